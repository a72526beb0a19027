import { type RawBuilder, sql as raw } from 'kysely';
import { isLastWord } from '../matching-runs/own-or-none.store.ts';
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

/**
 * What was said with an invitation or a yes is the newest word, and stands in the sign-up as well: of two who travel together
 * in the one whose answer holds for both. Who had a host found so far, and now wants this one or none, finds their own. Who wants
 * one found takes back what either of them chose with a host before.
 */
export const storeIfNotFound = async (sql: Sql, party: readonly string[], otherwise: Otherwise): Promise<void> => {
  if (otherwise === 'find')
    await sql
      .updateTable('arrangements as x')
      .set({ otherwise })
      .where('x.intern', 'in', party)
      .where('x.otherwise', '=', 'not')
      .where(isLastWord)
      .execute();
  const says = async (answers: { finder?: 'outside'; ifNotFound: Otherwise }, whose: RawBuilder<boolean>) =>
    sql
      .updateTable('sign_ups')
      .set((row) => ({
        answers: raw`answers || ${JSON.stringify(answers)}::jsonb`,
        version: row('version', '+', 1),
      }))
      .where('id', 'in', party)
      .where(whose)
      .returning('id')
      .execute();
  const finders = await says({ ifNotFound: otherwise }, findsOwn);
  if (finders.length > 0 || otherwise === 'find') return;
  const first = raw<boolean>`not exists (select 1 from companionships c
    where c.companion = sign_ups.id and c.state = 'confirmed')`;
  await says({ finder: 'outside', ifNotFound: otherwise }, first);
};
