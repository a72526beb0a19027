import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { OfficeSeat, OfficeVisit, TakingPart } from './taking-part.ts';

/** Every visit that a sign-up was asked about, in the order in which they were. */
const visitsOf = async (db: Database, signUp: string): Promise<OfficeVisit[]> => {
  const rows = await db
    .selectFrom('placement_answers as mine')
    .innerJoin('placements as p', 'p.id', 'mine.placement_id')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .select(['p.id', 'p.state', 'p.current_days', 'p.opened_at', 'p.repair_id', 'p.ended_why', 'p.left_because'])
    .select(['a.sign_up_id', 'w.name as workplace', sql<string | null>`s.answers ->> 'name'`.as('name')])
    .where('mine.sign_up_id', '=', signUp)
    .where('p.opened_at', 'is not', null)
    .orderBy('p.opened_at')
    .orderBy('p.id')
    .orderBy('a.side')
    .orderBy('a.sign_up_id')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((of) => {
    const [row] = of;
    if (!row?.opened_at) return [];
    return {
      id: row.id,
      state: row.state,
      days: row.current_days as Weekday[],
      openedAt: row.opened_at,
      isRepair: row.repair_id !== null,
      endedWhy: row.ended_why,
      leftBecause: row.left_because,
      others: of
        .filter(({ sign_up_id }) => sign_up_id !== signUp)
        .map(({ sign_up_id, name, workplace }) => ({ signUp: sign_up_id, name: name || workplace })),
    };
  });
};

/** A person's seat in a round, and where they stand in line. */
const seatsOf = async (db: Database, { roundId, personId }: SignUp): Promise<OfficeSeat[]> => {
  if (personId === null) return [];
  const seat = await db
    .selectFrom('workshop_bookings as b')
    .innerJoin('workshops as w', 'w.id', 'b.workshop_id')
    .select(['w.id', 'w.place', 'w.day'])
    .where('b.round_id', '=', roundId)
    .where('b.person_id', '=', personId)
    .where('b.state', '=', 'booked')
    .executeTakeFirst();
  const wait = await db
    .selectFrom('workshop_waits as q')
    .innerJoin('workshops as w', 'w.id', 'q.workshop_id')
    .select(['w.id', 'w.place', 'w.day', 'q.offer_by', 'q.state'])
    .where('q.round_id', '=', roundId)
    .where('q.person_id', '=', personId)
    .where('q.state', 'in', ['waiting', 'offered'])
    .executeTakeFirst();
  return [
    ...(seat ? [{ workshop: seat, state: 'booked' as const, offerBy: null }] : []),
    ...(wait ? [{ workshop: wait, state: wait.state as 'waiting' | 'offered', offerBy: wait.offer_by }] : []),
  ];
};

export const takingPart = async (db: Database, signUp: SignUp): Promise<TakingPart> => {
  const [visits, seats] = await Promise.all([visitsOf(db, signUp.id), seatsOf(db, signUp)]);
  return { visits, seats };
};
