/**
 * Every host takes, on its own, the legal guest set that is worth most at the given prices. With at most three seats it
 * is made of the three best singles and the best pair.
 */
import type { Board } from './board.ts';
import { NOBODY, ONE, PAIR, PAIR_AND_ONE, THREE, TWO } from './forms.ts';

const NONE = -1;

/** What is worth how much. */
export interface Worth {
  /** Per visit, without what its unit is worth wherever it goes. */
  readonly visit: Int32Array;
  /** Of a host with any guest. */
  readonly open: number;
}

export class Bidding {
  readonly #board: Board;
  readonly #worth: Worth;
  /** Visits chosen in the last bidding, the first `count` of them, and how many hosts chose any. */
  readonly chosen: Int32Array;
  count = 0;
  opened = 0;
  // The host looked at last: its three best singles and its best pair, and what they are worth less their price.
  #first = NONE;
  #second = NONE;
  #third = NONE;
  #pair = NONE;
  #firstValue = -Infinity;
  #secondValue = -Infinity;
  #thirdValue = -Infinity;
  #pairValue = -Infinity;

  constructor(board: Board, worth: Worth) {
    this.#board = board;
    this.#worth = worth;
    this.chosen = new Int32Array(3 * board.hosts);
  }

  /** @param price per unit @returns Σ best legal guest sets */
  bid(price: Float64Array): number {
    this.count = 0;
    this.opened = 0;
    let sum = 0;
    for (let h = 0; h < this.#board.hosts; h++) {
      this.#rank(h, price);
      sum += this.#choose(this.#board.forms[h] as number);
    }
    return sum;
  }

  /**
   * How far the bound falls at least if a visit is taken: per host a threshold for singles' and one for pairs', from which
   * the visit's worth less price is subtracted. Exact for visits outside the host's choice, and 0 or more for the others.
   * @returns per host the two thresholds, at 2h and 2h + 1; Infinity where no form has room
   */
  thresholds(price: Float64Array): Float64Array {
    const { hosts, forms } = this.#board;
    const found = new Float64Array(2 * hosts);
    this.count = 0;
    for (let h = 0; h < hosts; h++) {
      this.#rank(h, price);
      const left = forms[h] as number;
      const best = this.#choose(left);
      const { open } = this.#worth;
      let withSingle = -Infinity;
      if (left & ONE) withSingle = open;
      if (left & TWO) withSingle = Math.max(withSingle, open + this.#firstValue);
      if (left & THREE) withSingle = Math.max(withSingle, open + this.#firstValue + this.#secondValue);
      if (left & PAIR_AND_ONE) withSingle = Math.max(withSingle, open + this.#pairValue);
      let withPair = -Infinity;
      if (left & PAIR) withPair = open;
      if (left & PAIR_AND_ONE) withPair = Math.max(withPair, open + this.#firstValue);
      found[2 * h] = best - withSingle;
      found[2 * h + 1] = best - withPair;
    }
    return found;
  }

  #rank(h: number, price: Float64Array): void {
    const { start, pairsFrom, unit } = this.#board;
    const worth = this.#worth.visit;
    const pairs = pairsFrom[h] as number;
    const end = start[h + 1] as number;
    let [first, second, third, pair] = [NONE, NONE, NONE, NONE];
    let a = -Infinity;
    let b = -Infinity;
    let c = -Infinity;
    let d = -Infinity;
    for (let e = start[h] as number; e < pairs; e++) {
      const value = (worth[e] as number) - (price[unit[e] as number] as number);
      if (value <= c) continue;
      if (value <= b) {
        c = value;
        third = e;
        continue;
      }
      c = b;
      third = second;
      if (value <= a) {
        b = value;
        second = e;
        continue;
      }
      b = a;
      second = first;
      a = value;
      first = e;
    }
    for (let e = pairs; e < end; e++) {
      const value = (worth[e] as number) - (price[unit[e] as number] as number);
      if (value <= d) continue;
      d = value;
      pair = e;
    }
    this.#first = first;
    this.#second = second;
    this.#third = third;
    this.#pair = pair;
    this.#firstValue = a;
    this.#secondValue = b;
    this.#thirdValue = c;
    this.#pairValue = d;
  }

  /** Notes who is chosen at the host ranked last. @returns what they are worth; -Infinity if no form can be had */
  #choose(forms: number): number {
    const { open } = this.#worth;
    let best = forms & NOBODY ? 0 : -Infinity;
    let form = NOBODY;
    let value = open + this.#firstValue;
    if (forms & ONE && value > best) [best, form] = [value, ONE];
    value += this.#secondValue;
    if (forms & TWO && value > best) [best, form] = [value, TWO];
    value += this.#thirdValue;
    if (forms & THREE && value > best) [best, form] = [value, THREE];
    value = open + this.#pairValue;
    if (forms & PAIR && value > best) [best, form] = [value, PAIR];
    value += this.#firstValue;
    if (forms & PAIR_AND_ONE && value > best) [best, form] = [value, PAIR_AND_ONE];
    if (form === NOBODY) return best;
    this.opened++;
    if (form & (PAIR | PAIR_AND_ONE)) this.chosen[this.count++] = this.#pair;
    if (form !== PAIR) this.chosen[this.count++] = this.#first;
    if (form & (TWO | THREE)) this.chosen[this.count++] = this.#second;
    if (form === THREE) this.chosen[this.count++] = this.#third;
    return best;
  }
}
