import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Instance } from '@ipraktik/matching';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { projectRoot } from '../platform/root.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { lockRound } from '../rounds/round.store.ts';
import { freezeOf, type RoundFreeze } from './freeze.rules.ts';
import { holdSignUps, readRoundRows } from './instance.store.ts';
import { SILENT_SECONDS, type ProgressStep } from './match-run.ts';
import { mayStart, type StartRefusal } from './match-run.rules.ts';
import { askToStop, endRun, insertRun, runningIn, silentRuns, takeUp, type RunEnd } from './match-run.store.ts';
import { readinessOf } from './readiness.rules.ts';

/** Which engine calculates, as `@ipraktik/matching 0.1.0`: stands with every run. */
const engine = (): string => {
  const file = path.join(projectRoot, 'matching', 'package.json');
  const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string };
  return `${name} ${version}`;
};

/** The round as it is now, in a transaction that holds its lock: what was frozen holds until the transaction ends. */
export const freezeRound = async (tx: Tx, round: string): Promise<RoundFreeze> => {
  await holdSignUps(tx.sql, round);
  const rows = await readRoundRows(tx.sql, round);
  if (!rows) throw new Error(`no round ${round} to freeze`);
  return freezeOf(rows);
};

/**
 * Freezes the round and queues its calculation. Two who start at once: the second waits for the round's lock and then
 * sees the first one's run; the unique index on running runs stands behind that.
 */
export const startRun = (
  acting: Acting,
  roundId: string,
): Promise<Outcome<{ id: string; number: number }, StartRefusal>> =>
  transact(acting, async (tx) => {
    const round = await lockRound(tx.sql, roundId);
    if (!round) return refused('no-round');
    const freeze = await freezeRound(tx, roundId);
    const isRunning = await runningIn(tx.sql, roundId);
    const ruling = mayStart(round, tx.now, { isRunning, ...readinessOf(freeze, 0) });
    if (!ruling.ok) return ruling;
    const { instance, sha256 } = freeze;
    const id = newId();
    const run = { id, round: roundId, instance, sha256, engine: engine(), startedBy: personBehind(tx.by), now: tx.now };
    const number = await insertRun(tx.sql, run);
    await audit(tx, { act: 'startRun', subject: 'match-run', id, detail: { round: roundId, number, sha256 } });
    await tx.queue('run-matching', { run: id });
    return done({ id, number });
  });

/**
 * Asks a running calculation to end with the best it has found: the worker hears it at its next beat. One that waits is
 * over at once. A worker that takes it up at that moment waits for the run's row, and then finds it over – or was first,
 * and will hear.
 */
export const stopRun = (acting: Acting, id: string): Promise<Outcome<null, 'not-running'>> =>
  transact(acting, async (tx) => {
    const asked = await askToStop(tx.sql, id, tx.now);
    if (!asked) return refused('not-running');
    await audit(tx, { act: 'stopRun', subject: 'match-run', id });
    if (!asked.isTakenUp) await end(tx, id, { state: 'cancelled' });
    return done(null);
  });

/**
 * Takes a run up to calculate it, once in its life. A run that an earlier worker took up and was lost over fails: it
 * may be what killed the worker, and must not kill the next one. The coordinator starts another, which is cheap.
 */
export const takeUpRun = (acting: Acting, id: string): Promise<Outcome<Instance, 'interrupted'>> =>
  transact(acting, async (tx) => {
    const instance = await takeUp(tx.sql, id, tx.now);
    if (instance) return done(instance);
    await end(tx, id, { state: 'failed', failure: 'interrupted' });
    return refused('interrupted');
  });

/** Writes down how a calculation ended; nothing if it had ended already. */
export const finishRun = (
  acting: Acting,
  id: string,
  how: RunEnd & { readonly progress: readonly ProgressStep[]; readonly tookMs: number },
): Promise<boolean> => transact(acting, (tx) => end(tx, id, how));

/** Fails the runs whose worker has fallen silent. A sweep: safe to run at any time, by several at once. */
export const failSilentRuns = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    const ids = await silentRuns(tx.sql, SILENT_SECONDS);
    for (const id of ids) await end(tx, id, { state: 'failed', failure: 'went-silent' });
  });

const end = async (tx: Tx, id: string, how: RunEnd): Promise<boolean> => {
  if (!(await endRun(tx.sql, id, { ...how, now: tx.now }))) return false;
  const detail = how.state === 'failed' ? { state: how.state, failure: how.failure } : { state: how.state };
  await audit(tx, { act: 'endRun', subject: 'match-run', id, detail });
  return true;
};
