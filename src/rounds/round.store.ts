import type { Selectable } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { Phase, Round } from './round.ts';

type RoundRow = Selectable<DB['rounds']>;

const openedEarly = (stored: unknown): Round['openedEarly'] =>
  Object.fromEntries(Object.entries(stored as Record<Phase, string>).map(([phase, at]) => [phase, new Date(at)]));

const roundOf = (row: RoundRow): Round => ({
  id: row.id,
  slug: String(row.year),
  visitWeek: { isoYear: row.visit_iso_year, isoWeek: row.visit_iso_week },
  timeZone: row.time_zone,
  dates: {
    signUpOpens: row.sign_up_opens,
    signUpCloses: row.sign_up_closes,
    proposalsOn: row.proposals_on,
    answersDue: row.answers_due,
    evaluationCloses: row.evaluation_closes,
  },
  openedEarly: openedEarly(row.opened_early),
  sectors: row.sectors as Round['sectors'],
  priority: row.priority,
  version: row.version,
});

/** Every round that was not cancelled, the earliest first. Which one is on now: `currentOf` in round.rules.ts. */
export const findRounds = async (db: Database | Sql): Promise<Round[]> => {
  const rows = await db.selectFrom('rounds').selectAll().where('cancelled_at', 'is', null).orderBy('year').execute();
  return rows.map(roundOf);
};

export const findRound = async (db: Database | Sql, id: string): Promise<Round | null> => {
  const row = await db.selectFrom('rounds').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? roundOf(row) : null;
};

/** Takes the round's lock: of two who freeze, publish or change its dates at once, the second waits for the first. */
export const lockRound = async (sql: Sql, id: string): Promise<Round | null> => {
  const row = await sql.selectFrom('rounds').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  return row ? roundOf(row) : null;
};
