import { sql as raw, type ExpressionBuilder } from 'kysely';
import type { Day } from '../kit/calendar.ts';
import { wasMineOrDeputised } from './deputy.store.ts';
import type { Database } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import { findRounds } from '../rounds/round.store.ts';
import { lastDayToAnswer } from './placement.ts';
import type { MyVisit, MyVisits, Unmatched } from './my-visits.ts';
import { fellowOnTheWay } from './waiting-fellow.store.ts';

/** Of a pair one may still come. */
const othersAway = raw<boolean>`not exists (select 1 from placement_answers o where o.placement_id = p.id
  and o.side <> mine.side and not exists (select 1 from break_offs x
    where x.placement_id = p.id and x.sign_up_id = o.sign_up_id))`;

/** The contact's name, to the host's deputy. */
const standsInFor = (person: string) =>
  raw<string | null>`case when me.person_id is distinct from ${person} then coalesce(me.answers ->> 'name', '') end`;

const visitRows = (db: Database, person: string) =>
  db
    .selectFrom('placement_answers as mine')
    .innerJoin('sign_ups as me', 'me.id', 'mine.sign_up_id')
    .innerJoin('placements as p', 'p.id', 'mine.placement_id')
    .innerJoin('placement_answers as theirs', (join) =>
      join.onRef('theirs.placement_id', '=', 'p.id').onRef('theirs.side', '<>', 'mine.side'),
    )
    .innerJoin('sign_ups as other', 'other.id', 'theirs.sign_up_id')
    .innerJoin('workplaces as w', 'w.id', 'other.workplace_id')
    .leftJoin('contact_questions as c', (join) =>
      join.onRef('c.placement_id', '=', 'p.id').onRef('c.sign_up_id', '=', 'mine.sign_up_id'),
    )
    .leftJoin('other_days as d', (join) => join.onRef('d.placement_id', '=', 'p.id').on('d.state', '=', 'open'))
    .leftJoin('other_days_yeses as y', (join) =>
      join.onRef('y.other_days_id', '=', 'd.id').onRef('y.sign_up_id', '=', 'me.id'),
    )
    .leftJoin('practicalities as t', 't.sign_up', 'p.host')
    .leftJoin('took_place_questions as q', (join) =>
      join.onRef('q.placement_id', '=', 'p.id').onRef('q.sign_up_id', '=', 'mine.sign_up_id'),
    )
    .leftJoin('break_offs as b', (join) =>
      join.onRef('b.placement_id', '=', 'p.id').onRef('b.sign_up_id', '=', 'mine.sign_up_id'),
    )
    .select(['t.address', 'q.answer as held', 'b.at as broken_off_at'])
    .select([othersAway.as('others_away'), standsInFor(person).as('stands_in_for')])
    .select(['c.answer_on', 'c.answer as contact', 'd.answer_by as days_by', 'd.proposed_by', 'y.said_at'])
    .select([
      'p.id',
      'me.id as signUp',
      'p.round_id',
      'p.state',
      'p.current_days as days',
      'p.answer_by',
      'p.grace_until',
      'p.replaces',
      'mine.side',
      'mine.answer',
      'w.name as other',
    ])
    .distinctOn('p.id')
    .where(wasMineOrDeputised(person))
    .where('p.opened_at', 'is not', null)
    .orderBy('p.id')
    .execute();

const visitsOf = (is: ExpressionBuilder<DB & { s: DB['sign_ups'] }, 's'>) =>
  is
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .select('p.id')
    .whereRef('a.sign_up_id', '=', 's.id')
    .where('p.opened_at', 'is not', null);

const ownEnd = (is: ExpressionBuilder<DB & { s: DB['sign_ups'] }, 's'>) =>
  visitsOf(is).where((visit) =>
    visit.or([
      visit('p.ended_by', '=', visit.ref('s.id')),
      visit.and([visit('p.ended_why', '=', 'not-answered'), visit('a.answer', 'is', null)]),
    ]),
  );

const unmatchedRows = (db: Database, person: string) =>
  db
    .selectFrom('sign_ups as s')
    .innerJoin('publications', 'publications.round_id', 's.round_id')
    .leftJoin('late_place_waits as l', 'l.sign_up', 's.id')
    .leftJoin('alone_questions as q', (join) => join.onRef('q.sign_up', '=', 's.id').on('q.answer', 'is', null))
    .select(['s.id as signUp', 's.role as side', 's.round_id', 'l.wants', 'q.sign_up as asked'])
    .select((is) => [is.exists(visitsOf(is)).as('hadVisit'), is.exists(ownEnd(is)).as('hasStopped')])
    .select((is) => [
      visitsOf(is).clearSelect().select('p.ended_why').orderBy('p.ended_at', 'desc').limit(1).as('why'),
      visitsOf(is).clearSelect().select('a.answer').orderBy('p.ended_at', 'desc').limit(1).as('answer'),
    ])
    .where('s.person_id', '=', person)
    .where('s.state', '=', 'confirmed')
    .where('publications.sent_at', 'is not', null)
    .where((is) => is.not(is.exists(visitsOf(is).where('p.state', 'in', ['open', 'agreed']))))
    .execute();

const graceDayOf = (row: { answer_by: Date | null; grace_until: Date | null }, round: Round): Day | null =>
  row.answer_by && row.grace_until && row.answer_by < row.grace_until ? lastDayToAnswer(row.grace_until, round) : null;

/** A person's visits in every round, and their sign-ups without one. */
export const myVisits = async (db: Database, person: string): Promise<MyVisits> => {
  const [visits, rounds]: [MyVisit[], readonly Round[]] = [[], await findRounds(db)];
  for (const row of await visitRows(db, person)) {
    const { id, signUp, side, answer, other, held, round_id, state, answer_by, answer_on, contact } = row;
    const round = rounds.find((one) => one.id === round_id);
    if (!round || state === 'drafted') continue;
    const otherDays = row.days_by && {
      answerBy: row.days_by,
      isForMe: row.proposed_by !== signUp && row.said_at === null,
    };
    const question = answer_on === null ? null : { answerOn: answer_on, answer: contact };
    const answerOn = lastDayToAnswer(answer_by, round);
    const graceOn = graceDayOf(row, round);
    const days = row.days as Weekday[];
    const isMove = side === 'intern' && row.replaces !== null && state === 'open';
    const [isWhereSaid, shown] = [Boolean(row.address), { id, signUp, side, isMove, answer, other, held }];
    const isBrokenOff = row.broken_off_at !== null;
    const areOthersAway = row.others_away;
    visits.push({
      ...shown,
      isBrokenOff,
      areOthersAway,
      state,
      answerOn,
      graceOn,
      days,
      round,
      question,
      otherDays,
      isWhereSaid,
      standsInFor: row.stands_in_for,
    });
  }
  return { visits, unmatched: await unmatchedOf(db, person, rounds) };
};

const unmatchedOf = async (db: Database, person: string, rounds: readonly Round[]): Promise<Unmatched[]> => {
  const unmatched: Unmatched[] = [];
  for (const row of await unmatchedRows(db, person)) {
    const { round_id, wants, why, answer, signUp, side } = row;
    const round = rounds.find(({ id }) => id === round_id);
    if (!round) continue;
    unmatched.push({
      signUp,
      side,
      round,
      hadVisit: Boolean(row.hadVisit),
      wants,
      hasStopped: Boolean(row.hasStopped),
      isAskedAlone: row.asked !== null,
      fellow: side === 'intern' ? await fellowOnTheWay(db, signUp) : null,
      last: { why, answer },
    });
  }
  return unmatched;
};
