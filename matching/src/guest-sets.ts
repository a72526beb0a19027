/**
 * The best legal guest set of a host at given prices. With at most three seats it is made of the three best singles and
 * the best pair: one to three singles, the pair, or the pair and a single.
 */
import type { Board } from './board.ts';

/** What is worth how much: multiples of 1/1024, so that sums are exact in a double. */
export interface Worth {
  /** Per option. */
  readonly option: Float64Array;
  /** Of a host with any guest. */
  open: number;
}

const NONE = -1;

export class GuestSets {
  readonly #board: Board;
  readonly #worth: Worth;
  /** Options chosen in the last bidding, and how many hosts chose any. */
  readonly chosen: number[] = [];
  opened = 0;
  // The venue looked at last: its three best singles and its best pair, and what they are worth less their price.
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
  }

  /** Every host chooses. @returns Σ prices + Σ best legal guest sets */
  bid(price: Float64Array): number {
    this.chosen.length = 0;
    this.opened = 0;
    let bound = 0;
    for (let p = 0; p < price.length; p++) bound += price[p] ?? 0;
    for (let v = 0; v < this.#board.venues; v++) {
      this.#rank(v, price);
      bound += this.#choose(v);
    }
    return bound;
  }

  /**
   * Per option: how far the bound falls if the option is taken. Where it falls under a matching at hand, no better
   * matching has the option (price-based elimination).
   */
  slacks(price: Float64Array): Float64Array {
    const { start, party, gains, seats, least, venues } = this.#board;
    const slack = new Float64Array(party.length);
    for (let v = 0; v < venues; v++) {
      this.#rank(v, price);
      const best = this.#choose(v);
      for (let o = start[v] ?? 0; o < (start[v + 1] ?? 0); o++) {
        const size = gains.placed[o] ?? 0;
        let company = -Infinity;
        for (let more = Math.max(0, (least[v] ?? 0) - size); more <= (seats[v] ?? 0) - size; more++) {
          company = Math.max(company, this.#company(o, size, more));
        }
        slack[o] = best - (this.#worth.open + this.#reduced(o, price) + company);
      }
    }
    return slack;
  }

  #reduced(o: number, price: Float64Array): number {
    return (this.#worth.option[o] ?? 0) - (price[this.#board.party[o] ?? 0] ?? 0);
  }

  #rank(v: number, price: Float64Array): void {
    this.#first = this.#second = this.#third = this.#pair = NONE;
    this.#firstValue = this.#secondValue = this.#thirdValue = this.#pairValue = -Infinity;
    const { start, gains } = this.#board;
    const end = start[v + 1] ?? 0;
    for (let o = start[v] ?? 0; o < end; o++) {
      const value = this.#reduced(o, price);
      if (gains.placed[o] === 1) {
        if (value > this.#thirdValue) this.#insert(o, value);
      } else if (value > this.#pairValue) {
        this.#pair = o;
        this.#pairValue = value;
      }
    }
  }

  #insert(o: number, value: number): void {
    if (value <= this.#secondValue) {
      this.#third = o;
      this.#thirdValue = value;
      return;
    }
    this.#third = this.#second;
    this.#thirdValue = this.#secondValue;
    if (value <= this.#firstValue) {
      this.#second = o;
      this.#secondValue = value;
      return;
    }
    this.#second = this.#first;
    this.#secondValue = this.#firstValue;
    this.#first = o;
    this.#firstValue = value;
  }

  /** Notes who is chosen at the venue ranked last. @returns what they are worth, 0 for nobody */
  #choose(v: number): number {
    const seats = this.#board.seats[v] ?? 0;
    const least = this.#board.least[v] ?? 0;
    const { open } = this.#worth;
    let best = 0;
    let set: readonly number[] = [];
    if (least <= 1 && open + this.#firstValue > best) {
      best = open + this.#firstValue;
      set = [this.#first];
    }
    if (least <= 2 && seats >= 2) {
      const two = open + this.#firstValue + this.#secondValue;
      if (two > best) [best, set] = [two, [this.#first, this.#second]];
      if (open + this.#pairValue > best) [best, set] = [open + this.#pairValue, [this.#pair]];
    }
    if (seats >= 3) {
      const three = open + this.#firstValue + this.#secondValue + this.#thirdValue;
      if (three > best) [best, set] = [three, [this.#first, this.#second, this.#third]];
      const both = open + this.#pairValue + this.#firstValue;
      if (both > best) [best, set] = [both, [this.#pair, this.#first]];
    }
    if (set.length > 0) this.opened++;
    for (const o of set) this.chosen.push(o);
    return best;
  }

  /** The best `more` guests beside option `o`. */
  #company(o: number, size: number, more: number): number {
    if (more === 0) return 0;
    if (size === 2) return this.#firstValue;
    const next = o === this.#first ? this.#secondValue : this.#firstValue;
    if (more === 1) return next;
    const last = o === this.#first || o === this.#second ? this.#thirdValue : this.#secondValue;
    return Math.max(next + last, this.#pairValue);
  }
}
