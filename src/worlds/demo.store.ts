import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { DemoGuise } from './demo.ts';

/** Where the demo's clock stood; null when there is no demo yet. */
export const demoClockStood = async (db: Database): Promise<Date | null> => {
  const row = await db.selectFrom('demo_clock').select('stood_at').executeTakeFirst();
  return row?.stood_at ?? null;
};

/** The same, locked: of fifty who move the clock at once, the first finds it where they all have seen it. */
export const lockDemoClock = async (sql: Sql): Promise<Date | null> => {
  const row = await sql.selectFrom('demo_clock').select('stood_at').forUpdate().executeTakeFirst();
  return row?.stood_at ?? null;
};

/** Whether anybody is known here: what a demo may begin in holds nobody. */
export const holdsPeople = async (db: Database): Promise<boolean> =>
  (await db.selectFrom('persons').select('id').limit(1).executeTakeFirst()) !== undefined;

export const keepDemoClock = async (db: Database | Sql, at: Date): Promise<void> => {
  await db
    .insertInto('demo_clock')
    .values({ stood_at: at })
    .onConflict((conflict) => conflict.column('only_row').doUpdateSet({ stood_at: at }))
    .execute();
};

/** When the clock jumps, those who look on have not been idle: their sessions jump with it. */
export const carrySessions = async (sql: Sql, milliseconds: number): Promise<void> => {
  const jump = raw<Date>`make_interval(secs => ${milliseconds / 1000})`;
  await sql
    .updateTable('sessions')
    .set({ created_at: raw<Date>`created_at + ${jump}`, seen_at: raw<Date>`seen_at + ${jump}` })
    .execute();
};

export const isKnown = async (sql: Sql, email: string): Promise<boolean> =>
  (await sql.selectFrom('persons').select('id').where('email', '=', email).executeTakeFirst()) !== undefined;

/**
 * Empties every table of ours and every queue. Only the demo ever calls it. Fails with 55P03 rather than wait long for a
 * table that somebody reads: they may be waiting for one held here.
 */
export const forgetEverything = async (sql: Sql): Promise<void> => {
  const { rows } = await raw<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(sql);
  await raw`set local lock_timeout = '200ms'`.execute(sql);
  await raw`truncate ${raw.join(rows.map(({ name }) => raw.table(name)))} cascade`.execute(sql);
  await raw`delete from pgboss.job`.execute(sql);
};

/** The letters of the demo's spring were sent and read long ago, so nobody writes them now. */
export const fileLettersAway = async (sql: Sql): Promise<void> => {
  await sql
    .updateTable('letters')
    .set((row) => ({ state: 'sent', attempts: 1, due_at: null, settled_at: row.ref('created_at') }))
    .where('state', '=', 'queued')
    .execute();
  await raw`delete from pgboss.job`.execute(sql);
};

export const makeCoordinator = async (sql: Sql, one: { email: string; name: string }, now: Date): Promise<void> => {
  await sql
    .insertInto('persons')
    .values({ id: newId(), ...one, created_at: now, proved_at: now, coordinator_since: now })
    .execute();
};

/** Who can be entered as: those with a confirmed sign-up, whoever has a placement first. */
export const demoPeople = async (db: Database): Promise<DemoGuise[]> =>
  db
    .selectFrom('sign_ups as s')
    .innerJoin('persons as p', 'p.id', 's.person_id')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .leftJoin('placement_answers as a', 'a.sign_up_id', 's.id')
    .leftJoin('placements as b', 'b.id', 'a.placement_id')
    .select(['p.email', 'p.name', 's.role', 'w.name as workplace', 'o.name as organisation', 'b.state as placement'])
    .where('s.state', '=', 'confirmed')
    .orderBy(raw`b.state is null`)
    .orderBy('s.confirmed_at')
    .execute();
