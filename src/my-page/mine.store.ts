import { sql as raw } from 'kysely';
import { areTogether, workplaceOf } from '../arrangements/arrangement.store.ts';
import { rowsAt } from '../arrangements/standing.store.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import { ownOrNoneOf } from '../matching-runs/own-or-none.store.ts';
import { fellowWaits } from '../placements/alone-question.store.ts';
import type { Database } from '../platform/database.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { ArrangedVisit, AwaitedVisit, Invitation, MySignUp, NoteAboutMe, ReadSignUp } from './mine.ts';

/** What somebody who arranges a visit asks of this sign-up, as host, as companion or by its address. */
const invitations = raw<readonly (Omit<Invitation, 'answerBy'> & { answerBy: string })[]>`(select
  coalesce(json_agg(json_build_object('answerBy', x.answer_by, 'isPair', x.companion is not null,
    'byFellow', coalesce(x.companion = s.id, false),
    'where', case when s.role = 'host' then ${workplaceOf('x.intern')} else ${workplaceOf('x.host')} end)
    order by x.answer_by, x.invited_at), '[]'::json)
  from arrangements x where x.state = 'invited' and (
  (x.host = s.id and x.host_yes_at is null)
  or (x.companion = s.id and x.companion_yes_at is null and ${areTogether('x')})
  or (x.email <> '' and x.email = s.email and x.round_id = s.round_id and x.invited_by <> s.role)))`;

const hasOwnHost = raw<boolean>`exists (select 1 from arrangements x
  where (s.id = x.intern or (s.id = x.companion and ${areTogether('x')})) and x.state in ('invited', 'accepted'))`;

/**
 * Visits that people arrange themselves and all have said yes to: to a host its guests' names, to a guest the workplace.
 * Once proposals are sent those say what came of them.
 */
const arranged = raw<readonly Omit<ArrangedVisit, 'standing'>[]>`(select coalesce(json_agg(json_build_object(
    'id', x.id, 'host', x.host, 'days', x.days, 'with',
    case when x.host = s.id then (select json_agg(coalesce(g.answers ->> 'name', '') order by g.id = x.intern desc)
      from sign_ups g where g.id = x.intern or (g.id = x.companion and ${areTogether('x')}))
    else json_build_array(${workplaceOf('x.host')}) end) order by x.accepted_at), '[]'::json)
  from arrangements x where x.state = 'accepted'
    and not exists (select 1 from publications u where u.round_id = x.round_id and u.sent_at is not null)
    and (s.id in (x.intern, x.host) or (s.id = x.companion and ${areTogether('x')})))`;

/** What this sign-up has said yes to and others have not: where or who as its page shows it, an address as it was written. */
const awaited = raw<readonly (Omit<AwaitedVisit, 'answerBy'> & { answerBy: string })[]>`(select
  coalesce(json_agg(json_build_object('answerBy', x.answer_by, 'missing', array_remove(array[
      case when x.intern_yes_at is null then 'intern' end,
      case when x.companion_yes_at is null and ${areTogether('x')} then 'companion' end,
      case when x.host_yes_at is null then 'host' end], null),
    'with', case when x.email <> '' then x.email when s.role = 'intern' then ${workplaceOf('x.host')}
      else (select coalesce(g.answers ->> 'name', '') from sign_ups g where g.id = x.intern) end)
    order by x.answer_by, x.invited_at), '[]'::json)
  from arrangements x where x.state = 'invited' and (
  (x.host = s.id and x.host_yes_at is not null) or (x.intern = s.id and x.intern_yes_at is not null)
  or (x.companion = s.id and x.companion_yes_at is not null and ${areTogether('x')})))`;

/** How the manager's yes of whom they travel with stands: the state of the question that is open, if any (R6). */
const fellow = raw<unknown>`case when c.state = 'confirmed' and f.state = 'confirmed' then json_build_object(
    'decides', f.answers -> 'decides', 'approval',
    (select n.state from manager_approvals n where n.sign_up = f.id and n.ended_at is null)) end`;

/** Whom an intern travels with: by name once both have said yes, and until then by the address they typed themselves (R10). */
const company = raw<MySignUp['company']>`(select json_build_object('fellow', ${fellow},
    'name', case when c.state = 'confirmed' then coalesce(f.answers ->> 'name', '') end,
    'invited', case when c.state = 'invited' then c.email end, 'hasBegun', c.companion is not null)
  from companionships c left join sign_ups f on f.id = case when c.inviter = s.id then c.companion else c.inviter end
  where c.state = 'confirmed' and s.id in (c.inviter, c.companion) or c.state = 'invited' and s.id = c.inviter
  order by c.state = 'confirmed' desc limit 1)`;

const deputy = raw<
  string | null
>`(select d.name from deputies d where d.host = s.id and d.state = 'confirmed' limit 1)`;

/** What the matching would freeze of each host that somebody has agreed with. */
export const rowsAtHosts = async (
  db: Database,
  signUps: readonly Pick<ReadSignUp, 'roundId' | 'arranged'>[],
): Promise<ReadonlyMap<string, ApprovedRows | null>> => {
  const rounds = new Map(signUps.flatMap(({ roundId, arranged: visits }) => visits.map(({ host }) => [host, roundId])));
  return new Map(
    await Promise.all([...rounds].map(async ([host, round]) => [host, await rowsAt(db, round, host)] as const)),
  );
};

const rowsOf = (db: Database, person: string) =>
  db
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
    .select([invitations.as('invitations'), hasOwnHost.as('hasOwnHost'), ownOrNoneOf('s').as('ownOrNone')])
    .select([arranged.as('arranged'), awaited.as('awaited'), company.as('company'), deputy.as('deputy')])
    .where('s.person_id', '=', person)
    .where('s.state', '<>', 'expired')
    .orderBy('r.year', 'desc')
    .orderBy(raw`s.state = 'withdrawn'`)
    .orderBy('s.created_at')
    .execute();

/** Everything a person has under way or has sent, the newest round first, what was withdrawn last in it. */
export const mySignUps = async (db: Database, person: string): Promise<ReadSignUp[]> => {
  const rows = await rowsOf(db, person);
  return rows.map(
    ({
      named,
      merged,
      answers,
      invitations: asked,
      awaited: sent,
      approval,
      answerBy,
      frameDays: days,
      overnight,
      ...row
    }) => ({
      ...row,
      answers: answers as Draft,
      invitations: asked.map((one) => ({ ...one, answerBy: new Date(one.answerBy) })),
      // Where only a companion was missing who has left, nobody is: it is agreed within a minute.
      awaited: sent
        .filter(({ missing }) => missing.length > 0)
        .map((one) => ({ ...one, answerBy: new Date(one.answerBy) })),
      workplace: merged ?? named ?? '',
      approval: approval &&
        answerBy && {
          state: approval,
          answerBy,
          frame: days === null || overnight === null ? null : { days, overnight },
        },
    }),
  );
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
