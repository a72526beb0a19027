import { dayOptions } from '../arrangements/days.page.tsx';
import { longDate } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import { FieldGroup } from '../kit/field.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { chosenIn, type Typed, typedIn } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { WeekDayBoxes } from '../kit/week-days.tsx';
import type { Day } from '../kit/calendar.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import type { NoVisit } from '../placements/no-visit.ts';
import { placementUrls } from '../placements/placement.ts';
import { wayOnUrls } from '../placements/way-on.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import { type ShownHost, wishUrls } from '../wishes/wish.ts';
import type { PossibleHost } from './own-host.rules.ts';
import { ownHostTexts } from './own-host.texts.ts';

interface OwnHostProps {
  readonly view: View;
  readonly none: NoVisit;
  readonly isPair: boolean;
  /** Whether the office looks for a host for them. */
  readonly isSought: boolean;
  readonly answerOn: Day;
  /** Those that can be asked, with the days that suit everybody. */
  readonly hosts: readonly (ShownHost & { readonly suits: PossibleHost })[];
  readonly typed: Typed;
  readonly errors: Errors;
}

/** Which host – of those shown that have a free seat, or by address – and which days. */
export const OwnHostPage = (props: OwnHostProps): Html => {
  const { view, none, answerOn, typed, errors } = props;
  const { lang } = view;
  const t = ownHostTexts(lang);
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, wayOnUrls.ownHost(none.signUp))}
        errors={errors}
        back={{ href: inLanguage(lang, placementUrls.none(none.signUp)), text: t.back }}
        heading={t.title}
        intro={
          <p>
            {t.lead(longDate(answerOn, lang))} {t.agreed[props.isPair ? 'pair' : 'one']}{' '}
            {t.otherwise[props.isSought ? 'sought' : 'unsought']} {props.isPair ? t.pair : t.one}
          </p>
        }
        submit={t.send}
        after={
          <p>
            <a href={inLanguage(lang, wishUrls.catalogue())}>{t.catalogue}</a>
          </p>
        }
      >
        <WhichHost {...props} />
        <FieldGroup name="days" label={t.days} error={errors.days}>
          <WeekDayBoxes
            lang={lang}
            name="days"
            days={dayOptions(none.round, none.answers.days ?? WEEKDAYS)}
            chosen={chosenIn(typed, 'days')}
          />
        </FieldGroup>
      </Question>
    </Page>
  );
};

const WhichHost = ({ view: { lang }, none: { round }, hosts, typed, errors }: OwnHostProps): Html => {
  const t = ownHostTexts(lang);
  const short = stayTexts(lang).short;
  return (
    <>
      {hosts.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Select
          name="vaert"
          label={t.host}
          hint={t.hostHint}
          prompt={t.prompt}
          value={typedIn(typed, 'vaert')}
          options={hosts.map(({ id, workplace, organisation, suits }) => ({
            value: id,
            label: `${workplace} (${organisation}), ${short(suits.days, round)}`,
          }))}
          error={errors.vaert}
        />
      )}
      <TextField
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        value={typedIn(typed, 'email')}
        error={errors.email ?? (hosts.length === 0 ? errors.vaert : undefined)}
      />
    </>
  );
};

/** Why nobody can be asked, where it lies with who would ask. */
export const NobodyToAskPage = (props: {
  view: View;
  signUp: string;
  why: 'manager' | 'placed' | 'undecided' | 'gone';
}): Html => {
  const { view, signUp, why } = props;
  const t = ownHostTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.unasked[why]}</p>
      <p>
        <a href={inLanguage(view.lang, placementUrls.none(signUp))}>{t.back}</a>
      </p>
    </Page>
  );
};
