/**
 * The price of each hard wish: what the best matching without it reaches, less what is reached with it.
 *
 * 1. The certificate bounds every price (wish-bound.ts). Where the bound is what the same matching is worth without the
 *    wish, that is the price, and nothing is solved again.
 * 2. The others are solved again, the highest bounds first, as long as there is patience. What is left keeps its bound.
 */
import { obstacle } from './admissible.ts';
import { fit } from './fit.ts';
import { freed, hardWishes, withoutWish, type HardWish } from './hard-wish.ts';
import type { Instance } from './instance.ts';
import { compareAims } from './matching.ts';
import { prepare, type Problem } from './problem.ts';
import type { SolveOptions } from './progress.ts';
import { AIMS, type Matching, type Objective, type Placement } from './result.ts';
import { solve } from './solve.ts';
import { WishBounds } from './wish-bound.ts';

export interface WishPrice {
  readonly wish: HardWish;
  /**
   * By how much each aim would be higher without the wish, the earlier aims before the later: one place more can cost fit.
   * Below nothing where a pin allows what answers do not. Absent if not even a bound is known – or, if that is exact,
   * because nothing is possible without the wish.
   */
  readonly price: Objective | undefined;
  /** Known to be that; otherwise it is at most that. */
  readonly isExact: boolean;
}

export interface PriceOptions extends SolveOptions {
  /** So many wishes are solved without at most; 40 when absent. */
  readonly resolves?: number | undefined;
  /** Called synchronously. */
  readonly onPriced?: ((done: number, of: number) => void) | undefined;
}

const RESOLVES = 40;
const NOTHING: Objective = { priority: 0, placed: 0, hosts: 0, fit: 0 };

/**
 * @param instance valid
 * @param matching of it, verified
 * @returns per wish its price, dearest first
 */
export function wishPrices(instance: Instance, matching: Matching, options: PriceOptions = {}): WishPrice[] {
  const { resolves = RESOLVES, seconds = Infinity, signal, onPriced } = options;
  const end = performance.now() + seconds * 1000;
  const problem = prepare(instance);
  const wishes = hardWishes(problem);
  if (wishes.length === 0) return [];
  const bounds = new WishBounds(problem, matching);
  const known = wishes.map((wish) => bounded(problem, matching, wish, bounds.of(wish)));
  const open = known.filter(({ isExact }) => !isExact).sort(dearestFirst);
  const solved = new Map<WishPrice, WishPrice>();
  for (const [i, price] of open.slice(0, resolves).entries()) {
    const left = (end - performance.now()) / 1000;
    if (left <= 0 || signal?.aborted === true) break;
    onPriced?.(i, Math.min(open.length, resolves));
    solved.set(price, again(instance, matching, price, { seconds: left, signal }));
  }
  return known.map((price) => solved.get(price) ?? price).sort(dearestFirst);
}

/** What the certificate says, and whether the matching as it is reaches that without the wish. */
function bounded(problem: Problem, matching: Matching, wish: HardWish, price: Objective | undefined): WishPrice {
  if (price === undefined || matching.status !== 'optimal') return { wish, price, isExact: false };
  const kept = fitAsItIs(problem, matching.placements, wish);
  return { wish, price, isExact: kept !== undefined && compareAims(price, { ...NOTHING, fit: kept }) === 0 };
}

/** By how much the fit of the same placements rises without the wish; nothing if they are possible only with it. */
function fitAsItIs(problem: Problem, placements: readonly Placement[], wish: HardWish): number | undefined {
  if (wish.kind === 'minimum') return 0;
  const host = placements.find(({ intern }) => intern === wish.interns[0])?.host;
  const venue = problem.venues.find((one) => one.host.id === host);
  if (venue === undefined) return 0;
  const party = problem.parties.find(({ ids }) => ids[0] === wish.interns[0]);
  const free = freed(problem, wish);
  const isPossible = free.every((one) => obstacle(one, venue, problem.bans) === undefined);
  if (party === undefined || !isPossible || problem.half.has(venue.host.id)) return undefined;
  return free.reduce((sum, one) => sum + fit(one, venue, problem.met), -fit(party, venue, problem.met));
}

function again(instance: Instance, { objective }: Matching, known: WishPrice, options: SolveOptions): WishPrice {
  const result = solve(withoutWish(instance, known.wish), options);
  if (result.status === 'infeasible') return { wish: known.wish, price: undefined, isExact: true };
  if (result.status === 'optimal') {
    return { wish: known.wish, price: difference(result.objective, objective), isExact: true };
  }
  const most = difference(result.bound, objective);
  const isBetter = known.price === undefined || compareAims(most, known.price) < 0;
  return { ...known, price: isBetter ? most : known.price };
}

function difference(after: Objective, before: Objective): Objective {
  const change = { ...after };
  for (const aim of AIMS) change[aim] = after[aim] - before[aim];
  return change;
}

function dearestFirst(a: WishPrice, b: WishPrice): number {
  if (a.price === undefined || b.price === undefined) return (a.price ? 1 : 0) - (b.price ? 1 : 0);
  return compareAims(b.price, a.price);
}
