import { PostButton } from '../kit/button.tsx';
import { Checkboxes } from '../kit/checkboxes.tsx';
import { weekdayName } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { type Typed, typedIn } from '../kit/read-form.ts';
import { Select } from '../kit/select.tsx';
import type { View } from '../kit/view.ts';
import { type Round, visitDays, WEEKDAYS } from '../rounds/round.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { MyWishes, ShownHost } from '../wishes/wish.ts';
import { type Arrangement, arrangementUrls } from './arrangement.ts';
import { isInLine } from './arrangement.rules.ts';
import { arrangementTexts } from './arrangement.texts.ts';

interface Shown {
  readonly lang: Lang;
  readonly round: Round;
  readonly isOpen: boolean;
}

const daysInWords = ({ lang, round }: Shown, { days }: Arrangement): string =>
  WEEKDAYS.filter((day) => days.includes(day))
    .map((day) => weekdayName(visitDays(round)[day], lang))
    .join(', ');

const Rule = ({ lang }: { lang: Lang }): Html => {
  const t = arrangementTexts(lang);
  return (
    <>
      <h2>{t.rule}</h2>
      <ul>
        {t.rules.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
};

/** Which host of the catalogue, which days, and the rule that decides who gets a seat. */
export const InvitePage = (props: {
  view: View;
  mine: MyWishes;
  hosts: readonly ShownHost[];
  typed: Typed;
  errors: Errors;
}): Html => {
  const { view, mine, hosts, typed, errors } = props;
  const { lang } = view;
  const t = arrangementTexts(lang);
  const dates = visitDays(mine.round);
  const own = mine.party[0]?.days ?? WEEKDAYS;
  return (
    <Page {...view} room="form" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, arrangementUrls.invite())}
        errors={errors}
        back={{ href: inLanguage(lang, signUpUrls.show(mine.signUp)), text: t.back }}
        heading={t.title}
        intro={<p>{t.lead}</p>}
        submit={t.send}
        after={<Rule lang={lang} />}
      >
        <Select
          name="vaert"
          label={t.host}
          prompt={t.choose}
          value={typedIn(typed, 'vaert')}
          options={hosts.map((one) => ({ value: one.id, label: `${one.workplace} (${one.organisation})` }))}
          error={errors.vaert}
        />
        <Checkboxes
          name="days"
          label={t.days}
          hint={t.daysHint}
          value={typed.days ?? []}
          options={WEEKDAYS.filter((day) => own.includes(day)).map((day) => ({
            value: day,
            label: weekdayName(dates[day], lang),
          }))}
          error={errors.days}
        />
      </Question>
    </Page>
  );
};

/** On an intern's own page: the invitation and how it stands, or the way to one. */
export const OwnHostSection = (props: Shown & { arrangement: Arrangement | undefined }): Html => {
  const { lang, isOpen, arrangement } = props;
  const t = arrangementTexts(lang);
  if (!arrangement)
    return isOpen ? (
      <>
        <h2>{t.title}</h2>
        <p>{t.none}</p>
        <p>
          <a href={inLanguage(lang, arrangementUrls.invite())}>{t.way}</a>
        </p>
      </>
    ) : (
      <></>
    );
  const { hostWorkplace, place, seats, state } = arrangement;
  const days = daysInWords(props, arrangement);
  return (
    <>
      <h2>{t.title}</h2>
      <p>
        {isInLine(arrangement)
          ? t.inLine(hostWorkplace, place - seats)
          : state === 'accepted'
            ? t.accepted(hostWorkplace, days)
            : t.invited(hostWorkplace, days)}
      </p>
      {isOpen && (
        <PostButton action={inLanguage(lang, arrangementUrls.withdraw())} kind="secondary">
          {t.withdraw}
        </PostButton>
      )}
    </>
  );
};

/** On a host's own page: who asks, who has a seat, who is in line. */
export const InvitedSection = (props: Shown & { arrangements: readonly Arrangement[] }): Html => {
  const { lang, arrangements } = props;
  const t = arrangementTexts(lang);
  if (arrangements.length === 0) return <></>;
  return (
    <>
      <h2>{t.hostTitle}</h2>
      {arrangements.map((one) => (
        <InvitedLine {...props} one={one} />
      ))}
      <p class="soft">{t.hostRule}</p>
    </>
  );
};

const InvitedLine = (props: Shown & { one: Arrangement }): Html => {
  const { lang, isOpen, one } = props;
  const t = arrangementTexts(lang);
  const { internName: name, internWorkplace: from } = one;
  const days = daysInWords(props, one);
  if (isInLine(one)) return <p>{t.waits(name, from, one.place - one.seats)}</p>;
  if (one.state === 'accepted') return <p>{t.comes(name, from, days)}</p>;
  const fields = { invitation: one.id };
  return (
    <>
      <p>{t.asks(name, from, days)}</p>
      {isOpen && (
        <div class="button-row">
          <PostButton action={inLanguage(lang, arrangementUrls.accept())} fields={fields}>
            {t.yes} <span class="sr-only">{name}</span>
          </PostButton>
          <PostButton action={inLanguage(lang, arrangementUrls.decline())} fields={fields} kind="secondary">
            {t.no} <span class="sr-only">{name}</span>
          </PostButton>
        </div>
      )}
    </>
  );
};

/** Answered twice, too late, or by somebody else. */
export const InvitedOverPage = ({ view, isClosed }: { view: View; isClosed: boolean }): Html => {
  const t = arrangementTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.overTitle}>
      <h1>{t.overTitle}</h1>

      <p>{isClosed ? t.refused.closed : t.over}</p>
    </Page>
  );
};
