import type { Database, Sql } from '../platform/database.ts';
import type { BreakOff } from './break-off.ts';
import type { LeaveReason } from './placement.ts';

interface Whose {
  readonly placement: string;
  readonly signUp: string;
}

/** Whether, and when, somebody has broken a visit off. */
export const breakOffOf = async (db: Database | Sql, { placement, signUp }: Whose): Promise<BreakOff | null> =>
  (await db
    .selectFrom('break_offs')
    .select(['at', 'deputy as byDeputy'])
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst()) ?? null;

/** Writes it down; answers whether it was not written already. */
export const insertBreakOff = async (
  sql: Sql,
  { placement, signUp, because, deputy }: Whose & { because: LeaveReason; deputy: string | null },
  now: Date,
): Promise<boolean> => {
  const rows = await sql
    .insertInto('break_offs')
    .values({ placement_id: placement, sign_up_id: signUp, because, deputy, at: now })
    .onConflict((conflict) => conflict.columns(['placement_id', 'sign_up_id']).doNothing())
    .returning('at')
    .execute();
  return rows.length > 0;
};

/** Takes it back; answers whether there was one. */
export const deleteBreakOff = async (sql: Sql, { placement, signUp }: Whose): Promise<boolean> => {
  const { numDeletedRows } = await sql
    .deleteFrom('break_offs')
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};
