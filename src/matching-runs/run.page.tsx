import { AIMS, type Aim } from '@ipraktik/matching';
import { PostButton } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details, Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { Table } from '../kit/table.tsx';
import { Tabs } from '../kit/tabs.tsx';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { changeTexts } from './instance-changes.texts.ts';
import type { InstanceChange } from './instance-changes.ts';
import { numberText, resultWord } from './match-run.page.tsx';
import type { Hold } from './hold.ts';
import { Contradictions } from './contradictions.page.tsx';
import { matchRunUrls, type MatchRun, type WholeRun } from './match-run.ts';
import { matchRunTexts } from './match-run.texts.ts';
import { runTexts } from './run.texts.ts';
import { nameIn, type Participants } from './participant.ts';
import { countPriority } from './instance.ts';
import { RunProgress } from './run-progress.page.tsx';

type Texts = ReturnType<typeof runTexts>;
export type RunTab = 'visits' | 'without' | 'report' | 'comparison';

/** What stands around every view of one run. */
export interface RunProps {
  readonly view: View;
  readonly round: Round;
  readonly run: WholeRun;
  /** The finished runs before it, to compare with, the latest first. */
  readonly earlier: readonly MatchRun[];
  /** What the office holds now. */
  readonly holds: readonly Hold[];
  /** Whether the round's proposals are out, so that another run would lead nowhere. */
  readonly isSent: boolean;
  /** What has happened to the round since the run was frozen. */
  readonly changes: readonly InstanceChange[];
  readonly people: Participants;
  /** What else may be done with a finished run, as given by a later slice: publishing. */
  readonly next?: Child;
}

/** One run: its four values, what proves them, and below one of its views. */
export const RunPage = (props: RunProps & { tab: RunTab; children: Child }): Html => {
  const { view, run } = props;
  const t = runTexts(view.lang);
  const roundWords = matchRunTexts(view.lang);
  const isRunning = run.state === 'running';
  return (
    <Page {...view} room="office" title={roundWords.run(run.number)} script={isRunning ? 'live' : undefined}>
      <p>
        <a class="back-link" href={inLanguage(view.lang, matchRunUrls.list())}>
          {roundWords.title}
        </a>
      </p>
      <h1>
        {roundWords.run(run.number)} <span class="state">{resultWord(run, roundWords)}</span>
      </h1>
      {run.failure && (
        <Notice kind="important">
          <p>{t.failures[run.failure]}</p>
        </Notice>
      )}
      {isRunning ? <RunProgress lang={view.lang} run={run} /> : <Finished {...props} t={t} />}
      <Facts {...props} t={t} />
    </Page>
  );
};

const Finished = (props: RunProps & { tab: RunTab; children: Child; t: Texts }): Html => {
  const { run, changes, t } = props;
  const { calculated } = run;
  return (
    <>
      {changes.length > 0 && <Stale {...props} />}
      {calculated?.result.status === 'infeasible' && <Contradictions {...props} />}
      {run.objective && (
        <>
          <Values {...props} />
          {props.next}
          <RunTabs {...props} />
          {props.children}
        </>
      )}
      {!props.isSent && <RunAgain {...props} t={t} />}
    </>
  );
};

const RunAgain = ({ view, run, t }: RunProps & { t: Texts }): Html => (
  <PostButton kind="secondary" action={inLanguage(view.lang, matchRunUrls.start())} fields={{ round: run.round }}>
    {t.runAgain}
  </PostButton>
);

/** The round has moved on: what has changed, and the way to a run that knows of it. */
const Stale = ({ view, changes, people, t }: RunProps & { t: Texts }): Html => (
  <Notice kind="important">
    <p>{t.stale}</p>
    <Details summary={t.changes(changes.length)} isOpen={changes.length <= 5}>
      <ul translate="no">
        {changes.map((change) => (
          <li>{changeTexts(view.lang).sentence(change, (id) => people.get(id) && nameIn(people, id))}</li>
        ))}
      </ul>
    </Details>
  </Notice>
);

/** The four values in their published order, what is at most possible, and whether it is proved. */
const Values = ({ view, run, t }: RunProps & { t: Texts }): Html => {
  const { objective, bound, instance } = run;
  const all: Record<Aim, number | null> = {
    priority: countPriority(instance),
    placed: instance.interns.length,
    hosts: instance.hosts.length,
    fit: null,
  };
  const shown = (value: number | null | undefined, aim: Aim): string => {
    // A bound that was not reached in time is unknown, and JSON has no infinity.
    if (value === null || value === undefined || !Number.isFinite(value)) return '–';
    return aim === 'fit' ? numberText(value, view.lang) : t.of(value, all[aim] ?? 0);
  };
  const result = run.calculated?.result;
  return (
    <>
      <Table
        lang={view.lang}
        caption={t.aim}
        isCaptionHidden
        columns={[
          { label: t.aim },
          { label: t.value, isNumber: true },
          { label: t.most, isNumber: true },
          { label: t.meaning, from: 'medium' },
        ]}
        rows={AIMS.map((aim) => ({
          cells: [t.aims[aim], shown(objective?.[aim], aim), shown(bound?.[aim], aim), t.aimMeans[aim]],
        }))}
        empty=""
      />
      <p>
        {run.status === 'optimal' ? t.provedBest : t.bestFound}{' '}
        {result && result.status !== 'infeasible' && (result.draw === 'proved' ? t.drawProved : t.drawFound)}
      </p>
    </>
  );
};

const RunTabs = ({ view, run, earlier, tab, t }: RunProps & { tab: RunTab; t: Texts }): Html => {
  const to = (path: string) => inLanguage(view.lang, path);
  const { explanation } = run.calculated ?? {};
  const [previous] = earlier;
  // People, as the lists behind the tab count them: a pair without a host is two.
  const unplaced = explanation?.unplaced.flatMap(({ interns }) => interns) ?? [];
  const without = unplaced.length + (explanation?.unvisited.length ?? 0);
  return (
    <Tabs
      label={matchRunTexts(view.lang).run(run.number)}
      tabs={[
        {
          href: to(matchRunUrls.run(run.id)),
          text: t.visits,
          count: explanation?.placed.length ?? 0,
          current: tab === 'visits',
        },
        { href: to(matchRunUrls.without(run.id)), text: t.without, count: without, current: tab === 'without' },
        ...(run.calculated?.report
          ? [{ href: to(matchRunUrls.report(run.id)), text: t.inFigures, current: tab === 'report' }]
          : []),
        ...(previous
          ? [
              {
                href: to(matchRunUrls.comparison(run.id)),
                text: t.comparedWith(previous.number),
                current: tab === 'comparison',
              },
            ]
          : []),
      ]}
    />
  );
};

const Facts = ({ view, round, run, t }: RunProps & { t: Texts }): Html => {
  const about = matchRunTexts(view.lang);
  const file = (which: 'instance' | 'result', text: string) => <a href={matchRunUrls.file(run.id, which)}>{text}</a>;
  return (
    <Details summary={t.facts}>
      <SummaryList
        lang={view.lang}
        rows={[
          { label: about.started, value: shortMomentIn(run.startedAt, round.timeZone, view.lang) },
          { label: about.by, value: <span translate="no">{run.startedBy}</span> },
          ...(run.tookMs === null
            ? []
            : [{ label: about.took, value: t.seconds(numberText(run.tookMs / 1000, view.lang, 1)) }]),
          { label: t.sha256, value: <code>{run.sha256}</code> },
          { label: t.seed, value: <code>{run.seed}</code> },
          { label: t.policy, value: t.policies[run.priority] },
          { label: t.engine, value: <code>{run.engine}</code> },
          {
            label: t.files,
            value: (
              <>
                {file('instance', t.instanceFile)} {run.calculated && file('result', t.resultFile)}
              </>
            ),
          },
        ]}
      />
    </Details>
  );
};
