import type { Database, Sql } from '../platform/database.ts';
import { withOwnRanks, type VisitReasons } from '../matching-runs/reason.ts';
import type { Weekday } from '../rounds/round.ts';
import { ranksOf } from './wish-rank.store.ts';
import type { Answer, Asked, EndedWhy, LeaveReason, NoReason, Placement, PlacementState, Side } from './placement.ts';

export interface NewPlacement {
  readonly id: string;
  readonly round: string;
  /** The run it came from; null in a repair. */
  readonly run: string | null;
  readonly host: string;
  readonly interns: readonly string[];
  readonly days: readonly Weekday[];
  readonly reasons: VisitReasons;
  readonly repair?: string;
  readonly replaces?: string | null;
}

/** Stores drafted placements, each with a row for everybody who will be asked: three queries, however many. */
export const insertPlacements = async (sql: Sql, placements: readonly NewPlacement[], now: Date): Promise<void> => {
  if (placements.length === 0) return;
  const rankOf = await ranksOf(
    sql,
    placements.flatMap(({ interns }) => interns),
  );
  await sql
    .insertInto('placements')
    .values(
      placements.map(({ id, round, run, host, days, reasons, repair, replaces }) => ({
        id,
        round_id: round,
        run_id: run,
        repair_id: repair ?? null,
        replaces: replaces ?? null,
        host,
        days: [...days],
        reasons: JSON.stringify(withOwnRanks(reasons, host, rankOf)),
        created_at: now,
      })),
    )
    .execute();
  const asked = (placement_id: string, sign_up_id: string, side: Side) => ({ placement_id, sign_up_id, side });
  await sql
    .insertInto('placement_answers')
    .values(
      placements.flatMap(({ id, host, interns }) => [
        asked(id, host, 'host'),
        ...interns.map((intern) => asked(id, intern, 'intern')),
      ]),
    )
    .execute();
};

const select = (db: Database | Sql) =>
  db
    .selectFrom('placements')
    .select(['id', 'round_id', 'host', 'state', 'current_days', 'reasons', 'answer_by', 'grace_until', 'repair_id'])
    .select(['replaces', 'ended_at', 'ended_why', 'ended_by', 'ended_by_deputy', 'left_because']);
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const placementOf = (row: Row): Placement => ({
  id: row.id,
  round: row.round_id,
  host: row.host,
  state: row.state,
  days: row.current_days as Weekday[],
  reasons: row.reasons as VisitReasons,
  answerBy: row.answer_by,
  graceUntil: row.grace_until,
  endedAt: row.ended_at,
  endedWhy: row.ended_why,
  endedBy: row.ended_by,
  endedByDeputy: row.ended_by_deputy,
  leftBecause: row.left_because,
  repair: row.repair_id,
  replaces: row.replaces,
});

export const findPlacement = async (db: Database | Sql, id: string): Promise<Placement | null> => {
  const row = await select(db).where('id', '=', id).executeTakeFirst();
  return row ? placementOf(row) : null;
};

/** The same, locked: whoever answers, lapses or cancels it at the same moment waits, and then reads how it stands. */
export const lockPlacement = async (sql: Sql, id: string): Promise<Placement | null> => {
  const row = await select(sql).where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? placementOf(row) : null;
};

/** Everybody who is asked about a placement: the host first, then the interns. */
export const askedAbout = async (db: Database | Sql, placement: string): Promise<Asked[]> => {
  const rows = await db
    .selectFrom('placement_answers as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select(['a.sign_up_id', 'a.side', 's.person_id', 'a.answer', 'a.answered_at'])
    .where('a.placement_id', '=', placement)
    .orderBy('a.side')
    .orderBy('a.sign_up_id')
    .execute();
  return rows.map((row) => ({
    signUp: row.sign_up_id,
    side: row.side,
    person: row.person_id,
    answer: row.answer,
    answeredAt: row.answered_at,
  }));
};

export interface GivenAnswer {
  readonly placement: string;
  readonly signUp: string;
  readonly answer: Answer;
  readonly reason: NoReason | null;
  readonly note: string | null;
  readonly by: string;
}

/** Writes an answer down. The placement is locked, and the database checks once more that it is open. */
export const storeAnswer = async (sql: Sql, given: GivenAnswer, now: Date): Promise<void> => {
  const { answer, reason, note, by } = given;
  await sql
    .updateTable('placement_answers')
    .set({ answer, reason, note, answered_at: now, answered_by: by })
    .where('placement_id', '=', given.placement)
    .where('sign_up_id', '=', given.signUp)
    .execute();
};

/** Opens the drafted placements of a round: from now on people see them. Answers which. */
export const openPlacements = async (
  sql: Sql,
  round: string,
  open: { now: Date; answerBy: Date; graceUntil: Date },
): Promise<string[]> => {
  const rows = await sql
    .updateTable('placements')
    .set({ state: 'open', opened_at: open.now, answer_by: open.answerBy, grace_until: open.graceUntil })
    .where('round_id', '=', round)
    .where('state', '=', 'drafted')
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

/** Deletes the drafted placements of a round, with their questions; nobody has seen them. */
export const deleteDrafted = async (sql: Sql, round: string): Promise<void> => {
  await sql.deleteFrom('placements').where('round_id', '=', round).where('state', '=', 'drafted').execute();
};

type End =
  | { readonly state: 'agreed'; readonly why: null }
  | {
      readonly state: Exclude<PlacementState, 'drafted' | 'open' | 'agreed'>;
      readonly why: EndedWhy;
      readonly because?: LeaveReason | null;
      readonly byDeputy?: string | null;
    };

/**
 * Ends the question of a placement: agreed, declined, lapsed or cancelled. Only from one of the states `from`, and an
 * agreement or a no only before the grace is over: the database decides the closing second. Answers whether it was so.
 */
export const endPlacement = async (
  sql: Sql,
  id: string,
  end: End & { readonly from: readonly PlacementState[]; readonly by: string | null; readonly now: Date },
): Promise<boolean> => {
  const { because = null, byDeputy = null } = end.state === 'agreed' ? {} : end;
  const isAnswer = end.state === 'agreed' || end.state === 'declined';
  const rows = await sql
    .updateTable('placements')
    .set({ state: end.state, ended_at: end.now, ended_why: end.why, ended_by: end.by })
    .set({ ended_by_deputy: byDeputy, left_because: because })
    .where('id', '=', id)
    .where('state', 'in', end.from)
    .$if(isAnswer, (query) => query.where('grace_until', '>', end.now))
    .$if(end.state === 'lapsed', (query) => query.where('grace_until', '<=', end.now))
    .returning('id')
    .execute();
  if (rows.length === 0) return false;
  // Other days that were still asked about (other-days.ts) are asked about no more.
  await sql
    .updateTable('other_days')
    .set({ state: 'over', ended_at: end.now })
    .where('placement_id', '=', id)
    .where('state', '=', 'open')
    .execute();
  return true;
};

/** Open placements whose grace is over, locked in one order; those in somebody's hand are left for the next sweep, those of a repair to `lapseRepairs`. */
export const lockOverdue = async (sql: Sql, now: Date): Promise<Placement[]> => {
  const rows = await select(sql)
    .where('state', '=', 'open')
    .where('grace_until', '<=', now)
    .where('repair_id', 'is', null)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(placementOf);
};

/** Sign-ups that were withdrawn while a proposal or an agreement of theirs stood. */
export const goneFromPlacements = async (sql: Sql): Promise<string[]> => {
  const rows = await sql
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select('s.id')
    .distinct()
    .where('p.state', 'in', ['open', 'agreed'])
    .where('s.state', '=', 'withdrawn')
    .orderBy('s.id')
    .execute();
  return rows.map(({ id }) => id);
};

/** The placements of a sign-up that are or may become a visit, locked. */
export const lockPlacementsOf = async (sql: Sql, signUp: string): Promise<Placement[]> => {
  const rows = await select(sql)
    .where('id', 'in', (asked) =>
      asked.selectFrom('placement_answers').select('placement_id').where('sign_up_id', '=', signUp),
    )
    .where('state', 'in', ['drafted', 'open', 'agreed'])
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(placementOf);
};

/** The same of a whole round. */
export const lockPlacementsIn = async (sql: Sql, round: string): Promise<Placement[]> => {
  const rows = await select(sql)
    .where('round_id', '=', round)
    .where('state', 'in', ['drafted', 'open', 'agreed'])
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(placementOf);
};
