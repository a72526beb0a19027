import { Button, ButtonRow, HiddenFields } from '../kit/button.tsx';
import { Checkboxes } from '../kit/checkboxes.tsx';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { kitTexts } from '../kit/kit.texts.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Radios } from '../kit/radios.tsx';
import { chosenIn, typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { DateWarnings } from './date-warnings.page.tsx';
import type { DateWarning } from './round-dates.rules.ts';
import { PRIORITIES, SEATS, SECTOR_CODES, WORKSHOP_LINES } from './round.form.ts';
import { roundFormTexts } from './round-form.texts.ts';
import { roundUrls } from './round.ts';
import { roundTexts } from './round.texts.ts';

export type RoundFormProps = {
  view: View;
  /** The round that is changed; null when one is set up. */
  changing: { slug: string; name: string; version: string } | null;
  typed: Typed;
  errors: Errors;
  /** What speaks against the dates: shown once, with a box to tick. */
  warnings: readonly DateWarning[];
  /** How many letters saving sends, where it has been asked and not yet been seen. */
  letters?: number | undefined;
  /** Who has booked a journey for days that move. */
  booked?: readonly { readonly name: string; readonly href: string }[] | undefined;
};
type Props = RoundFormProps & { t: ReturnType<typeof roundFormTexts> };

/** Setting up a round, and changing one: one long form, because whoever sets up a year wants to see it whole. */
export const RoundFormPage = (given: RoundFormProps): Html => {
  const { view, changing, errors, letters = 0, booked = [] } = given;
  const t = roundFormTexts(view.lang);
  const props = { ...given, t };
  const title = changing ? t.changeTitle(changing.name) : t.newTitle;
  const back = changing ? roundUrls.office(changing.slug) : roundUrls.list();
  const action = changing ? roundUrls.change(changing.slug) : roundUrls.setUp();
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <a class="back-link" href={inLanguage(view.lang, back)}>
        {kitTexts(view.lang).back}
      </a>
      <ErrorSummary lang={view.lang} errors={errors} />
      <h1>{title}</h1>
      {!changing && <p>{t.newIntro}</p>}
      <form method="post" action={inLanguage(view.lang, action)} novalidate>
        {changing && <HiddenFields fields={{ version: changing.version, year: typedIn(given.typed, 'year') }} />}
        {letters > 0 && <Letters view={view} t={t} letters={letters} booked={booked} />}
        <WeekPart {...props} />
        <DatesPart {...props} />
        <WorkshopsPart {...props} />
        <RulesPart {...props} />
        <OrganiserPart {...props} />
        {changing && <ReasonPart {...props} />}
        <DateWarnings lang={view.lang} warnings={given.warnings} isSeen={letters > 0} />
        <ButtonRow>
          <Button>{letters > 0 ? t.saveAndSend(letters) : changing ? t.save : t.setUp}</Button>
        </ButtonRow>
      </form>
    </Page>
  );
};

type LettersProps = Pick<Props, 'view' | 't'> & { letters: number; booked: NonNullable<Props['booked']> };

/** Before dates that people have been told of are moved: whom that reaches, what they get, and the button, on top of a long form. */
const Letters = ({ letters, booked, view, t }: LettersProps): Html => (
  <Notice kind="important" title={t.lettersTitle(letters)}>
    <p>
      {t.letters} <a href={inLanguage(view.lang, '/kontor/breve')}>{t.lettersPreview}</a>
    </p>
    {booked.length > 0 && (
      <>
        <p>
          <strong>{t.booked(booked.length)}</strong> {t.bookedAfter}
        </p>
        <ul>
          {booked.map(({ name, href }) => (
            <li>
              <a href={inLanguage(view.lang, href)} translate="no">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </>
    )}
    <HiddenFields fields={{ lettersSeen: String(letters) }} />
    <Button>{t.saveAndSend(letters)}</Button>
  </Notice>
);

const Part = (props: { title: string; hint?: string; children: Child }): Html => (
  <section class="form-part">
    <h2>{props.title}</h2>
    {props.hint && <p class="form-hint">{props.hint}</p>}
    {props.children}
  </section>
);

type LineProps = Props & {
  name: string;
  label: string;
  hint?: string;
  type?: 'date' | 'email' | 'tel';
  width?: 'half' | 'short';
};
const Line = ({ typed, errors, name, label, hint, type, width }: LineProps): Html => (
  <TextField
    name={name}
    label={label}
    hint={hint}
    type={type}
    width={width ?? 'half'}
    value={typedIn(typed, name)}
    error={errors[name]}
  />
);

const WeekPart = (props: Props): Html => (
  <Part title={props.t.groups.week}>
    <Line {...props} name="name" label={props.t.name} />
    {!props.changing && <Line {...props} name="year" label={props.t.year} width="short" />}
    <Line {...props} name="week" label={props.t.week} hint={props.t.weekHint} width="short" />
  </Part>
);

const DATES = ['signUpOpens', 'signUpCloses', 'proposalsOn', 'answersDue', 'evaluationCloses'] as const;

const DatesPart = (props: Props): Html => (
  <Part title={props.t.groups.dates} hint={props.t.datesHint}>
    {DATES.map((name) => (
      <Line {...props} name={name} label={props.t.dates[name]} type="date" />
    ))}
  </Part>
);

const WorkshopsPart = (props: Props): Html => {
  const { t } = props;
  return (
    <Part title={t.groups.workshops} hint={t.workshopsHint}>
      {WORKSHOP_LINES.map((n) => (
        <fieldset class="form-row">
          <legend class="form-label">{t.workshop(n)}</legend>
          <Line {...props} name={`workshop${n}Day`} label={t.day} type="date" />
          <Line {...props} name={`workshop${n}From`} label={t.from} width="short" />
          <Line {...props} name={`workshop${n}Until`} label={t.until} width="short" />
          <Line {...props} name={`workshop${n}Place`} label={t.place} />
        </fieldset>
      ))}
    </Part>
  );
};

const RulesPart = ({ view, typed, errors, t }: Props): Html => {
  const words = roundTexts(view.lang);
  return (
    <Part title={t.groups.rules}>
      <Checkboxes
        name="sectors"
        label={t.sectors}
        value={chosenIn(typed, 'sectors')}
        error={errors.sectors}
        options={SECTOR_CODES.map((value) => ({ value, label: words.sectors[value] }))}
      />
      <Radios
        name="maxSeats"
        label={t.maxSeats}
        isInline
        value={typedIn(typed, 'maxSeats')}
        error={errors.maxSeats}
        options={SEATS.map((value) => ({ value, label: value }))}
      />
      <Radios
        name="priority"
        label={t.priority}
        value={typedIn(typed, 'priority')}
        error={errors.priority}
        options={PRIORITIES.map((value) => ({ value, label: words.priority[value] }))}
      />
    </Part>
  );
};

const LONG = ['legalBasisDa', 'legalBasisEn', 'complaintsDa', 'complaintsEn'] as const;

const OrganiserPart = (props: Props): Html => {
  const { t, typed, errors } = props;
  return (
    <Part title={t.groups.organiser}>
      <Line {...props} name="organiserName" label={t.organiserName} />
      <Line {...props} name="organiserEmail" label={t.organiserEmail} type="email" />
      <Line {...props} name="organiserPhone" label={t.organiserPhone} type="tel" />
      <Line {...props} name="dpo" label={t.dpo} hint={t.dpoHint} />
      {LONG.map((name) => (
        <TextArea name={name} label={t[name]} value={typedIn(typed, name)} error={errors[name]} />
      ))}
    </Part>
  );
};

const ReasonPart = ({ t, typed, errors }: Props): Html => (
  <Part title={t.groups.reason}>
    <TextArea
      name="reason"
      label={t.reason}
      hint={t.reasonHint}
      value={typedIn(typed, 'reason')}
      error={errors.reason}
    />
  </Part>
);
