/** Prices put to use: a bound on a sum, and which options could be in a matching above a value. */
import type { Board } from './board.ts';
import { GuestSets } from './guest-sets.ts';
import { Weights, type Bounded, type Goal } from './prices.ts';

export interface Shortlist {
  /** Ascending. */
  readonly options: readonly number[];
  /** Every option of less slack is among them. */
  readonly covered: number;
}

export class Guide {
  readonly goal: Goal;
  /** No matching that keeps the goal's floors has a larger sum: exact. */
  readonly bound: number;
  /** Per option: a matching that has it stays this much under the bound at least. */
  readonly slack: Float64Array;
  readonly #board: Board;

  constructor(board: Board, goal: Goal, { price, multipliers, bound }: Bounded) {
    this.#board = board;
    this.goal = goal;
    this.bound = bound;
    this.slack = new GuestSets(board, new Weights(board, goal, multipliers)).slacks(price);
  }

  /** The options of at most so much slack. */
  within(reach: number): number[] {
    return [...this.slack.keys()].filter((o) => (this.slack[o] ?? 0) <= reach);
  }

  /** The most promising options of each party and of each host, so many each. */
  shortlist(each: number): Shortlist {
    const { gains, optionsOf, venues, start } = this.#board;
    const order = (a: number, b: number): number =>
      (this.slack[a] ?? 0) - (this.slack[b] ?? 0) || (gains.draw[a] ?? 0) - (gains.draw[b] ?? 0) || a - b;
    const listed = new Set<number>();
    const add = (options: readonly number[]): void => {
      for (const o of options.toSorted(order).slice(0, each)) listed.add(o);
    };
    for (const options of optionsOf) add(options);
    for (let v = 0; v < venues; v++) {
      const first = start[v] ?? 0;
      add(Array.from({ length: (start[v + 1] ?? 0) - first }, (_, i) => first + i));
    }
    const covered = this.slack.reduce((least, slack, o) => (listed.has(o) ? least : Math.min(least, slack)), Infinity);
    return { options: [...listed].sort((a, b) => a - b), covered };
  }
}
