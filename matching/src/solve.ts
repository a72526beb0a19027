/** Finds the best matching under the published order of aims. */
import { layOut } from './board.ts';
import { contradictions } from './infeasible.ts';
import type { Instance } from './instance.ts';
import { competingMinimums, seatPinned } from './pinned.ts';
import { placementsOf } from './placements.ts';
import { prepare } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import { AIMS, RESULT_FORMAT, type Objective, type Result } from './result.ts';
import { findBest, type Watch } from './search.ts';
import { validate } from './validate.ts';

/**
 * @param instance valid; the same instance with its lists in any order gives the same result to the byte
 * @returns `optimal` with every bound met, `feasible` with honest bounds when time or patience ended first, or
 *   `infeasible` with reasons. Never rejects for what the office wished.
 * @throws TypeError if the instance is not valid: ask `validate` first; TooLarge beyond three million admissible visits
 */
export async function solve(instance: Instance, options: SolveOptions = {}): Promise<Result> {
  const validation = validate(instance);
  if (!validation.ok) throw new TypeError(`not a valid instance: ${validation.complaints[0]?.path}`);
  const watch = watchOf(options);
  options.onProgress?.({ phase: 'preparing', best: undefined, bound: undefined, gap: undefined });
  const head = { format: RESULT_FORMAT, instance: instance.id } as const;
  const problem = prepare(instance);
  const reasons = contradictions(problem);
  if (reasons.length > 0) return { ...head, status: 'infeasible', reasons };
  const board = layOut(problem);
  const begun = await seatPinned(board);
  if (begun === undefined) return { ...head, status: 'infeasible', reasons: [await competingMinimums(problem, board)] };
  const found = await findBest(board, begun, watch);
  const { objective, bound, taken } = found;
  watch.tell('days', objective, bound);
  const placements = placementsOf(
    problem,
    [...taken]
      .filter((o) => o >= 0)
      .map((o) => board.source[o])
      .filter((o) => o !== undefined),
  );
  const status = AIMS.every((aim) => bound[aim] === objective[aim]) ? 'optimal' : 'feasible';
  watch.tell('done', objective, bound);
  return { ...head, status, objective, bound, draw: found.drawProved ? 'proved' : 'best found', placements };
}

function watchOf({ seconds = Infinity, signal, onProgress }: SolveOptions): Watch {
  const end = performance.now() + seconds * 1000;
  return {
    stop: () => signal?.aborted === true || performance.now() >= end,
    secondsLeft: () => Math.max(0, (end - performance.now()) / 1000),
    tell: (phase, best, bound) => onProgress?.({ phase, best, bound, gap: gapOf(best, bound) }),
  };
}

function gapOf(best: Objective, bound: Objective): Objective {
  return {
    priority: bound.priority - best.priority,
    placed: bound.placed - best.placed,
    hosts: bound.hosts - best.hosts,
    fit: bound.fit - best.fit,
  };
}
