import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { AskedOfMe } from './asked.ts';

/**
 * What is asked of an address by who takes part, in one query. An invitation that somebody's own sign-up answers stands
 * with that sign-up instead: their companion's draft, or the host or intern that they are in the round.
 */
export const askedOf = async (db: Database, email: string): Promise<AskedOfMe[]> => {
  const { rows } = await sql<AskedOfMe>`
    select a.id, 'manager' as "as", s.round_id as round, s.id as "signUp", coalesce(s.answers ->> 'name', '') as name,
      a.state, a.asked_at as "askedAt", a.answer_by as "answerBy", a.days, a.overnight
    from manager_approvals a join sign_ups s on s.id = a.sign_up
    where a.email = ${email} and a.state not in ('held', 'unseen') and s.state = 'confirmed'
    union all
    select d.id, 'deputy', s.round_id, s.id, coalesce(s.answers ->> 'name', ''), d.state, d.named_at, null, null, null
    from deputies d join sign_ups s on s.id = d.host
    where d.email = ${email} and d.state in ('invited', 'confirmed') and s.state = 'confirmed'
    union all
    select c.id, 'companion', s.round_id, s.id, coalesce(s.answers ->> 'name', ''), c.state, c.invited_at, null, null, null
    from companionships c join sign_ups s on s.id = c.inviter
    where c.email = ${email} and c.state = 'invited' and c.companion is null and s.state = 'confirmed'
    union all
    select x.id, 'visit', x.round_id, s.id, coalesce(m.name, w.name, ''), x.state, x.invited_at, x.answer_by, null, null
    from arrangements x join sign_ups s on s.id = case x.invited_by when 'host' then x.host else x.intern end
    left join workplaces w on w.id = s.workplace_id left join workplaces m on m.id = w.merged_into
    where x.email = ${email} and x.state = 'invited' and s.state = 'confirmed' and not exists (select 1 from sign_ups own
      where own.email = ${email} and own.round_id = x.round_id and own.role <> x.invited_by and own.state = 'confirmed')
    order by "askedAt", id`.execute(db);
  return rows;
};
