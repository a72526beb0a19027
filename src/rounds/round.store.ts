import type { Selectable } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { Phase, Round, RoundSettings } from './round.ts';

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
  cancelledAt: row.cancelled_at,
  name: row.name,
  workshops: row.workshops as Round['workshops'],
  sectors: row.sectors as Round['sectors'],
  maxSeats: row.max_seats as Round['maxSeats'],
  priority: row.priority,
  organiser: row.organiser as Round['organiser'],
  seedHash: row.seed_hash,
  version: row.version,
});

/** Every round, the earliest first. Which one is on now: `currentOf` in round.rules.ts. */
export const findRounds = async (db: Database | Sql): Promise<Round[]> => {
  const rows = await db.selectFrom('rounds').selectAll().orderBy('year').execute();
  return rows.map(roundOf);
};

export const findRound = async (db: Database | Sql, id: string): Promise<Round | null> => {
  const row = await db.selectFrom('rounds').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? roundOf(row) : null;
};

/**
 * Takes the round's lock: of two who freeze, publish or change its dates at once, the second waits for the first. Whoever
 * writes a row that points at the round does not wait: PostgreSQL looks the round up then (for a sign-up that is changed
 * twice in an act, too), and somebody who withdraws would wait for a matching that waits for them.
 */
export const lockRound = async (sql: Sql, id: string): Promise<Round | null> => {
  const row = await sql.selectFrom('rounds').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst();
  return row ? roundOf(row) : null;
};

/** The round of a year, by what stands in its address. */
export const findRoundBySlug = async (db: Database | Sql, slug: string): Promise<Round | null> => {
  if (!/^\d{4}$/.test(slug)) return null;
  const row = await db.selectFrom('rounds').selectAll().where('year', '=', Number(slug)).executeTakeFirst();
  return row ? roundOf(row) : null;
};

const settingsRow = (settings: RoundSettings) => ({
  year: settings.visitWeek.isoYear,
  name: settings.name,
  time_zone: settings.timeZone,
  visit_iso_year: settings.visitWeek.isoYear,
  visit_iso_week: settings.visitWeek.isoWeek,
  sign_up_opens: settings.dates.signUpOpens,
  sign_up_closes: settings.dates.signUpCloses,
  proposals_on: settings.dates.proposalsOn,
  answers_due: settings.dates.answersDue,
  evaluation_closes: settings.dates.evaluationCloses,
  workshops: JSON.stringify(settings.workshops),
  sectors: [...settings.sectors],
  max_seats: settings.maxSeats,
  priority: settings.priority,
  organiser: JSON.stringify(settings.organiser),
});

/** Writes a new round. The unique index `rounds_year_key` refuses a second one for the same year. */
export const storeRound = async (
  sql: Sql,
  id: string,
  settings: RoundSettings,
  draw: { seed: number; salt: string; hash: string; now: Date },
): Promise<void> => {
  await sql
    .insertInto('rounds')
    .values({
      id,
      ...settingsRow(settings),
      seed: draw.seed,
      seed_salt: draw.salt,
      seed_hash: draw.hash,
      created_at: draw.now,
    })
    .execute();
};

/** Overwrites a round's settings; its lock must be held (`lockRound`). */
export const storeSettings = async (sql: Sql, id: string, settings: RoundSettings): Promise<void> => {
  await sql
    .updateTable('rounds')
    .set((row) => ({ ...settingsRow(settings), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

/** Writes the workshops people are told of; the round's lock must be held. */
export const storeWorkshopTimes = async (sql: Sql, id: string, workshops: Round['workshops']): Promise<void> => {
  await sql
    .updateTable('rounds')
    .set((row) => ({ workshops: JSON.stringify(workshops), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

/** Says which phases were let begin early, all of them; the round's lock must be held. */
export const storeOpenedEarly = async (sql: Sql, id: string, opened: Round['openedEarly']): Promise<void> => {
  await sql
    .updateTable('rounds')
    .set((row) => ({ opened_early: JSON.stringify(opened), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

/** Cancels a round for good; its lock must be held. */
export const storeCancelled = async (sql: Sql, id: string, now: Date): Promise<void> => {
  await sql
    .updateTable('rounds')
    .set((row) => ({ cancelled_at: now, version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

/** The draw's seed and the salt its hash was made with: for the matching, and for everybody once sign-up is over. */
export const findDraw = (db: Database | Sql, id: string): Promise<{ seed: number; salt: string }> =>
  db.selectFrom('rounds').select(['seed', 'seed_salt as salt']).where('id', '=', id).executeTakeFirstOrThrow();

export type RoundChange = {
  readonly at: Date;
  readonly act: string;
  readonly by: string | null;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** What has been done to a round, the latest first. */
export const findChanges = async (db: Database | Sql, id: string): Promise<RoundChange[]> => {
  const rows = await db
    .selectFrom('audit_entries')
    .leftJoin('persons', 'persons.id', 'audit_entries.actor_id')
    .select(['at', 'act', 'persons.name as by', 'reason', 'detail'])
    .where('subject', '=', 'round')
    .where('subject_id', '=', id)
    .orderBy('audit_entries.id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({ ...row, detail: row.detail as RoundChange['detail'] }));
};
