import type { NotNull } from 'kysely';
import type { Lang } from '../kit/language.ts';
import type { Database, Sql } from '../platform/database.ts';
import type { Coordinator } from './coordinator.ts';

export const hasCoordinator = async (db: Database | Sql): Promise<boolean> => {
  const query = db.selectFrom('persons').select('id').where('coordinator_since', 'is not', null).limit(1);
  return (await query.executeTakeFirst()) !== undefined;
};

/** Every coordinator, and who is to become one. Two queries. */
export const listCoordinators = async (db: Database): Promise<Coordinator[]> => {
  const active = await db
    .selectFrom('persons')
    .select(['id', 'email', 'name', 'coordinator_since as since'])
    .where('coordinator_since', 'is not', null)
    .$narrowType<{ since: NotNull }>()
    .orderBy('name')
    .orderBy('email')
    .execute();
  const invited = await db
    .selectFrom('coordinator_appointments')
    .select(['id', 'email', 'name', 'appointed_at as since'])
    .orderBy('name')
    .orderBy('email')
    .execute();
  return [
    ...active.map((row): Coordinator => ({ state: 'active', ...row })),
    ...invited.map((row): Coordinator => ({ state: 'invited', ...row })),
  ];
};

/** Locks every coordinator's row and answers their ids, so that of two who remove each other one is told. */
export const lockCoordinators = async (sql: Sql): Promise<string[]> => {
  const rows = await sql
    .selectFrom('persons')
    .select('id')
    .where('coordinator_since', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
};

/** Makes a person who is known already a coordinator; nothing when nobody has proved the address, or they are one. */
export const promote = (
  sql: Sql,
  who: { email: string; name: string; now: Date },
): Promise<{ id: string; lang: Lang } | undefined> =>
  sql
    .updateTable('persons')
    .set((row) => ({
      coordinator_since: who.now,
      name: row.case().when('name', '=', '').then(who.name).else(row.ref('name')).end(),
    }))
    .where('email', '=', who.email)
    .where('coordinator_since', 'is', null)
    .returning(['id', 'lang'])
    .executeTakeFirst();

export const isCoordinator = async (db: Database | Sql, who: { email: string } | { id: string }): Promise<boolean> => {
  const query = db.selectFrom('persons').select('id').where('coordinator_since', 'is not', null);
  const row = await (
    'id' in who ? query.where('id', '=', who.id) : query.where('email', '=', who.email)
  ).executeTakeFirst();
  return row !== undefined;
};

/** Whether somebody is to become one already, by this very name. */
export const isAppointedAs = async (sql: Sql, who: { email: string; name: string }): Promise<boolean> => {
  const query = sql.selectFrom('coordinator_appointments').select('id').where('email', '=', who.email);
  return (await query.where('name', '=', who.name).executeTakeFirst()) !== undefined;
};

export const demote = async (sql: Sql, id: string): Promise<void> => {
  await sql.updateTable('persons').set({ coordinator_since: null }).where('id', '=', id).execute();
};

/** Notes who becomes a coordinator once the address is proved. Named again: the newest name counts. Answers its id. */
export const appoint = async (
  sql: Sql,
  made: { id: string; email: string; name: string; by: string | null; now: Date },
): Promise<string> => {
  const named = { name: made.name, appointed_by: made.by, appointed_at: made.now };
  const { id } = await sql
    .insertInto('coordinator_appointments')
    .values({ id: made.id, email: made.email, ...named })
    .onConflict((conflict) => conflict.column('email').doUpdateSet(named))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};

export const isAppointed = async (db: Database, id: string): Promise<boolean> =>
  (await db.selectFrom('coordinator_appointments').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

/** Takes an appointment; at once nobody else can. Answers the name it was made under. */
export const takeAppointment = async (
  sql: Sql,
  which: { email: string } | { id: string },
): Promise<{ id: string; name: string } | undefined> => {
  const query = sql.deleteFrom('coordinator_appointments').returning(['id', 'name']);
  return ('id' in which ? query.where('id', '=', which.id) : query.where('email', '=', which.email)).executeTakeFirst();
};

/** A set-up that was mistyped is done again, and the first attempt is worth nothing. */
export const forgetSetUpAppointments = async (sql: Sql): Promise<void> => {
  await sql.deleteFrom('coordinator_appointments').where('appointed_by', 'is', null).execute();
};
