import { z } from 'zod';
import { foldedWords } from '../kit/forgiving.ts';
import { choice } from '../kit/read-form.ts';
import { MUNICIPALITIES } from '../workplaces/municipalities.ts';
import type { Organisation } from '../workplaces/organisation.ts';
import { SECTORS } from '../workplaces/sector.ts';
import type { Workplace } from '../workplaces/workplace.ts';
import type { WorkplaceAnswers } from './answers.ts';
import { freeText } from './free-text.form.ts';
import type { QuestionTexts } from './question.texts.ts';

/** What is typed in place of an id by who writes it anew. */
export const ANEW = 'ny';

const MUNICIPALITY_CODES = MUNICIPALITIES.map(({ code }) => code);
const SECTOR_CODES = SECTORS.map(({ code }) => code);
const SOME_LETTER = /\p{Letter}.*\p{Letter}/u;
const named = (t: { missing: string; tooLong: string; cpr: string }) =>
  freeText({ max: 120, ...t }).refine((name) => name === '' || SOME_LETTER.test(name), {
    message: t.missing,
  });

/** A municipality's workplaces lie in it; where another organisation's lie is asked. */
const municipalityOf = (organisation: Pick<Organisation, 'kind' | 'municipality'>): string | null =>
  organisation.kind === 'municipality' ? organisation.municipality : null;

/** A workplace in an organisation that is known: one that colleagues have named, or a new one. */
export const workplaceForm = (
  { workplace: t, cpr }: QuestionTexts,
  organisation: Organisation,
  colleagues: readonly Workplace[],
) => {
  const lies = municipalityOf(organisation);
  const belongs = { id: organisation.id, name: organisation.name, sector: organisation.sector };
  const known = colleagues.map(({ id, name, municipality }) => ({ id, name, municipality }));
  const choosing = z.object({ workplace: choice([...known.map(({ id }) => id), ANEW], t.missing) });
  const naming = z.object({ name: named({ missing: t.nameMissing, tooLong: t.nameTooLong, cpr }) });
  const placing = naming.extend({ municipality: choice(MUNICIPALITY_CODES, t.municipalityMissing) });
  return z.record(z.string(), z.array(z.string())).transform((typed, context): WorkplaceAnswers => {
    // A page shown before a colleague named the first workplace has no choice to send: then the name counts.
    const isNamedOnly = typed.workplace === undefined && (typed.name ?? []).some((name) => name.trim() !== '');
    const made = known.length === 0 || isNamedOnly ? null : choosing.safeParse(typed);
    if (made?.error) return complain(context, made.error);
    const chosen = known.find(({ id }) => id === made?.data.workplace);
    if (chosen) return { organisation: belongs, workplace: chosen };
    const anew = lies === null ? placing.safeParse(typed) : naming.safeParse(typed);
    if (!anew.success) return complain(context, anew.error);
    const { name, municipality = lies ?? '' } = anew.data as { name: string; municipality?: string };
    const same = known.find((one) => isSameName(one.name, name) && one.municipality === municipality);
    return { organisation: belongs, workplace: same ?? { id: null, name, municipality } };
  });
};

/** An organisation nobody has entered, with its first workplace. One that is known after all is recognised by its name. */
export const newOrganisationForm = ({ workplace: t, cpr }: QuestionTexts, organisations: readonly Organisation[]) =>
  z
    .object({
      organisationName: named({ missing: t.organisationMissing, tooLong: t.organisationTooLong, cpr }),
      sector: choice(SECTOR_CODES, t.sectorMissing),
      name: named({ missing: t.nameMissing, tooLong: t.nameTooLong, cpr }),
      municipality: choice(MUNICIPALITY_CODES, t.municipalityMissing),
    })
    .transform(({ organisationName, sector, name, municipality }): WorkplaceAnswers => {
      const known = organisations.find((one) => isSameName(one.name, organisationName));
      const organisation = known ?? { id: null, name: organisationName, sector };
      return {
        organisation: { id: organisation.id, name: organisation.name, sector: organisation.sector },
        workplace: {
          id: null,
          name,
          municipality: (known && municipalityOf(known)) ?? municipality,
        },
      };
    });

const isSameName = (a: string, b: string): boolean => foldedWords(a).join(' ') === foldedWords(b).join(' ');

const complain = (context: z.RefinementCtx, error: z.ZodError): never => {
  for (const { path, message } of error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
};

/** An organisation by the id in an address; unknown ones are nothing. */
export const organisationAt = (id: string, organisations: readonly Organisation[]): Organisation | null =>
  organisations.find((one) => one.id === id) ?? null;
