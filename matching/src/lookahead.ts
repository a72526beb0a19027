/**
 * What an answer to a question would do to the bound, found nearby: an answer about one host moves the prices around it,
 * and hardly any others. Only these descend, on the visits of the hosts they concern; the rest of the bound stays.
 *
 * Looking ahead at several questions and asking the one whose two answers both take the bound down most is strong
 * branching (D. Applegate, R. Bixby, V. Chvátal and W. Cook, "Finding cuts in the TSP", DIMACS 95-05, 1995).
 */
import { Bidding } from './bidding.ts';
import type { Board, ByUnit } from './board.ts';
import { formsAfter, type Decision } from './decision.ts';
import { Descent } from './descent.ts';
import { boundOf, type GoalOn } from './pool.ts';

/** Units whose prices may move, at most. */
const NEARBY = 150;
const ROUNDS = 100;

/** A part of a board as a board of its own. */
interface Region {
  readonly board: Board;
  /** The numbers its units and hosts have on the whole board. */
  readonly units: readonly number[];
  readonly hosts: readonly number[];
  readonly movable: Uint8Array;
}

export interface Prospect {
  readonly price: Float64Array;
  readonly bound: number;
}

export class Lookahead {
  readonly #board: Board;
  readonly #visitsOf: ByUnit;
  readonly #goal: GoalOn;
  readonly #price: Float64Array;
  readonly #bound: number;
  readonly #target: number;

  /** @param bound of the prices on the board */
  constructor(board: Board, visitsOf: ByUnit, goal: GoalOn, { price, bound }: Prospect, target: number) {
    this.#board = board;
    this.#visitsOf = visitsOf;
    this.#goal = goal;
    this.#price = price;
    this.#bound = bound;
    this.#target = target;
  }

  /** The bound and prices if the question, about a host, is answered so. */
  answer(decision: Decision): Prospect {
    const region = this.#regionAround(decision);
    const { board, units } = region;
    const whole = this.#goal(board);
    const start = Float64Array.from(units, (u) => this.#price[u] as number);
    const before = boundOf(whole, new Bidding(board, whole).bid(start), start);
    const h = region.hosts.indexOf(decision.host);
    const forms = board.forms.slice();
    forms[h] = formsAfter(forms[h] ?? 0, decision);
    const goal = { ...whole, floors: whole.floors + before - this.#bound };
    const descent = new Descent({ ...board, forms }, goal, start, region.movable);
    const gap = Math.max(0.5, this.#bound - this.#target);
    descent.run({ target: this.#target, rounds: ROUNDS, reach: gap, nearest: gap / 100, stop: () => false });
    const price = this.#price.slice();
    for (const [i, u] of units.entries()) price[u] = descent.price[i] as number;
    return { price, bound: Math.min(descent.bound, this.#bound) };
  }

  #regionAround({ host }: Decision): Region {
    const { start, unit, host: hostOf } = this.#board;
    const { from, list } = this.#visitsOf;
    const near = new Set<number>();
    const hosts = new Set([host]);
    for (const h of hosts) {
      for (let e = start[h] as number; e < (start[h + 1] as number) && near.size < NEARBY; e++)
        near.add(unit[e] as number);
      if (near.size >= NEARBY) break;
      for (const u of near) {
        for (let i = from[u] as number; i < (from[u + 1] as number); i++)
          hosts.add(hostOf[list[i] as number] as number);
      }
    }
    const concerned = new Set<number>();
    for (const u of near) {
      for (let i = from[u] as number; i < (from[u + 1] as number); i++)
        concerned.add(hostOf[list[i] as number] as number);
    }
    return partOf(
      this.#board,
      [...concerned.add(host)].sort((a, b) => a - b),
      near,
    );
  }
}

function partOf(board: Board, hosts: readonly number[], near: ReadonlySet<number>): Region {
  const number = new Map<number, number>();
  const [unit, host, fit]: [number[], number[], number[]] = [[], [], []];
  const start = new Int32Array(hosts.length + 1);
  const pairsFrom = new Int32Array(hosts.length);
  for (const [i, h] of hosts.entries()) {
    const end = board.start[h + 1] as number;
    pairsFrom[i] = unit.length + (board.pairsFrom[h] as number) - (board.start[h] as number);
    for (let e = board.start[h] as number; e < end; e++) {
      const u = board.unit[e] as number;
      if (!number.has(u)) number.set(u, number.size);
      unit.push(number.get(u) ?? 0);
      host.push(i);
      fit.push(board.fit[e] as number);
    }
    start[i + 1] = unit.length;
  }
  const units = [...number.keys()];
  const of = (list: Uint8Array): Uint8Array => Uint8Array.from(units, (u) => list[u] as number);
  const part: Board = {
    units: units.length,
    hosts: hosts.length,
    size: of(board.size),
    priority: of(board.priority),
    pinned: of(board.pinned),
    forms: Uint8Array.from(hosts, (h) => board.forms[h] as number),
    start,
    pairsFrom,
    unit: Int32Array.from(unit),
    host: Int32Array.from(host),
    fit: Int32Array.from(fit),
  };
  return { board: part, units, hosts, movable: Uint8Array.from(units, (u) => (near.has(u) ? 1 : 0)) };
}
