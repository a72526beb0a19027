import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { InternAnswers, Stay } from '../sign-ups/answers.ts';
import { owesDays, type OtherDays } from './other-days.ts';
import { askedAbout } from './placement.store.ts';
import type { Asked } from './placement.ts';

/** Every proposal of other days for a visit, the oldest first. */
export const otherDaysFor = async (db: Database | Sql, placement: string): Promise<OtherDays[]> => {
  const rows = await db
    .selectFrom('other_days as d')
    .leftJoin('other_days_yeses as y', 'y.other_days_id', 'd.id')
    .select([
      'd.id',
      'd.state',
      'd.proposed_by',
      'd.proposed_by_deputy',
      'd.instead_of',
      'd.days',
      'd.proposed_at',
      'd.answer_by',
    ])
    .select(['d.ended_at', 'y.sign_up_id', 'y.said_at'])
    .where('d.placement_id', '=', placement)
    .orderBy('d.proposed_at')
    .orderBy('d.id')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((of) => {
    const [row] = of;
    if (!row) return [];
    return {
      id: row.id,
      state: row.state,
      by: row.proposed_by,
      byDeputy: row.proposed_by_deputy,
      insteadOf: row.instead_of as Weekday[],
      days: row.days as Weekday[],
      proposedAt: row.proposed_at,
      answerBy: row.answer_by,
      endedAt: row.ended_at,
      yeses: of.flatMap(({ sign_up_id, said_at }) =>
        sign_up_id === null || said_at === null ? [] : { signUp: sign_up_id, at: said_at },
      ),
    };
  });
};

/** The one proposal of other days that waits for answers; null when none does. */
export const openOtherDays = async (db: Database | Sql, placement: string): Promise<OtherDays | null> =>
  (await otherDaysFor(db, placement)).find(({ state }) => state === 'open') ?? null;

/** Whose answer about an open visit is missing: about its days, while other days are proposed. */
export const awaitedIn = async (sql: Sql, placement: string): Promise<Asked[]> => {
  const others = await openOtherDays(sql, placement);
  return (await askedAbout(sql, placement)).filter((one) =>
    others ? owesDays(others, one.signUp) : one.answer === null,
  );
};

/** What everybody in a visit can, each intern as far as their manager lets them (R6). */
export const staysIn = async (db: Database | Sql, placement: string): Promise<Stay[]> => {
  const rows = await db
    .selectFrom('placement_answers as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .leftJoin('manager_approvals as m', (join) => join.onRef('m.sign_up', '=', 's.id').on('m.ended_at', 'is', null))
    .select(['s.answers', 'm.days as frame'])
    .where('a.placement_id', '=', placement)
    .execute();
  return rows.map(({ answers, frame }) => {
    const { days, minDays, maxDays, decides } = answers as InternAnswers;
    return { days, minDays, maxDays: frame === null || decides === 'self' ? maxDays : Math.min(maxDays, frame) };
  });
};

/** The unique index refuses a second one while the first waits; the placement's lock has said so before. */
export const insertOtherDays = async (
  sql: Sql,
  placement: string,
  { id, by, byDeputy, insteadOf, days, proposedAt, answerBy }: Omit<OtherDays, 'state' | 'endedAt' | 'yeses'>,
): Promise<void> => {
  const row = { id, placement_id: placement, proposed_by: by, proposed_at: proposedAt, answer_by: answerBy };
  await sql
    .insertInto('other_days')
    .values({ ...row, proposed_by_deputy: byDeputy, instead_of: [...insteadOf], days: [...days] })
    .execute();
};

export const storeYesToDays = async (sql: Sql, yes: { id: string; signUp: string; now: Date }): Promise<void> => {
  await sql
    .insertInto('other_days_yeses')
    .values({ other_days_id: yes.id, sign_up_id: yes.signUp, said_at: yes.now })
    .execute();
};

export const endOtherDays = async (
  sql: Sql,
  id: string,
  end: { state: 'agreed' | 'declined' | 'lapsed' | 'withdrawn'; now: Date },
): Promise<void> => {
  await sql.updateTable('other_days').set({ state: end.state, ended_at: end.now }).where('id', '=', id).execute();
};

/** The visit has these days now. What was published stays beside them; the database asks for everybody's yes. */
export const storeAgreedDays = async (sql: Sql, placement: string, days: readonly Weekday[]): Promise<void> => {
  await sql
    .updateTable('placements')
    .set({ agreed_days: [...days] })
    .where('id', '=', placement)
    .execute();
};

/** Other days that nobody answered in time, and whether their visit is agreed; those in somebody's hand wait for the next sweep. */
export const overdueOtherDays = async (
  sql: Sql,
  now: Date,
): Promise<{ id: string; placement: string; host: string; deputy: string | null; isAgreed: boolean }[]> =>
  sql
    .selectFrom('other_days as d')
    .innerJoin('placements as p', 'p.id', 'd.placement_id')
    .select(['d.id', 'p.id as placement', 'p.host', 'd.proposed_by_deputy as deputy'])
    .select((row) => row('p.state', '=', 'agreed').$castTo<boolean>().as('isAgreed'))
    .where('p.state', 'in', ['agreed', 'open'])
    .where('d.state', '=', 'open')
    .where('d.answer_by', '<=', now)
    .orderBy('p.id')
    .forUpdate()
    .skipLocked()
    .execute();

/** Whose journey is booked for the days that a visit has now. */
export const bookedFor = async (db: Database, placement: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('booked_travels')
    .select('sign_up_id')
    .where('placement_id', '=', placement)
    .execute();
  return rows.map(({ sign_up_id }) => sign_up_id);
};

/** What guests have booked for the days that were counts no more. Answers whose journeys those are. */
export const forgetBookedFor = async (sql: Sql, placement: string): Promise<readonly string[]> => {
  const rows = await sql
    .deleteFrom('booked_travels')
    .where('placement_id', '=', placement)
    .returning('sign_up_id')
    .execute();
  return rows.map(({ sign_up_id }) => sign_up_id);
};
