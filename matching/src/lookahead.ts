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
  /** Per visit, as the goal has it. */
  readonly #worth: Int32Array;
  /** Per unit its number in the part that is being made, or -1. */
  readonly #number: Int32Array;

  /** @param bound of the prices on the board */
  constructor(board: Board, visitsOf: ByUnit, goal: GoalOn, { price, bound }: Prospect, target: number) {
    this.#board = board;
    this.#visitsOf = visitsOf;
    this.#goal = goal;
    this.#price = price;
    this.#bound = bound;
    this.#target = target;
    this.#worth = goal(board).visit;
    this.#number = new Int32Array(board.units).fill(-1);
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

  /** The units nearest to the host over shared visits, with every host they could visit. */
  #regionAround({ host }: Decision): Region {
    const { start, unit, host: hostOf } = this.#board;
    const { from, list } = this.#visitsOf;
    const near = new Uint8Array(this.#board.units);
    const concerned = new Uint8Array(this.#board.hosts);
    const queue = [host];
    concerned[host] = 1;
    let many = 0;
    for (const h of queue) {
      const end = start[h + 1] as number;
      for (let e = start[h] as number; e < end && many < NEARBY; e++) {
        const u = unit[e] as number;
        if (near[u] === 1) continue;
        near[u] = 1;
        many++;
        for (let i = from[u] as number; i < (from[u + 1] as number); i++) {
          const other = hostOf[list[i] as number] as number;
          if (concerned[other] === 0) queue.push(other);
          concerned[other] = 1;
        }
      }
    }
    return this.#partOf(
      queue.sort((a, b) => a - b),
      near,
    );
  }

  /**
   * Those whose prices stay are worth the same to a host whatever happens: only the three best singles of them and the best
   * pair can be among its guests, and the others are left out.
   */
  #partOf(hosts: readonly number[], near: Uint8Array): Region {
    const { unit: unitOf, fit: fitOf, start: startOf, pairsFrom: pairsOf } = this.#board;
    const units: number[] = [];
    const [unit, host, fit]: [number[], number[], number[]] = [[], [], []];
    const start = new Int32Array(hosts.length + 1);
    const pairsFrom = new Int32Array(hosts.length);
    const add = (from: number, to: number, i: number, best: readonly number[]): void => {
      for (let e = from; e < to; e++) {
        const u = unitOf[e] as number;
        if (near[u] === 0 && !best.includes(e)) continue;
        if (this.#number[u] === -1) this.#number[u] = units.push(u) - 1;
        unit.push(this.#number[u] as number);
        host.push(i);
        fit.push(fitOf[e] as number);
      }
    };
    for (const [i, h] of hosts.entries()) {
      const [from, pairs, end] = [startOf[h] as number, pairsOf[h] as number, startOf[h + 1] as number];
      add(from, pairs, i, this.#bestThatStay(from, pairs, near, 3));
      pairsFrom[i] = unit.length;
      add(pairs, end, i, this.#bestThatStay(pairs, end, near, 1));
      start[i + 1] = unit.length;
    }
    for (const u of units) this.#number[u] = -1;
    const of = (list: Uint8Array): Uint8Array => Uint8Array.from(units, (u) => list[u] as number);
    const board: Board = {
      units: units.length,
      hosts: hosts.length,
      size: of(this.#board.size),
      priority: of(this.#board.priority),
      pinned: of(this.#board.pinned),
      forms: Uint8Array.from(hosts, (h) => this.#board.forms[h] as number),
      start,
      pairsFrom,
      unit: Int32Array.from(unit),
      host: Int32Array.from(host),
      fit: Int32Array.from(fit),
    };
    return { board, units, hosts, movable: of(near) };
  }

  /** Of these visits, so many of those worth most at prices that stay. */
  #bestThatStay(from: number, to: number, near: Uint8Array, many: number): readonly number[] {
    const { unit } = this.#board;
    const value = (e: number): number => (this.#worth[e] as number) - (this.#price[unit[e] as number] as number);
    const best: number[] = [];
    for (let e = from; e < to; e++) {
      if (near[unit[e] as number] === 1) continue;
      if (best.length === many && value(e) <= value(best[many - 1] as number)) continue;
      const at = best.findIndex((other) => value(other) < value(e));
      best.splice(at === -1 ? best.length : at, 0, e);
      if (best.length > many) best.pop();
    }
    return best;
  }
}
