import type { Database } from '../platform/database.ts';
import { WEEKDAYS, type Weekday } from '../rounds/round.ts';
import type { BothRoles } from './both-roles.ts';
import { confirmedDeputy } from './deputy.store.ts';
import type { Asked, Placement, PlacementState } from './placement.ts';

type Reader = Pick<Asked, 'person' | 'side'> & { readonly isDeputy: boolean };

/**
 * The days of this visit on which its reader has another of the same round in their other role; null where none. What a
 * deputy is only proposed is theirs to think about.
 */
export const bothRolesOf = async (
  db: Database,
  { id, round, days, host }: Pick<Placement, 'id' | 'round' | 'days' | 'host'>,
  { person, side, isDeputy }: Reader,
): Promise<BothRoles | null> => {
  const standing: readonly PlacementState[] = isDeputy ? ['agreed'] : ['open', 'agreed'];
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
    .where('p.state', 'in', standing)
    .orderBy('p.id')
    .execute();
  const both = days.filter((day) => others.some((one) => (one.days as Weekday[]).includes(day)));
  const own = side === 'host' ? host : others[0]?.host;
  if (own === undefined || both.length === 0) return null;
  return { days: both, host: own, hasDeputy: (await confirmedDeputy(db, own)) !== null };
};

/** The days on which who is, or is asked to be, a host's deputy is a guest elsewhere while the host has guests. One query. */
export const guestDaysOfDeputy = async (db: Database, deputy: string): Promise<readonly Weekday[]> => {
  const rows = await db
    .selectFrom('deputies as d')
    .innerJoin('persons as who', (join) =>
      join.on((is) => is.or([is('who.id', '=', is.ref('d.person_id')), is('who.email', '=', is.ref('d.email'))])),
    )
    .innerJoin('sign_ups as s', 's.person_id', 'who.id')
    .innerJoin('placement_answers as a', 'a.sign_up_id', 's.id')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .innerJoin('placements as h', (join) =>
      join.onRef('h.host', '=', 'd.host').onRef('h.round_id', '=', 'p.round_id').on('h.state', '=', 'agreed'),
    )
    .select(['p.current_days as away', 'h.current_days as received'])
    .where('d.id', '=', deputy)
    .where('a.side', '=', 'intern')
    .where('p.state', '=', 'agreed')
    .execute();
  return WEEKDAYS.filter((day) =>
    rows.some(({ away, received }) => [away, received].every((days) => (days as Weekday[]).includes(day))),
  );
};
