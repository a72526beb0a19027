import type { Database, Sql } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { LandsdelCode } from './landsdele.ts';
import { landsdelOf } from './municipalities.ts';
import type { Workplace } from './workplace.ts';

const columns = [
  'workplaces.id',
  'workplaces.name',
  'workplaces.municipality',
  'workplaces.landsdel',
  'organisations.id as organisation_id',
  'organisations.name as organisation_name',
  'organisations.sector',
] as const;

const select = (db: Database | Sql) =>
  db.selectFrom('workplaces').innerJoin('organisations', 'organisations.id', 'workplaces.organisation').select(columns);
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const workplaceOf = (row: Row): Workplace => ({
  id: row.id,
  name: row.name,
  organisation: { id: row.organisation_id, name: row.organisation_name, sector: row.sector },
  municipality: row.municipality,
  landsdel: row.landsdel as LandsdelCode,
});

/** What colleagues in this organisation have named, in Danish order: offered first, so that they name the same. */
export const workplacesIn = async (db: Database | Sql, organisation: string): Promise<Workplace[]> => {
  const rows = await select(db)
    .where('workplaces.organisation', '=', organisation)
    .where('workplaces.merged_into', 'is', null)
    .orderBy('workplaces.name')
    .limit(200)
    .execute();
  return rows.map(workplaceOf);
};

type Named = { organisation: string; name: string; municipality: string };

/** The workplace of that name, whatever its letters' case: one still there first, else the one it was merged into. */
const findNamed = async (sql: Sql, { organisation, name, municipality }: Named): Promise<string | null> => {
  const row = await sql
    .selectFrom('workplaces')
    .select(['id', 'merged_into'])
    .where('organisation', '=', organisation)
    .where((is) => is(is.fn<string>('lower', ['name']), '=', is.fn<string>('lower', [is.val(name)])))
    .where('municipality', '=', municipality)
    .orderBy('merged_into', (order) => order.asc().nullsFirst())
    .executeTakeFirst();
  return row ? (row.merged_into ?? row.id) : null;
};

/** Finds the workplace by its name, or makes it. Two colleagues at once get the same one: the unique index decides. */
export const nameWorkplace = async (sql: Sql, named: Named & { now: Date }): Promise<string> => {
  const { organisation, name, municipality, now } = named;
  const found = await findNamed(sql, named);
  if (found !== null) return found;
  const landsdel = landsdelOf(municipality).code;
  await sql
    .insertInto('workplaces')
    .values({ id: newId(), organisation, name, municipality, landsdel, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await findNamed(sql, named);
  if (made === null) throw new Error('a workplace that was named is not there');
  return made;
};

/** The workplace one means by an id today: the one it was merged into, if the office has merged it. Null if unknown. */
export const currentWorkplace = async (sql: Sql, id: string): Promise<string | null> => {
  const row = await sql.selectFrom('workplaces').select(['id', 'merged_into']).where('id', '=', id).executeTakeFirst();
  return row ? (row.merged_into ?? row.id) : null;
};

/** The organisation of a workplace; with a merged one its workplaces have moved over. */
export const organisationOf = async (sql: Sql, workplace: string): Promise<string | null> => {
  const row = await sql.selectFrom('workplaces').select('organisation').where('id', '=', workplace).executeTakeFirst();
  return row?.organisation ?? null;
};
