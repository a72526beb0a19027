import type { Database, Sql } from '../platform/database.ts';
import type { Travel } from './booked-travel.ts';

type OfGuest = { readonly placement: string; readonly signUp: string };

/** Writes down that the journey is booked. The first day counts: pressed twice it stays. */
export const storeBooked = async (
  sql: Sql,
  { placement, signUp, by, now }: OfGuest & { by: string; now: Date },
): Promise<void> => {
  await sql
    .insertInto('booked_travels')
    .values({ placement_id: placement, sign_up_id: signUp, booked_at: now, booked_by: by })
    .onConflict((conflict) => conflict.columns(['placement_id', 'sign_up_id']).doNothing())
    .execute();
};

export const deleteBooked = async (sql: Sql, { placement, signUp }: OfGuest): Promise<void> => {
  await sql
    .deleteFrom('booked_travels')
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .execute();
};

/** The journey of an intern to the visit they have agreed to; null while there is none. */
export const travelOf = async (db: Database, signUp: string): Promise<Travel | null> => {
  const row = await db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .leftJoin('booked_travels as b', (join) =>
      join.onRef('b.placement_id', '=', 'p.id').onRef('b.sign_up_id', '=', 'a.sign_up_id'),
    )
    .select(['p.id', 'b.booked_at'])
    .where('a.sign_up_id', '=', signUp)
    .where('a.side', '=', 'intern')
    .where('p.state', '=', 'agreed')
    .orderBy('p.id')
    .limit(1)
    .executeTakeFirst();
  return row ? { placement: row.id, bookedAt: row.booked_at } : null;
};

/** When a guest said that the journey to this visit is booked. */
export const bookedAt = async (db: Database, { placement, signUp }: OfGuest): Promise<Date | null> => {
  const row = await db
    .selectFrom('booked_travels')
    .select('booked_at')
    .where('placement_id', '=', placement)
    .where('sign_up_id', '=', signUp)
    .executeTakeFirst();
  return row?.booked_at ?? null;
};

/** The open proposal to move this visit, if there is one. */
export const proposedInstead = async (db: Database, placement: string): Promise<string | null> => {
  const row = await db
    .selectFrom('placements')
    .select('id')
    .where('replaces', '=', placement)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row?.id ?? null;
};
