/**
 * A price per party that makes hosts bid against each other, and with it a bound no matching can pass.
 *
 * Wanted: a bound on a sum over matchings (say, their fit) that keep some floors (say, so many interns placed). Give each
 * floor a multiplier m ≥ 0, each party a price u ≥ 0 (any sign for a pinned one, which must be placed). An option, and
 * opening a host, is then worth its part of the sum plus m times its part of each floor. Let each host take, on its own,
 * the legal guest set with the largest worth less prices. Whatever the prices and multipliers,
 *
 *     Σ u + Σ best legal guest set of each host − Σ m · floor   ≥   the sum of every matching that keeps the floors,
 *
 * because each party is in one guest set at most. Finding the lowest such bound:
 *
 * 1. Start at price 0, or at the prices of a problem much like it; let every host choose.
 * 2. A party chosen by several hosts gets dearer, one chosen by none cheaper: the subgradient is 1 − times chosen.
 *    A floor that the choices exceed gets a smaller multiplier, one they miss a larger (unless they are fixed).
 * 3. Deflect it by the last direction (P. M. Camerini, L. Fratta and F. Maffioli, "On improving relaxation methods by
 *    modified gradient techniques", Mathematical Programming Study 3, 1975), step by B. T. Polyak's length ("Minimization
 *    of unsmooth functionals", USSR Computational Mathematics and Mathematical Physics 9, 1969) towards a target
 *    somewhat under the best bound so far.
 * 4. No better bound for a while: shorten the steps. Stop when they no longer matter.
 * 5. Round the best prices and multipliers to 1/1024 and compute their bound again: all sums are then exact in a double.
 *
 * M. Held, P. Wolfe and H. P. Crowder, "Validation of subgradient optimization", Mathematical Programming 6, 1974.
 */
import type { Board } from './board.ts';
import { GuestSets, type Worth } from './guest-sets.ts';
import type { Floor, Sum } from './program.ts';

/** A sum to be bounded, and what matchings must keep. */
export interface Goal {
  readonly sum: Sum;
  readonly floors: readonly Floor[];
  /** How far two options of a party may lie apart, roughly: the size of a step. */
  readonly scale: number;
}

export interface Prices {
  /** Per party. */
  readonly price: Float64Array;
  /** Per floor. */
  readonly multipliers: readonly number[];
}

export interface Bounded extends Prices {
  /** Exact: no matching that keeps the floors has a larger sum. */
  readonly bound: number;
}

const DEFLECTION = 0.85;
const PATIENCE = 30;
const SHORTER = 0.7;
const SHORTEST = 1e-4;
/** How far under the best bound the target is, per party, as a share of the scale. */
const UNDER = 0.05;
const GRAIN = 1024;
/** A floor sums over all parties: its multiplier moves this much less than a price would. */
const STEADY = 0.05;

const rounded = (value: number): number => Math.round(value * GRAIN) / GRAIN;

/**
 * @param start prices and multipliers to start at; the multipliers stay as they are if `fixed`
 * @param stop asked now and then; what is best so far is returned
 */
export function findPrices(board: Board, goal: Goal, start: Prices, fixed: boolean, stop: () => boolean): Bounded {
  const walk = new Walk(board, goal, start, fixed);
  let best: Bounded = { ...walk.here(), bound: Infinity };
  let step = 1.5;
  for (let round = 0, waited = 0; step > SHORTEST && !(round % 16 === 0 && stop()); round++) {
    const bound = walk.bid();
    waited = bound < best.bound - 1e-6 * goal.scale ? 0 : waited + 1;
    if (bound < best.bound) best = { ...walk.here(), bound };
    if (waited >= PATIENCE) {
      step *= SHORTER;
      waited = 0;
    }
    const length = walk.turn();
    if (length === 0) break;
    walk.go((step * (bound - best.bound + UNDER * goal.scale * board.parties)) / length);
  }
  const exact = { price: best.price.map(rounded), multipliers: best.multipliers.map(rounded) };
  return { ...exact, bound: new Walk(board, goal, exact, true).bid() };
}

/** What options and hosts are worth under multipliers. */
export class Weights implements Worth {
  readonly option: Float64Array;
  open = 0;
  readonly #sums: readonly { readonly option: Float64Array; readonly open: number }[];

  constructor(board: Board, { sum, floors }: Goal, multipliers: readonly number[]) {
    this.#sums = [sum, ...floors].map(({ option, open }) => ({
      option: Float64Array.from(board.party.keys(), option),
      open,
    }));
    this.option = new Float64Array(board.party.length);
    this.weigh(multipliers);
  }

  weigh(multipliers: readonly number[]): void {
    this.option.fill(0);
    this.open = 0;
    for (const [k, { option, open }] of this.#sums.entries()) {
      const m = k === 0 ? 1 : (multipliers[k - 1] ?? 0);
      this.open += m * open;
      for (let o = 0; o < option.length; o++) this.option[o] = (this.option[o] ?? 0) + m * (option[o] ?? 0);
    }
  }

  /** How much of each floor some options and open hosts make up. */
  reached(options: readonly number[], opened: number): number[] {
    return this.#sums
      .slice(1)
      .map(({ option, open }) => options.reduce((sum, o) => sum + (option[o] ?? 0), open * opened));
  }
}

/** Where the search for prices is, and where it is going. */
class Walk {
  readonly #board: Board;
  readonly #goal: Goal;
  readonly #fixed: boolean;
  readonly #price: Float64Array;
  readonly #multipliers: number[];
  readonly #direction: Float64Array;
  readonly #drift: number[];
  readonly #weights: Weights;
  readonly #sets: GuestSets;

  constructor(board: Board, goal: Goal, { price, multipliers }: Prices, fixed: boolean) {
    this.#board = board;
    this.#goal = goal;
    this.#fixed = fixed;
    this.#price = price.slice();
    this.#multipliers = [...multipliers];
    this.#direction = new Float64Array(price.length);
    this.#drift = multipliers.map(() => 0);
    this.#weights = new Weights(board, goal, multipliers);
    this.#sets = new GuestSets(board, this.#weights);
  }

  here(): Prices {
    return { price: this.#price.slice(), multipliers: [...this.#multipliers] };
  }

  /** Every host chooses. @returns the bound here */
  bid(): number {
    const kept = this.#goal.floors.reduce((sum, { least }, k) => sum + (this.#multipliers[k] ?? 0) * least, 0);
    return this.#sets.bid(this.#price) - kept;
  }

  /** Deflects the direction towards the new subgradient. @returns its squared length */
  turn(): number {
    const over = new Float64Array(this.#price.length).fill(1);
    for (const o of this.#sets.chosen) over[this.#board.party[o] ?? 0] = (over[this.#board.party[o] ?? 0] ?? 0) - 1;
    let length = 0;
    for (let p = 0; p < over.length; p++) {
      const atFloor = (over[p] ?? 0) > 0 && this.#board.pinned[p] === 0 && (this.#price[p] ?? 0) <= 0;
      const d = (atFloor ? 0 : (over[p] ?? 0)) + DEFLECTION * (this.#direction[p] ?? 0);
      this.#direction[p] = d;
      length += d * d;
    }
    if (this.#fixed) return length;
    for (const [k, reached] of this.#weights.reached(this.#sets.chosen, this.#sets.opened).entries()) {
      const d = STEADY * (reached - (this.#goal.floors[k]?.least ?? 0)) + DEFLECTION * (this.#drift[k] ?? 0);
      this.#drift[k] = d;
      length += d * d;
    }
    return length;
  }

  /** A step downhill. */
  go(t: number): void {
    for (let p = 0; p < this.#price.length; p++) {
      const moved = (this.#price[p] ?? 0) - t * (this.#direction[p] ?? 0);
      this.#price[p] = this.#board.pinned[p] === 1 ? moved : Math.max(0, moved);
    }
    if (this.#fixed) return;
    for (const k of this.#multipliers.keys()) {
      this.#multipliers[k] = Math.max(0, (this.#multipliers[k] ?? 0) - t * STEADY * (this.#drift[k] ?? 0));
    }
    this.#weights.weigh(this.#multipliers);
  }
}
