import { sql as raw } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Round } from '../rounds/round.ts';
import type { SignUp } from './sign-up.ts';

/** What gives priority in a round, of a sign-up's row: its workplace or the organisation, as they were merged. */
const LEVEL = {
  workplace: raw<string>`coalesce(w.merged_into, w.id)`,
  organisation: raw<string>`coalesce(o.merged_into, o.id)`,
} as const satisfies Record<Round['priority'], unknown>;

const placed = (db: Database) =>
  db
    .selectFrom('sign_ups as s')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation');

/** Whether an intern's own workplace, or organisation, hosts in the round: then they have priority (R7). */
export const isFromHost = async (
  db: Database,
  { id }: Pick<SignUp, 'id'>,
  round: Pick<Round, 'id' | 'priority'>,
): Promise<boolean> => {
  const level = LEVEL[round.priority];
  const host = await placed(db)
    .select('s.id')
    .where('s.round_id', '=', round.id)
    .where('s.role', '=', 'host')
    .where('s.state', '=', 'confirmed')
    .where(level, '=', placed(db).select(level.as('level')).where('s.id', '=', id))
    .limit(1)
    .executeTakeFirst();
  return host !== undefined;
};
