import type { Database } from '../platform/database.ts';
import type { SeatInCalendar } from './seat-entry.ts';

/** A person's seats for their calendar, those given up or cancelled since then too. One query. */
export const seatsInCalendar = async (
  db: Database,
  { person, calledOffSince }: { person: string; calledOffSince: Date },
): Promise<SeatInCalendar[]> => {
  const rows = await db
    .selectFrom('workshop_bookings as b')
    .innerJoin('workshops as w', 'w.id', 'b.workshop_id')
    .innerJoin('rounds as r', 'r.id', 'b.round_id')
    .select(['b.id', 'b.state', 'b.sequence', 'r.time_zone as timeZone'])
    .select(['w.is_online as isOnline', 'w.place', 'w.address', 'w.day', 'w.starts', 'w.ends'])
    .where('b.person_id', '=', person)
    .where((is) => is.or([is('b.state', '=', 'booked'), is('b.ended_at', '>', calledOffSince)]))
    .orderBy('b.id')
    .execute();
  return rows.map(({ id, state, sequence, timeZone, ...workshop }) => ({
    booking: { id, state, sequence },
    workshop,
    timeZone,
  }));
};
