import type { Database, Sql } from '../platform/database.ts';
import type { Feed } from './calendar-feed.ts';

/** The address behind a secret, whether it still holds or has been stopped. */
export const findFeed = async (db: Database, secretHash: Buffer): Promise<Feed | null> =>
  (await db
    .selectFrom('calendar_feeds')
    .select(['person_id as person', 'stopped_at as stoppedAt'])
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst()) ?? null;

/** Since when somebody's calendar has an address; null while it has none. */
export const feedMadeAt = async (db: Database, person: string): Promise<Date | null> => {
  const row = await db
    .selectFrom('calendar_feeds')
    .select('made_at')
    .where('person_id', '=', person)
    .where('stopped_at', 'is', null)
    .executeTakeFirst();
  return row?.made_at ?? null;
};

/** Locks a person's own row: of two who make an address at one moment the second stops the first one's. */
export const lockPerson = async (sql: Sql, person: string): Promise<void> => {
  await sql.selectFrom('persons').select('id').where('id', '=', person).forUpdate().execute();
};

/** Stops the address that holds. Answers whether there was one. */
export const stopFeeds = async (sql: Sql, person: string, now: Date): Promise<boolean> => {
  const rows = await sql
    .updateTable('calendar_feeds')
    .set({ stopped_at: now })
    .where('person_id', '=', person)
    .where('stopped_at', 'is', null)
    .returning('person_id')
    .execute();
  return rows.length > 0;
};

export const insertFeed = async (sql: Sql, feed: { secretHash: Buffer; person: string; now: Date }): Promise<void> => {
  const { secretHash, person, now } = feed;
  await sql.insertInto('calendar_feeds').values({ secret_hash: secretHash, person_id: person, made_at: now }).execute();
};
