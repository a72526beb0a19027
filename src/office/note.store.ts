import type { Database, Sql } from '../platform/database.ts';
import type { Note } from './note.ts';

/** The office's notes on a sign-up, the newest first. They are part of the person's own data. */
export const notesOn = async (db: Database, signUp: string): Promise<Note[]> => {
  const rows = await db
    .selectFrom('office_notes as n')
    .innerJoin('persons as p', 'p.id', 'n.by')
    .select(['n.id', 'n.text', 'n.at', 'p.name', 'p.email'])
    .where('n.sign_up_id', '=', signUp)
    .orderBy('n.at', 'desc')
    .execute();
  return rows.map(({ name, email, ...note }) => ({ ...note, by: name || email }));
};

export const isNoted = async (sql: Sql, note: { signUp: string; text: string; by: string }): Promise<boolean> => {
  const { signUp, text, by } = note;
  const same = sql.selectFrom('office_notes').select('id').where('sign_up_id', '=', signUp).where('by', '=', by);
  return (await same.where('text', '=', text).executeTakeFirst()) !== undefined;
};

export const storeNote = async (
  sql: Sql,
  note: { id: string; signUp: string; text: string; by: string; now: Date },
): Promise<void> => {
  const { id, text, by } = note;
  await sql.insertInto('office_notes').values({ id, sign_up_id: note.signUp, text, by, at: note.now }).execute();
};

/** Answers whether there was such a note on the sign-up. */
export const dropNote = async (sql: Sql, { id, signUp }: { id: string; signUp: string }): Promise<boolean> => {
  const note = sql.deleteFrom('office_notes').where('id', '=', id).where('sign_up_id', '=', signUp);
  return (await note.returning('id').executeTakeFirst()) !== undefined;
};
