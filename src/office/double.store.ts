import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Colleague } from './double.ts';

/** Who stands behind each workplace, under the one it was merged into: sent sign-ups of every round, by name. */
export const findColleagues = async (db: Database): Promise<Colleague[]> => {
  const name = sql<string>`coalesce(nullif(s.answers ->> 'name', ''), s.email)`;
  return db
    .selectFrom('sign_ups as s')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .select(['s.role', name.as('name')])
    .select((row) => row.fn.coalesce('w.merged_into', 'w.id').as('workplace'))
    .where('s.state', 'in', ['submitted', 'confirmed'])
    .orderBy(name)
    .execute();
};
