import { ButtonLink, PostButton } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import type { Phase, Round } from '../rounds/round.ts';
import { Arranged } from './arranged.page.tsx';
import type { Hold } from './hold.ts';
import { matchRunUrls, type MatchRun, type PublishedRun } from './match-run.ts';
import type { StartRefusal } from './match-run.rules.ts';
import { contradictionsTexts } from './contradictions.texts.ts';
import { holdTexts } from './hold.texts.ts';
import { matchRunTexts } from './match-run.texts.ts';
import { runTexts } from './run.texts.ts';
import { Names } from './participant.page.tsx';
import { nameIn, type Participants } from './participant.ts';
import { doublesUrl } from '../workplaces/double.ts';
import type { Readiness } from './readiness.rules.ts';

type Texts = ReturnType<typeof matchRunTexts>;

export interface MatchingProps {
  readonly view: View;
  readonly round: Round;
  readonly phase: Phase;
  readonly readiness: Readiness;
  /** Pairs of workplaces whose names are alike: R7 and R10 depend on their being one. */
  readonly doubles: number;
  /** Why no run can start now. */
  readonly whyNot: StartRefusal | null;
  readonly published: PublishedRun | null;
  readonly runs: readonly MatchRun[];
  readonly holds: readonly Hold[];
  readonly people: Participants;
}

/** "1.234,5" / "1,234.5", with a minus that is one. */
export const numberText = (value: number, lang: Lang, decimals = 0): string =>
  value
    .toLocaleString(lang === 'da' ? 'da-DK' : 'en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
    .replace('-', '−');

/** What a run came to, as one short word. */
export const resultWord = (run: MatchRun, t: Texts): string =>
  t.states[run.isWaiting ? 'waiting' : run.state === 'done' ? (run.status ?? 'feasible') : run.state];

/** Before a run: is the round ready, what has been run, what holds. */
export const MatchingPage = (props: MatchingProps): Html => {
  const { view } = props;
  const t = matchRunTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <div class="office-columns">
        <section aria-labelledby="readiness">
          <h2 id="readiness">{t.readiness}</h2>
          <ReadinessList {...props} t={t} />
        </section>
        <section aria-labelledby="look">
          <h2 id="look">{t.look}</h2>
          {props.published?.isSent !== true && !props.round.cancelledAt && <Warnings {...props} t={t} />}
          <Start {...props} t={t} />
        </section>
      </div>
      <h2>{t.runs}</h2>
      <RunTable {...props} t={t} />
      <h2>{t.holds}</h2>
      <HoldTable {...props} t={t} />
      <Arranged
        lang={view.lang}
        arranged={props.readiness.arranged}
        withoutOwnHost={props.readiness.withoutOwnHost}
        notIn={[...props.readiness.withoutCompanion, ...props.readiness.withoutApproval]}
        people={props.people}
      />
      <p>
        <ButtonLink kind="secondary" href={inLanguage(view.lang, matchRunUrls.hold())}>
          {holdTexts(view.lang).holdTitle}
        </ButtonLink>
      </p>
    </Page>
  );
};

/** The button, or why there is none: a round whose proposals are out is not matched again. */
const Start = ({ view, round, runs, whyNot, published, t }: MatchingProps & { t: Texts }): Html => (
  <>
    {published && (
      <Notice kind="done">
        <p>
          {published.isSent ? t.sentAs(published.number) : t.preparedAs(published.number)}{' '}
          <a href={inLanguage(view.lang, published.path)}>{t.seePublication}</a>
        </p>
      </Notice>
    )}
    {whyNot !== null && (
      <Notice kind="note">
        <p>{t.whyNot[whyNot]}</p>
      </Notice>
    )}
    {whyNot === null && published?.isSent !== true && (
      <PostButton action={inLanguage(view.lang, matchRunUrls.start())} fields={{ round: round.id }}>
        {t.start((runs[0]?.number ?? 0) + 1)}
      </PostButton>
    )}
  </>
);

const ReadinessList = ({ view, round, phase, readiness, t }: MatchingProps & { t: Texts }): Html => {
  const more = readiness.seats - readiness.interns;
  return (
    <SummaryList
      lang={view.lang}
      rows={[
        { label: t.phase, value: t.phases[phase] },
        { label: t.hosts, value: t.hostsWith(readiness.hosts, readiness.seats) },
        { label: t.interns, value: t.internsWith(readiness.interns, readiness.pairs) },
        { label: t.balance, value: more >= 0 ? t.enough(more) : t.tooFew(-more) },
        { label: t.priority, value: t.priorityIs[round.priority](readiness.withPriority) },
        { label: t.holds, value: t.holdsAre(readiness.pins, readiness.bans, readiness.ownPins) },
      ]}
    />
  );
};

/** A sentence and whom it is about; nothing where it is about nobody. */
const Named = (props: { text: string; ids: readonly string[]; people: Participants; lang: Lang }): Html =>
  props.ids.length === 0 ? (
    <></>
  ) : (
    <li>
      {props.text} <Names {...props} parted=", " />
    </li>
  );

const Warnings = ({ view, readiness, doubles, people, t }: MatchingProps & { t: Texts }): Html => {
  const { unproved, withoutCompanion, withoutOwnHost, withoutApproval, pendingApproval, idleHolds } = readiness;
  const { contradictions, complaints } = readiness;
  const out = [withoutCompanion, withoutOwnHost, withoutApproval, pendingApproval].flat().length;
  const found = out + contradictions.length + complaints.length;
  if (doubles + unproved + idleHolds + found === 0) return <p>{t.allWell}</p>;
  return (
    <ul>
      {doubles > 0 && (
        <li>
          <a href={inLanguage(view.lang, doublesUrl())}>{t.doubles(doubles)}</a>
        </li>
      )}
      {unproved > 0 && <li>{t.unproved(unproved)}</li>}
      <Named text={t.pendingApproval} ids={pendingApproval} people={people} lang={view.lang} />
      <Named text={t.withoutApproval} ids={withoutApproval} people={people} lang={view.lang} />
      <Named text={t.withoutCompanion} ids={withoutCompanion} people={people} lang={view.lang} />
      <Named text={t.withoutOwnHost} ids={withoutOwnHost} people={people} lang={view.lang} />
      {idleHolds > 0 && <li>{t.idleHolds(idleHolds)}</li>}
      {contradictions.map(({ code, interns, hosts }) => (
        <li>
          {contradictionsTexts(view.lang).contradictions[code]}:{' '}
          <span translate="no">{[...interns, ...hosts].map((id) => nameIn(people, id)).join(' · ')}</span>
        </li>
      ))}
      {complaints.length > 0 && (
        <li>
          {t.invalid}
          <ul>
            {complaints.slice(0, 20).map(({ message, signUp }) => (
              <li translate="no">{signUp === undefined ? message : `${nameIn(people, signUp)}: ${message}`}</li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
};

const RunTable = ({ view, round, runs, published, t }: MatchingProps & { t: Texts }): Html => (
  <Table
    lang={view.lang}
    caption={t.runs}
    isCaptionHidden
    columns={[
      { label: t.number },
      { label: t.state },
      { label: runTexts(view.lang).aims.priority, isNumber: true },
      { label: runTexts(view.lang).aims.placed, isNumber: true },
      { label: runTexts(view.lang).aims.hosts, isNumber: true },
      { label: runTexts(view.lang).aims.fit, isNumber: true },
      { label: t.took, isNumber: true },
      { label: t.started },
      { label: t.by },
    ]}
    rows={runs.map((run) => ({
      isWaiting: run.state === 'running',
      cells: [
        <a href={inLanguage(view.lang, matchRunUrls.run(run.id))}>{t.run(run.number)}</a>,
        <>
          {resultWord(run, t)}
          {published?.run === run.id && <span class="cell-aside">{published.isSent ? t.isSent : t.isPrepared}</span>}
        </>,
        run.objective?.priority,
        run.objective?.placed,
        run.objective?.hosts,
        run.objective && numberText(run.objective.fit, view.lang),
        run.tookMs !== null && `${numberText(run.tookMs / 1000, view.lang, 1)} s`,
        shortMomentIn(run.startedAt, round.timeZone, view.lang),
        <span translate="no">{run.startedBy}</span>,
      ],
    }))}
    empty={t.noRuns}
  />
);

const HoldTable = ({ view, round, holds, people, t }: MatchingProps & { t: Texts }): Html => {
  const held = holdTexts(view.lang);
  return (
    <Table
      lang={view.lang}
      caption={t.holds}
      isCaptionHidden
      columns={[
        { label: runTexts(view.lang).intern },
        { label: runTexts(view.lang).host },
        { label: held.what },
        { label: held.reason },
        { label: held.since },
        { label: t.by },
        { label: held.lift },
      ]}
      rows={holds.map((hold) => ({
        cells: [
          <span translate="no">{nameIn(people, hold.intern)}</span>,
          <span translate="no">
            {nameIn(people, hold.host)}
            <span class="cell-aside">{people.get(hold.host)?.workplace}</span>
          </span>,
          hold.kind === 'pin' ? held.pinned : held.banned,
          <span translate="no">{hold.reason}</span>,
          shortMomentIn(hold.at, round.timeZone, view.lang),
          <span translate="no">{hold.by}</span>,
          <PostButton kind="quiet" action={inLanguage(view.lang, matchRunUrls.lift(hold.id))}>
            {held.lift}
            <span class="sr-only"> {`${nameIn(people, hold.intern)} – ${nameIn(people, hold.host)}`}</span>
          </PostButton>,
        ],
      }))}
      empty={held.noHolds}
    />
  );
};

/** There is nothing to match yet. */
export const NoRoundPage = ({ view }: { view: View }): Html => {
  const t = matchRunTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.noRound}</p>
    </Page>
  );
};
