import type { Sql } from '../platform/database.ts';

export interface NewRepair {
  readonly id: string;
  readonly round: string;
  /** What the office chose; null where a guest has asked a host themselves. */
  readonly from: { readonly menu: string; readonly strand: number } | null;
  readonly chosenBy: string;
  readonly answerBy: Date;
  readonly graceUntil: Date;
  readonly now: Date;
}

/** Breaks `repairs_menu_id_strand_key` where somebody has chosen from the menu before. */
export const insertRepair = async (sql: Sql, repair: NewRepair): Promise<void> => {
  const { id, round, from, chosenBy, answerBy, graceUntil, now } = repair;
  await sql
    .insertInto('repairs')
    .values({
      id,
      round_id: round,
      menu_id: from?.menu ?? null,
      strand: from?.strand ?? null,
      chosen_by: chosenBy,
      chosen_at: now,
      answer_by: answerBy,
      grace_until: graceUntil,
    })
    .execute();
};

/** Opens the drafted visits of a repair: from now on people see them. */
export const openRepair = async (
  sql: Sql,
  repair: string,
  open: { now: Date; answerBy: Date; graceUntil: Date },
): Promise<void> => {
  await sql
    .updateTable('placements')
    .set({ state: 'open', opened_at: open.now, answer_by: open.answerBy, grace_until: open.graceUntil })
    .where('repair_id', '=', repair)
    .where('state', '=', 'drafted')
    .execute();
};

/** Locks a repair that is asked for; false where there is none such. */
export const lockAsked = async (sql: Sql, repair: string): Promise<boolean> => {
  const row = await sql
    .selectFrom('repairs')
    .select('id')
    .where('id', '=', repair)
    .where('state', '=', 'asked')
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * Locks these sign-ups, in one order: nobody withdraws or changes an answer until the transaction ends. What only refers to
 * one of them – a no, a booked journey – does not wait, for it holds a visit that is locked after these.
 */
export const lockSignUps = async (sql: Sql, signUps: readonly string[]): Promise<void> => {
  if (signUps.length === 0) return;
  await sql.selectFrom('sign_ups').select('id').where('id', 'in', signUps).orderBy('id').forNoKeyUpdate().execute();
};
