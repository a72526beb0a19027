import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { startWorker } from '../platform/jobs.ts';
import { withdrawSignUp } from '../sign-ups/sign-up.acts.ts';
import { jobHandlers } from '../worker.ts';
import { failSilentRuns, startRun } from './match-run.acts.ts';
import { runMatching } from './match-run.jobs.ts';
import { wholeRun } from './match-run.store.ts';
import { matchRunUrls, SILENT_SECONDS, type WholeRun } from './match-run.ts';

let world: World;
let folder: string;
before(async () => {
  world = await openWorld();
  folder = await mkdtemp(path.join(tmpdir(), 'two-at-once-'));
});
after(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

/** A run in a round of its own, with a host and an intern. */
const aRun = async (year: number): Promise<string> => {
  const round = await aRound(world, { year });
  await aSignUp(world, { round, role: 'host', organisation: '0630' });
  const { personId } = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  world.clock.moveTo(new Date(`${year}-06-02T09:00:00Z`));
  const run = await startRun(world.acting({ kind: 'person', id: personId }), round);
  if (!run.ok) throw new Error(run.why);
  return run.value.id;
};

/** A thread that says it calculates until a file of this name is there, and then goes down. */
const downAt = (name: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { existsSync } from 'node:fs';
      import { parentPort, workerData } from 'node:worker_threads';
      const asked = new Int32Array(workerData.stop);
      parentPort.postMessage({ kind: 'progress', step: { phase: 'fit', ms: 1, best: null, bound: null } });
      while (!existsSync(${JSON.stringify(path.join(folder, name))})) Atomics.wait(asked, 0, 0, 50);
      process.exit(3);`)}`,
  );

const runOf = async (id: string): Promise<WholeRun> => {
  const run = await wholeRun(world.db, id);
  if (!run) throw new Error(`no run ${id}`);
  return run;
};
const until = async (what: string, id: string, holds: (run: WholeRun) => boolean): Promise<void> => {
  const end = performance.now() + 30_000;
  while (!holds(await runOf(id))) {
    ok(performance.now() < end, what);
    await sleep(50);
  }
};
const isMoving = ({ progress }: WholeRun) => progress.length > 0;

test('a server calculates on two rounds at once, a third waits without failing, and a crash is one run’s own', async () => {
  const [first, second, third] = [await aRun(2027), await aRun(2028), await aRun(2029)];
  const threads = new Map([first, second].map((id) => [id, downAt(id)]));
  const worker = await startWorker(
    world.connection,
    {
      ...jobHandlers(world.house, world.post),
      'run-matching': ({ run = '' }, signal) => runMatching(world.house, run, signal, threads.get(run)),
    },
    world.house.log,
  );
  try {
    await until('the first moves', first, isMoving);
    await until('the second moves beside it', second, isMoving);

    // Longer than a lost worker's silence: by its beat, and by the two clocks there are.
    await sleep(1000);
    await sql`update match_runs set beat_at = now() - make_interval(secs => ${SILENT_SECONDS + 1}) where id = ${third}`.execute(
      world.db,
    );
    world.clock.moveTo(new Date('2029-06-03T09:00:00Z'));
    await failSilentRuns(world.acting());
    const waiting = await runOf(third);
    deepEqual([waiting.state, waiting.isWaiting, waiting.failure], ['running', true, null]);
    const office = await world.signedIn('office@coi.example', { coordinator: true });
    match(await (await office.get(matchRunUrls.run(third))).text(), /Venter i kø.*højst to runder ad gangen/s);
    const live = async () => (await office.get(matchRunUrls.progress(third, true))).headers.get('x-live');
    equal(await live(), null);

    await writeFile(path.join(folder, second), '');
    await until('the second is down', second, ({ failure }) => failure === 'crashed');
    await until('the third is taken up and finishes', third, ({ state }) => state === 'done');
    equal(await live(), 'over');
    equal((await runOf(third)).status, 'optimal');
    equal((await runOf(first)).state, 'running', 'the first knows nothing of all that');
  } finally {
    for (const id of [first, second]) await writeFile(path.join(folder, id), '');
    await until('the first ends', first, ({ state }) => state !== 'running');
    await worker.stop();
  }
});

/** Waits until so many transactions wait for a lock. */
const untilWaiting = async (count: number): Promise<void> => {
  const end = performance.now() + 30_000;
  const waiting = sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await waiting.execute(world.db)).rows[0]?.count !== count) {
    ok(performance.now() < end, `${count} wait`);
    await sleep(20);
  }
};

const LEAVER = { decides: 'manager', managerEmail: 'leder@arbejdsplads.example' } as const;

test('a run that starts while one of a pair withdraws waits for that, and neither is in the other’s way', async () => {
  const round = await aRound(world, { year: 2031 });
  await aSignUp(world, { round, role: 'host', organisation: '0630' });
  await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const pair = [];
  for (let i = 0; i < 2; i++)
    pair.push(await aSignUp(world, { round, role: 'intern', workplace: 'Parret', answers: LEAVER }));
  // Withdrawing changes a row twice where a manager is named, and then PostgreSQL looks at the round as well.
  // The later of the two in the order of ids, so that the run would hold the other when it comes to them.
  const [fellow, leaver] = pair.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!fellow || !leaver) throw new Error('no pair');
  await companions(world, leaver.id, fellow.id);
  world.clock.moveTo(new Date('2031-06-02T09:00:00Z'));

  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  const { promise: held, resolve: isHeld } = Promise.withResolvers<undefined>();
  const holding = world.db.transaction().execute(async (tx) => {
    await sql`lock table audit_entries in exclusive mode`.execute(tx);
    isHeld(undefined);
    await released;
  });
  await held;
  const left = withdrawSignUp(
    world.acting({ kind: 'person', id: leaver.personId }),
    { id: leaver.id, why: 'plans' },
    [],
  );
  await untilWaiting(1);
  const run = startRun(world.acting({ kind: 'person', id: leaver.personId }), round);
  await untilWaiting(2);
  release(undefined);
  await holding;
  deepEqual([(await left).ok, (await run).ok], [true, true]);
});
