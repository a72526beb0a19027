import type { Lang } from '../kit/language.ts';
import type { Sql } from '../platform/database.ts';
import type { NewLetter } from './new-letter.ts';
import type { Delivery } from './post.ts';

export interface StoredLetter {
  readonly kind: string;
  readonly email: string;
  readonly lang: Lang;
  readonly about: Readonly<Record<string, string>>;
  readonly messageId: string;
  readonly attempts: number;
}

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
      message_id: `<${id}@ipraktik>`,
      state: letter.draftedIn === undefined ? 'queued' : 'drafted',
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return written !== undefined;
};

/** Moves a batch's drafts into the queue. Answers which. */
export const queueDrafts = async (sql: Sql, batch: string): Promise<string[]> => {
  const released = await sql
    .updateTable('letters')
    .set({ state: 'queued' })
    .where('batch', '=', batch)
    .where('state', '=', 'drafted')
    .returning('id')
    .execute();
  return released.map(({ id }) => id);
};

/** Takes a queued letter for sending; nothing when it has gone, or when another worker has it in hand. */
export const lockLetter = async (sql: Sql, id: string): Promise<StoredLetter | undefined> => {
  const row = await sql
    .selectFrom('letters')
    .select(['kind', 'to_address', 'lang', 'about', 'message_id', 'attempts'])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return (
    row && {
      kind: row.kind,
      email: row.to_address,
      lang: row.lang,
      about: row.about as Record<string, string>,
      messageId: row.message_id,
      attempts: row.attempts,
    }
  );
};

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

export const settleLetter = async (
  sql: Sql,
  id: string,
  end: { state: 'sent' | 'dropped' | 'dead'; now: Date },
): Promise<void> => {
  await sql.updateTable('letters').set({ state: end.state, settled_at: end.now }).where('id', '=', id).execute();
};
