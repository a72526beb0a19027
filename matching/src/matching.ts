/** A matching by numbers, what it reaches of each aim, and which of two is better. */
import { fit } from './fit.ts';
import { partyDraw } from './draw.ts';
import type { Problem } from './problem.ts';
import { AIMS, type Objective } from './result.ts';

/** Per party the venue it is at, or -1. */
export type Places = Int32Array;

export function objectiveOf({ parties, venues, met }: Problem, places: Places): Objective {
  const sums = { priority: 0, placed: 0, hosts: 0, fit: 0 };
  const open = new Uint8Array(venues.length);
  for (const [p, party] of parties.entries()) {
    const venue = venues[places[p] ?? -1];
    if (venue === undefined) continue;
    sums.priority += party.priority;
    sums.placed += party.ids.length;
    sums.fit += fit(party, venue, met);
    open[places[p] ?? 0] = 1;
  }
  return { ...sums, hosts: open.reduce((sum, one) => sum + one, 0) };
}

/** The sum of the draw's numbers; the smaller the better. */
export function drawOf({ instance, parties, venues }: Problem, places: Places): number {
  const seed = instance.policy?.seed ?? 0;
  let sum = 0;
  for (const [p, party] of parties.entries()) {
    const venue = venues[places[p] ?? -1];
    if (venue !== undefined) sum += partyDraw(seed, party, venue.host.id);
  }
  return sum;
}

/** Positive if `a` is better: at the first aim where they differ. */
export function compareAims(a: Objective, b: Objective): number {
  for (const aim of AIMS) if (a[aim] !== b[aim]) return a[aim] - b[aim];
  return 0;
}
