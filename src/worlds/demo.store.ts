import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { DEMO_BEGINS, type DemoGuise } from './demo.ts';

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

/** Everybody with a confirmed sign-up, each sign-up once: those that have a visit worth seeing first. */
export const demoPeople = async (db: Database): Promise<DemoGuise[]> => {
  const { rows } = await raw<DemoGuise>`
    select s.id as "signUp", p.email, coalesce(nullif(s.answers->>'name', ''), p.name) as name, s.role,
           w.name as workplace, o.name as organisation, v.state as visit,
           case when c.inviter = s.id then c.companion else c.inviter end as companion,
           exists (select from publications u where u.round_id = s.round_id and u.sent_at is not null) as "isSent",
           s.confirmed_at >= ${DEMO_BEGINS} as "isNew"
    from sign_ups s
    join persons p on p.id = s.person_id
    join workplaces w on w.id = s.workplace_id
    join organisations o on o.id = w.organisation
    left join companionships c on c.state = 'confirmed' and s.id in (c.inviter, c.companion)
    left join lateral (
      select b.state from placement_answers a join placements b on b.id = a.placement_id
      where a.sign_up_id = s.id and b.state <> 'drafted'
      order by array_position(array['open', 'agreed', 'declined', 'cancelled', 'lapsed'], b.state) limit 1
    ) v on true
    where s.state = 'confirmed'
    order by v.state is null, s.confirmed_at, s.id`.execute(db);
  return rows;
};
