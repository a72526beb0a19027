import type { Lang } from '../kit/language.ts';
import { fill, type Filled, type Typed, typedIn } from '../kit/read-form.ts';
import type { Round } from '../rounds/round.ts';
import type { Draft, WorkplaceAnswers } from '../sign-ups/answers.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import { takesPart } from '../sign-ups/sign-up.rules.ts';
import { ANEW, organisationAt, workplaceForm } from '../sign-ups/workplace.form.ts';
import type { Organisation } from '../workplaces/organisation.ts';
import type { Workplace } from '../workplaces/workplace.ts';
import { onBehalfTexts } from './on-behalf.texts.ts';

/** What the page shows as typed, from where somebody says they work now. */
export const typedWorkplace = ({ organisation, workplace }: Draft): Typed => ({
  organisation: [organisation?.id ?? ''],
  name: [workplace?.name ?? ''],
  municipality: [workplace?.municipality ?? ''],
});

/** Reads it with the participants' own form: a name that a colleague has used is the colleague's workplace. */
export const fillWorkplace = (
  typed: Typed,
  given: { lang: Lang; round: Round; organisations: readonly Organisation[]; colleagues: readonly Workplace[] },
): Filled<WorkplaceAnswers> => {
  const t = onBehalfTexts(given.lang);
  const organisation = organisationAt(typedIn(typed, 'organisation'), given.organisations);
  const nameless =
    typedIn(typed, 'name').trim() === '' ? { name: questionTexts(given.lang).workplace.nameMissing } : {};
  if (!organisation) return { ok: false, errors: { organisation: t.organisationMissing, ...nameless }, typed };
  if (!takesPart(given.round, organisation.sector))
    return { ok: false, errors: { organisation: t.notEligible, ...nameless }, typed };
  const named = workplaceForm(questionTexts(given.lang), organisation, given.colleagues);
  return { ...fill({ ...typed, workplace: [ANEW] }, named), typed };
};
