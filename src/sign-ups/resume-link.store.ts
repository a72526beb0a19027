import type { Database, Sql } from '../platform/database.ts';

/** Keeps a mailed way back to a draft, by its secret's hash. */
export const storeResumeLink = async (
  db: Database | Sql,
  link: { secretHash: Buffer; signUp: string; now: Date },
): Promise<void> => {
  await db
    .insertInto('resume_links')
    .values({ secret_hash: link.secretHash, sign_up_id: link.signUp, made_at: link.now })
    .execute();
};

/** The sign-up a link leads back to, while it has nobody's account: afterwards one signs in instead. */
export const signUpBehindLink = async (db: Database | Sql, secretHash: Buffer): Promise<string | null> => {
  const row = await db
    .selectFrom('resume_links')
    .innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id')
    .select('sign_up_id')
    .where('secret_hash', '=', secretHash)
    .where('state', 'in', ['draft', 'submitted'])
    .executeTakeFirst();
  return row?.sign_up_id ?? null;
};

/** Hands a draft over to another browser, and remembers which it left. */
export const moveToSession = async (
  sql: Sql,
  id: string,
  { from, to }: { from: Buffer | null; to: Buffer },
): Promise<void> => {
  await sql.updateTable('sign_ups').set({ session: to }).where('id', '=', id).execute();
  await sql.deleteFrom('left_browsers').where('sign_up_id', '=', id).where('session', '=', to).execute();
  if (from === null || from.equals(to)) return;
  await sql
    .insertInto('left_browsers')
    .values({ sign_up_id: id, session: from })
    .onConflict((on) => on.doNothing())
    .execute();
};

/** Makes every link that was mailed lead nowhere: they went to an address that was wrong. */
export const dropResumeLinks = async (sql: Sql, signUp: string): Promise<void> => {
  await sql.deleteFrom('resume_links').where('sign_up_id', '=', signUp).execute();
};

/** Whether a browser once held a draft that is in another now. */
export const hasLeft = async (db: Database, id: string, session: Buffer): Promise<boolean> =>
  (await db
    .selectFrom('left_browsers')
    .innerJoin('sign_ups', 'sign_ups.id', 'sign_up_id')
    .select('id')
    .where('id', '=', id)
    .where('left_browsers.session', '=', session)
    .where('state', 'in', ['draft', 'submitted'])
    .executeTakeFirst()) !== undefined;
