import type { Database, Sql } from '../platform/database.ts';
import type { Hold, HoldKind } from './hold.ts';

export interface NewHold {
  readonly id: string;
  readonly round: string;
  readonly kind: HoldKind;
  readonly intern: string;
  readonly host: string;
  readonly reason: string;
  readonly by: string;
  readonly now: Date;
}

export const insertHold = async (sql: Sql, { round, now, ...hold }: NewHold): Promise<void> => {
  await sql
    .insertInto('holds')
    .values({ ...hold, round_id: round, at: now })
    .execute();
};

/** What holds in a round now, the newest first. */
export const holdsOf = async (db: Database | Sql, round: string): Promise<Hold[]> => {
  const rows = await db
    .selectFrom('holds')
    .innerJoin('persons', 'persons.id', 'holds.by')
    .select(['holds.id', 'kind', 'intern', 'host', 'reason', 'at', 'name', 'email'])
    .where('round_id', '=', round)
    .where('lifted_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('holds.id')
    .execute();
  return rows.map(({ name, email, ...row }) => ({ ...row, by: name || email }));
};

/** A hold that is in force, with its round. */
export const holdInForce = (sql: Sql, id: string) =>
  sql
    .selectFrom('holds')
    .select(['round_id as round', 'kind', 'intern', 'host'])
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .executeTakeFirst();

export const liftHold = async (sql: Sql, id: string, now: Date): Promise<boolean> => {
  const rows = await sql
    .updateTable('holds')
    .set({ lifted_at: now })
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .returning('id')
    .execute();
  return rows.length > 0;
};

/** The confirmed sign-ups of a round among these, by id. */
export const rolesIn = async (
  sql: Sql,
  round: string,
  ids: readonly string[],
): Promise<Map<string, 'host' | 'intern'>> => {
  const rows = await sql
    .selectFrom('sign_ups')
    .select(['id', 'role'])
    .where('round_id', '=', round)
    .where('state', '=', 'confirmed')
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, role }) => [id, role]));
};
