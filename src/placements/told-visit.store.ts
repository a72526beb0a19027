import type { VisitReasons } from '../matching-runs/reason.ts';
import type { Database } from '../platform/database.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import { findRound } from '../rounds/round.store.ts';
import { aloneQuestionAbout } from './alone-question.store.ts';
import { tieOf } from './tie.store.ts';
import { keepsOther } from './tie.ts';
import { isInGrace, lastDayToAnswer, type PlacementState } from './placement.ts';
import type { ToldRound, ToldVisit } from './told-visit.ts';

type About = Readonly<Record<string, string>>;

const rowsOf = (db: Database, signUp: string) =>
  db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select(['p.id', 'p.round_id', 'p.state', 'p.current_days as days', 'p.ended_why', 'a.side', 'a.answer'])
    .leftJoin('other_days as d', (join) =>
      join.onRef('d.placement_id', '=', 'p.id').on('d.state', 'in', ['open', 'over']),
    )
    .leftJoin('other_days_yeses as y', (join) =>
      join.onRef('y.other_days_id', '=', 'd.id').onRef('y.sign_up_id', '=', 'a.sign_up_id'),
    )
    .select(['a.sign_up_id as signUp', 's.state as signUpState', 'd.proposed_by', 'y.said_at'])
    .select(['p.answer_by', 'p.grace_until', 'p.repair_id as repair', 'p.replaces', 'p.reasons'])
    .select((row) =>
      row
        .selectFrom('placement_answers as g')
        .whereRef('g.placement_id', '=', 'p.id')
        .where('g.side', '=', 'intern')
        .select(({ fn }) => fn.countAll<number>().as('guests'))
        .as('guests'),
    )
    .where('a.sign_up_id', '=', signUp)
    // What was agreed and is called off leaves the calendar of whoever has withdrawn as well (U18).
    .where((is) =>
      is.or([
        is('s.state', '=', 'confirmed'),
        is.and([is('s.state', '=', 'withdrawn'), is('p.state', '=', 'cancelled'), is('p.calendar_sequence', '>', 0)]),
      ]),
    )
    .orderBy('p.id');
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number];

const toldOf = async (db: Database, row: Row, round: Round, now?: Date): Promise<ToldVisit> => {
  const tie = await tieOf(db, row, row);
  const { state, answer_by: answerBy, grace_until: graceUntil } = row;
  const inGrace = now !== undefined && isInGrace({ state, answerBy, graceUntil }, now);
  return {
    id: row.id,
    side: row.side,
    round,
    days: row.days as Weekday[],
    isPair: (row.guests ?? 1) > 1,
    isArranged: (row.reasons as VisitReasons).isArranged ?? false,
    isInvited: (row.reasons as VisitReasons).isInvited ?? false,
    // While other days are asked about, and where the visit ended meanwhile, the answer about those is what counts.
    hasAnswered:
      row.proposed_by === null ? row.answer !== null : row.proposed_by === row.signUp || row.said_at !== null,
    endedWhy: row.ended_why,
    answerOn: lastDayToAnswer(inGrace ? graceUntil : answerBy, round),
    isInGrace: inGrace,
    isTied: tie !== null,
    keepsOther: keepsOther(tie),
    hasWithdrawn: row.signUpState === 'withdrawn',
    alone: row.ended_why === null ? null : await aloneQuestionAbout(db, row.id),
  };
};

/**
 * One visit of somebody who still takes part, or who had agreed to it, while it is in one of these states; as it stands now,
 * where that is given.
 */
export const toldVisit = async (
  db: Database,
  about: About,
  states: readonly PlacementState[],
  now?: Date,
): Promise<ToldVisit | null> => {
  const { placement, signUp } = about;
  if (placement === undefined || signUp === undefined) return null;
  const row = await rowsOf(db, signUp).where('p.id', '=', placement).where('p.state', 'in', states).executeTakeFirst();
  const round = row && (await findRound(db, row.round_id));
  return row && round ? toldOf(db, row, round, now) : null;
};

/** Every visit of somebody who still takes part that waits for their answer. */
export const visitsToAnswer = async (db: Database, signUp: string | undefined): Promise<ToldVisit[]> => {
  if (signUp === undefined) return [];
  const rows = await rowsOf(db, signUp)
    .where('p.state', 'in', ['drafted', 'open'])
    .where('a.answer', 'is', null)
    .execute();
  const round = rows[0] && (await findRound(db, rows[0].round_id));
  return round ? Promise.all(rows.map((row) => toldOf(db, row, round))) : [];
};

/** The round of somebody who took part in it to the end. */
export const roundOfParticipant = async (db: Database, signUp: string | undefined): Promise<ToldRound | null> => {
  if (signUp === undefined) return null;
  const row = await db
    .selectFrom('sign_ups')
    .select('round_id')
    .where('id', '=', signUp)
    .where('state', '=', 'confirmed')
    .executeTakeFirst();
  return row ? findRound(db, row.round_id) : null;
};
