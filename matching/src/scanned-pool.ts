/**
 * The pool of an instance whose visits are too many to be kept: they are scanned, and a few per unit remembered.
 *
 * 1. At first each unit's best and some by lot, so that every part of the market has prices.
 * 2. A scan at given prices takes two things along: the exact bound, from every host's three best singles and best pair,
 *    and the visits by which the bound would fall least, so many per unit, as the board of the next descent.
 */
import { Bidding } from './bidding.ts';
import { byUnit, narrowed, VisitList, type Board, type Units } from './board.ts';
import type { Case } from './decision.ts';
import { lot } from './dice.ts';
import { boundOf, slackOf, type GoalOn, type Pool } from './pool.ts';
import type { Visits } from './visits.ts';

/** Visits remembered per unit: at first the best and by lot, later those of the least fall. */
const BEST = 12;
const BY_LOT = 28;
const KEPT = 24;
/** Chance decides among visits that are equally likely, and among no others. */
const LESS_THAN_A_GRAIN = 1 / 2048;

/** Scans that are remembered: what an aim's prices bound is asked when it is proved and when it is written down. */
const SCANS = 5;

interface Scanned {
  readonly isFit: boolean;
  readonly price: Float64Array;
  /** Every host's three best singles and best pair. */
  readonly best: Board;
}

export class ScannedPool implements Pool {
  readonly frame: Board;
  readonly isWhole = false;
  readonly #visits: Visits;
  readonly #units: Units;
  #board: Board | undefined;
  readonly #scans: Scanned[] = [];
  readonly #slack: Float64Array;

  constructor(visits: Visits, units: Units, forms: Uint8Array) {
    this.#visits = visits;
    this.#units = units;
    this.frame = new VisitList().layOut(units, forms);
    this.#slack = new Float64Array(forms.length);
  }

  readonly hostsOf = (unit: number): Iterable<number> => this.#visits.hosts.slice(0, this.#visits.of(unit));

  /** Step 1. */
  first(): Board {
    const list = new VisitList();
    const { hosts, fits } = this.#visits;
    for (let u = 0; u < this.frame.units; u++) {
      const many = this.#visits.of(u);
      // A little chance decides among equals, or all would crowd the same hosts; the visits come in no order, so it is drawn.
      for (let i = 0; i < many; i++) this.#slack[i] = lot(u, hosts[i] as number) - (fits[i] as number);
      const limit = leastOf(this.#slack, many, BEST);
      const share = BY_LOT / Math.max(1, many);
      for (let i = 0; i < many; i++) {
        const h = hosts[i] as number;
        if ((this.#slack[i] as number) <= limit || lot(h, u) < share) list.add(u, h, fits[i] as number);
      }
    }
    this.#board = list.layOut(this.#units, this.frame.forms);
    return this.#board;
  }

  likely(goalOn: GoalOn, price: Float64Array, reach: number, of: Case): Board {
    this.#scan(goalOn, price, of);
    const board = this.#board ?? this.first();
    const goal = goalOn(board);
    const thresholds = new Bidding({ ...board, forms: of.forms }, goal).thresholds(price);
    // A host of which too little is known has no threshold: what is known of it stays.
    return narrowed(board, (e) => !(slackOf(board, goal, thresholds, price, e) > reach), of.forms);
  }

  bound(goalOn: GoalOn, price: Float64Array, of: Case): number {
    const best = { ...this.#scan(goalOn, price, of), forms: of.forms };
    const goal = goalOn(best);
    return boundOf(goal, new Bidding(best, goal).bid(price), price);
  }

  possible(): Pool {
    return this;
  }

  /** Step 2. @returns every host's three best singles and best pair */
  #scan(goalOn: GoalOn, price: Float64Array, of: Case): Board {
    const isFit = goalOn(this.frame).visit === this.frame.fit;
    const known = this.#scans.find((scan) => scan.isFit === isFit && isSame(scan.price, price));
    if (known !== undefined) return known.best;
    const sets = new BestSets(this.frame.hosts);
    if (isFit) this.#remember(this.#lookForFit(goalOn, price, of, sets), sets);
    else this.#lookForAny(price, sets);
    const best = sets.board(this.#units, this.frame.forms);
    this.#scans.unshift({ isFit, price: price.slice(), best });
    this.#scans.splice(SCANS);
    return best;
  }

  /** Whoever comes is worth the same wherever. */
  #lookForAny(price: Float64Array, sets: BestSets): void {
    const { hosts, fits } = this.#visits;
    for (let u = 0; u < this.frame.units; u++) {
      const many = this.#visits.of(u);
      const size = this.frame.size[u] as number;
      for (let i = 0; i < many; i++) sets.offer(u, hosts[i] as number, fits[i] as number, -(price[u] as number), size);
    }
  }

  /** @returns the visits that lower the bound least, so many per unit */
  #lookForFit(goalOn: GoalOn, price: Float64Array, of: Case, sets: BestSets): VisitList {
    const list = new VisitList();
    const thresholds = this.#thresholds(goalOn, price, of);
    const { hosts, fits } = this.#visits;
    for (let u = 0; u < this.frame.units; u++) {
      const many = this.#visits.of(u);
      const size = this.frame.size[u] as number;
      for (let i = 0; i < many; i++) {
        const h = hosts[i] as number;
        const value = (fits[i] as number) - (price[u] as number);
        sets.offer(u, h, fits[i] as number, value, size);
        this.#slack[i] = (thresholds[2 * h + size - 1] as number) - value + lot(u, h) * LESS_THAN_A_GRAIN;
      }
      const limit = leastOf(this.#slack, many, KEPT);
      for (let i = 0; i < many; i++) {
        if (!((this.#slack[i] as number) > limit)) list.add(u, hosts[i] as number, fits[i] as number);
      }
    }
    return list;
  }

  /** What was likely before stays: prices move to and fro, and the bound would find again what was forgotten. */
  #remember(list: VisitList, sets: BestSets): void {
    const { forms } = this.frame;
    const found = [list.layOut(this.#units, forms), sets.board(this.#units, forms)];
    this.#board = merged(this.#board ? [...found, this.#board] : found, this.#units, forms);
  }

  /** By the visits remembered last: a little too low, so that a few visits too many are taken along. */
  #thresholds(goalOn: GoalOn, price: Float64Array, of: Case): Float64Array {
    const board = this.#board ?? this.first();
    const known = { ...board, forms: of.forms };
    return new Bidding(known, goalOn(known)).thresholds(price);
  }
}

/** Per host the three singles and the pair that are worth most. */
class BestSets {
  readonly #unit: Int32Array;
  readonly #value: Float64Array;
  readonly #fit: Int16Array;

  constructor(hosts: number) {
    this.#unit = new Int32Array(4 * hosts).fill(-1);
    this.#value = new Float64Array(4 * hosts).fill(-Infinity);
    this.#fit = new Int16Array(4 * hosts);
  }

  offer(u: number, h: number, fit: number, value: number, size: number): void {
    const first = 4 * h + (size === 2 ? 3 : 0);
    const last = size === 2 ? first : first + 2;
    if (value <= (this.#value[last] as number)) return;
    let at = last;
    while (at > first && value > (this.#value[at - 1] as number)) {
      this.#value[at] = this.#value[at - 1] as number;
      this.#unit[at] = this.#unit[at - 1] as number;
      this.#fit[at] = this.#fit[at - 1] as number;
      at--;
    }
    this.#value[at] = value;
    this.#unit[at] = u;
    this.#fit[at] = fit;
  }

  board(units: Units, forms: Uint8Array): Board {
    const list = new VisitList();
    const order = [...this.#unit.keys()].filter((i) => (this.#unit[i] as number) >= 0);
    order.sort((a, b) => (this.#unit[a] as number) - (this.#unit[b] as number) || a - b);
    for (const i of order) list.add(this.#unit[i] as number, Math.floor(i / 4), this.#fit[i] as number);
    return list.layOut(units, forms);
  }
}

/** The visits of several boards, each once. */
function merged(boards: readonly Board[], units: Units, forms: Uint8Array): Board {
  const list = new VisitList();
  const sorted = boards.map((board) => ({ board, by: byUnit(board) }));
  const seen = new Int32Array(forms.length).fill(-1);
  for (let u = 0; u < units.size.length; u++) {
    for (const { board, by } of sorted) {
      for (let i = by.from[u] as number; i < (by.from[u + 1] as number); i++) {
        const e = by.list[i] as number;
        const h = board.host[e] as number;
        if (seen[h] === u) continue;
        seen[h] = u;
        list.add(u, h, board.fit[e] as number);
      }
    }
  }
  return list.layOut(units, forms);
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** @returns the number that so many of the first `many` are not above; Infinity if there are fewer */
function leastOf(values: Float64Array, many: number, wanted: number): number {
  if (many <= wanted) return Infinity;
  const heap = new Float64Array(wanted).fill(Infinity);
  // A max-heap of the least so far: its top is the limit.
  for (let i = 0; i < many; i++) {
    const value = values[i] as number;
    if (value >= (heap[0] as number)) continue;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= wanted) break;
      if (below + 1 < wanted && (heap[below + 1] as number) > (heap[below] as number)) below++;
      if ((heap[below] as number) <= value) break;
      heap[at] = heap[below] as number;
      at = below;
    }
    heap[at] = value;
  }
  return heap[0] as number;
}
