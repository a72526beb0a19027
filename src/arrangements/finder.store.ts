import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import { partyOf } from '../wishes/wish.store.ts';
import type { Otherwise } from './arrangement.ts';
import type { Finder } from './finder.ts';

const findsOwn = raw<boolean>`answers ->> 'finder' in ('outside', 'inside')`;

/** Who of a party said at sign-up that they find the host; null where we do. */
export const finderIn = async (db: Database | Sql, party: readonly string[]): Promise<Finder | null> => {
  if (party.length === 0) return null;
  const row = await db
    .selectFrom('sign_ups')
    .select(['id as signUp', raw<Otherwise>`answers ->> 'ifNotFound'`.as('ifNotFound')])
    .where('id', 'in', party)
    .where(findsOwn)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
};

/** The same for an intern and who travels with them. */
export const finderOf = async (db: Database, signUp: string): Promise<Finder | null> =>
  finderIn(
    db,
    (await partyOf(db, signUp)).map((one) => one.signUp),
  );

/** What was said with an invitation is the newest word, and stands in the sign-up as well. */
export const storeIfNotFound = async (sql: Sql, party: readonly string[], otherwise: Otherwise): Promise<void> => {
  await sql
    .updateTable('sign_ups')
    .set((row) => ({
      answers: raw`jsonb_set(answers, '{ifNotFound}', to_jsonb(${otherwise}::text))`,
      version: row('version', '+', 1),
    }))
    .where('id', 'in', party)
    .where(findsOwn)
    .execute();
};
