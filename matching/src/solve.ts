/** Finds the best matching under the published order of aims. */
import type { Instance } from './instance.ts';
import { contradictions } from './infeasible.ts';
import { objectiveOf, placementsOf } from './placements.ts';
import { prepare } from './problem.ts';
import { formulate } from './program.ts';
import type { Progress, SolveOptions } from './progress.ts';
import { AIMS, RESULT_FORMAT, type Objective, type Result } from './result.ts';
import { solveWithHighs, type StageReport } from './solve-with-highs.ts';
import { validate } from './validate.ts';

/**
 * @param instance valid; the same instance with its lists in any order gives the same result to the byte
 * @returns `optimal` with every bound met, `feasible` with honest bounds when time or patience ended first, or
 *   `infeasible` with reasons. Never rejects for what the office wished.
 * @throws TypeError if the instance is not valid: ask `validate` first
 */
export async function solve(instance: Instance, options: SolveOptions = {}): Promise<Result> {
  const validation = validate(instance);
  if (!validation.ok) throw new TypeError(`not a valid instance: ${validation.complaints[0]?.path}`);
  const started = performance.now();
  const tell = (progress: Progress): void => options.onProgress?.(progress);
  const stop = (): boolean =>
    options.signal?.aborted === true || performance.now() - started > (options.seconds ?? Infinity) * 1000;
  tell({ phase: 'preparing', best: undefined, bound: undefined, gap: undefined });
  const head = { format: RESULT_FORMAT, instance: instance.id } as const;
  const reasons = contradictions(instance);
  if (reasons.length > 0) return { ...head, status: 'infeasible', reasons };
  const problem = prepare(instance);
  const chosenOf = ({ chosen }: StageReport) => chosen.map((i) => problem.options[i]).filter((o) => o !== undefined);
  const reports = await solveWithHighs(formulate(problem), {
    stop,
    onStage: (report) => {
      const best = objectiveOf(problem, chosenOf(report));
      tell({ phase: report.stage, best, bound: undefined, gap: undefined });
    },
  });
  const last = reports.at(-1);
  if (last === undefined) {
    const words = 'The pinned hosts cannot all reach their minimum.';
    return { ...head, status: 'infeasible', reasons: [{ code: 'minimums-compete', interns: [], hosts: [], words }] };
  }
  const chosen = chosenOf(last);
  const objective = objectiveOf(problem, chosen);
  const bound = boundOf(objective, reports);
  const status = AIMS.every((aim) => bound[aim] === objective[aim]) ? 'optimal' : 'feasible';
  const draw = last.stage === 'draw' && last.proved ? 'proved' : 'best found';
  tell({ phase: 'days', best: objective, bound, gap: gapOf(objective, bound) });
  const placements = placementsOf(problem, chosen);
  tell({ phase: 'done', best: objective, bound, gap: gapOf(objective, bound) });
  return { ...head, status, objective, bound, draw, placements };
}

function boundOf(objective: Objective, reports: readonly StageReport[]): Objective {
  const bound = (aim: (typeof AIMS)[number]): number => {
    const report = reports.find(({ stage }) => stage === aim);
    return Math.max(objective[aim], report?.bound ?? Infinity);
  };
  return { priority: bound('priority'), placed: bound('placed'), hosts: bound('hosts'), fit: bound('fit') };
}

function gapOf(best: Objective, bound: Objective): Objective {
  return {
    priority: bound.priority - best.priority,
    placed: bound.placed - best.placed,
    hosts: bound.hosts - best.hosts,
    fit: bound.fit - best.fit,
  };
}
