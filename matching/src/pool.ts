/** All admissible visits, asked for bounds that hold for every matching and for the visits worth looking at. */
import { Bidding } from './bidding.ts';
import { GRAIN } from './certificate.ts';
import { byUnit, narrowed, VisitList, type Board, type ByUnit } from './board.ts';
import type { Case } from './decision.ts';
import type { Goal } from './descent.ts';

/** What a goal is on a board. */
export type GoalOn = (board: Board) => Goal;

export interface Pool {
  /** A board without visits to speak of: units, hosts and their forms. */
  readonly frame: Board;
  /** Whether every visit is kept, so that looking at all of them again costs little. */
  readonly isWhole: boolean;
  /** The visits to begin with. */
  first(): Board;
  /** The hosts a unit may visit. */
  readonly hostsOf: (unit: number) => Iterable<number>;
  /** The visits that lower the bound by at most `reach` if taken, in this case. */
  likely(goal: GoalOn, price: Float64Array, reach: number, of: Case): Board;
  /** The visits that some case leaves within its reach, as a pool of their own. */
  possible(goal: GoalOn, cases: readonly { of: Case; price: Float64Array; reach: number }[]): Pool;
  /** The exact bound of rounded prices, in this case. */
  bound(goal: GoalOn, price: Float64Array, of: Case): number;
}

/** A price that a certificate can say. */
export function rounded(price: Float64Array, { unit }: Goal, pinned: Uint8Array): Float64Array {
  return price.map((p, u) => {
    const grains = Math.round((p + (unit[u] as number)) * GRAIN) / GRAIN;
    return (pinned[u] === 1 ? grains : Math.max(0, grains)) - (unit[u] as number);
  });
}

export function boundOf(goal: Goal, sets: number, price: Float64Array): number {
  let bound = sets - goal.floors;
  for (let u = 0; u < price.length; u++) bound += (price[u] as number) + (goal.unit[u] as number);
  return bound;
}

/** The pool of an instance whose visits all fit into memory. */
export class WholePool implements Pool {
  readonly frame: Board;
  readonly isWhole = true;
  readonly #goals = new Map<GoalOn, Goal>();
  readonly #visitsOf: ByUnit;

  constructor(board: Board) {
    this.frame = board;
    this.#visitsOf = byUnit(board);
  }

  first(): Board {
    return this.frame;
  }

  readonly hostsOf = (unit: number): Iterable<number> => {
    const { from, list } = this.#visitsOf;
    return list.subarray(from[unit], from[unit + 1]).map((e) => this.frame.host[e] as number);
  };

  #goal(goal: GoalOn): Goal {
    const known = this.#goals.get(goal) ?? goal(this.frame);
    this.#goals.set(goal, known);
    return known;
  }

  #in(of: Case): Board {
    const board = { ...this.frame, forms: of.forms, pinned: of.pinned };
    if (!of.restrictsVisits) return board;
    return narrowed(board, (e) => of.allows(board.unit[e] as number, board.host[e] as number));
  }

  likely(goalOn: GoalOn, price: Float64Array, reach: number, of: Case): Board {
    const board = this.#in(of);
    const goal = of.restrictsVisits ? goalOn(board) : this.#goal(goalOn);
    const thresholds = new Bidding(board, goal).thresholds(price);
    return narrowed(board, (e) => slackOf(board, goal, thresholds, price, e) <= reach);
  }

  possible(goal: GoalOn, cases: readonly { of: Case; price: Float64Array; reach: number }[]): Pool {
    return poolOf(
      this.frame,
      cases.map(({ of, price, reach }) => this.likely(goal, price, reach, of)),
    );
  }

  bound(goalOn: GoalOn, price: Float64Array, of: Case): number {
    const board = this.#in(of);
    const goal = of.restrictsVisits ? goalOn(board) : this.#goal(goalOn);
    return boundOf(goal, new Bidding(board, goal).bid(price), price);
  }
}

/** The visits of several boards, as a pool. */
function poolOf(frame: Board, boards: readonly Board[]): Pool {
  const visits = new Map<number, number>();
  for (const { unit, host, fit, hosts } of boards) {
    for (let e = 0; e < unit.length; e++)
      visits.set((unit[e] as number) * hosts + (host[e] as number), fit[e] as number);
  }
  const list = new VisitList();
  for (const key of [...visits.keys()].sort((a, b) => a - b)) {
    list.add(Math.floor(key / frame.hosts), key % frame.hosts, visits.get(key) ?? 0);
  }
  const { size, priority, pinned } = frame;
  return new WholePool(list.layOut({ size, priority, pinned }, frame.forms));
}

/** How far the bound falls at least if the visit is taken. */
export function slackOf(
  { unit, host, size }: Board,
  goal: Goal,
  thresholds: Float64Array,
  price: Float64Array,
  e: number,
): number {
  const u = unit[e] as number;
  const threshold = thresholds[2 * (host[e] as number) + (size[u] as number) - 1] as number;
  return threshold - (goal.visit[e] as number) + (price[u] as number);
}
