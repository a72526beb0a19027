import type { Database } from '../platform/database.ts';
import type { PlaceTally } from './tally.ts';

/** Confirmed sign-ups of a round by the municipality of their workplace: one row a municipality that has any. */
export const countByMunicipality = async (db: Database, roundId: string): Promise<PlaceTally[]> => {
  const rows = await db
    .selectFrom('sign_ups')
    .innerJoin('workplaces', 'workplaces.id', 'sign_ups.workplace_id')
    .select((columns) => [
      'workplaces.municipality',
      columns.fn.countAll<string>().filterWhere('sign_ups.role', '=', 'host').as('hosts'),
      columns.fn.countAll<string>().filterWhere('sign_ups.role', '=', 'intern').as('interns'),
    ])
    .where('sign_ups.round_id', '=', roundId)
    .where('sign_ups.state', '=', 'confirmed')
    .groupBy('workplaces.municipality')
    .execute();
  return rows.map((row) => ({
    municipality: row.municipality,
    hosts: Number(row.hosts),
    interns: Number(row.interns),
  }));
};
