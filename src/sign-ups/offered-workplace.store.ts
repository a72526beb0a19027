import { sql as raw } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Organisation } from '../workplaces/organisation.ts';
import { KNOWN_ORGANISATIONS } from '../workplaces/organisation.ts';
import { searchableOrganisations } from '../workplaces/organisation.store.ts';
import type { Workplace } from '../workplaces/workplace.ts';
import { workplacesIn } from '../workplaces/workplace.store.ts';
import type { SignUp } from './sign-up.ts';

/** What somebody who has proved their address has named: anybody can type anything, and others would read it. */
const named = (db: Database) =>
  db
    .selectFrom('sign_ups')
    .innerJoin('workplaces as w', 'w.id', 'workplace_id')
    .where('confirmed_at', 'is not', null)
    .distinct();

/** The workplaces of an organisation that are offered to choose between: colleagues', and the asker's own. */
export const offeredWorkplaces = async (
  db: Database,
  organisation: string,
  { workplaceId }: Pick<SignUp, 'workplaceId'>,
): Promise<Workplace[]> => {
  const all = await workplacesIn(db, organisation);
  const rows = await named(db)
    .select(raw<string>`coalesce(w.merged_into, w.id)`.as('id'))
    .where('w.organisation', '=', organisation)
    .execute();
  const proved = new Set(rows.map(({ id }) => id));
  return all.filter(({ id }) => proved.has(id) || id === workplaceId);
};

/** The organisations that can be found: those that are known, and of those people have entered likewise. */
export const offeredOrganisations = async (
  db: Database,
  { answers }: Pick<SignUp, 'answers'>,
): Promise<readonly Organisation[]> => {
  const all = await searchableOrganisations(db);
  const rows = await named(db).select('w.organisation').execute();
  const proved = new Set([...KNOWN_ORGANISATIONS.map(({ id }) => id), ...rows.map(({ organisation }) => organisation)]);
  return all.filter(({ id }) => proved.has(id) || id === answers.organisation?.id);
};
