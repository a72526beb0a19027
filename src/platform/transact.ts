import type { Database, Sql } from './database.ts';
import type { Jobs, QueueName } from './jobs.ts';

/** Who does it: for the audit, and for rules that ask. */
export type Actor = { kind: 'anonymous' | 'system' | 'operator' } | { kind: 'person'; id: string };

/** The person who acts, where only a person can: that somebody is signed in was proved on the way here. */
export const personBehind = (by: Actor): string => {
  if (by.kind !== 'person') throw new Error(`${by.kind} cannot do what a person must answer for`);
  return by.id;
};

/** What every act is given: where to write, when it is, and who acts. */
export interface Acting {
  readonly db: Database;
  readonly jobs: Jobs;
  readonly now: Date;
  readonly by: Actor;
}

/** An act under way. All it writes – change, audit entry, letters, jobs – is kept together or not at all. */
export interface Tx {
  readonly sql: Sql;
  readonly now: Date;
  readonly by: Actor;
  queue(name: QueueName, data: Record<string, string>, options?: { afterSeconds?: number }): Promise<void>;
}

/** What PostgreSQL says to one of two who wait for each other (deadlock_detected). */
const DEADLOCK = '40P01';
const TRIES = 3;

/**
 * Runs one act in one transaction (read committed; what may be contended is locked by the store that reads it).
 * An act decides first and writes afterwards, so a refusal has nothing to undo. Where two wait for each other PostgreSQL
 * ends one: nothing of it was kept, so it is done again and comes after the other.
 */
export const transact = async <T>(acting: Acting, act: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1)
    try {
      return await once(acting, act);
    } catch (error) {
      if (tries === TRIES || (error as { code?: unknown }).code !== DEADLOCK) throw error;
    }
};

const once = <T>(acting: Acting, act: (tx: Tx) => Promise<T>): Promise<T> =>
  acting.db.transaction().execute((sql) =>
    act({
      sql,
      now: acting.now,
      by: acting.by,
      queue: (name, data, options) => acting.jobs.queue(sql, name, data, options),
    }),
  );
