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

/** Those that people have entered and nobody has merged, in Danish order. */
export const enteredOrganisations = (db: Database | Sql): Promise<Pick<Organisation, 'id' | 'name' | 'sector'>[]> =>
  db
    .selectFrom('organisations')
    .select(['id', 'name', 'sector'])
    .where('entered_by_person', '=', true)
    .where('merged_into', 'is', null)
    .orderBy('name')
    .execute();

export type LockedOrganisation = { readonly id: string; readonly entered: boolean; readonly mergedInto: string | null };

/** Takes the locks of some organisations, always in the same order. */
export const lockOrganisations = (sql: Sql, ids: readonly string[]): Promise<LockedOrganisation[]> =>
  sql
    .selectFrom('organisations')
    .select(['id', 'entered_by_person as entered', 'merged_into as mergedInto'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();

/**
 * Makes one organisation of two, with their workplaces: one that both have under the same name becomes one, and those
 * that had been merged into it follow; the others move over.
 */
export const storeMergedOrganisation = async (sql: Sql, from: string, into: string): Promise<void> => {
  await sql
    .updateTable('organisations')
    .set({ merged_into: into })
    .where((is) => is.or([is('id', '=', from), is('merged_into', '=', from)]))
    .execute();
  await sql
    .updateTable('workplaces as w')
    .from('workplaces as kept')
    .set((row) => ({ merged_into: row.ref('kept.id') }))
    .where('w.organisation', '=', from)
    .where('w.merged_into', 'is', null)
    .where('kept.organisation', '=', into)
    .where('kept.merged_into', 'is', null)
    .whereRef('kept.municipality', '=', 'w.municipality')
    .where((is) => is(is.fn<string>('lower', ['kept.name']), '=', is.fn<string>('lower', ['w.name'])))
    .execute();
  await sql
    .updateTable('workplaces as w')
    .from('workplaces as through')
    .set((row) => ({ merged_into: row.ref('through.merged_into') }))
    .whereRef('w.merged_into', '=', 'through.id')
    .where('through.merged_into', 'is not', null)
    .execute();
  await sql.updateTable('workplaces').set({ organisation: into }).where('organisation', '=', from).execute();
};

/** The organisation one means by an id today: the one it was merged into, if the office has merged it. */
export const currentOrganisation = async (sql: Sql, id: string): Promise<string> => {
  const row = await sql.selectFrom('organisations').select('merged_into').where('id', '=', id).executeTakeFirst();
  return row?.merged_into ?? id;
};
