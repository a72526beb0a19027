import { type Errors, hasErrors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { Radios } from '../kit/radios.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { MUNICIPALITIES, municipality } from '../workplaces/municipalities.ts';
import { byDanishAlphabet, type Organisation } from '../workplaces/organisation.ts';
import { seeksWorkplace } from '../workplaces/organisation-search.ts';
import { SECTORS } from '../workplaces/sector.ts';
import type { Workplace } from '../workplaces/workplace.ts';
import { backFrom, SaveForLater, stepOf } from './question.page.tsx';
import { questionUrl } from './question.ts';
import { fingerprint } from './question.rules.ts';
import { questionTexts } from './question.texts.ts';
import type { SignUp } from './sign-up.ts';
import { ANEW } from './workplace.form.ts';

interface Shown {
  readonly view: View;
  readonly signUp: SignUp;
}

/** The question's address: with a search, or with the organisation that was chosen. */
export const workplaceUrl = (view: View, signUp: SignUp, organisation?: string): string => {
  const path = inLanguage(view.lang, questionUrl(signUp.id, 'workplace'));
  return organisation === undefined ? path : `${path}?organisation=${encodeURIComponent(organisation)}`;
};

interface Search {
  /** What was typed; undefined before anything was. */
  readonly query: string | undefined;
  readonly found: readonly Organisation[];
  /** Whether more were found than are shown. */
  readonly isMore: boolean;
}

const Found = (props: Shown & Search): Html => {
  const { view, signUp, query = '', found } = props;
  const t = questionTexts(view.lang).workplace;
  if (query.trim() === '') return <></>;
  return (
    <>
      {seeksWorkplace(query) && <p role="status">{t.isWorkplace(query)}</p>}
      {found.length > 0 && <h2>{t.found}</h2>}
      {found.length === 0 && !seeksWorkplace(query) && <p role="status">{t.noneFound(query)}</p>}
      <ul class="link-list">
        {found.map((one) => (
          <li>
            <a href={workplaceUrl(view, signUp, one.id)}>{one.name}</a>
          </li>
        ))}
        {props.isMore && <li>{t.more}</li>}
        <li>
          <a href={workplaceUrl(view, signUp, ANEW)}>{t.notListed}</a>
        </li>
      </ul>
    </>
  );
};

/** What is answered today, with the way to another workplace in the same organisation. */
const Today = ({ view, signUp }: Shown): Html => {
  const t = questionTexts(view.lang).workplace;
  const { organisation, workplace } = signUp.answers;
  if (!organisation || !workplace) return <></>;
  return (
    <Notice title={t.today}>
      <p>
        <strong>{workplace.name}</strong>, {organisation.name}
      </p>
      {organisation.id !== null && (
        <p>
          <a href={workplaceUrl(view, signUp, organisation.id)}>{t.sameOrganisation(organisation.name)}</a>
        </p>
      )}
    </Notice>
  );
};

/** Where do you work? A search that works without script: type, search, choose; or say that it is not there. */
export const OrganisationSearchPage = (props: Shown & Search): Html => {
  const { view, signUp, query } = props;
  const t = questionTexts(view.lang).workplace;
  const errors: Errors = query?.trim() === '' ? { q: t.searchEmpty } : {};
  return (
    <Page {...view} room="form" title={t.searchTitle} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        method="get"
        action={workplaceUrl(view, signUp)}
        errors={errors}
        intro={<Today view={view} signUp={signUp} />}
        back={backFrom(signUp, 'workplace', view)}
        step={stepOf(signUp, 'workplace')}
        submit={t.search}
        after={
          <>
            <Found {...props} />
            <SaveForLater view={view} signUp={signUp} />
          </>
        }
      >
        <TextField
          name="q"
          label={t.searchTitle}
          hint={t.searchHint}
          isQuestion
          type="search"
          autocomplete="organization"
          value={query ?? ''}
          error={errors.q}
        />
      </Question>
    </Page>
  );
};

interface FieldProps {
  readonly view: View;
  readonly typed: Typed;
  readonly errors: Errors;
}

const MUNICIPALITIES_BY_NAME = MUNICIPALITIES.toSorted((a, b) => byDanishAlphabet(a.name, b.name)).map(
  ({ code, name }) => ({ value: code, label: name }),
);

/** What it is called, and where it lies unless that follows from the organisation. */
const NameFields = ({ view, typed, errors, asksWhere }: FieldProps & { asksWhere: boolean }): Html => {
  const t = questionTexts(view.lang).workplace;
  return (
    <>
      <TextField
        name="name"
        label={t.name}
        hint={t.nameHint}
        autocomplete="off"
        value={typedIn(typed, 'name')}
        error={errors.name}
      />
      {asksWhere && (
        <Select
          name="municipality"
          label={t.municipality}
          prompt={t.municipalityPrompt}
          width="half"
          value={typedIn(typed, 'municipality')}
          error={errors.municipality}
          options={MUNICIPALITIES_BY_NAME}
        />
      )}
    </>
  );
};

/** Colleagues' entries come first, so that those who work together say so (R7, R10). */
const Colleagues = (props: FieldProps & { organisation: Organisation; colleagues: readonly Workplace[] }): Html => {
  const { view, typed, errors, organisation, colleagues } = props;
  const t = questionTexts(view.lang).workplace;
  const asksWhere = organisation.kind !== 'municipality';
  if (colleagues.length === 0) return <NameFields {...props} asksWhere={asksWhere} />;
  return (
    <Radios
      name="workplace"
      label={t.title(organisation.name)}
      hint={t.hint}
      isQuestion
      value={typedIn(typed, 'workplace')}
      error={errors.workplace}
      options={[
        ...colleagues.map((one) => ({
          value: one.id,
          label: one.name,
          hint: asksWhere ? municipality(one.municipality).name : undefined,
        })),
        { value: ANEW, label: t.other, reveal: <NameFields {...props} asksWhere={asksWhere} /> },
      ]}
    />
  );
};

const NewOrganisation = ({ view, typed, errors }: FieldProps): Html => {
  const t = questionTexts(view.lang).workplace;
  return (
    <>
      <TextField
        name="organisationName"
        label={t.organisationName}
        hint={t.newHint}
        autocomplete="organization"
        value={typedIn(typed, 'organisationName')}
        error={errors.organisationName}
      />
      <Radios
        name="sector"
        label={t.sector}
        value={typedIn(typed, 'sector')}
        error={errors.sector}
        options={SECTORS.map((one) => ({ value: one.code, label: one[view.lang] }))}
      />
      <NameFields view={view} typed={typed} errors={errors} asksWhere />
    </>
  );
};

/** Which workplace in the chosen organisation, or both anew (`organisation` null). */
export const WorkplacePage = (
  props: Shown & FieldProps & { organisation: Organisation | null; colleagues: readonly Workplace[] },
): Html => {
  const { view, signUp, errors, organisation, colleagues } = props;
  const t = questionTexts(view.lang).workplace;
  const heading = organisation === null ? t.newTitle : t.title(organisation.name);
  const isOneQuestion = organisation !== null && colleagues.length > 0;
  return (
    <Page {...view} room="form" title={heading} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={workplaceUrl(view, signUp)}
        errors={errors}
        back={{ href: workplaceUrl(view, signUp), text: t.changeOrganisation }}
        step={stepOf(signUp, 'workplace')}
        heading={isOneQuestion ? undefined : heading}
        intro={organisation !== null && !isOneQuestion ? <p>{t.firstHint}</p> : undefined}
        hidden={{ organisation: organisation?.id ?? ANEW, seen: fingerprint('workplace', signUp.answers) }}
        after={<SaveForLater view={view} signUp={signUp} />}
      >
        {organisation === null ? <NewOrganisation {...props} /> : <Colleagues {...props} organisation={organisation} />}
      </Question>
    </Page>
  );
};
