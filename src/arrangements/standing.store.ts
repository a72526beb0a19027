import { sql as raw } from 'kysely';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import type { Database } from '../platform/database.ts';

/** What the matching would freeze of a host and of those who decide about its seats. */
export const rowsAt = async (db: Database, round: string, host: string): Promise<ApprovedRows | null> =>
  readRoundRows(db, round, await concernedAt(db, host));

/** The host, whoever agreed with it or is pinned to it, who travels with them, and where else the office has pinned those. */
const concernedAt = async (db: Database, host: string): Promise<string[]> => {
  const { rows } = await raw<{ id: string }>`
    with guests as (
      select intern as id from arrangements where host = ${host} and state = 'accepted'
      union select intern from holds where host = ${host} and kind = 'pin' and lifted_at is null),
    travellers as (
      select id from guests
      union select companion from companionships join guests on inviter = guests.id where state = 'confirmed'
      union select inviter from companionships join guests on companion = guests.id where state = 'confirmed')
    select id from travellers
    union select host from holds join travellers on intern = travellers.id where kind = 'pin' and lifted_at is null
    union select ${host}::uuid`.execute(db);
  return rows.map(({ id }) => id);
};
