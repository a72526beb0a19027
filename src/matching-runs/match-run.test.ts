import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { validate } from '@ipraktik/matching';
import { aRound, aSignUp, companions, theDemosPeople } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { sha256Of } from './canonical.ts';
import { failSilentRuns, startRun, stopRun, takeUpRun } from './match-run.acts.ts';
import { runMatching } from './match-run.jobs.ts';
import { runsOf, wholeRun } from './match-run.store.ts';

/** After sign-up closed and before proposals go. */
const MATCHING = '2027-06-02T09:00:00Z';

let world: World;
let round: string;
let coordinator: { kind: 'person'; id: string };
const start = () => startRun({ ...world.acting(), by: coordinator }, round);
const started = async (): Promise<string> => {
  const run = await start();
  if (!run.ok) throw new Error(run.why);
  return run.value.id;
};
const stateOf = async (id: string) => {
  const run = await wholeRun(world.db, id);
  return run && [run.state, run.failure];
};
/** A host in Vejle and an intern in Odense. */
const aPair = async () => {
  await aSignUp(world, { round, role: 'host', organisation: '0630' });
  await aSignUp(world, { round, role: 'intern', organisation: '0461' });
};
const never = new AbortController().signal;

before(async () => {
  world = await openWorld({ at: MATCHING });
  const { personId } = await world.signedIn('office@coi.example', { coordinator: true });
  coordinator = { kind: 'person', id: personId };
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date(MATCHING));
  for (const table of ['companionships', 'sign_ups', 'match_runs', 'rounds'] as const)
    await sql`truncate ${sql.table(table)} cascade`.execute(world.db);
  round = await aRound(world);
});

test('the demo round is proved optimal in a thread, judged, explained and kept with its SHA-256', async () => {
  await theDemosPeople(world, round);
  const id = await started();
  await world.work();
  const run = await wholeRun(world.db, id);
  ok(run?.calculated);
  deepEqual([run.number, run.state, run.status, run.failure], [1, 'done', 'optimal', null]);
  ok(validate(run.instance).ok);
  deepEqual([run.instance.hosts.length, run.instance.interns.length], [51, 72]);
  equal(sha256Of(run.instance), run.sha256);
  deepEqual(run.bound, run.objective);
  const { result, explanation } = run.calculated;
  ok(result.status !== 'infeasible' && explanation);
  equal(result.placements.length, run.objective?.placed);
  const told = explanation.placed.flatMap(({ interns }) => interns).length;
  equal(told, result.placements.length);
  equal(told + explanation.unplaced.flatMap(({ interns }) => interns).length, 72);
  ok(run.progress.length >= 3, 'several phases were told of before it was done');
  equal(run.progress.at(-1)?.phase, 'done');
});

test('a run starts once sign-up is over, with somebody on both sides', async () => {
  deepEqual(await start(), { ok: false, why: 'nobody' });
  await aSignUp(world, { round, role: 'host' });
  deepEqual(await start(), { ok: false, why: 'nobody' });
  world.clock.moveTo(new Date('2027-05-31T21:59:00Z'));
  deepEqual(await start(), { ok: false, why: 'sign-up-not-over' });
  world.clock.moveTo(new Date('2027-09-13T09:00:00Z'));
  deepEqual(await start(), { ok: false, why: 'visits-begun' });
});

test('a round that cannot be an instance is refused before anything is stored', async () => {
  await aSignUp(world, { round, role: 'host' });
  const one = await aSignUp(world, { round, role: 'intern', workplace: 'Here' });
  const two = await aSignUp(world, { round, role: 'intern', workplace: 'There' });
  await companions(world, one.id, two.id);
  deepEqual(await start(), { ok: false, why: 'invalid' });
  deepEqual(await runsOf(world.db, round), []);
});

test('of twenty starts at once one runs', async () => {
  await aPair();
  const outcomes = await Promise.all(Array.from({ length: 20 }, start));
  deepEqual(outcomes.filter(({ ok }) => ok).length, 1);
  deepEqual(outcomes.filter((one) => !one.ok && one.why === 'is-running').length, 19);
  await world.work();
  equal((await runsOf(world.db, round)).length, 1);
});

test('runs are numbered in their round, and the same round gives the same result to the byte', async () => {
  await theDemosPeople(world, round);
  const results = [];
  for (let i = 0; i < 2; i++) {
    const id = await started();
    await world.work();
    results.push((await wholeRun(world.db, id))?.calculated?.result);
  }
  deepEqual(results[1], results[0]);
  deepEqual(
    (await runsOf(world.db, round)).map(({ number }) => number),
    [2, 1],
  );
});

test('a finished run never changes, and is never deleted', async () => {
  await aPair();
  const id = await started();
  await rejects(world.db.updateTable('match_runs').set({ seed: 5 }).where('id', '=', id).execute(), /never changes/);
  await world.work();
  for (const change of [{ state: 'running' as const }, { engine: 'another' }])
    await rejects(world.db.updateTable('match_runs').set(change).where('id', '=', id).execute(), /never changes/);
  await rejects(world.db.deleteFrom('match_runs').where('id', '=', id).execute(), /never changes/);
});

test('a run that a lost worker had taken up fails when it is taken over, and the next one may start', async () => {
  await aPair();
  const id = await started();
  ok((await takeUpRun(world.acting(), id)).ok);
  await runMatching(world.house, id, never);
  deepEqual(await stateOf(id), ['failed', 'interrupted']);
  ok((await start()).ok);
});

test('a run whose worker has been silent for a minute fails; by the machine’s clock, not the round’s', async () => {
  await aPair();
  const id = await started();
  ok((await takeUpRun(world.acting(), id)).ok);
  world.clock.moveTo(new Date('2027-08-01T09:00:00Z'));
  await failSilentRuns(world.acting());
  deepEqual(await stateOf(id), ['running', null]);
  await sql`update match_runs set beat_at = now() - interval '61 seconds'`.execute(world.db);
  await failSilentRuns(world.acting());
  deepEqual(await stateOf(id), ['failed', 'went-silent']);
  await runMatching(world.house, id, never);
  deepEqual(await stateOf(id), ['failed', 'went-silent'], 'the job that comes late leaves it so');
});

const threadThat = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

for (const [what, code] of [
  ['throws', 'throw new Error("out of ideas")'],
  ['ends without a word', 'process.exit(3)'],
  ['runs out of memory', 'const all = []; for (;;) all.push({ all: [all.length] });'],
] as const)
  test(`a thread that ${what} leaves the run failed and the service up`, async () => {
    await aPair();
    const id = await started();
    await runMatching(world.house, id, never, threadThat(code));
    deepEqual(await stateOf(id), ['failed', 'crashed']);
    equal((await world.browser().get('/healthz')).status, 200);
  });

const SAYS = "import { parentPort, workerData } from 'node:worker_threads';";

test('a result the judge refuses is not kept', async () => {
  await aPair();
  const id = await started();
  const liar = `${SAYS} parentPort.postMessage({ kind: 'over', calculated: { result: {} }, complaints: ['hosts: full'] })`;
  await runMatching(world.house, id, never, threadThat(liar));
  deepEqual(await stateOf(id), ['failed', 'broke-a-rule']);
  equal((await wholeRun(world.db, id))?.calculated, null);
});

const untilStopped = (result: string) => `${SAYS}
  const asked = new Int32Array(workerData.stop);
  parentPort.postMessage({ kind: 'progress', step: { phase: 'fit', ms: 1, best: null, bound: null } });
  Atomics.wait(asked, 0, 0, 50); while (Atomics.load(asked, 0) === 0) Atomics.wait(asked, 0, 0, 50);
  const head = { format: 'placement-result/1', instance: 'x' };
  parentPort.postMessage({ kind: 'over', complaints: [], calculated: ${result} });`;
const BEST = `{ report: null, explanation: { placed: [], unplaced: [], unvisited: [] }, result: { ...head, status: 'feasible', draw: 'best found',
  objective: { priority: 0, placed: 1, hosts: 1, fit: 60 }, bound: { priority: 0, placed: 1, hosts: 1, fit: 80 },
  placements: [{ intern: 'i', host: 'h', days: ['mon', 'tue'] }] } }`;
const NOTHING = `{ report: null, explanation: null, result: { ...head, status: 'infeasible', reasons: [{}] } }`;

for (const [what, result, state] of [
  ['keeps the best that was found', BEST, 'done'],
  ['ends cancelled where nothing was found', NOTHING, 'cancelled'],
] as const)
  test(`stopping a run ${what}`, async () => {
    await aPair();
    const id = await started();
    const running = runMatching(world.house, id, never, threadThat(untilStopped(result)));
    while (((await wholeRun(world.db, id))?.progress.length ?? 0) === 0);
    ok((await stopRun(world.acting(coordinator), id)).ok);
    deepEqual(await stopRun(world.acting(coordinator), id), { ok: false, why: 'not-running' });
    await running;
    deepEqual(await stateOf(id), [state, null]);
    deepEqual(await stopRun(world.acting(coordinator), id), { ok: false, why: 'not-running' });
  });

test('stopping a run that waits ends it at once, and the job that comes later leaves it so', async () => {
  await aPair();
  const id = await started();
  ok((await stopRun(world.acting(coordinator), id)).ok);
  deepEqual(await stateOf(id), ['cancelled', null]);
  await world.work();
  deepEqual(await stateOf(id), ['cancelled', null]);
  ok((await start()).ok, 'another may start');
});

test('a worker that must go leaves its run interrupted', async () => {
  await aPair();
  const id = await started();
  const leaving = new AbortController();
  const running = runMatching(world.house, id, leaving.signal, threadThat(untilStopped(BEST)));
  while (((await wholeRun(world.db, id))?.progress.length ?? 0) === 0);
  leaving.abort();
  await running;
  deepEqual(await stateOf(id), ['failed', 'interrupted']);
});

test('who started, stopped and ended a run is on record', async () => {
  await aPair();
  const id = await started();
  await world.work();
  const entries = await world.db
    .selectFrom('audit_entries')
    .select(['act', 'actor_kind', 'detail'])
    .where('subject_id', '=', id)
    .orderBy('id')
    .execute();
  deepEqual(
    entries.map(({ act, actor_kind }) => [act, actor_kind]),
    [
      ['startRun', 'person'],
      ['endRun', 'system'],
    ],
  );
  match(JSON.stringify(entries[0]?.detail), /"sha256":"[0-9a-f]{64}"/);
});
