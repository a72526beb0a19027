/**
 * Start prices by an auction: hosts buy their guests, each unit goes to the highest bidder so far.
 *
 * 1. Every price starts where the unit is indifferent between a place and none; every host wants to buy.
 * 2. A host takes the guest set that is worth most to it, and bids for each member what makes it indifferent between
 *    having the member and the best set without it, and a little more (ε). Whoever held the member bids again later.
 * 3. It ends when nobody bids, or after so many bids per host.
 *
 * D. P. Bertsekas, "The auction algorithm", Annals of Operations Research 14, 1988; with sets of goods for each buyer,
 * A. S. Kelso and V. P. Crawford, "Job matching, coalition formation, and gross substitutes", Econometrica 50, 1982.
 * Pairs are no gross substitutes, so the prices are near the best ones and not the best: descent.ts goes on from them.
 */
import type { Board } from './board.ts';
import type { Goal } from './descent.ts';
import { NOBODY, ONE, PAIR, PAIR_AND_ONE, THREE, TWO } from './forms.ts';

const NONE = -1;
/** More than any bid needs to rise at once: a host with no alternative would bid without end. */
const RISE_AT_MOST = 60;
const BIDS_PER_HOST = 200;

/** @param epsilon the least rise, in points @returns a price per unit, relative as in descent.ts */
export function auctionPrices(board: Board, goal: Goal, epsilon: number): Float64Array {
  return new Auction(board, goal, epsilon).run();
}

class Auction {
  readonly #board: Board;
  readonly #goal: Goal;
  readonly #epsilon: number;
  readonly #price: Float64Array;
  readonly #holder: Int32Array;
  // At the host that bids: its four best singles and two best pairs, a unit it holds being dearer to others only.
  readonly #visits = new Int32Array(6);
  readonly #values = new Float64Array(6);

  constructor(board: Board, goal: Goal, epsilon: number) {
    this.#board = board;
    this.#goal = goal;
    this.#epsilon = epsilon;
    this.#price = goal.unit.map((worth) => -worth);
    this.#holder = new Int32Array(board.units).fill(NONE);
  }

  run(): Float64Array {
    const { hosts } = this.#board;
    const queue = Int32Array.from({ length: hosts }, (_, h) => h);
    const waits = new Uint8Array(hosts).fill(1);
    let from = 0;
    let waiting = hosts;
    for (let bids = BIDS_PER_HOST * hosts; waiting > 0 && bids > 0; bids--) {
      const h = queue[from] as number;
      from = (from + 1) % hosts;
      waiting--;
      waits[h] = 0;
      this.#rank(h);
      this.#bid(h, (loser) => {
        if (waits[loser] === 1) return;
        waits[loser] = 1;
        queue[(from + waiting) % hosts] = loser;
        waiting++;
      });
    }
    return this.#price;
  }

  #value(e: number, h: number): number {
    const u = this.#board.unit[e] as number;
    const value = (this.#goal.visit[e] as number) - (this.#price[u] as number);
    return this.#holder[u] === h ? value : value - this.#epsilon;
  }

  #rank(h: number): void {
    const { start, pairsFrom } = this.#board;
    const pairs = pairsFrom[h] as number;
    const end = start[h + 1] as number;
    this.#values.fill(-Infinity);
    this.#visits.fill(NONE);
    for (let e = start[h] as number; e < pairs; e++) this.#insert(e, this.#value(e, h), 0, 3);
    for (let e = pairs; e < end; e++) this.#insert(e, this.#value(e, h), 4, 5);
  }

  /** Keeps the places `from` to `to` sorted, the best first. */
  #insert(e: number, value: number, from: number, to: number): void {
    if (value <= (this.#values[to] as number)) return;
    let place = to;
    while (place > from && value > (this.#values[place - 1] as number)) {
      this.#values[place] = this.#values[place - 1] as number;
      this.#visits[place] = this.#visits[place - 1] as number;
      place--;
    }
    this.#values[place] = value;
    this.#visits[place] = e;
  }

  #bid(h: number, outbid: (host: number) => void): void {
    const forms = this.#board.forms[h] as number;
    const [a = 0, b = 0, c = 0, d = 0, pair = 0, nextPair = 0] = this.#values;
    const best = this.#worth(forms, a, b, c, pair);
    const form = this.#formWorth(forms, best, a, b, c, pair);
    if (form === NOBODY) return;
    const without = [
      this.#worth(forms, b, c, d, pair),
      this.#worth(forms, a, c, d, pair),
      this.#worth(forms, a, b, d, pair),
      -Infinity,
      this.#worth(forms, a, b, c, nextPair),
    ];
    for (const [place, forgone] of without.entries()) {
      if (!isMember(form, place)) continue;
      const u = this.#board.unit[this.#visits[place] as number] as number;
      const holder = this.#holder[u] as number;
      if (holder === h) continue;
      const rise = Math.min(RISE_AT_MOST, Math.max(0, best - forgone)) + this.#epsilon;
      this.#price[u] = (this.#price[u] as number) + rise;
      this.#holder[u] = h;
      if (holder !== NONE) outbid(holder);
    }
  }

  #worth(forms: number, a: number, b: number, c: number, pair: number): number {
    const { open } = this.#goal;
    let best = forms & NOBODY ? 0 : -Infinity;
    if (forms & ONE) best = Math.max(best, open + a);
    if (forms & TWO) best = Math.max(best, open + a + b);
    if (forms & THREE) best = Math.max(best, open + a + b + c);
    if (forms & PAIR) best = Math.max(best, open + pair);
    if (forms & PAIR_AND_ONE) best = Math.max(best, open + pair + a);
    return best;
  }

  #formWorth(forms: number, best: number, a: number, b: number, c: number, pair: number): number {
    const { open } = this.#goal;
    if (best === -Infinity || (forms & NOBODY && best <= 0)) return NOBODY;
    if (forms & ONE && open + a === best) return ONE;
    if (forms & TWO && open + a + b === best) return TWO;
    if (forms & THREE && open + a + b + c === best) return THREE;
    return forms & PAIR && open + pair === best ? PAIR : PAIR_AND_ONE;
  }
}

/** Places 0–2 are the best singles, 4 is the best pair. */
function isMember(form: number, place: number): boolean {
  if (place === 4) return (form & (PAIR | PAIR_AND_ONE)) !== 0;
  if (place === 0) return form !== PAIR;
  if (place === 1) return (form & (TWO | THREE)) !== 0;
  return place === 2 && form === THREE;
}
