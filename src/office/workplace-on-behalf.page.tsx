import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { fingerprint } from '../sign-ups/question.rules.ts';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { signUpTexts } from '../sign-ups/sign-up.texts.ts';
import { MUNICIPALITIES } from '../workplaces/municipalities.ts';
import { byDanishAlphabet, type Organisation } from '../workplaces/organisation.ts';
import { officeUrls } from './office.ts';
import { OnBehalfBanner, OnBehalfReason } from './on-behalf.page.tsx';
import { onBehalfTexts } from './on-behalf.texts.ts';

const MUNICIPALITIES_BY_NAME = MUNICIPALITIES.toSorted((a, b) => byDanishAlphabet(a.name, b.name)).map(
  ({ code, name }) => ({ value: code, label: name }),
);

export interface WorkplaceOnBehalfProps {
  readonly view: View;
  readonly signUp: SignUp;
  readonly organisations: readonly Organisation[];
  /** What colleagues in the chosen organisation have named. */
  readonly named: readonly string[];
  readonly typed: Typed;
  readonly errors: Errors;
  readonly isChangedMeanwhile?: boolean;
}

/** Where somebody works, on one page: the office knows what it looks for. A wrong organisation is mended here too. */
export const WorkplaceOnBehalfPage = (props: WorkplaceOnBehalfProps): Html => {
  const { view, signUp, typed, errors } = props;
  const { lang } = view;
  const t = onBehalfTexts(lang);
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="office" title={t.workplaceTitle} hasErrors={hasErrors(errors)}>
      <OnBehalfBanner lang={lang} signUp={signUp} />
      <Question
        lang={lang}
        action={to(officeUrls.changeAnswer(signUp.id, QUESTION_SLUGS.workplace))}
        errors={errors}
        back={{ href: to(officeUrls.signUp(signUp.id)) }}
        heading={t.workplaceTitle}
        intro={props.isChangedMeanwhile && <ChangedMeanwhile {...props} />}
        hidden={{ seen: fingerprint('workplace', signUp.answers) }}
        submit={signUpTexts(lang).saveChange}
      >
        <Select
          name="organisation"
          label={t.organisation}
          hint={t.organisationHint}
          prompt={t.organisationPrompt}
          value={typedIn(typed, 'organisation')}
          error={errors.organisation}
          options={props.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          name="name"
          label={t.workplace}
          hint={t.workplaceHint}
          value={typedIn(typed, 'name')}
          error={errors.name}
          suggestions={props.named}
        />
        <Select
          name="municipality"
          label={t.municipality}
          hint={t.municipalityHint}
          prompt={t.municipality}
          value={typedIn(typed, 'municipality')}
          error={errors.municipality}
          options={MUNICIPALITIES_BY_NAME}
        />
        <OnBehalfReason lang={lang} typed={typed} errors={errors} />
      </Question>
    </Page>
  );
};

const ChangedMeanwhile = ({ view, signUp }: WorkplaceOnBehalfProps): Html => {
  const t = signUpTexts(view.lang);
  const { organisation, workplace } = signUp.answers;
  return (
    <Notice kind="important" title={t.changedTitle}>
      <p>{t.changedText}</p>
      <p>
        <strong translate="no">
          {workplace?.name}, {organisation?.name}
        </strong>
      </p>
    </Notice>
  );
};
