import { sql, type ExpressionBuilder, type NotNull } from 'kysely';
import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { NewLetter } from './new-letter.ts';
import type { Delivery } from './post.ts';

export interface StoredLetter {
  readonly kind: string;
  readonly messageId: string;
  readonly email: string;
  readonly lang: Lang;
  readonly about: Readonly<Record<string, string>>;
  readonly attempts: number;
}

/** The worker takes a letter within a second or, when it was killed, a minute: one still here by then has lost its job. */
const presumedLost = (now: Date): Date => new Date(now.getTime() + 5 * 60_000);

/** Answers whether it was written: a second letter with the same key is not. */
export const insertLetter = async (
  { sql, now }: { sql: Sql; now: Date },
  id: string,
  letter: NewLetter,
): Promise<boolean> => {
  const written = await sql
    .insertInto('letters')
    .values({
      id,
      kind: letter.kind,
      to_address: letter.to.email,
      lang: letter.to.lang,
      about: JSON.stringify(letter.about),
      batch: letter.draftedIn ?? null,
      once_key: letter.onceKey ?? null,
      thread: letter.thread ?? null,
      state: letter.draftedIn === undefined ? 'queued' : 'drafted',
      due_at: letter.draftedIn === undefined ? presumedLost(now) : null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
};

/** Moves a batch's drafts into the queue. Answers which. */
export const queueDrafts = async (sql: Sql, batch: string, now: Date): Promise<string[]> => {
  const released = await sql
    .updateTable('letters')
    .set({ state: 'queued', due_at: presumedLost(now) })
    .where('batch', '=', batch)
    .where('state', '=', 'drafted')
    .returning('id')
    .execute();
  return released.map(({ id }) => id);
};

/** Deletes a batch's drafts, which nobody has seen; what has been released stays for good. */
export const deleteDrafts = async (sql: Sql, batch: string): Promise<void> => {
  await sql.deleteFrom('letters').where('batch', '=', batch).where('state', '=', 'drafted').execute();
};

/**
 * Whether an earlier letter of the same thread has yet to go. One that is being written at this moment is not seen: those
 * who write about the same thing take turns at its own lock.
 */
const isHeld = (is: ExpressionBuilder<DB, 'letters'>) =>
  is.exists(
    is
      .selectFrom('letters as earlier')
      .select('earlier.id')
      .whereRef('earlier.to_address', '=', 'letters.to_address')
      .whereRef('earlier.thread', '=', 'letters.thread')
      .whereRef('earlier.place_in_line', '<', 'letters.place_in_line')
      .where('earlier.state', '=', 'queued'),
  );

/**
 * Takes letters whose next try has come, or whose job was lost, and moves them on. Those in a worker's hand are left, and
 * those that wait for an earlier one.
 */
export const takeDueLetters = async (sql: Sql, now: Date): Promise<string[]> => {
  const taken = await sql
    .updateTable('letters')
    .set({ due_at: presumedLost(now) })
    .where('id', 'in', (due) =>
      due
        .selectFrom('letters')
        .select('id')
        .where('state', '=', 'queued')
        .where('due_at', '<=', now)
        .where((is) => is.not(isHeld(is)))
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute();
  return taken.map(({ id }) => id);
};

/** Gives a letter its Message-ID before it first goes. One that has its own, or is in another worker's hand, is not touched. */
export const nameLetter = async (db: Database, id: string, domain: string): Promise<void> => {
  await db
    .updateTable('letters')
    .set({ message_id: `<${id}@${domain}>` })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('message_id', 'is', null)
    .execute();
};

/**
 * Takes a queued letter for sending; nothing when it has gone, when another worker has it in hand, or when an earlier one
 * of its thread has yet to go. A mail server may think for a minute before it says yes (RFC 5321 4.5.3.2.6 allows ten), and the lock is held as long.
 */
export const lockLetter = async (tx: Sql, id: string): Promise<StoredLetter | undefined> => {
  await sql`set local idle_in_transaction_session_timeout = '3min'`.execute(tx);
  const row = await tx
    .selectFrom('letters')
    .select(['kind', 'to_address', 'lang', 'about', 'attempts', 'message_id'])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('message_id', 'is not', null)
    .where((is) => is.not(isHeld(is)))
    .$narrowType<{ message_id: NotNull }>()
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      messageId: row.message_id,
      kind: row.kind,
      email: row.to_address,
      lang: row.lang,
      about: row.about as Record<string, string>,
      attempts: row.attempts,
    }
  );
};

/** Notes how a try ended, for good and on the letter. */
export const noteAttempt = async (sql: Sql, id: string, attempt: Delivery & { at: Date }): Promise<void> => {
  await sql
    .insertInto('letter_attempts')
    .values({ letter_id: id, at: attempt.at, outcome: attempt.outcome, answer: attempt.answer })
    .execute();
  await sql
    .updateTable('letters')
    .set((row) => ({
      attempts: row('attempts', '+', 1),
      last_error: attempt.outcome === 'sent' ? null : attempt.answer,
    }))
    .where('id', '=', id)
    .execute();
};

/** A letter that was not taken is tried again at `dueAt`. */
export const postponeLetter = async (sql: Sql, id: string, dueAt: Date): Promise<void> => {
  await sql.updateTable('letters').set({ due_at: dueAt }).where('id', '=', id).execute();
};

/** Ends a letter: it has gone, no longer holds, or will never be taken. */
export const settleLetter = async (
  sql: Sql,
  id: string,
  end: { state: 'sent' | 'dropped' | 'dead'; now: Date },
): Promise<void> => {
  await sql
    .updateTable('letters')
    .set({ state: end.state, settled_at: end.now, due_at: null })
    .where('id', '=', id)
    .execute();
};

/**
 * The letter that waited for this one, if any. One that is written at this very moment is not seen; its own job finds it
 * held, and the sweep takes it up minutes later.
 */
export const nextInThread = async (sql: Sql, id: string): Promise<string | undefined> => {
  const next = await sql
    .selectFrom('letters as gone')
    .innerJoin('letters as later', (join) =>
      join
        .onRef('later.to_address', '=', 'gone.to_address')
        .onRef('later.thread', '=', 'gone.thread')
        .onRef('later.place_in_line', '>', 'gone.place_in_line'),
    )
    .select('later.id')
    .where('gone.id', '=', id)
    .where('later.state', '=', 'queued')
    .orderBy('later.place_in_line')
    .limit(1)
    .executeTakeFirst();
  return next?.id;
};

/** Puts dead letters back into the queue with all their tries before them; one of them, or every one. Answers which. */
export const reviveLetters = async (sql: Sql, ids: readonly string[] | 'every one', now: Date): Promise<string[]> => {
  const revived = await sql
    .updateTable('letters')
    .set({ state: 'queued', attempts: 0, settled_at: null, due_at: presumedLost(now) })
    .where('state', '=', 'dead')
    .$if(ids !== 'every one', (query) => query.where('id', 'in', ids))
    .returning('id')
    .execute();
  return revived.map((row) => row.id);
};
