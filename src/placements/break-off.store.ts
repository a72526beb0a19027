import { sql } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { BreakOff } from './break-off.ts';
import type { LeaveReason } from './placement.ts';

interface Whose {
  readonly placement: string;
  readonly signUp: string;
}

/**
 * When a visit ended early for one of those in it: they broke it off themselves, or everybody of the other side has. For a
 * query with the visit as `p` and the answer of who reads as `mine`.
 */
export const endedEarlyAt = sql<Date | null>`least(
  (select b.at from break_offs b where b.placement_id = p.id and b.sign_up_id = mine.sign_up_id),
  (select case when count(*) = count(b.at) then max(b.at) end from placement_answers o
    left join break_offs b on b.placement_id = o.placement_id and b.sign_up_id = o.sign_up_id
    where o.placement_id = p.id and o.side <> mine.side))`.as('ended_early_at');

/** How somebody has broken a visit off; null while they have not. */
export const breakOffOf = async (
  db: Database | Sql,
  { placement, signUp }: Whose,
): Promise<(BreakOff & { readonly id: string }) | null> =>
  (await db
    .selectFrom('break_offs')
    .select(['id', 'at', 'deputy as byDeputy'])
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst()) ?? null;

/** Whether the other of two guests has broken it off, too. */
export const isOtherGuestAway = async (db: Database | Sql, { placement, signUp }: Whose): Promise<boolean> =>
  (await db
    .selectFrom('break_offs as b')
    .innerJoin('placement_answers as a', (join) =>
      join.onRef('a.placement_id', '=', 'b.placement_id').onRef('a.sign_up_id', '=', 'b.sign_up_id'),
    )
    .select('b.id')
    .where('b.placement_id', '=', placement)
    .where('b.sign_up_id', '<>', signUp)
    .where('a.side', '=', 'intern')
    .executeTakeFirst()) !== undefined;

/** Writes it down under this id; answers whether it was not written already. */
export const insertBreakOff = async (
  sql: Sql,
  { id, placement, signUp, because, deputy }: Whose & { id: string; because: LeaveReason; deputy: string | null },
  now: Date,
): Promise<boolean> => {
  const rows = await sql
    .insertInto('break_offs')
    .values({ id, placement_id: placement, sign_up_id: signUp, because, deputy, at: now })
    .onConflict((conflict) => conflict.columns(['placement_id', 'sign_up_id']).doNothing())
    .returning('id')
    .execute();
  return rows.length > 0;
};

/** What stands in the calendars of those in the visit is not what it was. */
export const noteInCalendars = async (sql: Sql, placement: string): Promise<void> => {
  await sql
    .updateTable('placements')
    .set((is) => ({ calendar_sequence: is('calendar_sequence', '+', 1) }))
    .where('id', '=', placement)
    .execute();
};

/** Takes it back; answers which it was, and null where there was none. */
export const deleteBreakOff = async (sql: Sql, { placement, signUp }: Whose): Promise<string | null> => {
  const row = await sql
    .deleteFrom('break_offs')
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
};
