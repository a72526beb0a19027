/**
 * A repair by solving the whole again, for many drop-outs at once.
 *
 * 1. Nobody is moved: everybody who is left is pinned, and free seats go to whoever has none.
 * 2. Somebody is moved where that brings so many points at least for each one asked, places for the first three aims
 *    always; the fewer points are asked for, the more people move. Each line is proved the best at its rate.
 */
import type { Watch } from './best-so-far.ts';
import { certify } from './certify.ts';
import { placesOf } from './compare.ts';
import type { Instance, Pin } from './instance.ts';
import { placementsOf } from './placements.ts';
import { prepare, type Problem } from './problem.ts';
import { lineOf, type Repair, type RepairOptions } from './repair-line.ts';
import { AIMS, type Placement } from './result.ts';
import { findBest, watchOf } from './solve.ts';

const RATES = [200, 40, 10];

export function repairBySolving(problem: Problem, standing: readonly Placement[], options: RepairOptions): Repair[] {
  const { frozen = [], rates = RATES } = options;
  const { instance } = problem;
  const isFrozen = new Set(frozen);
  const ofFrozen = standing.filter(({ intern }) => isFrozen.has(intern));
  const watch = watchOf(options);
  const lines = [line(problem, prepare(pinned(instance, standing)), standing, watch)];
  for (const points of rates) {
    const free = prepare(pinned(instance, ofFrozen));
    lines.push(line(problem, { ...free, staying: { at: placesOf(free, standing), points } }, standing, watch));
  }
  return lines.filter((found) => found !== undefined);
}

/** Placements as pins with their agreed days; the instance's own pins stay. */
function pinned(instance: Instance, placements: readonly Placement[]): Instance {
  const own = new Set(instance.pins.map(({ intern }) => intern));
  const more = placements
    .filter(({ intern }) => !own.has(intern))
    .map(({ intern, host, days }): Pin => ({ intern, host, days }));
  return { ...instance, pins: [...instance.pins, ...more] };
}

function line(problem: Problem, restricted: Problem, standing: readonly Placement[], watch: Watch): Repair | undefined {
  const best = findBest(restricted, watch);
  if ('reasons' in best) return undefined;
  const { places, objective, proofs } = best.found;
  const { bound } = certify(restricted, best.pool, proofs, objective);
  const isProved = AIMS.every((aim) => bound[aim] === objective[aim]);
  return lineOf(problem, standing, placementsOf(restricted, places), isProved);
}
