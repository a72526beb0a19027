import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Attendee, Queuer, RollCall, Unbooked } from './roll-call.ts';

/**
 * A person's name, workplace and roles in a round, from their confirmed sign-ups: the one of their agreed visit first. Who has withdrawn
 * after the workshop is still named.
 */
const whoIs = (person: string) => raw`
  left join lateral (
    select s.id, coalesce(nullif(s.answers ->> 'name', ''), nullif(p.name, ''), p.email) as name, p.email, w.name as workplace,
           o.name as organisation, array_agg(s.role) over () as roles
    from persons p
    left join sign_ups s on s.person_id = p.id and s.round_id = ${raw.ref('x.round_id')} and s.state in ('confirmed', 'withdrawn')
    left join workplaces w on w.id = s.workplace_id
    left join organisations o on o.id = w.organisation
    where p.id = ${raw.ref(person)}
    order by s.state, s.role limit 1
  ) who on true`;

/** Everybody with a seat at a workshop, by name, and whom of their visit they meet there. One statement. */
export const attendeesAt = async (db: Database, workshop: string): Promise<Attendee[]> => {
  const { rows } = await raw<Attendee>`
    select x.id as booking, who.id as "signUp", coalesce(who.name, '') as name, who.email,
           coalesce(who.roles, '{}') as roles, coalesce(who.workplace, '') as workplace,
           coalesce(who.organisation, '') as organisation, x.attended_at as "attendedAt", met.names as meets,
           exists (
             select from sign_ups m join placement_answers n on n.sign_up_id = m.id
             join placements g on g.id = n.placement_id and g.state = 'agreed'
             where m.person_id = x.person_id and m.round_id = x.round_id
           ) as "hasVisit"
    from workshop_bookings x
    ${whoIs('x.person_id')}
    left join lateral (
      select coalesce(array_agg(distinct theirs.answers ->> 'name'), '{}') as names
      from sign_ups mine
      join placement_answers a on a.sign_up_id = mine.id
      join placements v on v.id = a.placement_id and v.state = 'agreed'
      join placement_answers b on b.placement_id = v.id and b.sign_up_id <> a.sign_up_id
      join sign_ups theirs on theirs.id = b.sign_up_id
      join workshop_bookings y on y.person_id = theirs.person_id and y.workshop_id = x.workshop_id
        and y.state = 'booked' and y.person_id <> x.person_id
      where mine.person_id = x.person_id and mine.round_id = x.round_id
    ) met on true
    where x.workshop_id = ${workshop} and x.state = 'booked'
    order by who.name collate "da-x-icu", x.id`.execute(db);
  return rows;
};

/** Everybody in line for a workshop: those who have an offer first, then in order. */
export const queuersFor = async (db: Database, workshop: string): Promise<Queuer[]> => {
  const { rows } = await raw<Queuer>`
    select who.id as "signUp", coalesce(who.name, '') as name, coalesce(who.workplace, '') as workplace,
           x.offer_by as "offerBy", x.joined_at as "joinedAt"
    from workshop_waits x
    ${whoIs('x.person_id')}
    where x.workshop_id = ${workshop} and x.state in ('waiting', 'offered')
    order by x.state, x.line`.execute(db);
  return rows;
};

/** Everybody in a round who has an agreed visit and no seat. */
export const unbookedIn = async (db: Database, round: string): Promise<Unbooked[]> => {
  const { rows } = await raw<Unbooked>`
    select distinct on (s.person_id) s.id as "signUp", coalesce(nullif(s.answers ->> 'name', ''), s.email) as name, s.role, s.email,
           w.name as workplace, o.name as organisation, q.place as "waitsFor", t.told_at as "askedAt"
    from placement_answers a
    join placements p on p.id = a.placement_id and p.state = 'agreed' and p.round_id = ${round}
    join sign_ups s on s.id = a.sign_up_id and s.state = 'confirmed'
    join workplaces w on w.id = s.workplace_id
    join organisations o on o.id = w.organisation
    left join lateral (
      select k.place from workshop_waits l join workshops k on k.id = l.workshop_id
      where l.person_id = s.person_id and l.round_id = ${round} and l.state in ('waiting', 'offered') limit 1
    ) q on true
    left join lateral (
      select max(told_at) as told_at from workshop_told where person_id = s.person_id and round_id = ${round}
    ) t on true
    where not exists (
      select from workshop_bookings b where b.person_id = s.person_id and b.round_id = ${round} and b.state = 'booked'
    )
    order by s.person_id, s.role`.execute(db);
  return rows.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
};

/** Sets and takes away ticks at a workshop; only of those who have a seat there. Answers what really changed. */
export const storeTicks = async (
  sql: Sql,
  ticks: { workshop: string; came: readonly string[]; gone: readonly string[]; now: Date },
): Promise<{ came: string[]; gone: string[] }> => {
  const set = async (ids: readonly string[], attended: Date | null): Promise<string[]> => {
    if (ids.length === 0) return [];
    const rows = await sql
      .updateTable('workshop_bookings')
      .set({ attended_at: attended })
      .where('workshop_id', '=', ticks.workshop)
      .where('state', '=', 'booked')
      .where('id', 'in', ids)
      .where('attended_at', attended ? 'is' : 'is not', null)
      .returning('id')
      .execute();
    return rows.map(({ id }) => id);
  };
  return { came: await set(ticks.came, ticks.now), gone: await set(ticks.gone, null) };
};

export const storeRollCall = async (
  sql: Sql,
  call: { id: string; workshop: string; by: string; came: string[]; gone: string[]; now: Date },
): Promise<void> => {
  const { id, workshop, by, came, gone, now } = call;
  await sql
    .insertInto('workshop_roll_calls')
    .values({ id, workshop_id: workshop, called_by: by, called_at: now, came, gone })
    .execute();
};

/** The roll call recorded last at a workshop that has not been undone. */
export const latestRollCall = async (db: Database | Sql, workshop: string): Promise<RollCall | null> =>
  (await db
    .selectFrom('workshop_roll_calls as c')
    .innerJoin('persons as p', 'p.id', 'c.called_by')
    .select(['c.id', 'c.called_at as at', 'p.name as by', 'c.came', 'c.gone'])
    .where('c.workshop_id', '=', workshop)
    .where('c.undone_at', 'is', null)
    .orderBy('c.called_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;

export const storeRollUndone = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql.updateTable('workshop_roll_calls').set({ undone_at: now }).where('id', '=', id).execute();
};
