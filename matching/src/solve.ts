/** Finds the best matching under the published order of aims. */
import { narrowed, VisitList, type Board } from './board.ts';
import { formsBetween, formsOf, NOBODY, WITH_PAIR, WITH_SINGLE } from './forms.ts';
import type { Watch } from './best-so-far.ts';
import { certify } from './certify.ts';
import { contradictionsOf, hasSuspicions } from './infeasible.ts';
import type { Instance } from './instance.ts';
import type { Places } from './matching.ts';
import { placePinned } from './pinned.ts';
import { placementsOf } from './placements.ts';
import { WholePool, type Pool } from './pool.ts';
import { prepare, type Problem } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import { AIMS, RESULT_FORMAT, type Contradiction, type Objective, type Result } from './result.ts';
import { MatchingSearch, type Found } from './search.ts';
import { ScannedPool } from './scanned-pool.ts';
import { sealOf } from './seal.ts';
import { validate } from './validate.ts';
import { Visits } from './visits.ts';

/** Visits that are kept in memory, 22 bytes each; if there are more, they are scanned. */
const KEPT_AT_MOST = 1_500_000;

/**
 * @param instance valid; the same instance with its lists in any order gives the same result to the byte
 * @returns `optimal` with every bound met, `feasible` with honest bounds when time or patience ended first, or
 *   `infeasible` with reasons. Never throws for what the office wished.
 * @throws TypeError if the instance is not valid: ask `validate` first
 */
export function solve(instance: Instance, options: SolveOptions = {}): Result {
  const validation = validate(instance);
  if (!validation.ok) throw new TypeError(`not a valid instance: ${validation.complaints[0]?.path}`);
  const watch = watchOf(options);
  options.onProgress?.({ phase: 'preparing', best: undefined, bound: undefined, gap: undefined });
  const head = { format: RESULT_FORMAT, instance: instance.id } as const;
  const problem = prepare(instance);
  const best = findBest(problem, watch);
  if ('reasons' in best) return { ...head, status: 'infeasible', reasons: best.reasons };
  const { pool, found } = best;
  const { objective, places, proofs } = found;
  const { certificate, bound } = certify(problem, pool, proofs, objective);
  watch.tell('days', objective, bound);
  const placements = placementsOf(problem, places);
  const status = AIMS.every((aim) => bound[aim] === objective[aim]) ? 'optimal' : 'feasible';
  watch.tell('done', objective, bound);
  const draw = found.drawProved ? 'proved' : 'best found';
  const said = { ...head, status, objective, bound, draw, placements, certificate } as const;
  return { ...said, seal: sealOf(said) };
}

interface Best {
  readonly pool: Pool;
  readonly found: Found;
}

/** The best matching of a problem, or why there is none. */
export function findBest(problem: Problem, watch: Watch): Best | { readonly reasons: readonly Contradiction[] } {
  const begun = hasSuspicions(problem) ? undefined : placePinned(problem);
  if (begun === undefined) return { reasons: contradictionsOf(problem) };
  const pool = poolOf(problem, begun);
  return { pool, found: new MatchingSearch(problem, pool, begun, watch).run() };
}

/** Without forms that a host has no candidates for, and visits that no form left has room for. */
function possible(board: Board): Board {
  const { start, pairsFrom, size, unit } = board;
  const forms = board.forms.map((left, h) => {
    const singles = (pairsFrom[h] as number) - (start[h] as number);
    const pairs = (start[h + 1] as number) - (pairsFrom[h] as number);
    return left & formsOf(singles, pairs);
  });
  const fits = (e: number): boolean => {
    const wanted = size[unit[e] as number] === 2 ? WITH_PAIR : WITH_SINGLE;
    return ((forms[board.host[e] as number] as number) & wanted) !== 0;
  };
  return narrowed(board, fits, forms);
}

/** A host with a pinned guest cannot be left empty. @param keptAtMost from so many visits on they are scanned */
export function poolOf(problem: Problem, begun: Places, keptAtMost = KEPT_AT_MOST): Pool {
  const { parties, venues } = problem;
  const forms = Uint8Array.from(venues, ({ least, host }) => formsBetween(least, host.seats));
  for (const [p, { pin }] of parties.entries()) if (pin) forms[begun[p] ?? 0] = (forms[begun[p] ?? 0] ?? 0) & ~NOBODY;
  const units = {
    size: Uint8Array.from(parties, ({ ids }) => ids.length),
    priority: Uint8Array.from(parties, ({ priority }) => priority),
    pinned: Uint8Array.from(parties, ({ pin }) => (pin ? 1 : 0)),
  };
  const visits = new Visits(problem);
  const list = new VisitList();
  for (let p = 0; p < parties.length; p++) {
    const many = visits.of(p);
    for (let i = 0; i < many; i++) list.add(p, visits.hosts[i] as number, visits.fits[i] as number);
    if (list.length > keptAtMost) return new ScannedPool(visits, units, forms);
  }
  return new WholePool(possible(list.layOut(units, forms)));
}

export function watchOf({ seconds = Infinity, signal, onProgress }: SolveOptions): Watch {
  const end = performance.now() + seconds * 1000;
  return {
    stop: () => signal?.aborted === true || performance.now() >= end,
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
