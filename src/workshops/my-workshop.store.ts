import type { Database } from '../platform/database.ts';
import type { Round } from '../rounds/round.ts';
import type { Draft } from '../sign-ups/answers.ts';
import { bookingOf } from './booking.store.ts';
import { placeInLineOf, waitOf } from './line.store.ts';
import type { Counterpart, DeputisedSeat, MyWorkshops } from './my-workshop.ts';
import { hasAgreedVisit } from './participant.store.ts';
import { workshopsIn } from './workshop.store.ts';

/**
 * The others of a person's agreed visits, and where they go. Only those: before everybody has agreed nobody is told
 * where anybody will be, and afterwards it is told to these alone.
 */
const counterpartsOf = async (db: Database, round: string, person: string): Promise<Counterpart[]> => {
  const rows = await db
    .selectFrom('sign_ups as me')
    .innerJoin('placement_answers as mine', 'mine.sign_up_id', 'me.id')
    .innerJoin('placements as v', 'v.id', 'mine.placement_id')
    .innerJoin('placement_answers as theirs', (join) =>
      join.onRef('theirs.placement_id', '=', 'v.id').onRef('theirs.sign_up_id', '<>', 'me.id'),
    )
    .innerJoin('sign_ups as other', 'other.id', 'theirs.sign_up_id')
    .leftJoin('workshop_bookings as b', (join) =>
      join
        .onRef('b.person_id', '=', 'other.person_id')
        .onRef('b.round_id', '=', 'v.round_id')
        .on('b.state', '=', 'booked'),
    )
    .select(['other.person_id', 'other.answers', 'mine.side as my_side', 'theirs.side', 'b.workshop_id as workshop'])
    .where('me.person_id', '=', person)
    .where('other.person_id', '<>', person)
    .where('me.state', '=', 'confirmed')
    .where('v.round_id', '=', round)
    .where('v.state', '=', 'agreed')
    .orderBy('theirs.side')
    .orderBy('other.id')
    .execute();
  return rows.flatMap(({ person_id, answers, workshop, my_side, side }) => {
    if (person_id === null) return [];
    const as = side === 'host' ? 'host' : my_side === 'host' ? 'guest' : 'companion';
    return [{ person: person_id, name: (answers as Draft).name ?? '', workshop, as }];
  });
};

/** Where the contacts go whom somebody stands in for at an agreed visit. */
const deputisedSeats = async (db: Database, round: string, person: string): Promise<DeputisedSeat[]> => {
  const rows = await db
    .selectFrom('deputies as d')
    .innerJoin('sign_ups as s', 's.id', 'd.host')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .leftJoin('workshop_bookings as b', (join) =>
      join.onRef('b.person_id', '=', 's.person_id').onRef('b.round_id', '=', 's.round_id').on('b.state', '=', 'booked'),
    )
    .select(['s.id as host', 's.answers', 'w.name as workplace', 'b.workshop_id as workshop'])
    .where('d.person_id', '=', person)
    .where('d.state', '=', 'confirmed')
    .where('s.round_id', '=', round)
    .where('s.state', '=', 'confirmed')
    .where((is) =>
      is.exists(
        is.selectFrom('placements as p').select('p.id').whereRef('p.host', '=', 's.id').where('p.state', '=', 'agreed'),
      ),
    )
    .orderBy('w.name')
    .orderBy('s.id')
    .execute();
  return rows.map(({ answers, ...row }) => ({ ...row, contact: (answers as Draft).name ?? '' }));
};

/** Everything a participant sees about the workshops of a round: seven statements, whatever there is. */
export const myWorkshops = async (
  db: Database,
  { round, person, now }: { round: Round; person: string; now: Date },
): Promise<MyWorkshops> => {
  const [workshops, booking, wait, agreed, others, deputised] = await Promise.all([
    workshopsIn(db, round.id),
    bookingOf(db, round.id, person),
    waitOf(db, round.id, person),
    hasAgreedVisit(db, round.id, person),
    counterpartsOf(db, round.id, person),
    deputisedSeats(db, round.id, person),
  ]);
  const place = wait?.state === 'waiting' ? await placeInLineOf(db, wait.id) : null;
  const held = wait && { ...wait, place };
  return { round, now, hasAgreedVisit: agreed, workshops, booking, wait: held, others, deputised };
};
