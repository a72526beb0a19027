import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';

/** Somebody who is asked about a visit, and has not answered. */
export interface Unanswered {
  readonly placement: string;
  readonly signUp: string;
  readonly person: string;
  readonly side: 'host' | 'intern';
}

/** Somebody with an agreed visit and no seat at a workshop. */
export interface Undecided {
  readonly person: string;
  readonly municipality: string;
  readonly companion: string | null;
}

/** The open questions of visits in which nobody is being tried out: whoever looks on as one of them answers themselves. */
export const openQuestions = async (db: Database, round: string): Promise<Unanswered[]> => {
  const { rows } = await sql<Unanswered>`
    select a.placement_id as placement, a.sign_up_id as "signUp", s.person_id as person, a.side
    from placements p
    join placement_answers a on a.placement_id = p.id and a.answer is null
    join sign_ups s on s.id = a.sign_up_id
    where p.round_id = ${round} and p.state = 'open' and not exists (
      select from placement_answers o join sign_ups t on t.id = o.sign_up_id join sessions e on e.person_id = t.person_id
      where o.placement_id = p.id
    )
    order by s.email, p.id`.execute(db);
  return rows;
};

/** Those with an agreed visit and neither seat nor place in line, as whom nobody looks on. */
export const undecided = async (db: Database, round: string): Promise<Undecided[]> => {
  const { rows } = await sql<Undecided & { email: string }>`
    select distinct on (s.person_id) s.person_id as person, w.municipality, c.person_id as companion, s.email
    from placements p
    join placement_answers a on a.placement_id = p.id
    join sign_ups s on s.id = a.sign_up_id and s.state = 'confirmed'
    join workplaces w on w.id = s.workplace_id
    left join placement_answers b on b.placement_id = p.id and b.side = 'intern' and a.side = 'intern'
      and b.sign_up_id <> a.sign_up_id
    left join sign_ups c on c.id = b.sign_up_id
    where p.round_id = ${round} and p.state = 'agreed'
      and not exists (select from sessions e where e.person_id in (s.person_id, c.person_id))
      and not exists (select from workshop_bookings k where k.person_id = s.person_id and k.state = 'booked')
      and not exists (select from workshop_waits q where q.person_id = s.person_id and q.state in ('waiting', 'offered'))
    order by s.person_id`.execute(db);
  return rows.toSorted((one, other) => one.email.localeCompare(other.email));
};

/** The seats that are taken at a workshop, in the order in which they were. */
export const seatsAt = async (db: Database, workshop: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('workshop_bookings')
    .select('id')
    .where('workshop_id', '=', workshop)
    .where('state', '=', 'booked')
    .orderBy('booked_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};
