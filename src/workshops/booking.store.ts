import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Booking, BookingState } from './booking.ts';

const COLUMNS = [
  'id',
  'person_id as person',
  'workshop_id as workshop',
  'state',
  'sequence',
  'attended_at as attendedAt',
] as const;

/** A person's booking in a round, whatever became of it. */
export const bookingOf = async (db: Database | Sql, round: string, person: string): Promise<Booking | null> =>
  (await db
    .selectFrom('workshop_bookings')
    .select(COLUMNS)
    .where('round_id', '=', round)
    .where('person_id', '=', person)
    .executeTakeFirst()) ?? null;

/**
 * Gives a person a seat; who has one moves from it. The round's workshops are locked; the database checks once more that
 * the seat is there, and raises the sequence of the calendar entry. Answers the booking's id.
 */
export const storeSeat = async (
  sql: Sql,
  seat: { round: string; person: string; workshop: string; now: Date },
): Promise<string> => {
  const taken = { workshop_id: seat.workshop, state: 'booked', booked_at: seat.now, reminded_at: null } as const;
  const { id } = await sql
    .insertInto('workshop_bookings')
    .values({ id: newId(), round_id: seat.round, person_id: seat.person, ...taken })
    .onConflict((conflict) =>
      conflict.columns(['round_id', 'person_id']).doUpdateSet({ ...taken, ended_at: null, attended_at: null }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

/** Ends bookings that stand. Who was at a workshop has been there, whatever happens afterwards. Answers whose they were. */
const endSeats = async (
  sql: Sql,
  which: { column: 'id' | 'workshop_id' | 'round_id'; value: string },
  end: { state: Exclude<BookingState, 'booked'>; now: Date },
): Promise<readonly Booking[]> =>
  sql
    .updateTable('workshop_bookings')
    .set({ state: end.state, ended_at: end.now })
    .where(which.column, '=', which.value)
    .where('state', '=', 'booked')
    .where('attended_at', 'is', null)
    .returning(COLUMNS)
    .execute();

export const endSeat = (sql: Sql, id: string, state: 'given-back' | 'withdrawn', now: Date) =>
  endSeats(sql, { column: 'id', value: id }, { state, now });
export const endSeatsAt = (sql: Sql, workshop: string, now: Date) =>
  endSeats(sql, { column: 'workshop_id', value: workshop }, { state: 'workshop-cancelled', now });
export const endSeatsIn = (sql: Sql, round: string, now: Date) =>
  endSeats(sql, { column: 'round_id', value: round }, { state: 'round-cancelled', now });

/** A moved workshop moves the entries in people's calendars. Who has a seat must also be reminded of the new day. */
export const moveSeatsAt = (sql: Sql, workshop: string): Promise<readonly Booking[]> =>
  sql
    .updateTable('workshop_bookings')
    .set((row) => ({ sequence: row('sequence', '+', 1), reminded_at: null }))
    .where('workshop_id', '=', workshop)
    .where('state', '=', 'booked')
    .returning(COLUMNS)
    .execute();

/** Takes those who have a seat at a workshop and have not been reminded of it; marked as reminded. */
export const takeToRemindOf = (
  sql: Sql,
  due: { workshop: string; bookedBy: Date; now: Date },
): Promise<readonly Booking[]> =>
  sql
    .updateTable('workshop_bookings')
    .set({ reminded_at: due.now })
    .where('workshop_id', '=', due.workshop)
    .where('state', '=', 'booked')
    .where('reminded_at', 'is', null)
    .where('booked_at', '<=', due.bookedBy)
    .returning(COLUMNS)
    .execute();

/** Where letters about a workshop go, by person. */
export const addressesOf = async (
  db: Database | Sql,
  persons: readonly string[],
): Promise<ReadonlyMap<string, { email: string; lang: Lang }>> => {
  if (persons.length === 0) return new Map();
  const rows = await db.selectFrom('persons').select(['id', 'email', 'lang']).where('id', 'in', persons).execute();
  return new Map(rows.map(({ id, ...to }) => [id, to]));
};
