/** From chosen options to placements with their days, in the order of the format. */
import { chooseDays } from './days.ts';
import { stayOf } from './half-agreed.ts';
import { byId } from './party.ts';
import type { Option, Problem } from './problem.ts';
import type { Placement } from './result.ts';
import { daysOf } from './week.ts';

/** @param chosen one option per placed party, in the order of the problem's options */
export function placementsOf({ parties, venues }: Problem, chosen: readonly Option[]): Placement[] {
  const placements: Placement[] = [];
  for (const [v, visits] of Map.groupBy(chosen, ({ venue }) => venue)) {
    const venue = venues[v];
    if (venue === undefined) continue;
    const guests = visits.map(({ party }) => parties[party]).filter((party) => party !== undefined);
    const days = chooseDays(guests.map((party) => stayOf(party, venue)));
    for (const [i, party] of guests.entries()) {
      for (const intern of party.ids) placements.push({ intern, host: venue.host.id, days: daysOf(days[i] ?? 0) });
    }
  }
  return placements.toSorted((a, b) => byId(a.intern, b.intern));
}
