/** Who is to be written to before the deadline of a proposal, and after it: each once. */
import type { NotNull } from 'kysely';
import type { Sql } from '../platform/database.ts';

/** The deadlines that open placements wait for, each with the time zone it is told in. */
export const deadlinesAhead = async (
  sql: Sql,
  now: Date,
): Promise<readonly { round: string; answerBy: Date; timeZone: string }[]> => {
  const rows = await sql
    .selectFrom('placements as p')
    .innerJoin('rounds as r', 'r.id', 'p.round_id')
    .select(['r.id as round', 'p.answer_by', 'r.time_zone as timeZone'])
    .distinct()
    .where('p.state', '=', 'open')
    .where('p.answer_by', '>', now)
    .$narrowType<{ answer_by: NotNull }>()
    .execute();
  return rows.map(({ answer_by, ...row }) => ({ ...row, answerBy: answer_by }));
};

/** Open placements with this deadline whose people have not been reminded; marked as reminded. */
export const takeToRemind = async (
  sql: Sql,
  due: { round: string; answerBy: Date; openedBy: Date; now: Date },
): Promise<string[]> => {
  const rows = await sql
    .updateTable('placements')
    .set({ reminded_at: due.now })
    .where('round_id', '=', due.round)
    .where('state', '=', 'open')
    .where('answer_by', '=', due.answerBy)
    .where('reminded_at', 'is', null)
    .where('opened_at', '<=', due.openedBy)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};

/** The rounds in which proposals are in their grace, each with the time zone it is told in. */
export const roundsInGrace = async (sql: Sql, now: Date): Promise<readonly { round: string; timeZone: string }[]> =>
  sql
    .selectFrom('placements as p')
    .innerJoin('rounds as r', 'r.id', 'p.round_id')
    .select(['r.id as round', 'r.time_zone as timeZone'])
    .distinct()
    .where('p.state', '=', 'open')
    .where('p.answer_by', '<=', now)
    .where('p.grace_until', '>', now)
    .execute();

/** The proposals of a round that are in their grace and whose people have not been written to about it; marked as written to. */
export const takeLastChances = async (sql: Sql, { round, now }: { round: string; now: Date }): Promise<string[]> => {
  const rows = await sql
    .updateTable('placements')
    .set({ last_chance_at: now })
    .where('round_id', '=', round)
    .where('state', '=', 'open')
    .where('answer_by', '<=', now)
    .where('grace_until', '>', now)
    .where('last_chance_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
};
