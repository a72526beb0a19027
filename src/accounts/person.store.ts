import type { Sql } from '../platform/database.ts';

/** Gives a person a name the first time one is told; who has one keeps it. */
export const nameIfNameless = async (sql: Sql, id: string, name: string): Promise<void> => {
  await sql.updateTable('persons').set({ name }).where('id', '=', id).where('name', '=', '').execute();
};

/** Of two acts that concern one person at once, the second waits for the first. */
export const lockPerson = async (sql: Sql, id: string): Promise<void> => {
  await sql.selectFrom('persons').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
};
