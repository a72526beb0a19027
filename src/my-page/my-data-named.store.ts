import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { KeptRow } from './my-data.ts';

/**
 * What others have typed my address for: as their manager, with the frame I gave (R6), as who travels with them, as who
 * visits or is visited. Who it was stands there where the question that reached me said so, and not while nothing has been
 * sent to me.
 */
export const namedMe = async (db: Database, email: string): Promise<readonly KeptRow[]> => {
  const { rows } = await sql<KeptRow & { year: number }>`
    select r.year, 'manager' as "namedAs", a.state, a.asked_at as "askedAt", a.answer_by as "answerBy",
      a.answered_at as "answeredAt", case when a.state not in ('held', 'unseen') then s.answers ->> 'name' end as "namedBy",
      a.days, a.overnight
    from manager_approvals a join sign_ups s on s.id = a.sign_up join rounds r on r.id = s.round_id
    where a.email = ${email}
    union all
    select r.year, 'companion', c.state, c.invited_at, null, null, s.answers ->> 'name', null, null
    from companionships c join sign_ups s on s.id = c.inviter join rounds r on r.id = s.round_id
    where c.email = ${email}
    union all
    select r.year, case x.invited_by when 'host' then 'guest' else 'host' end, x.state, x.invited_at, x.answer_by, null,
      case x.invited_by when 'host' then h.answers ->> 'name' else i.answers ->> 'name' end, null, null
    from arrangements x join rounds r on r.id = x.round_id
    left join sign_ups h on h.id = x.host left join sign_ups i on i.id = x.intern
    where x.email = ${email}
    union all
    select r.year, said.as, s.state, s.saved_at, null, null, null, null, null
    from sign_ups s join rounds r on r.id = s.round_id
    cross join lateral (values ('manager', s.answers ->> 'managerEmail'), ('companion', s.answers ->> 'companionEmail'))
      as said ("as", email)
    where said.email = ${email}
      and not exists (select 1 from manager_approvals a where said.as = 'manager' and a.sign_up = s.id and a.email = ${email})
      and not exists (select 1 from companionships c where said.as = 'companion' and s.id in (c.inviter, c.companion)
        and c.state in ('invited', 'confirmed'))
    order by 4`.execute(db);
  return rows;
};
