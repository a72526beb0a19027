import type { Sql } from '../platform/database.ts';

/** The place of each host on the list of wishes of each of these interns. */
export const ranksOf = async (sql: Sql, interns: readonly string[]) => {
  const rows = await sql.selectFrom('wishes').selectAll().where('intern', 'in', interns).execute();
  const ranks = new Map(rows.map(({ intern, host, rank }) => [`${intern} ${host}`, rank]));
  return (intern: string, host: string): number | undefined => ranks.get(`${intern} ${host}`);
};
