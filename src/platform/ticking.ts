import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { transact, type Acting } from './transact.ts';

/** An act that does whatever the clock has made due: lapses, reminders, forgetting. Safe to run again, and to run twice at once. */
export type Sweep = (acting: Acting) => Promise<void>;

/** Any number will do, as long as nothing else in the database locks it. */
const TICK_LOCK = 3_707;

/**
 * Runs every sweep, one after the other; one that fails does not keep the others from running. Of two workers one
 * does it: the lock is a transaction's, so it is let go however this ends, and it works behind a connection pooler.
 * Answers whether it was ours to do. Throws AggregateError with what failed.
 */
export const sweepAll = (acting: Acting, sweeps: readonly Sweep[]): Promise<boolean> =>
  transact(acting, async (tx) => {
    const { rows } = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(${TICK_LOCK}) as ours`.execute(
      tx.sql,
    );
    if (rows[0]?.ours !== true) return false;
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx.sql);
    const failed: unknown[] = [];
    for (const sweep of sweeps) await sweep(acting).catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${sweeps.length} sweeps failed`);
    return true;
  });

/**
 * Waits for a tick under way to end, and keeps every other from beginning while this is done: for work that moves the
 * world through moments of its own, which a sweep would take for overdue. Two such works wait for each other.
 */
export const withoutTicks = <T>(db: Database, work: () => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`set local statement_timeout = 0`.execute(tx);
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx);
    await sql`select pg_advisory_xact_lock(${TICK_LOCK})`.execute(tx);
    return work();
  });

/** Ticks now, and again `everyMs` after each tick has ended, until stopped. A tick must not throw. */
export const startTicking = (tick: () => Promise<void>, everyMs: number): { stop(): Promise<void> } => {
  const stopping = new AbortController();
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await tick();
      await sleep(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const ended = keep();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
};
