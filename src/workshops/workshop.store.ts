import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Workshop, WorkshopPlan, WorkshopWithSeats } from './workshop.ts';

const rowOf = ({ isOnline, ...plan }: WorkshopPlan) => ({ ...plan, is_online: isOnline });

export const insertWorkshop = async (
  sql: Sql,
  given: { id: string; round: string; plan: WorkshopPlan; now: Date },
): Promise<void> => {
  const { id, round, plan, now } = given;
  await sql
    .insertInto('workshops')
    .values({ id, round_id: round, ...rowOf(plan), created_at: now })
    .execute();
};

/** Changes one that is locked. The database refuses a capacity below the seats that are taken. */
export const storePlan = async (sql: Sql, id: string, plan: WorkshopPlan): Promise<void> => {
  await sql
    .updateTable('workshops')
    .set((row) => ({ ...rowOf(plan), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
};

export const storeWorkshopCancelled = async (
  sql: Sql,
  id: string,
  cancelled: { because: string; now: Date },
): Promise<void> => {
  await sql
    .updateTable('workshops')
    .set((row) => ({
      cancelled_at: cancelled.now,
      cancelled_because: cancelled.because,
      version: row('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
};

const select = (db: Database | Sql) =>
  db
    .selectFrom('workshops as w')
    .select(['w.id', 'w.round_id', 'w.is_online', 'w.place', 'w.address', 'w.day', 'w.starts', 'w.ends', 'w.capacity'])
    .select(['w.lang', 'w.notes', 'w.version', 'w.cancelled_at', 'w.cancelled_because']);
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const workshopOf = <Given extends Row>({ round_id, is_online, cancelled_at, cancelled_because, ...row }: Given) => ({
  ...row,
  roundId: round_id,
  isOnline: is_online,
  cancelledAt: cancelled_at,
  cancelledBecause: cancelled_because,
});

export const findWorkshop = async (db: Database | Sql, id: string): Promise<Workshop | null> => {
  const row = await select(db).where('w.id', '=', id).executeTakeFirst();
  return row ? workshopOf(row) : null;
};

/** Every workshop of a round with how full it is, in the order of time. One statement. */
export const workshopsIn = async (db: Database | Sql, round: string): Promise<WorkshopWithSeats[]> => {
  const rows = await select(db)
    .select((row) => [
      row
        .selectFrom('workshop_bookings as b')
        .whereRef('b.workshop_id', '=', 'w.id')
        .where('b.state', '=', 'booked')
        .select(raw<number>`count(*)::int`.as('n'))
        .as('booked'),
      row
        .selectFrom('workshop_waits as o')
        .whereRef('o.workshop_id', '=', 'w.id')
        .where('o.state', '=', 'offered')
        .select(raw<number>`count(*)::int`.as('n'))
        .as('offered'),
      row
        .selectFrom('workshop_waits as q')
        .whereRef('q.workshop_id', '=', 'w.id')
        .where('q.state', '=', 'waiting')
        .select(raw<number>`count(*)::int`.as('n'))
        .as('waiting'),
    ])
    .where('w.round_id', '=', round)
    .orderBy('w.day')
    .orderBy('w.starts')
    .orderBy('w.place')
    .execute();
  return rows.map((row) => ({
    ...workshopOf(row),
    booked: row.booked ?? 0,
    offered: row.offered ?? 0,
    waiting: row.waiting ?? 0,
  }));
};

/**
 * The same, locked. Whatever moves a seat of a round takes all its workshops, always in one order: a person who changes
 * leaves one and enters another, and the seat that is left goes to the next in line there. There are a handful of them,
 * and two acts that meet wait for each other instead of standing in each other's way.
 */
export const lockWorkshopsIn = async (sql: Sql, round: string): Promise<WorkshopWithSeats[]> => {
  await sql.selectFrom('workshops').select('id').where('round_id', '=', round).orderBy('id').forUpdate().execute();
  return workshopsIn(sql, round);
};
