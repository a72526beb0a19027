/**
 * After drop-outs: what can be done, and how many of those who have said yes must be asked to go elsewhere.
 *
 * 1. Nobody is moved: everybody who is left stays, free seats go to whoever has none.
 * 2. Somebody is moved where that brings so many points at least for each one asked, places for the first three aims
 *    always; the fewer points are asked for, the more people move. Each line of the menu is proved the best at its rate.
 */
import type { Watch } from './best-so-far.ts';
import { certify } from './certify.ts';
import { compare, placesOf, type Comparison } from './compare.ts';
import type { Instance, Pin } from './instance.ts';
import { objectiveOf } from './matching.ts';
import { placementsOf } from './placements.ts';
import { prepare, type Problem } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import { AIMS, type Objective, type Placement } from './result.ts';
import { findBest, watchOf } from './solve.ts';

/** One line of the menu. */
export interface Repair {
  /** Points each person moved brings at least, unless an earlier aim gains; nobody is moved at Infinity. */
  readonly rate: number;
  readonly placements: readonly Placement[];
  readonly objective: Objective;
  readonly isProved: boolean;
  /** Interns who had a place and would go elsewhere: whom to ask. */
  readonly asked: readonly string[];
  readonly comparison: Comparison;
}

export interface RepairOptions extends SolveOptions {
  /** Interns who are not moved whatever it brings. */
  readonly frozen?: readonly string[] | undefined;
  /** Highest first. */
  readonly rates?: readonly number[] | undefined;
}

const RATES = [200, 40, 10];

/**
 * @param instance valid, without those who dropped out
 * @param accepted the placements that stood; those of people or hosts who are gone are passed over
 * @returns the menu, fewest asked first, lines that ask the same people once; empty if nothing is feasible
 */
export function repair(instance: Instance, accepted: readonly Placement[], options: RepairOptions = {}): Repair[] {
  const { frozen = [], rates = RATES } = options;
  const interns = new Set(instance.interns.map(({ id }) => id));
  const hosts = new Set(instance.hosts.map(({ id }) => id));
  const standing = accepted.filter(({ intern, host }) => interns.has(intern) && hosts.has(host));
  const isFrozen = new Set(frozen);
  const pinAll = pinned(instance, standing);
  const pinFrozen = pinned(
    instance,
    standing.filter(({ intern }) => isFrozen.has(intern)),
  );
  const watch = watchOf(options);
  const menu = [lineOf(instance, prepare(pinAll), standing, Infinity, watch)];
  for (const rate of rates) {
    const problem = prepare(pinFrozen);
    const staying = { at: placesOf(problem, standing), points: rate };
    menu.push(lineOf(instance, { ...problem, staying }, standing, rate, watch));
  }
  const lines = menu
    .filter((line) => line !== undefined)
    .sort((a, b) => a.asked.length - b.asked.length || b.rate - a.rate);
  return lines.filter(({ asked }, i) => i === 0 || asked.join() !== lines[i - 1]?.asked.join());
}

/** Placements as pins with their agreed days; the instance's own pins stay. */
function pinned(instance: Instance, placements: readonly Placement[]): Instance {
  const own = new Set(instance.pins.map(({ intern }) => intern));
  const more = placements
    .filter(({ intern }) => !own.has(intern))
    .map(({ intern, host, days }): Pin => ({ intern, host, days }));
  return { ...instance, pins: [...instance.pins, ...more] };
}

function lineOf(
  instance: Instance,
  problem: Problem,
  standing: readonly Placement[],
  rate: number,
  watch: Watch,
): Repair | undefined {
  const best = findBest(problem, watch);
  if ('reasons' in best) return undefined;
  const { places, objective: counted, proofs } = best.found;
  const { bound } = certify(problem, best.pool, proofs, counted);
  const placements = placementsOf(problem, places);
  const comparison = compare(instance, standing, placements);
  const asked = [...comparison.move, ...comparison.lose].flatMap(({ interns }) => interns).sort();
  const isProved = AIMS.every((aim) => bound[aim] === counted[aim]);
  const objective = objectiveOf({ ...problem, staying: undefined }, places);
  return { rate, placements, objective, isProved, asked, comparison };
}
