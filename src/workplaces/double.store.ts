import { sql } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { ListedWorkplace, MergedWorkplace } from './double.ts';

const listed = (db: Database | Sql) =>
  db
    .selectFrom('workplaces as w')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .select(['w.id', 'w.name', 'w.municipality', 'w.organisation', 'o.name as organisationName']);

/** Every workplace that has not been merged into another, by organisation and name in Danish order. */
export const findWorkplaces = (db: Database | Sql): Promise<ListedWorkplace[]> =>
  listed(db)
    .select(
      sql<string[]>`array(select m.name from workplaces m where m.merged_into = w.id order by m.name)`.as('alsoCalled'),
    )
    .where('w.merged_into', 'is', null)
    .orderBy('o.name')
    .orderBy('w.name')
    .orderBy('w.id')
    .execute();

/** Every workplace that has been merged, with the name of the one it was merged into. */
export const findMerged = (db: Database | Sql): Promise<MergedWorkplace[]> =>
  listed(db)
    .innerJoin('workplaces as kept', 'kept.id', 'w.merged_into')
    .select('kept.name as into')
    .orderBy('o.name')
    .orderBy('w.name')
    .execute();

/** The pairs that were told apart, each under the one it has been merged into since. */
export const findToldApart = async (db: Database | Sql): Promise<(readonly [string, string])[]> => {
  const rows = await db
    .selectFrom('workplaces_apart as a')
    .innerJoin('workplaces as one', 'one.id', 'a.one')
    .innerJoin('workplaces as other', 'other.id', 'a.other')
    .select((row) => [
      row.fn.coalesce('one.merged_into', 'one.id').as('one'),
      row.fn.coalesce('other.merged_into', 'other.id').as('other'),
    ])
    .execute();
  return rows.map(({ one, other }) => [one, other] as const);
};

export type LockedWorkplace = {
  readonly id: string;
  readonly organisation: string;
  readonly mergedInto: string | null;
};

/** Takes the locks of some workplaces, always in the same order, so that two who merge at once never wait in a ring. */
export const lockWorkplaces = async (sql: Sql, ids: readonly string[]): Promise<LockedWorkplace[]> => {
  const rows = await sql
    .selectFrom('workplaces')
    .select(['id', 'organisation', 'merged_into as mergedInto'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows;
};

/** Merges a workplace, and whatever was merged into it before, so that following one step always ends. */
export const storeMerged = async (sql: Sql, from: string, into: string): Promise<void> => {
  await sql
    .updateTable('workplaces')
    .set({ merged_into: into })
    .where((is) => is.or([is('id', '=', from), is('merged_into', '=', from)]))
    .execute();
};

/** Makes a merged workplace one of its own again. The unique index refuses if its name has been given anew. */
export const storeUnmerged = async (sql: Sql, id: string): Promise<void> => {
  await sql.updateTable('workplaces').set({ merged_into: null }).where('id', '=', id).execute();
};

/** Answers whether they had not been told apart before. */
export const storeToldApart = async (sql: Sql, pair: readonly [string, string], now: Date): Promise<boolean> => {
  const [one, other] = pair;
  const stored = await sql
    .insertInto('workplaces_apart')
    .values({ one, other, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('at')
    .execute();
  return stored.length > 0;
};
