/** What must hold whatever people do: each a question to the database that finds those for whom it does not. */
import { deepEqual } from 'node:assert/strict';
import { type RawBuilder, sql } from 'kysely';
import type { Month } from './month.ts';

interface Invariant {
  readonly says: string;
  /** Rows for whom it does not hold. */
  readonly broken: (now: Date) => RawBuilder<unknown>;
}

const LIVE = sql`p.state in ('drafted', 'open', 'agreed')`;

/**
 * Seats that are promised: those of agreed and proposed visits; of visits that are asked for together what they fill
 * beyond those they empty, whatever people answer.
 */
const PROMISED = sql`
  with live as (select p.*, (select count(*) from placement_answers a where a.placement_id = p.id and a.side = 'intern') as n
                from placements p where ${LIVE}),
    parts (host, part, n) as (
      select host, case when state = 'agreed' then id else coalesce(repair_id, id) end, n from live
      union all select old.host, new.repair_id, -old.n from live new join live old on old.id = new.replaces
        where new.state = 'open')
  select host, sum(n)::int as guests from (
    select host, part, greatest(0, sum(n)) as n from parts group by host, part) as each group by host`;

/** Of each day, evening by evening. */
const EVERY_DAY: readonly Invariant[] = [
  {
    says: 'no host has more guests than it has seats (R3)',
    broken: () => sql`
      select h.email, h.answers ->> 'seats' as seats, promised.guests
      from sign_ups h join (${PROMISED}) as promised on promised.host = h.id
      where promised.guests > (h.answers ->> 'seats')::int`,
  },
  {
    says: 'a visit lies on days that suit everybody in it, and is as long as they want',
    broken: () => sql`
      select s.email, p.current_days, s.answers -> 'days' as days, s.answers -> 'minDays', s.answers -> 'maxDays'
      from placements p join placement_answers a on a.placement_id = p.id join sign_ups s on s.id = a.sign_up_id
      where ${LIVE} and not (to_jsonb(p.current_days) <@ (s.answers -> 'days') and cardinality(p.current_days) between
        (s.answers ->> 'minDays')::int and (s.answers ->> 'maxDays')::int)`,
  },
  {
    says: 'nobody is to be in two places at once',
    broken: () => sql`
      select a.sign_up_id, count(*)::int from placements p join placement_answers a on a.placement_id = p.id
      where ${LIVE} and a.side = 'intern' group by a.sign_up_id
      having count(*) filter (where p.state = 'agreed' or p.replaces is null) > 1
        or count(*) filter (where p.state = 'open' and p.replaces is not null) > 1`,
  },
  {
    says: 'nobody who has booked the journey is asked to move, or is moved',
    broken: () => sql`
      select old.id, old.ended_why from booked_travels b join placements old on old.id = b.placement_id
        left join placements new on new.replaces = old.id and new.created_at > b.booked_at
      where new.id is not null or old.ended_why = 'moved'`,
  },
  {
    says: 'no workshop has more people than it has seats (R4)',
    broken: () => sql`
      select w.place, w.capacity from workshops w
      where w.capacity < (select count(*) from workshop_bookings b where b.workshop_id = w.id and b.state = 'booked')
                       + (select count(*) from workshop_waits l where l.workshop_id = w.id and l.state = 'offered')`,
  },
  {
    says: 'two who only travel together are at one host or at none (R10)',
    broken: () => sql`
      select one.email, other.email as companion from companionships c
        join sign_ups one on one.id = c.inviter join sign_ups other on other.id = c.companion
      where c.state = 'confirmed' and 'together' in (one.answers ->> 'travel', other.answers ->> 'travel')
        and (select array_agg(p.id order by p.id) from placements p join placement_answers a on a.placement_id = p.id
             where ${LIVE} and a.sign_up_id = one.id)
          is distinct from
            (select array_agg(p.id order by p.id) from placements p join placement_answers a on a.placement_id = p.id
             where ${LIVE} and a.sign_up_id = other.id)`,
  },
  {
    says: 'no question is open past its deadline',
    broken: (now) => sql`
      select 'a proposal' as what, id from placements where state = 'open' and grace_until <= ${now}
      union all select 'other days', id from other_days where state = 'open' and answer_by <= ${now}
      union all select 'a repair', id from repairs where state = 'asked' and grace_until <= ${now}
      union all select 'a menu', id from repair_menus where state = 'running'
      union all select 'a deputy', d.id from deputies d where d.state = 'invited' and d.named_at + interval '31 days' <= ${now}
        and ${now}::date > '2027-08-09'
      union all select 'an own host', id from arrangements where state = 'invited' and answer_by <= ${now}
      union all select 'whether alone', sign_up from alone_questions where answer is null and answer_by <= ${now}
      union all select 'a manager', id from manager_approvals
        where state in ('held', 'asked', 'talk') and answer_by <= ${now}
      union all select 'a companion', c.id from companionships c join sign_ups s on s.id = c.inviter
        join rounds r on r.id = s.round_id where c.state = 'invited' and c.companion is null
        and (c.invited_at + interval '15 days' <= ${now} or r.sign_up_closes + 1 < ${now}::date)
      union all select 'a seat', id from workshop_waits where state = 'offered' and offer_by <= ${now}
      union all select 'a line', l.id from workshop_waits l join workshops w on w.id = l.workshop_id
        where l.state = 'waiting' and w.day < ${now}::date
      union all select 'a draft', id from sign_ups where state = 'draft' and saved_at + interval '31 days' < ${now}`,
  },
  {
    says: 'no letter is stuck, lost or prepared and forgotten',
    broken: () =>
      sql`select kind, to_address, state, last_error from letters where state in ('queued', 'drafted', 'dead')`,
  },
  {
    says: 'each letter has gone once',
    broken: () => sql`
      select l.kind, l.to_address, count(t.*)::int from letters l left join letter_attempts t on t.letter_id = l.id
      where l.state = 'sent' group by l.id having count(t.*) <> 1`,
  },
];

const AT_THE_END: readonly Invariant[] = [
  {
    says: 'nobody takes home more than five things from a visit, and only from one that was agreed, after its first day had come (R21)',
    broken: () => sql`
      select t.placement_id, t.person_id, count(*)::int from takeaways t join placements p on p.id = t.placement_id
        join rounds r on r.id = p.round_id
      where not exists (select 1 from placement_answers a join sign_ups s on s.id = a.sign_up_id
          left join deputies d on d.host = s.id and d.state = 'confirmed'
          where a.placement_id = p.id and t.person_id in (s.person_id, d.person_id))
        or p.calendar_sequence = 0
        or t.written_at < to_date(r.visit_iso_year || '-' || r.visit_iso_week, 'IYYY-IW')
        or (select count(*) from takeaways m where m.placement_id = t.placement_id and m.person_id = t.person_id) > 5
      group by 1, 2`,
  },
  {
    // What happens twice is told twice: a seat taken again, a manager who answers again.
    says: 'nobody got two letters for one thing',
    broken: () => sql`
      with again (kind, act, id) as (values
        ('workshop-booked', 'bookWorkshop', 'booking'), ('workshop-given-back', 'releaseSeat', 'booking'),
        ('manager-answered', 'answerAsManager', 'signUp'), ('sign-up-changed', 'changeSignUp', 'signUp'))
      select l.kind, l.to_address, l.about, count(*)::int as letters, min(l.created_at), max(l.created_at)
      from letters l where l.state = 'sent' and l.kind <> 'proposal-to-host' group by l.kind, l.to_address, l.about
      having count(*) > greatest(1, (select count(*) from again join audit_entries e
        on e.act = again.act and e.subject_id = l.about ->> again.id where again.kind = l.kind))`,
  },
  {
    says: 'a host hears of proposals once for each time that they are sent',
    broken: () => sql`
      with told as (select about ->> 'signUp' as host, count(*) as letters from letters
                    where state = 'sent' and kind = 'proposal-to-host' group by 1)
      select told.* from told where letters >
        (select count(distinct coalesce(r.menu_id, r.id, p.run_id)) from placements p left join repairs r on r.id = p.repair_id
         where p.host::text = told.host and p.opened_at is not null)`,
  },
  {
    says: 'visits that were asked for together were agreed together, or none of them was',
    broken: () => sql`
      select r.id, r.state, array_agg(p.ended_why) as ended from repairs r join placements p on p.repair_id = r.id
      group by r.id having bool_or(p.calendar_sequence > 0) <> (r.state = 'agreed')
        or bool_and(p.calendar_sequence > 0) <> (r.state = 'agreed')`,
  },
  {
    says: 'nobody was moved without their yes, nor lost a visit to a move that came to nothing',
    broken: () => sql`
      select old.id, old.ended_why from placements old left join placements new
        on new.replaces = old.id and new.calendar_sequence > 0
      where (old.ended_why is not distinct from 'moved') <> (new.id is not null)`,
  },
  {
    says: 'nobody who has left has a visit ahead',
    broken: () => sql`
      select s.email, p.state from placements p join placement_answers a on a.placement_id = p.id
        join sign_ups s on s.id = a.sign_up_id where ${LIVE} and s.state <> 'confirmed'`,
  },
  {
    says: 'a visit is agreed when everybody in it has said yes, and only then',
    broken: () => sql`
      select p.id, p.state from placements p where p.state in ('open', 'agreed') and (p.state = 'agreed') <>
        (select bool_and(a.answer is not distinct from 'yes') from placement_answers a where a.placement_id = p.id)`,
  },
  {
    says: 'nothing is proposed that no manager has said yes to (R6)',
    broken: () => sql`
      select s.email from placements p join placement_answers a on a.placement_id = p.id and a.side = 'intern'
        join sign_ups s on s.id = a.sign_up_id
      where s.answers ->> 'decides' = 'manager' and not exists
        (select 1 from manager_approvals m where m.sign_up = s.id and m.days >= cardinality(p.current_days))`,
  },
];

const holds = async ({ world: { db, clock }, today }: Month, { says, broken }: Invariant): Promise<void> => {
  const { rows } = await broken(clock.now()).execute(db);
  deepEqual(rows, [], `${today}: ${says}`);
};

export const holdsEachDay = async (month: Month): Promise<void> => {
  for (const one of EVERY_DAY) await holds(month, one);
};

/** What must hold when all is over, each with what it says. */
export const whatHolds = (month: Month): readonly { says: string; holds: () => Promise<void> }[] =>
  [...EVERY_DAY, ...AT_THE_END].map((one) => ({ says: one.says, holds: () => holds(month, one) }));
