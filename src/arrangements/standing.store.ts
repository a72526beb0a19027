import { sql as raw } from 'kysely';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import type { Database, Sql } from '../platform/database.ts';

/** What the matching would freeze of a host and of those who decide about its seats. */
export const rowsAt = async (db: Database, round: string, host: string): Promise<ApprovedRows | null> =>
  readRoundRows(db, round, await concernedAt(db, [host]));

/** The same of every host of a round that several have agreed with; null where there is none. */
export const rowsOfLines = async (db: Database | Sql, round: string): Promise<ApprovedRows | null> => {
  const several = await db
    .selectFrom('arrangements')
    .innerJoin('sign_ups', 'sign_ups.id', 'arrangements.host')
    .select('sign_ups.id')
    .where('sign_ups.round_id', '=', round)
    .where('arrangements.state', '=', 'accepted')
    .groupBy('sign_ups.id')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute();
  const hosts = several.map(({ id }) => id);
  return hosts.length === 0 ? null : readRoundRows(db, round, await concernedAt(db, hosts));
};

/** The hosts, whoever agreed with them or is pinned to them, who travels with those, and where else the office has pinned them. */
const concernedAt = async (db: Database | Sql, hosts: readonly string[]): Promise<string[]> => {
  const { rows } = await raw<{ id: string }>`
    with guests as (
      select intern as id from arrangements where host = any(${hosts}::uuid[]) and state = 'accepted'
      union select intern from holds where host = any(${hosts}::uuid[]) and kind = 'pin' and lifted_at is null),
    travellers as (
      select id from guests
      union select companion from companionships join guests on inviter = guests.id where state = 'confirmed'
      union select inviter from companionships join guests on companion = guests.id where state = 'confirmed')
    select id from travellers
    union select host from holds join travellers on intern = travellers.id where kind = 'pin' and lifted_at is null
    union select unnest(${hosts}::uuid[])`.execute(db);
  return rows.map(({ id }) => id);
};
