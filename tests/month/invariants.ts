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

/** Of each day, evening by evening. */
const EVERY_DAY: readonly Invariant[] = [
  {
    says: 'no host has more guests than it has seats (R3)',
    broken: () => sql`
      select h.email, h.answers ->> 'seats' as seats, count(*)::int as guests
      from placements p join sign_ups h on h.id = p.host
        join placement_answers a on a.placement_id = p.id and a.side = 'intern'
      where ${LIVE} group by h.id having count(*) > (h.answers ->> 'seats')::int`,
  },
  {
    says: 'nobody is to be in two places at once',
    broken: () => sql`
      select a.sign_up_id, count(*)::int from placements p join placement_answers a on a.placement_id = p.id
      where ${LIVE} and a.side = 'intern' group by a.sign_up_id having count(*) > 1`,
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
        and (select array_agg(p.id) from placements p join placement_answers a on a.placement_id = p.id
             where ${LIVE} and a.sign_up_id = one.id)
          is distinct from
            (select array_agg(p.id) from placements p join placement_answers a on a.placement_id = p.id
             where ${LIVE} and a.sign_up_id = other.id)`,
  },
  {
    says: 'no question is open past its deadline',
    broken: (now) => sql`
      select 'a proposal' as what, id from placements where state = 'open' and answer_by <= ${now}
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
    // What happens twice is told twice: a seat taken again, a manager who answers again.
    says: 'nobody got two letters for one thing',
    broken: () => sql`
      with again (kind, act, id) as (values
        ('workshop-booked', 'bookWorkshop', 'booking'), ('workshop-given-back', 'releaseSeat', 'booking'),
        ('manager-answered', 'answerAsManager', 'signUp'), ('sign-up-changed', 'changeSignUp', 'signUp'))
      select l.kind, l.to_address, l.about, count(*)::int as letters, min(l.created_at), max(l.created_at)
      from letters l where l.state = 'sent' group by l.kind, l.to_address, l.about
      having count(*) > greatest(1, (select count(*) from again join audit_entries e
        on e.act = again.act and e.subject_id = l.about ->> again.id where again.kind = l.kind))`,
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
        (select 1 from manager_approvals m where m.sign_up = s.id and m.days >= cardinality(p.days))`,
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
