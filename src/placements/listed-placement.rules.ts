import { byDanishAlphabet } from '../workplaces/organisation.ts';
import type { ListedPlacement, PlacementView } from './listed-placement.ts';
import { isBelowMinimum, isLive } from './placement.rules.ts';

/** Hosts that wanted company for their guests and now have too few (R3): the office talks with them. */
export const hostsBelowMinimum = (all: readonly ListedPlacement[]): ReadonlySet<string> => {
  const byHost = Map.groupBy(all, ({ host }) => host.signUp);
  const below = [...byHost].filter(([, visits]) => {
    const live = visits.filter(({ state }) => isLive(state)).flatMap(({ guests }) => guests).length;
    return isBelowMinimum(visits[0]?.minGuests ?? 0, live);
  });
  return new Set(below.map(([host]) => host));
};

/** The visits of one view of the list, hosts in Danish order. */
export const placementsIn = (all: readonly ListedPlacement[], view: PlacementView): readonly ListedPlacement[] => {
  const below = hostsBelowMinimum(all);
  const isIn = ({ state, host }: ListedPlacement): boolean => {
    switch (view) {
      case 'all':
        return true;
      case 'drafted':
        return state === 'drafted';
      case 'open':
        return state === 'open';
      case 'agreed':
        return state === 'agreed';
      case 'ended':
        return state === 'declined' || state === 'lapsed' || state === 'cancelled';
      case 'below':
        return isLive(state) && below.has(host.signUp);
    }
  };
  return all.filter(isIn).toSorted((a, b) => byDanishAlphabet(a.host.name, b.host.name) || (a.id < b.id ? -1 : 1));
};
