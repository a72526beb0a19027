/** What a repair says: one line of the menu, and what may be asked for. */
import { comparePrepared, placesOf, type Comparison } from './compare.ts';
import { objectiveOf } from './matching.ts';
import { byId } from './party.ts';
import type { Problem } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import type { Objective, Placement } from './result.ts';

/** One line of the menu. */
export interface Repair {
  readonly placements: readonly Placement[];
  readonly objective: Objective;
  /** Nothing better is possible with so many asked, nor is this with fewer; solved again: the best at its rate. */
  readonly isProved: boolean;
  /** Interns who had a place and would go elsewhere: whom to ask. */
  readonly asked: readonly string[];
  readonly comparison: Comparison;
}

export interface RepairOptions extends SolveOptions {
  /** Interns who are not moved whatever it brings. */
  readonly frozen?: readonly string[] | undefined;
  /** Interns asked at most; 2 when absent. */
  readonly upTo?: number | undefined;
  /** Points, highest first, where it has to be solved again. */
  readonly rates?: readonly number[] | undefined;
}

export function lineOf(
  problem: Problem,
  standing: readonly Placement[],
  placements: readonly Placement[],
  isProved: boolean,
): Repair {
  const comparison = comparePrepared(problem, standing, placements);
  const asked = [...comparison.move, ...comparison.lose].flatMap(({ interns }) => interns).sort(byId);
  return { placements, objective: objectiveOf(problem, placesOf(problem, placements)), isProved, asked, comparison };
}
