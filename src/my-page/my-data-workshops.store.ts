import type { PartReader } from './my-data-account.store.ts';

/** Seats at workshops, places in line, and what one was told of them. */
export const workshopParts: readonly PartReader[] = [
  {
    part: 'workshopSeats',
    table: 'workshop_bookings',
    read: (db, me) =>
      db
        .selectFrom('workshop_bookings as b')
        .innerJoin('workshops as w', 'w.id', 'b.workshop_id')
        .select(['w.place', 'w.day', 'b.state', 'b.booked_at as since', 'b.ended_at as endedAt'])
        .select(['b.reminded_at as remindedAt', 'b.attended_at as attendedAt'])
        .where('b.person_id', '=', me.id)
        .orderBy('w.day')
        .execute(),
  },
  {
    part: 'workshopLines',
    table: 'workshop_waits',
    read: (db, me) =>
      db
        .selectFrom('workshop_waits as b')
        .innerJoin('workshops as w', 'w.id', 'b.workshop_id')
        .select(['w.place', 'w.day', 'b.state', 'b.joined_at as joinedAt', 'b.offered_at as offeredAt'])
        .select(['b.offer_by as offerBy', 'b.ended_at as endedAt'])
        .where('b.person_id', '=', me.id)
        .orderBy('b.joined_at')
        .execute(),
  },
  {
    part: 'workshopMails',
    table: 'workshop_told',
    read: (db, me) =>
      db
        .selectFrom('workshop_told as t')
        .innerJoin('rounds as r', 'r.id', 't.round_id')
        .select(['r.year', 't.what', 't.told_at as at'])
        .where('t.person_id', '=', me.id)
        .orderBy('t.told_at')
        .execute(),
  },
];
