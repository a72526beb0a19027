import type { Database, Sql } from '../platform/database.ts';
import { KNOWN_ORGANISATIONS, type Organisation } from './organisation.ts';

/** Writes a known organisation down the first time somebody works there; one entered by a person likewise. */
export const storeOrganisation = async (
  sql: Sql,
  organisation: Pick<Organisation, 'id' | 'name' | 'short' | 'sector' | 'kind' | 'municipality'>,
  stored: { enteredByPerson: boolean; now: Date },
): Promise<void> => {
  const { id, name, short, sector, kind, municipality } = organisation;
  await sql
    .insertInto('organisations')
    .values({
      id,
      name,
      short,
      sector,
      kind,
      municipality,
      entered_by_person: stored.enteredByPerson,
      created_at: stored.now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
};

/** Everything one may search in: the known ones and those that people have entered. */
export const searchableOrganisations = async (db: Database | Sql): Promise<readonly Organisation[]> => {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'short', 'sector', 'kind', 'municipality'])
    .where('entered_by_person', '=', true)
    .where('merged_into', 'is', null)
    .execute();
  return [...KNOWN_ORGANISATIONS, ...rows.map((row) => ({ ...row, also: null }))];
};
