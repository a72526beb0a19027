import type { Database, Sql } from '../platform/database.ts';

/** Gives a person a name the first time one is told; who has one keeps it. */
export const nameIfNameless = async (sql: Sql, id: string, name: string): Promise<void> => {
  await sql.updateTable('persons').set({ name }).where('id', '=', id).where('name', '=', '').execute();
};

/** Whether somebody holds this address already, or is to be a coordinator once they prove it. */
export const isAccount = async (sql: Database | Sql, email: string): Promise<boolean> => {
  const person = sql.selectFrom('persons').select('id').where('email', '=', email);
  const appointed = sql.selectFrom('coordinator_appointments').select('id').where('email', '=', email);
  return (await person.executeTakeFirst()) !== undefined || (await appointed.executeTakeFirst()) !== undefined;
};

/** Of two acts that concern one person at once, the second waits for the first. */
export const lockPerson = async (sql: Sql, id: string): Promise<void> => {
  await sql.selectFrom('persons').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
};
