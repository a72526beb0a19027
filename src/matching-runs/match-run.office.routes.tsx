import type { Child, Html } from '../kit/html.ts';
import { pageAsked } from '../kit/pagination.tsx';
import { inLanguage } from '../kit/language.ts';
import { fill, readTyped, type Typed, typedIn } from '../kit/read-form.ts';
import type { Errors } from '../kit/errors.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { isId } from '../platform/ids.ts';
import { currentOf, phaseAt } from '../rounds/round.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import { canonicalJson } from './canonical.ts';
import { compare } from './comparison.ts';
import { holdPair, liftPair, type WhenBanned } from './hold.acts.ts';
import { holdForm } from './hold.form.ts';
import { HoldPage } from './hold.page.tsx';
import { holdsOf } from './hold.store.ts';
import { changesSince, freezeOf, type RoundFreeze } from './freeze.rules.ts';
import { prioritised } from './instance.ts';
import { readRoundRows } from './instance.store.ts';
import { startRun, stopRun } from './match-run.acts.ts';
import { aRun } from './match-run.guard.ts';
import { MatchingPage, NoRoundPage } from './match-run.page.tsx';
import { mayStart } from './match-run.rules.ts';
import { runsOf, wholeRun } from './match-run.store.ts';
import { matchRunUrls, type PublishedRun, type WholeRun } from './match-run.ts';
import { holdTexts } from './hold.texts.ts';
import { countUnproved, participantsOf } from './participant.store.ts';
import { likelyDoubles } from '../workplaces/double.rules.ts';
import { findToldApart, findWorkplaces } from '../workplaces/double.store.ts';
import { readinessOf } from './readiness.rules.ts';
import { RunComparison } from './run-comparison.page.tsx';
import { ProgressSteps } from './run-progress.page.tsx';
import { narrowedVisits, sortedVisits, visitFilter, visitsOf, VISIT_SORTS } from './run-visit.rules.ts';
import { RunVisits } from './run-visits.page.tsx';
import { RunWithout } from './run-without.page.tsx';
import { RunInFigures } from './run-in-figures.page.tsx';
import { RunPage, type RunProps } from './run.page.tsx';

/** What a later slice does with a finished run: publishing. Both answer null where it has nothing to say. */
export interface AfterRun {
  /** Shown on the run's page. */
  panel(visit: Visit, run: WholeRun, isStale: boolean): Promise<Child>;
  publishedRun(visit: Visit, round: string): Promise<PublishedRun | null>;
}

/** The round as it is now, without its lock: for looking, not for deciding. */
const lookAt = async (visit: Visit, round: string): Promise<RoundFreeze> => {
  const rows = await readRoundRows(visit.var.house.db, round);
  if (!rows) throw new Error(`no round ${round}`);
  return freezeOf(rows);
};

const matchingPage = async (visit: Visit, afterRun: AfterRun): Promise<Html> => {
  const { view, acting } = visit.var;
  const { db, now } = acting;
  const round = currentOf(await findRounds(db), now);
  if (!round) return NoRoundPage({ view });
  const readiness = readinessOf(await lookAt(visit, round.id), await countUnproved(db, round.id));
  const runs = await runsOf(db, round.id);
  const ruling = mayStart(round, now, { ...readiness, isRunning: runs.some(({ state }) => state === 'running') });
  return MatchingPage({
    view,
    round,
    phase: phaseAt(round, now),
    readiness,
    doubles: likelyDoubles(await findWorkplaces(db), await findToldApart(db)).length,
    whyNot: ruling.ok ? null : ruling.why,
    published: await afterRun.publishedRun(visit, round.id),
    runs,
    holds: await holdsOf(db, round.id),
    people: await participantsOf(db, round.id),
  });
};

/** What stands around every view of a run. */
const aroundRun = async (visit: Visit, run: WholeRun, afterRun: AfterRun): Promise<RunProps> => {
  const { view, house } = visit.var;
  const round = await findRound(house.db, run.round);
  if (!round) throw new Error(`run ${run.id} has no round`);
  const runs = await runsOf(house.db, run.round);
  const published = await afterRun.publishedRun(visit, run.round);
  const changes = changesSince(run.instance, await lookAt(visit, run.round));
  return {
    view,
    round,
    run,
    earlier: runs.filter(({ number, objective }) => number < run.number && objective !== null),
    holds: await holdsOf(house.db, run.round),
    isSent: published?.isSent === true,
    changes,
    people: await participantsOf(house.db, run.round),
    next: await afterRun.panel(visit, run, changes.length > 0),
  };
};

const goTo = (visit: Visit, path: string): Response => visit.redirect(inLanguage(visit.var.view.lang, path), 303);

/** Back to the run one came from, or to the list. */
const goBack = (visit: Visit, back: string): Response =>
  goTo(visit, isId(back) ? matchRunUrls.run(back) : matchRunUrls.list());

/** The coordinators' matching: is the round ready, run it, look at what came out, and run again. */
export const matchRunRoutes = (doors: Doors, afterRun: AfterRun): void => {
  doors.get('/kontor/matchning', (visit) => matchingPage(visit, afterRun));

  // Refused? The page itself says why, in the words it has for it.
  doors.post('/kontor/matchning/start', async (visit) => {
    const { round } = await readTyped(visit);
    const id = round?.[0];
    const started = isId(id) ? await startRun(visit.var.acting, id) : null;
    return started?.ok ? goTo(visit, matchRunUrls.run(started.value.id)) : goTo(visit, matchRunUrls.list());
  });

  doors.get('/kontor/matchning/:run', aRun, async (visit, run) => {
    const around = await aroundRun(visit, run, afterRun);
    const sort = VISIT_SORTS.find((one) => one === visit.req.query('sort')) ?? 'host';
    const page = pageAsked(visit.req.query('page'));
    const filter = visitFilter(visit.req.query());
    const all = run.calculated
      ? visitsOf(run.calculated, { pins: run.instance.pins, priority: prioritised(run.instance) })
      : [];
    const rows = sortedVisits(narrowedVisits(all, filter, around.people), sort, around.people);
    return RunPage({ ...around, tab: 'visits', children: RunVisits({ ...around, rows, sort, page, filter }) });
  });

  doors.get('/kontor/matchning/:run/uden-besoeg', aRun, async (visit, run) => {
    const around = await aroundRun(visit, run, afterRun);
    return RunPage({ ...around, tab: 'without', children: RunWithout(around) });
  });

  doors.get('/kontor/matchning/:run/tal', aRun, async (visit, run) => {
    const around = await aroundRun(visit, run, afterRun);
    const report = run.calculated?.report;
    return RunPage({ ...around, tab: 'report', children: report ? RunInFigures({ ...around, report }) : null });
  });

  doors.get('/kontor/matchning/:run/sammenlign', aRun, async (visit, run) => {
    const around = await aroundRun(visit, run, afterRun);
    const asked = Number(visit.req.query('med'));
    const previous = around.earlier.find(({ number }) => number === asked) ?? around.earlier[0] ?? null;
    const [before, now] = [previous && (await wholeRun(visit.var.house.db, previous.id)), run];
    const placements = (one: WholeRun) =>
      one.calculated && one.calculated.result.status !== 'infeasible' ? one.calculated.result.placements : [];
    const comparison = before && compare(placements(before), placements(now));
    const children = previous && comparison ? RunComparison({ ...around, previous, comparison }) : null;
    return RunPage({ ...around, tab: 'comparison', children });
  });

  // A part of the page, fetched again and again while the calculation waits or runs (kit/live.mjs).
  doors.get('/kontor/matchning/:run/fremdrift', aRun, (visit, run) => {
    const wasWaiting = visit.req.query('venter') !== undefined;
    if (run.state !== 'running' || (wasWaiting && !run.isWaiting)) visit.header('X-Live', 'over');
    return ProgressSteps({ lang: visit.var.view.lang, run });
  });

  doors.post('/kontor/matchning/:run/stop', aRun, async (visit, run) => {
    await stopRun(visit.var.acting, run.id);
    return goTo(visit, matchRunUrls.run(run.id));
  });

  runFiles(doors);
};

/** What a run calculated on and what came out, as files that anybody's own program can check. */
const runFiles = (doors: Doors): void => {
  const file = (visit: Visit, run: WholeRun, name: string, value: unknown): Response => {
    visit.header('Content-Disposition', `attachment; filename="${name}-${run.number}.json"`);
    return visit.body(canonicalJson(value), 200, { 'Content-Type': 'application/json; charset=utf-8' });
  };
  doors.get('/kontor/matchning/:run/grundlag.json', aRun, (visit, run) => file(visit, run, 'grundlag', run.instance));
  doors.get('/kontor/matchning/:run/resultat.json', aRun, (visit, run) =>
    file(visit, run, 'resultat', run.calculated?.result ?? null),
  );
};

/** Pins and bans. */
export const holdRoutes = (doors: Doors, whenBanned: readonly WhenBanned[]): void => {
  const holdPage = async (visit: Visit, typed: Typed, errors: Errors): Promise<Html> => {
    const { view, acting } = visit.var;
    const round = currentOf(await findRounds(acting.db), acting.now);
    if (!round) return NoRoundPage({ view });
    return HoldPage({ view, people: await participantsOf(acting.db, round.id), typed, errors });
  };

  doors.get('/kontor/matchning/hold', (visit) => holdPage(visit, {}, {}));

  doors.post('/kontor/matchning/hold', async (visit) => {
    const { view, acting } = visit.var;
    const t = holdTexts(view.lang);
    const typed = await readTyped(visit);
    const form = fill(typed, holdForm(t));
    if (!form.ok) return answerPage(visit, await holdPage(visit, typed, form.errors), 400);
    const round = currentOf(await findRounds(acting.db), acting.now);
    const held = round ? await holdPair(acting, round.id, form.value, whenBanned) : null;
    if (held?.ok) return goBack(visit, typedIn(typed, 'back'));
    const errors = { intern: t.holdRefused[held ? held.why : 'no-round'] };
    return answerPage(visit, await holdPage(visit, typed, errors), 409);
  });

  doors.post('/kontor/matchning/hold/:hold/loesn', async (visit) => {
    const typed = await readTyped(visit);
    const id = visit.req.param('hold');
    if (isId(id)) await liftPair(visit.var.acting, id, whenBanned);
    return goBack(visit, typedIn(typed, 'back'));
  });
};
