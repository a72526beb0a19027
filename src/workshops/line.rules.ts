/** Who comes next: the waiting line of a workshop. */
import type { Wait } from './booking.ts';

/**
 * Whom free seats are offered to, in the order of the line. Two who asked together need two seats (U1): while only one
 * is free it goes to the next who needs one, and the two keep their place at the head.
 */
export const nextOffers = <Line extends Pick<Wait, 'party' | 'state'>>(
  line: readonly Line[],
  free: number,
): readonly Line[] => {
  const parties = Map.groupBy(
    line.filter(({ state }) => state === 'waiting'),
    ({ party }) => party,
  );
  const next: Line[] = [];
  for (const party of parties.values()) if (next.length + party.length <= free) next.push(...party);
  return next;
};
