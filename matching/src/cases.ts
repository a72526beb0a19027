/**
 * Branch and bound: the best matching for one goal, proved by cases.
 *
 * 1. A case is bounded by prices (descent.ts) over the visits likely at its parent's prices; when the bound is under
 *    what is wanted, it is computed again over all admissible visits, which is the proof of the case.
 * 2. Otherwise an arrangement is made from the prices (arrangement.ts). If it is better than the best, more is wanted.
 * 3. Otherwise the most open question splits the case in two: does this host take a pair, is it open, is this unit there?
 * 4. The case with the highest bound is looked at first, so that no case is split that the proof would not need.
 *
 * A. H. Land and A. G. Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960.
 */
import { arrangementBy } from './arrangement.ts';
import { Bidding } from './bidding.ts';
import { byUnit, type Board } from './board.ts';
import { Case, type Decision } from './decision.ts';
import { Descent, type Goal } from './descent.ts';
import type { Multipliers } from './goals.ts';
import { Lookahead, type Prospect } from './lookahead.ts';
import { mostOpenVisit, openQuestions } from './question.ts';
import { rounded, type GoalOn, type Pool } from './pool.ts';

export interface Decided {
  readonly decisions: readonly Decision[];
}

export const UNDECIDED: readonly Decided[] = [{ decisions: [] }];

/** A closed case and the prices that close it. */
export interface Leaf extends Decided {
  /** Per unit, relative as in descent.ts. */
  readonly price: Float64Array;
  readonly bound: number;
}

export interface Search {
  readonly pool: Pool;
  readonly goal: GoalOn;
  /** Bounds are wanted under this; read anew whenever something better was found. */
  readonly target: () => number;
  /** A legal matching: per unit its host, or -1. */
  readonly onFound: (hosts: Int32Array) => void;
  readonly onBound: (bound: number) => void;
  /** How far under the bound a descent's first level is, given how far the bound is above the target. */
  readonly reach: (gap: number) => number;
  /** How much apart two visits of a unit are worth, roughly: 1 for points of fit. */
  readonly scale: number;
  /** Per unit, 1 if its price may move; all may when absent. */
  readonly movable?: Uint8Array | undefined;
  /** Cases looked at, at most. */
  readonly cases: number;
  readonly stop: () => boolean;
}

interface Open {
  readonly of: Case;
  /** Proved, by these prices. */
  readonly bound: number;
  readonly proof: Float64Array;
  /** What looking ahead promises, by these. */
  readonly promise: number;
  readonly price: Float64Array;
}

/** Why one aim cannot be above its bound. */
export interface AimProof {
  readonly multipliers: Multipliers;
  readonly leaves: readonly Leaf[];
}

const ROUNDS_AT_FIRST = 400;
const ROUNDS = 150;
/** So many questions are looked ahead at. */
const QUESTIONS = 3;
const PRICINGS = 2;
const PRICINGS_AT_FIRST = 20;
/** More than any visit: so cheap, a unit is taken. */
const MUST = 2 ** 32;
/** An arrangement that far under what is wanted is not worth improving. */
const NEAR = 4;
/** From so many units on, arrangements are made in one case of three. */
const MANY = 500;
const LIKELY_AT_MOST = 10;
const WIDER = 4;

export interface Proof {
  readonly leaves: readonly Leaf[];
  /** No matching is above; under the target if the proof is complete. */
  readonly bound: number;
}

/**
 * @param from cases that together are all there is; of an earlier aim that needed them, or one without decisions
 * @param start prices to begin with
 * @param bound proved already
 */
export function searchCases(search: Search, from: readonly Decided[], start: Float64Array, bound: number): Proof {
  const leaves: Leaf[] = [];
  const open = from.map(({ decisions }): Open => ({
    of: new Case(search.pool.frame, decisions),
    bound,
    proof: start,
    promise: bound,
    price: start,
  }));
  for (let looked = 0; open.length > 0 && looked < search.cases && !search.stop(); looked++) {
    const at = open.reduce((best, { promise }, i) => (promise > (open[best]?.promise ?? -Infinity) ? i : best), 0);
    const [next] = open.splice(at, 1);
    if (next === undefined) break;
    search.onBound(Math.max(next.bound, ...open.map((o) => o.bound), ...leaves.map((l) => l.bound)));
    const outcome = examine(search, next, looked + 1 < search.cases);
    if (outcome.isClosed) leaves.push({ decisions: next.of.decisions, price: outcome.price, bound: outcome.bound });
    else {
      for (const { decision, price, bound: promise } of outcome.answers) {
        const of = new Case(search.pool.frame, [...next.of.decisions, decision]);
        open.push({ of, bound: outcome.bound, proof: outcome.proof, promise, price });
      }
    }
  }
  for (const { of, proof, bound: known } of open) leaves.push({ decisions: of.decisions, price: proof, bound: known });
  return { leaves, bound: Math.max(...leaves.map((leaf) => leaf.bound)) };
}

interface Answer extends Prospect {
  readonly decision: Decision;
}

type Outcome =
  | { readonly isClosed: true; readonly price: Float64Array; readonly bound: number }
  | {
      readonly isClosed: false;
      readonly bound: number;
      readonly proof: Float64Array;
      readonly answers: readonly Answer[];
    };

/** @param maySplit if not, it is closed with whatever bound it has */
function examine(search: Search, { of, price: start, bound: above, proof }: Open, maySplit: boolean): Outcome {
  const { pool, goal, target, scale, stop } = search;
  const isRoot = of.decisions.length === 0;
  const pricings = !pool.isWhole ? 1 : isRoot ? PRICINGS_AT_FIRST : PRICINGS;
  let price = rounded(start, goal(pool.frame), of.pinned);
  let exact = isRoot ? above : pool.bound(goal, price, of);
  if (exact > above) [price, exact] = [proof, pool.bound(goal, proof, of)];
  if (exact < target()) return { isClosed: true, price, bound: exact };
  let best: Prospect = { price, bound: exact };
  let wider = 1;
  for (let pricing = 0; ; pricing++) {
    const gap = best.bound - target();
    const near = Math.min(LIKELY_AT_MOST * scale, Math.max(1, gap) + scale);
    const board = pool.likely(goal, price, wider * near, of);
    const here = goal(board);
    const descent = new Descent(board, here, price, search.movable);
    const reach = search.reach(gap);
    const rounds = isRoot ? ROUNDS_AT_FIRST : ROUNDS;
    const isUnder = descent.run({ target: target() - 0.05, rounds, reach, nearest: reach / 50, stop });
    const before = exact;
    price = rounded(descent.price, here, of.pinned);
    exact = pool.bound(goal, price, of);
    if (exact < target()) return { isClosed: true, price, bound: exact };
    const isNear = !isUnder && exact - descent.bound < 0.1 * scale;
    const isSettled = isNear && (!isRoot || before - exact < Math.max(0.05 * scale, gap / 100));
    if (exact <= best.bound) best = { price, bound: exact };
    else if (pool.isWhole) {
      // Too much was missing on the board, and the prices ran away.
      ({ price, bound: exact } = best);
      wider *= WIDER;
    }
    if (!isSettled && pricing < pricings && !stop()) continue;
    if (board.units < MANY || of.decisions.length % 3 === 0) arrange(search, board, here, descent);
    if (best.bound < target() || !maySplit) return { isClosed: true, ...best };
    return split(search, of, board, descent, best);
  }
}

/** Step 3. */
function split(search: Search, of: Case, board: Board, descent: Descent, now: Prospect): Outcome {
  const { pool, goal, target } = search;
  const share = (e: number): number => descent.share(e);
  const lookahead = new Lookahead(board, byUnit(board), goal, now, target() - 0.05 * search.scale);
  let best: readonly Answer[] = [];
  let most = -Infinity;
  // No answer is asked for more than would close its case.
  const wanted = now.bound - target();
  for (const question of openQuestions(board, share).slice(0, QUESTIONS)) {
    const answers: Answer[] = [];
    let fall: number[] = [];
    for (const yes of [true, false]) {
      const decision = { ...question, yes };
      answers.push({ decision, ...lookahead.answer(decision) });
      fall = answers.map(({ bound }) => Math.min(now.bound - bound, wanted));
      // Whatever the other answer does, this question is no better than the best.
      if (Math.min(...fall) + wanted / 8 <= most) break;
    }
    const merit = Math.min(...fall) + Math.max(...fall) / 8;
    if (answers.length < 2 || merit <= most) continue;
    most = merit;
    best = answers;
  }
  if (best.length > 0) return { isClosed: false, bound: now.bound, proof: now.price, answers: best };
  const question = mostOpenVisit(board, share) ?? mostOpenVisit(pool.likely(goal, now.price, Infinity, of), () => 0);
  if (question === undefined) return decided(search, of);
  return {
    isClosed: false,
    bound: now.bound,
    proof: now.price,
    answers: [true, false].map((yes) => ({ decision: { ...question, yes }, ...now })),
  };
}

/**
 * Nobody has a choice left: what each host does concerns no other, and the best of them all is a matching. Where it is
 * above the target and yet no better, it breaks a floor, and whoever hears of it must give that floor more weight.
 */
function decided({ pool, goal, onFound }: Search, of: Case): Outcome {
  const { unit } = goal(pool.frame);
  const price = unit.map((worth, u) => (of.pinned[u] === 1 ? -MUST : -worth));
  const board = pool.likely(goal, price, Infinity, of);
  const bidding = new Bidding(board, goal(board));
  if (bidding.bid(price) > -Infinity) {
    const places = new Int32Array(board.units).fill(-1);
    for (const e of bidding.chosen.subarray(0, bidding.count))
      places[board.unit[e] as number] = board.host[e] as number;
    const isLegal = of.pinned.every((must, u) => must === 0 || (places[u] as number) >= 0);
    if (isLegal) onFound(places);
  }
  return { isClosed: true, price, bound: pool.bound(goal, price, of) };
}

function arrange(search: Search, board: Board, goal: Goal, descent: Descent): void {
  const arrangement = arrangementBy(descent, board, goal);
  if (arrangement.value() - goal.floors > search.target() - NEAR * search.scale) arrangement.improve(60, search.stop);
  if (arrangement.isLegal()) search.onFound(arrangement.places());
}
