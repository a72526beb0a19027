import type { Database } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { BothRoles } from './both-roles.ts';
import type { Asked, Placement } from './placement.ts';

/** The days of this visit on which its reader has another of the same round in their other role; null where none. One query. */
export const bothRolesOf = async (
  db: Database,
  { id, round, days, host }: Pick<Placement, 'id' | 'round' | 'days' | 'host'>,
  { person, side }: Pick<Asked, 'person' | 'side'>,
): Promise<BothRoles | null> => {
  const others = await db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select(['p.host', 'p.current_days as days'])
    .where('s.person_id', '=', person)
    .where('p.round_id', '=', round)
    .where('p.id', '<>', id)
    .where('a.side', '<>', side)
    .where('p.opened_at', 'is not', null)
    .where('p.state', 'in', ['open', 'agreed'])
    .orderBy('p.id')
    .execute();
  const both = days.filter((day) => others.some((one) => (one.days as Weekday[]).includes(day)));
  const own = side === 'host' ? host : others[0]?.host;
  return own === undefined || both.length === 0 ? null : { days: both, host: own };
};
