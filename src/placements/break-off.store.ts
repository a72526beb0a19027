import type { Database, Sql } from '../platform/database.ts';
import type { BreakOff } from './break-off.ts';
import type { LeaveReason } from './placement.ts';

interface Whose {
  readonly placement: string;
  readonly signUp: string;
}

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
