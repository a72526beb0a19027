/**
 * A price per unit that makes hosts bid against each other, and with it a bound no matching can pass.
 *
 * Wanted: a bound on a sum over matchings (say, their fit) that keep some floors (say, so many interns placed). Each floor
 * has a multiplier m ≥ 0, each unit a price u ≥ 0 (any sign for a pinned one, which must be placed). Whatever they are,
 *
 *     Σ u + Σ best legal guest set of each host, worth less prices − Σ m · floor  ≥  the sum of every such matching,
 *
 * because each unit is in one guest set at most. Finding the lowest such bound:
 *
 * 1. Let every host choose (bidding.ts). A unit chosen by several hosts gets dearer, one chosen by none cheaper: the
 *    subgradient is 1 − times chosen (M. Held, P. Wolfe and H. P. Crowder, "Validation of subgradient optimization",
 *    Mathematical Programming 6, 1974).
 * 2. Keep some of the last direction (P. M. Camerini, L. Fratta and F. Maffioli, "On improving relaxation methods by
 *    modified gradient techniques", Mathematical Programming Study 3, 1975).
 * 3. Step by B. T. Polyak's length ("Minimization of unsmooth functionals", USSR Computational Mathematics and
 *    Mathematical Physics 9, 1969) towards a level under the best bound so far; the level comes nearer whenever the bound
 *    has not fallen for a while.
 * 4. How often each visit was chosen, later rounds counting more, tells which it would take in a fractional optimum
 *    (F. Barahona and R. Anbil, "The volume algorithm", Mathematical Programming 87, 2000).
 *
 * A price here is relative: u less what the unit is worth to the floors wherever it goes.
 */
import { Bidding, type Worth } from './bidding.ts';
import type { Board } from './board.ts';

/** What is bounded. */
export interface Goal extends Worth {
  /** Per unit: what placing it is worth wherever it goes. */
  readonly unit: Float64Array;
  /** Σ multiplier · floor: taken off. */
  readonly floors: number;
}

export interface Limits {
  /** Enough when the bound is under it. */
  readonly target: number;
  readonly rounds: number;
  /** How far under the best bound the first level is. */
  readonly reach: number;
  /** How near it may come before going on is in vain. */
  readonly nearest: number;
  readonly stop: () => boolean;
}

const DEFLECTION = 0.85;
const PATIENCE = 20;
const NEARER = 0.7;
const MEMORY = 0.98;

export class Descent {
  readonly #board: Board;
  readonly #goal: Goal;
  readonly #movable: Uint8Array | undefined;
  readonly #bidding: Bidding;
  readonly #here: Float64Array;
  readonly #direction: Float64Array;
  readonly #demand: Int16Array;
  /** The best prices so far and their bound. */
  readonly price: Float64Array;
  bound = Infinity;
  rounds = 0;
  readonly #often: Float64Array;
  #weight = 1;
  #weights = 0;

  /** @param movable per unit, 1 if its price may move; all may when absent */
  constructor(board: Board, goal: Goal, start: Float64Array, movable?: Uint8Array) {
    this.#board = board;
    this.#goal = goal;
    this.#movable = movable;
    this.#bidding = new Bidding(board, goal);
    this.#here = start.slice();
    for (let u = 0; u < board.units; u++) this.#here[u] = Math.max(this.#here[u] as number, this.#lowest(u));
    this.price = this.#here.slice();
    this.#direction = new Float64Array(board.units);
    this.#demand = new Int16Array(board.units);
    this.#often = new Float64Array(board.unit.length);
  }

  #lowest(u: number): number {
    return this.#board.pinned[u] === 1 ? -Infinity : -(this.#goal.unit[u] as number);
  }

  /** The share of late rounds in which a visit was chosen, 0–1. */
  share(visit: number): number {
    return (this.#often[visit] as number) / this.#weights;
  }

  /** @returns whether the bound is under the target */
  run({ target, rounds, reach, nearest, stop }: Limits): boolean {
    let waited = 0;
    let share = 1;
    for (let round = 0; round < rounds && reach * share > nearest; round++) {
      if (round % 16 === 15 && stop()) break;
      const bound = this.#bid();
      waited++;
      if (bound < this.bound) {
        this.bound = bound;
        this.price.set(this.#here);
        waited = 0;
        if (bound < target) return true;
      }
      if (waited >= PATIENCE) {
        share *= NEARER;
        waited = 0;
      }
      const square = this.#turn();
      if (square === 0) break;
      this.#go((share * (bound - this.bound + reach)) / square);
    }
    return this.bound < target;
  }

  /** @returns the bound at the present prices */
  #bid(): number {
    this.rounds++;
    const { units, unit } = this.#board;
    let bound = this.#bidding.bid(this.#here) - this.#goal.floors;
    for (let u = 0; u < units; u++) bound += (this.#here[u] as number) + (this.#goal.unit[u] as number);
    this.#demand.fill(0);
    this.#weight /= MEMORY;
    this.#weights += this.#weight;
    const { chosen, count } = this.#bidding;
    for (let i = 0; i < count; i++) {
      const e = chosen[i] as number;
      const u = unit[e] as number;
      this.#demand[u] = (this.#demand[u] as number) + 1;
      this.#often[e] = (this.#often[e] as number) + this.#weight;
    }
    return bound;
  }

  /** Turns the direction. @returns its length squared, 0 if no price wants to move */
  #turn(): number {
    let square = 0;
    for (let u = 0; u < this.#board.units; u++) {
      const d = this.#gradient(u) + DEFLECTION * (this.#direction[u] as number);
      this.#direction[u] = d;
      square += d * d;
    }
    return square;
  }

  /** How the bound changes with the unit's price: 0 where the price is at its lowest and wants to fall. */
  #gradient(u: number): number {
    if (this.#movable !== undefined && this.#movable[u] === 0) return 0;
    const g = 1 - (this.#demand[u] as number);
    return g > 0 && (this.#here[u] as number) <= this.#lowest(u) ? 0 : g;
  }

  #go(step: number): void {
    for (let u = 0; u < this.#board.units; u++) {
      const next = (this.#here[u] as number) - step * (this.#direction[u] as number);
      this.#here[u] = Math.max(next, this.#lowest(u));
    }
  }
}
