/** From places to placements with their days, in the order of the format. */
import { chooseDays } from './days.ts';
import { stayOf } from './half-agreed.ts';
import type { Places } from './matching.ts';
import { byId, type Party } from './party.ts';
import type { Problem } from './problem.ts';
import type { Placement } from './result.ts';
import { daysOf } from './week.ts';

export function placementsOf({ parties, venues }: Problem, places: Places): Placement[] {
  const guestsAt: Party[][] = venues.map(() => []);
  for (const [p, party] of parties.entries()) guestsAt[places[p] ?? -1]?.push(party);
  const placements: Placement[] = [];
  for (const [v, guests] of guestsAt.entries()) {
    const venue = venues[v];
    if (venue === undefined || guests.length === 0) continue;
    const days = chooseDays(guests.map((party) => stayOf(party, venue)));
    for (const [i, party] of guests.entries()) {
      for (const intern of party.ids) placements.push({ intern, host: venue.host.id, days: daysOf(days[i] ?? 0) });
    }
  }
  return placements.sort((a, b) => byId(a.intern, b.intern));
}
