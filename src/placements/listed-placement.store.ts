import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import type { ListedAnswer, ListedPlacement } from './listed-placement.ts';

/** Of the other days that were proposed last: those nobody answered in time. */
const daysUnanswered = sql<string[] | null>`(
  select case last.state when 'lapsed' then last.days end from other_days last
  where last.placement_id = p.id order by last.proposed_at desc limit 1)`;

const hasProgramme = sql<boolean>`exists (
  select from visit_programmes v where v.host = p.host and v.shared_at is not null)`;

const rowsOf = (db: Database, round: string) =>
  db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .leftJoin('contact_questions as c', (join) =>
      join.onRef('c.placement_id', '=', 'p.id').onRef('c.sign_up_id', '=', 'a.sign_up_id'),
    )
    .leftJoin('took_place_questions as q', (join) =>
      join.onRef('q.placement_id', '=', 'p.id').onRef('q.sign_up_id', '=', 'a.sign_up_id'),
    )
    .leftJoin('break_offs as b', (join) =>
      join.onRef('b.placement_id', '=', 'p.id').onRef('b.sign_up_id', '=', 'a.sign_up_id'),
    )
    .leftJoin('other_days as d', (join) => join.onRef('d.placement_id', '=', 'p.id').on('d.state', '=', 'open'))
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .select([
      'p.id',
      'p.state',
      'p.current_days as days',
      'd.days as other_days',
      'p.answer_by',
      'p.grace_until',
      'p.ended_why',
      'p.left_because',
    ])
    .select([daysUnanswered.as('unanswered'), hasProgramme.as('has_programme')])
    .select(['a.sign_up_id', 'a.side', 'a.answer', 'a.reason', 'a.note', 's.answers'])
    .select([
      'c.answer_on',
      'c.answer as contact',
      'q.answer_on as told_on',
      'q.answer as told',
      'b.because as broke_off',
    ])
    .select(['w.name as workplace', 'o.name as organisation'])
    .where('p.round_id', '=', round)
    // Of a draft that was called off nobody ever heard: it was no visit, and counts as none.
    .where((is) => is.or([is('p.state', '<>', 'cancelled'), is('p.opened_at', 'is not', null)]))
    .orderBy('p.id')
    .orderBy('a.side')
    .orderBy('a.sign_up_id')
    .execute();
type Row = Awaited<ReturnType<typeof rowsOf>>[number];

const answerOf = (row: Row): ListedAnswer => ({
  signUp: row.sign_up_id,
  side: row.side,
  name: (row.answers as Partial<HostAnswers>).name ?? '',
  workplace: row.workplace,
  organisation: row.organisation,
  answer: row.answer,
  reason: row.reason,
  note: row.note,
  question: row.answer_on === null ? null : { answerOn: row.answer_on, answer: row.contact },
  tookPlace: row.told_on === null ? null : { answerOn: row.told_on, answer: row.told },
  brokeOffBecause: row.broke_off,
});

/** Every visit of a round with who is asked, in one query. */
export const listPlacements = async (db: Database, round: string): Promise<ListedPlacement[]> => {
  const byPlacement = Map.groupBy(await rowsOf(db, round), ({ id }) => id);
  return [...byPlacement.values()].flatMap((rows) => {
    const host = rows.find(({ side }) => side === 'host');
    if (!host) return [];
    return {
      id: host.id,
      state: host.state,
      days: host.days as Weekday[],
      otherDays: host.other_days as Weekday[] | null,
      daysUnanswered: host.unanswered as Weekday[] | null,
      hasProgramme: host.has_programme,
      answerBy: host.answer_by,
      graceUntil: host.grace_until,
      endedWhy: host.ended_why,
      leftBecause: host.left_because,
      host: answerOf(host),
      guests: rows.filter(({ side }) => side === 'intern').map(answerOf),
      minGuests: (host.answers as Partial<HostAnswers>).minGuests ?? 0,
    };
  });
};

/** How many visits of a sign-up are proposed or agreed. */
export const liveVisitsOf = async (db: Database, signUp: string): Promise<number> => {
  const { count } = await db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('a.sign_up_id', '=', signUp)
    .where('p.state', 'in', ['open', 'agreed'])
    .executeTakeFirstOrThrow();
  return Number(count);
};
