import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import { dayAt } from '../kit/calendar.ts';
import {
  deadline,
  longDate,
  momentIn,
  shortMomentIn,
  shortSpan,
  timeSpan,
  weekName,
  weekWithDates,
} from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { Table, type Row } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { cancellationTexts } from './cancellation.texts.ts';
import { roundFormTexts } from './round-form.texts.ts';
import { roundOfficeTexts } from './round-office.texts.ts';
import { mayCancel, phaseAt, phaseBegins } from './round.rules.ts';
import { PHASES, type Phase, type Round, roundUrls } from './round.ts';
import { roundTexts } from './round.texts.ts';

/** What has been done to a round, once. */
export type ListedChange = {
  readonly at: Date;
  readonly act: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** All rounds, the latest first. */
export const RoundListPage = ({ view, rounds, now }: { view: View; rounds: readonly Round[]; now: Date }): Html => {
  const { lang } = view;
  const t = roundOfficeTexts(lang);
  const rows = rounds.toReversed().map((round): Row => {
    const { signUpOpens, signUpCloses } = round.dates;
    return {
      cells: [
        <a href={inLanguage(lang, roundUrls.office(round.slug))}>{round.name}</a>,
        weekName(round.visitWeek, lang),
        phaseName(round, now, lang),
        shortSpan(signUpOpens, signUpCloses, lang),
      ],
    };
  });
  return (
    <Page {...view} room="office" title={t.listTitle}>
      <h1>{t.listTitle}</h1>
      <Table
        lang={lang}
        caption={t.listTitle}
        isCaptionHidden
        columns={[{ label: t.round }, { label: t.week }, { label: t.phase }, { label: t.signUp }]}
        rows={rows}
        empty={t.none}
      />
      <ButtonRow>
        <ButtonLink href={inLanguage(lang, roundUrls.setUp())}>{t.setUp}</ButtonLink>
      </ButtonRow>
    </Page>
  );
};

/** The phase a round is in, in a word; of a cancelled one, that it is. */
const phaseName = (round: Round, now: Date, lang: Lang): string =>
  round.cancelledAt ? cancellationTexts(lang).cancelled : roundTexts(lang).phases[phaseAt(round, now)];

/** When a phase begins: a day, or the minute a coordinator let it begin early. */
export const beginning = (round: Round, phase: Phase, lang: Lang): string => {
  const begins = phaseBegins(round, phase);
  return round.openedEarly[phase]
    ? momentIn(begins, round.timeZone, lang)
    : longDate(dayAt(begins, round.timeZone), lang);
};

/** Whether a phase began before its day. Proposals that are sent on the morning of theirs are not early. */
const isEarly = (round: Round, phase: Phase): boolean => {
  const [began, planned] = [phaseBegins(round, phase), phaseBegins({ ...round, openedEarly: {} }, phase)];
  return dayAt(began, round.timeZone) < dayAt(planned, round.timeZone);
};

export type RoundPageProps = {
  view: View;
  round: Round;
  now: Date;
  changes: readonly ListedChange[];
  /** The phase that may be let begin at once, and whether sign-up may open again. */
  canOpen: Phase | null;
  canReopen: boolean;
};

/** One round as the office sees it: where it is, what is set, what has been changed and why. */
export const RoundPage = (props: RoundPageProps): Html => {
  const { view, round, now, canOpen, canReopen } = props;
  const { lang } = view;
  const t = roundOfficeTexts(lang);
  const to = (path: string) => inLanguage(lang, path);
  const cancelledOn = (at: Date) => cancellationTexts(lang).cancelledOn(momentIn(at, round.timeZone, lang));
  return (
    <Page {...view} room="office" title={round.name}>
      <a class="back-link" href={to(roundUrls.list())}>
        {t.listTitle}
      </a>
      <h1>{round.name}</h1>
      <p>
        {t.now}: <strong>{phaseName(round, now, lang)}</strong>
      </p>
      {round.cancelledAt && <p>{cancelledOn(round.cancelledAt)}</p>}
      <ButtonRow>
        {!round.cancelledAt && <ButtonLink href={to(roundUrls.change(round.slug))}>{t.change}</ButtonLink>}
        {canOpen && (
          <ButtonLink kind="secondary" href={to(roundUrls.openNext(round.slug))}>
            {t.openNext[canOpen]}
          </ButtonLink>
        )}
        {canReopen && (
          <ButtonLink kind="secondary" href={to(roundUrls.reopen(round.slug))}>
            {t.reopen}
          </ButtonLink>
        )}
        {mayCancel(round, now).ok && (
          <ButtonLink kind="secondary" href={to(roundUrls.cancel(round.slug))}>
            {cancellationTexts(lang).go}
          </ButtonLink>
        )}
      </ButtonRow>
      <h2>{t.phasesTitle}</h2>
      <Phases {...props} />
      <h2>{t.settingsTitle}</h2>
      <Settings round={round} lang={lang} />
      <h2>{t.changesTitle}</h2>
      <Changes {...props} />
    </Page>
  );
};

const Phases = ({ view, round, now }: RoundPageProps): Html => {
  const t = roundOfficeTexts(view.lang);
  const { phases } = roundTexts(view.lang);
  const current = phaseAt(round, now);
  const rows = PHASES.map((phase): Row => {
    const begins = phase === 'announced' ? t.always : beginning(round, phase, view.lang);
    const how = isEarly(round, phase) ? t.openedEarly : t.byDate;
    return { cells: [phases[phase], begins, phase === 'announced' ? '' : how], isWaiting: phase === current };
  });
  return (
    <Table
      lang={view.lang}
      caption={t.phasesTitle}
      isCaptionHidden
      columns={[{ label: t.phase }, { label: t.begins }, { label: t.how }]}
      rows={rows}
      empty=""
    />
  );
};

const Settings = ({ round, lang }: { round: Round; lang: Lang }): Html => {
  const t = roundOfficeTexts(lang);
  const words = roundTexts(lang);
  const { organiser, dates } = round;
  const workshops = round.workshops.map(({ day, from, until, place }) => (
    <li>{words.workshop(place, longDate(day, lang), timeSpan(from, until, lang))}</li>
  ));
  const sectors = round.sectors.map((sector) => words.sectors[sector]).join(', ');
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: t.visitWeek, value: weekWithDates(round.visitWeek, lang) },
        { label: t.answersDue, value: deadline(dates.answersDue, lang) },
        { label: t.evaluationCloses, value: deadline(dates.evaluationCloses, lang) },
        { label: t.workshops, value: workshops.length > 0 ? <ul>{workshops}</ul> : t.noWorkshops },
        { label: t.sectors, value: sectors },
        { label: t.maxSeats, value: round.maxSeats },
        { label: t.priority, value: words.priority[round.priority] },
        { label: t.organiser, value: `${organiser.name}, ${organiser.email}, ${organiser.phone}` },
        { label: t.seedHash, value: <code>{round.seedHash}</code> },
      ]}
    />
  );
};

/** '2027-05-31 → 2027-06-07' with its days in words; what is no date is said to have changed. */
const changeInWords = (value: unknown, lang: Lang): string => {
  const said = String(value).replace(/\d{4}-\d{2}-\d{2}/g, (day) => longDate(day, lang));
  return said === 'changed' ? roundOfficeTexts(lang).changed : said;
};

const Changes = ({ view, round, changes }: RoundPageProps): Html => {
  const { lang } = view;
  const t = roundOfficeTexts(lang);
  const { phases } = roundTexts(lang);
  const { dates } = roundFormTexts(lang);
  const acts: Readonly<Record<string, string | undefined>> = t.acts;
  const { name, sectors, maxSeats, priority, groups } = roundFormTexts(lang);
  const names: Readonly<Record<string, string | undefined>> = {
    ...dates,
    name,
    sectors,
    maxSeats,
    priority,
    organiser: groups.organiser,
  };
  const detail = ({ act, detail: given }: ListedChange): Html => {
    const parts = Object.entries(given).filter(([name]) => act !== 'setUpRound' && name !== 'seedHash');
    return (
      <>
        {parts.map(([name, value]) => (
          <span class="cell-aside">
            {name === 'phase' ? phases[value as Phase] : `${names[name] ?? name}: ${changeInWords(value, lang)}`}
          </span>
        ))}
      </>
    );
  };
  const rows = changes.map((change): Row => {
    const what = (
      <>
        {acts[change.act] ?? change.act}
        {detail(change)}
      </>
    );
    return {
      cells: [shortMomentIn(change.at, round.timeZone, lang), change.by ?? t.system, what, change.reason ?? ''],
    };
  });
  return (
    <Table
      lang={lang}
      caption={t.changesTitle}
      isCaptionHidden
      columns={[{ label: t.when }, { label: t.who }, { label: t.what }, { label: t.why }]}
      rows={rows}
      empty={t.noChanges}
    />
  );
};
