import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';

/** Sign-ups whose visit everybody has agreed to: a workshop prepares those who will visit or be visited. */
const agreedIn = (db: Database | Sql, round: string) =>
  db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .where('p.round_id', '=', round)
    .where('p.state', '=', 'agreed')
    .where('s.state', '=', 'confirmed');

export const hasAgreedVisit = async (db: Database | Sql, round: string, person: string): Promise<boolean> =>
  (await agreedIn(db, round).select('a.sign_up_id').where('s.person_id', '=', person).limit(1).executeTakeFirst()) !==
  undefined;

/** Which of these people have an agreed visit. */
export const withAgreedVisit = async (
  db: Database | Sql,
  round: string,
  persons: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (persons.length === 0) return new Set();
  const rows = await agreedIn(db, round).select('s.person_id').where('s.person_id', 'in', persons).execute();
  return new Set(rows.flatMap(({ person_id }) => person_id ?? []));
};

/** The colleague somebody travels with on an agreed visit; null for a host, and for who travels alone. */
export const companionOf = async (db: Database | Sql, round: string, person: string): Promise<string | null> => {
  const row = await agreedIn(db, round)
    .innerJoin('placement_answers as b', (on) =>
      on.onRef('b.placement_id', '=', 'a.placement_id').onRef('b.sign_up_id', '<>', 'a.sign_up_id'),
    )
    .innerJoin('sign_ups as c', 'c.id', 'b.sign_up_id')
    .select('c.person_id')
    .where('a.side', '=', 'intern')
    .where('b.side', '=', 'intern')
    .where('c.state', '=', 'confirmed')
    .where('s.person_id', '=', person)
    .executeTakeFirst();
  return row?.person_id ?? null;
};

/**
 * Who has an agreed visit and neither a seat nor a place in line; `ever` leaves out those too who had one and lost it:
 * they know their way, and have had a letter of their own.
 */
const withoutSeatIn = (db: Database | Sql, round: string, { ever }: { ever: boolean }) =>
  agreedIn(db, round)
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('workshop_bookings as k')
            .select('k.id')
            .whereRef('k.person_id', '=', 's.person_id')
            .where('k.round_id', '=', round)
            .$if(!ever, (query) => query.where('k.state', '=', 'booked')),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('workshop_waits as q')
            .select('q.id')
            .whereRef('q.person_id', '=', 's.person_id')
            .where('q.round_id', '=', round)
            .$if(!ever, (query) => query.where('q.state', 'in', ['waiting', 'offered'])),
        ),
      ),
    );

/** Takes those who should be told to choose and have not been, and remembers it: each is told once. */
export const takeToTell = async (
  sql: Sql,
  given: { round: string; what: 'choose' | 'choose-due'; now: Date },
): Promise<readonly string[]> => {
  const { round, what, now } = given;
  const rows = await sql
    .insertInto('workshop_told')
    .columns(['round_id', 'person_id', 'what', 'told_at'])
    .expression(
      withoutSeatIn(sql, round, { ever: what === 'choose' })
        .where('s.person_id', 'is not', null)
        .select([
          raw<string>`${round}::uuid`.as('round_id'),
          raw<string>`s.person_id`.as('person_id'),
          raw<typeof what>`${what}`.as('what'),
          raw<Date>`${now}::timestamptz`.as('told_at'),
        ])
        .distinct(),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute();
  return rows.map(({ person_id }) => person_id);
};

/**
 * People who have a seat or a place in line in a round they no longer take part in: every sign-up of theirs is withdrawn, or
 * they called their only visit off and wait for no other.
 */
export const goneFromWorkshops = async (sql: Sql): Promise<readonly { round: string; person: string }[]> => {
  const { rows } = await raw<{ round: string; person: string }>`
    select distinct held.round_id as round, held.person_id as person
    from (
      select round_id, person_id from workshop_bookings where state = 'booked' and attended_at is null
      union all
      select round_id, person_id from workshop_waits where state in ('waiting', 'offered')
    ) held
    where not exists (
      select from sign_ups s
      where s.round_id = held.round_id and s.person_id = held.person_id and s.state = 'confirmed'
    ) or (
      exists (
        select from sign_ups s join placements p on p.ended_by = s.id
        where s.round_id = held.round_id and s.person_id = held.person_id and p.left_because is not null
      ) and not exists (
        select from sign_ups s join placement_answers a on a.sign_up_id = s.id join placements p on p.id = a.placement_id
        where s.round_id = held.round_id and s.person_id = held.person_id and p.state in ('drafted', 'open', 'agreed')
      ) and not exists (
        select from sign_ups s join late_place_waits l on l.sign_up = s.id and l.wants
        where s.round_id = held.round_id and s.person_id = held.person_id
      )
    )
    order by 1, 2`.execute(sql);
  return rows;
};
