/** A matching by numbers, what it reaches of each aim, and which of two is better. */
import { partyDraw } from './draw.ts';
import { pointsAt, type Problem } from './problem.ts';
import { AIMS, type Objective } from './result.ts';

/** Per party the venue it is at, or -1. */
export type Places = Int32Array;

/** Fit includes what staying counts for, if the problem says so. */
export function objectiveOf(problem: Problem, places: Places): Objective {
  const { parties, venues } = problem;
  const sums = { priority: 0, placed: 0, hosts: 0, fit: 0 };
  const open = new Uint8Array(venues.length);
  for (const [p, party] of parties.entries()) {
    const venue = venues[places[p] ?? -1];
    if (venue === undefined) continue;
    sums.priority += party.priority;
    sums.placed += party.ids.length;
    sums.fit += pointsAt(problem, p, places[p] ?? -1);
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
