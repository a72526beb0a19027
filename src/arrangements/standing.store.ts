import { sql as raw } from 'kysely';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Known, StandsAs } from './standing.ts';

/** What the matching would freeze of hosts and of those who decide about their seats. As many queries for three as for one. */
export const rowsAt = async (db: Database, round: string, ...hosts: string[]): Promise<ApprovedRows | null> =>
  readRoundRows(db, round, await concernedAt(db, hosts));

/** The same of every host of a round that somebody has agreed with; null where there is none. */
export const rowsOfAgreed = async (sql: Sql, round: string): Promise<ApprovedRows | null> => {
  const agreed = await sql
    .selectFrom('arrangements')
    .select('host')
    .distinct()
    .where('round_id', '=', round)
    .where('state', '=', 'accepted')
    .execute();
  const hosts = agreed.flatMap(({ host }) => (host === null ? [] : [host]));
  return hosts.length === 0 ? null : readRoundRows(sql, round, await concernedAt(sql, hosts));
};

/** What those in each agreement of a round know of how it stands. */
export const knownStandings = async (sql: Sql, round: string): Promise<ReadonlyMap<string, Known>> => {
  const rows = await sql
    .selectFrom('arrangements')
    .select(['id', 'told_lack', 'untold_since'])
    .where('round_id', '=', round)
    .where('state', '=', 'accepted')
    .execute();
  return new Map(
    rows.map(({ id, told_lack, untold_since }) => [
      id,
      { standsAs: told_lack as StandsAs | null, untoldSince: untold_since },
    ]),
  );
};

export const storeStanding = async (sql: Sql, id: string, { standsAs, untoldSince }: Known): Promise<void> => {
  await sql
    .updateTable('arrangements')
    .set({ told_lack: standsAs, untold_since: untoldSince })
    .where('id', '=', id)
    .execute();
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
