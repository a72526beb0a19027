import { sql as raw } from 'kysely';
import { fellowWaits } from '../placements/alone-question.store.ts';
import type { Database } from '../platform/database.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { MySignUp, NoteAboutMe } from './mine.ts';

/** Until when somebody who arranges a visit waits for this sign-up's answer, as host, as companion or by its address. */
const invitedUntil = raw<Date | null>`(select min(x.answer_by) from arrangements x where x.state = 'invited' and (
  (x.host = s.id and x.host_yes_at is null)
  or (x.companion = s.id and x.companion_yes_at is null and exists (select 1 from companionships p
    where p.state = 'confirmed' and x.companion in (p.inviter, p.companion) and x.intern in (p.inviter, p.companion)))
  or (x.email <> '' and x.email = s.email and x.round_id = s.round_id and x.invited_by <> s.role)))`;

const hasOwnHost = raw<boolean>`exists (select 1 from arrangements x
  where s.id in (x.intern, x.companion) and x.state in ('invited', 'accepted'))`;

const seeksHost = raw<boolean>`(coalesce(s.answers ->> 'finder', 'us') <> 'us' and not ${hasOwnHost})`;

/** Whether an intern wanted the host they find themselves or none, as they said at sign-up or with the last one, and has none. */
const isWithoutOwnHost = raw<boolean>`(not ${hasOwnHost} and (coalesce(s.answers ->> 'ifNotFound', 'find') = 'not'
  or coalesce((select x.otherwise = 'not' from arrangements x where x.intern = s.id
    order by x.intern_yes_at desc limit 1), false)))`;

const areTogether = raw<boolean>`exists (select 1 from companionships p where p.state = 'confirmed'
  and x.intern in (p.inviter, p.companion) and x.companion in (p.inviter, p.companion))`;

/** Visits that people arrange themselves and all have said yes to: to a host its guests' names, to a guest the workplace. */
const arranged = raw<MySignUp['arranged']>`(select coalesce(json_agg(json_build_object('days', x.days, 'with',
    case when x.host = s.id then (select json_agg(coalesce(g.answers ->> 'name', '') order by g.id = x.intern desc)
      from sign_ups g where g.id = x.intern or (g.id = x.companion and ${areTogether}))
    else (select json_build_array(coalesce(m.name, w.name)) from sign_ups h join workplaces w on w.id = h.workplace_id
      left join workplaces m on m.id = w.merged_into where h.id = x.host) end) order by x.accepted_at), '[]'::json)
  from arrangements x where x.state = 'accepted'
    and (s.id in (x.intern, x.host) or (s.id = x.companion and ${areTogether})))`;

/** Whom an intern travels with: by name once both have said yes, and until then by the address they typed themselves (R10). */
const company = raw<MySignUp['company']>`(select json_build_object(
    'name', case when c.state = 'confirmed' then coalesce(f.answers ->> 'name', '') end,
    'invited', case when c.state = 'invited' then c.email end, 'hasBegun', c.companion is not null)
  from companionships c left join sign_ups f on f.id = case when c.inviter = s.id then c.companion else c.inviter end
  where c.state = 'confirmed' and s.id in (c.inviter, c.companion) or c.state = 'invited' and s.id = c.inviter
  order by c.state = 'confirmed' desc limit 1)`;

const deputy = raw<
  string | null
>`(select d.name from deputies d where d.host = s.id and d.state = 'confirmed' limit 1)`;

/** Everything a person has under way or has sent, the newest round first, what was withdrawn last in it. */
export const mySignUps = async (db: Database, person: string): Promise<MySignUp[]> => {
  const rows = await db
    .selectFrom('sign_ups as s')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .leftJoin('workplaces as w', 'w.id', 's.workplace_id')
    .leftJoin('workplaces as m', 'm.id', 'w.merged_into')
    .leftJoin('manager_approvals as a', (join) => join.onRef('a.sign_up', '=', 's.id').on('a.ended_at', 'is', null))
    .select([
      's.id',
      's.role',
      's.state',
      's.withdrawn_why as withdrawnWhy',
      's.answers',
      's.round_id as roundId',
      'r.year',
      'w.name as named',
      'm.name as merged',
      'a.state as approval',
      'a.days as frameDays',
      'a.overnight',
      'a.answer_by as answerBy',
    ])
    .leftJoin('alone_questions as q', (join) => join.onRef('q.sign_up', '=', 's.id').on('q.answer', 'is', null))
    .select(['q.answer_by as aloneUntil', fellowWaits.as('fellowWaits')])
    .select([invitedUntil.as('invitedUntil'), seeksHost.as('seeksHost'), isWithoutOwnHost.as('isWithoutOwnHost')])
    .select([arranged.as('arranged'), company.as('company'), deputy.as('deputy')])
    .where('s.person_id', '=', person)
    .where('s.state', '<>', 'expired')
    .orderBy('r.year', 'desc')
    .orderBy(raw`s.state = 'withdrawn'`)
    .orderBy('s.created_at')
    .execute();
  return rows.map(({ named, merged, answers, approval, answerBy, frameDays: days, overnight, ...row }) => ({
    ...row,
    answers: answers as Draft,
    workplace: merged ?? named ?? '',
    approval: approval &&
      answerBy && {
        state: approval,
        answerBy,
        frame: days === null || overnight === null ? null : { days, overnight },
      },
  }));
};

/** What the office has noted about a person, the newest first: part of their own data. Who wrote it stays in the office. */
export const notesAboutMe = (db: Database, person: string): Promise<NoteAboutMe[]> =>
  db
    .selectFrom('office_notes as n')
    .innerJoin('sign_ups as s', 's.id', 'n.sign_up_id')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .select(['n.text', 'n.at', 'r.time_zone as timeZone'])
    .where('s.person_id', '=', person)
    .orderBy('n.at', 'desc')
    .execute();
