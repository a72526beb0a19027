import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Counted } from './overview.ts';

/** Whether this sign-up has invited to a visit and heard nothing, and has no other. */
export const invitationExpired = (signUp: string): RawBuilder<boolean> => sql<boolean>`exists (
  select from arrangements x where x.state = 'expired' and ${sql.ref(signUp)} = case x.invited_by when 'host' then x.host else x.intern end
    and not exists (select from arrangements y where y.state in ('invited', 'accepted')
      and (y.intern = x.intern or x.intern is null and y.host = x.host)))`;

/** As `withoutCompany` has it: an intern who wished to travel together, has nobody, and has not said that they go alone. */
const isLeftAlone = sql<boolean>`role = 'intern' and state = 'confirmed' and answers ->> 'travel' is distinct from 'alone'
  and answers -> 'companionEmail' = 'null' and answers ->> 'ifNotConfirmed' is distinct from 'alone'`;

/** The round in numbers. One statement, whatever its size. */
export const readOverview = async (db: Database, round: string, now: Date): Promise<Counted> => {
  const { rows } = await sql<Counted>`
    select
      count(*) filter (where role = 'host' and state = 'confirmed')::int as hosts,
      coalesce(sum((answers ->> 'seats')::int) filter (where role = 'host' and state = 'confirmed'), 0)::int as seats,
      count(*) filter (where role = 'intern' and state = 'confirmed')::int as interns,
      count(*) filter (where state = 'submitted')::int as unproved,
      (select count(*) from placements
        where round_id = ${round} and state = 'open' and answer_by > ${now})::int as open,
      (select max(answer_by) from placements
        where round_id = ${round} and state = 'open' and answer_by > ${now}) as "openUntil",
      (select count(*) from companionships c join sign_ups i on i.id = c.inviter
        where i.round_id = ${round} and c.state = 'invited')::int as companions,
      count(*) filter (where ${isLeftAlone})::int as "leftAlone",
      count(*) filter (where state = 'confirmed' and ${invitationExpired('sign_ups.id')})::int as "invitationsExpired",
      (select count(*) from manager_approvals m join sign_ups i on i.id = m.sign_up
        where i.round_id = ${round} and i.state = 'confirmed' and m.state in ('held', 'unseen'))::int as "heldManagers",
      (select count(*) from manager_approvals m join sign_ups i on i.id = m.sign_up
        where i.round_id = ${round} and i.state = 'confirmed' and m.state in ('held', 'asked', 'talk'))::int as managers,
      (select count(*) from sign_ups i where i.round_id = ${round} and i.role = 'intern' and i.state = 'confirmed'
        and i.answers ->> 'decides' = 'manager' and not exists (select from manager_approvals m
          where m.sign_up = i.id and m.ended_at is null and m.state <> 'expired'))::int as "withoutManager",
      (select count(*) from placements where round_id = ${round}
        and state in ('declined', 'lapsed', 'cancelled'))::int as ended,
      (select count(*) from letters l join publications p on p.id = l.batch
        where p.round_id = ${round} and p.sent_at is null and l.state = 'drafted')::int as drafted,
      (select count(*) from publications where round_id = ${round} and sent_at is not null)::int as sent,
      (select count(*) from placements where round_id = ${round} and state = 'agreed')::int as agreed,
      (select count(*) from letters where state = 'dead')::int as "deadLetters"
    from sign_ups where round_id = ${round}`.execute(db);
  return rows[0] as Counted;
};
