/**
 * A matching in the making. Which hosts take a pair, and which of those that want several guests stay shut, is decided
 * here; given that, pairs and singles no longer meet, and each kind is assigned exactly (assignment.ts).
 *
 * 1. Pairs first: a host's place for a pair costs what its seats would bring otherwise, at the prices of the bound; among
 *    equals, where the descent chose the pair more often.
 * 2. Singles to the seats that are left.
 * 3. One host gives its pair's place up and another offers one: both kinds of prices say how much that could bring at
 *    most. All that could bring anything are tried, the most promising first, and kept if they do.
 */
import { Assignment, type Snapshot } from './assignment.ts';
import { Bidding } from './bidding.ts';
import { byUnit, type Board, type ByUnit } from './board.ts';
import type { Descent, Goal } from './descent.ts';
import { formOf, NOBODY, ONE, PAIR, PAIR_AND_ONE, THREE, TWO, WITH_PAIR } from './forms.ts';

/** More than any visit: filling a host that must have guests comes first. */
const MUST = 1e6;

/** So much cheaper than anybody that its host takes a pinned unit whatever else it could have. */
const SURE = 1000;

/** Hosts that give or offer a place, the most promising. */
const LOOKED_AT = 300;

export interface Hints {
  /** Per unit, relative as in descent.ts. */
  readonly price: Float64Array;
  readonly share: (visit: number) => number;
  /** Per host and kind of unit, see Bidding.thresholds. */
  readonly thresholds: Float64Array;
}

const NO_PLACE: readonly number[] = [];

/** The arrangement that a descent suggests. */
export function arrangementBy(descent: Descent, board: Board, goal: Goal): Arrangement {
  const { price } = descent;
  const thresholds = new Bidding(board, goal).thresholds(price);
  return new Arrangement(board, byUnit(board), goal, { price, share: (e) => descent.share(e), thresholds });
}

export class Arrangement {
  readonly #board: Board;
  readonly #visitsOf: ByUnit;
  readonly #goal: Goal;
  readonly #worth: Float64Array;
  readonly #pairs: Assignment;
  readonly #singles: Assignment;
  readonly #takesPair: Uint8Array;
  readonly #isShut: Uint8Array;

  constructor(board: Board, visitsOf: ByUnit, goal: Goal, hints: Hints) {
    this.#board = board;
    this.#visitsOf = visitsOf;
    this.#goal = goal;
    this.#worth = Float64Array.from(goal.visit, (w, e) => w + (goal.unit[board.unit[e] as number] as number));
    this.#takesPair = new Uint8Array(board.hosts);
    this.#isShut = new Uint8Array(board.hosts);
    const hinted = this.#worth.map((w, e) => w + Math.round(4 * hints.share(e)) / 4);
    this.#pairs = new Assignment(board, visitsOf, hinted, 2);
    this.#singles = new Assignment(board, visitsOf, this.#worth, 1);
    this.#placePairs(hints);
    this.#pairs = this.#withoutHints();
    this.#placeSingles(hints);
  }

  /** Step 1. */
  #placePairs({ thresholds }: Hints): void {
    this.#offerPlaces(this.#pairs, thresholds);
    for (let h = 0; h < this.#board.hosts; h++) this.#takesPair[h] = this.#pairs.guests(h);
  }

  /** A host's place for a pair costs what its seats would bring otherwise. */
  #offerPlaces(pairs: Assignment, thresholds: Float64Array): void {
    for (let h = 0; h < this.#board.hosts; h++) {
      const forms = this.#board.forms[h] as number;
      const cost = Math.round(thresholds[2 * h + 1] as number);
      const must = (forms & ~WITH_PAIR) === 0 ? MUST : 0;
      if (forms & WITH_PAIR && cost < Infinity) pairs.setGains(h, [must - cost]);
    }
    pairs.settleAll();
  }

  /** The pairs where they are, and prices without hints. */
  #withoutHints(): Assignment {
    const pairs = new Assignment(this.#board, this.#visitsOf, this.#worth, 2);
    for (let h = 0; h < this.#board.hosts; h++) if (this.#takesPair[h] === 1) pairs.setGains(h, this.#pairGains(h));
    pairs.settleAll();
    return pairs;
  }

  /** Step 2. Hosts' prices to start with are what their last seat brings at the prices of the bound. */
  #placeSingles({ price }: Hints): void {
    const { hosts, start, pairsFrom, unit } = this.#board;
    for (let h = 0; h < hosts; h++) {
      const best = [-Infinity, -Infinity, -Infinity];
      for (let e = start[h] as number; e < (pairsFrom[h] as number); e++) {
        best.push((this.#goal.visit[e] as number) - (price[unit[e] as number] as number));
        best.sort((a, b) => b - a);
        best.pop();
      }
      const gains = this.#singleGains(h);
      this.#singles.setGains(h, gains);
      this.#singles.price[h] = Math.max(0, Math.round(best[Math.max(0, gains.length - 1)] ?? 0));
    }
    this.#singles.settleAll();
    for (let h = 0; h < hosts; h++) if (!this.#isLegal(h)) this.#shut(h);
  }

  #isLegal(h: number): boolean {
    const form = formOf(this.#pairs.guests(h), this.#singles.guests(h));
    return (form & (this.#board.forms[h] as number)) !== 0;
  }

  /** A host that found too few guests has none. */
  #shut(h: number): void {
    if (((this.#board.forms[h] as number) & NOBODY) === 0) return;
    this.#isShut[h] = 1;
    this.#takesPair[h] = 0;
    this.#change([h]);
  }

  #change(hosts: readonly number[]): void {
    for (const h of hosts) {
      this.#pairs.setGains(h, this.#pairGains(h));
      this.#singles.setGains(h, this.#singleGains(h));
    }
    this.#pairs.settle(this.#unplaced(2), hosts);
    this.#singles.settle([], hosts);
  }

  #unplaced(size: number): number[] {
    const found: number[] = [];
    if (size !== 2) return found;
    for (let u = 0; u < this.#board.units; u++) {
      if (this.#board.size[u] === 2 && (this.#pairs.taken[u] as number) < 0) found.push(u);
    }
    return found;
  }

  #pairGains(h: number): readonly number[] {
    return this.#takesPair[h] === 1 ? [this.#goal.open] : NO_PLACE;
  }

  #singleGains(h: number): readonly number[] {
    const forms = this.#board.forms[h] as number;
    if (this.#isShut[h] === 1) return NO_PLACE;
    if (this.#takesPair[h] === 1) return forms & PAIR_AND_ONE ? [forms & PAIR ? 0 : MUST] : NO_PLACE;
    const { open } = this.#goal;
    if (forms & ONE) return [open, 0, 0].slice(0, forms & THREE ? 3 : forms & TWO ? 2 : 1);
    if (forms & TWO) return [MUST, MUST, 0].slice(0, forms & THREE ? 3 : 2);
    return forms & THREE ? [MUST, MUST, MUST] : NO_PLACE;
  }

  /** Whether every host and every pinned unit is content. */
  isLegal(): boolean {
    const { hosts, units, pinned, size } = this.#board;
    for (let h = 0; h < hosts; h++) if (!this.#isLegal(h)) return false;
    for (let u = 0; u < units; u++) {
      const taken = size[u] === 2 ? this.#pairs.taken : this.#singles.taken;
      if (pinned[u] === 1 && (taken[u] as number) < 0) return false;
    }
    return true;
  }

  /** Per unit its host, or -1. */
  places(): Int32Array {
    return Int32Array.from(this.#board.size, (size, u) => {
      const e = (size === 2 ? this.#pairs : this.#singles).taken[u] as number;
      return e < 0 ? -1 : (this.#board.host[e] as number);
    });
  }

  /** The goal's sum, unfilled musts counting against it. */
  value(): number {
    let sum = 0;
    for (let u = 0; u < this.#board.units; u++) {
      const e = (this.#board.size[u] === 2 ? this.#pairs.taken : this.#singles.taken)[u] as number;
      if (e >= 0) sum += this.#worth[e] as number;
      else if (this.#board.pinned[u] === 1) sum -= MUST;
    }
    for (let h = 0; h < this.#board.hosts; h++) {
      if (!this.#isLegal(h)) sum -= MUST;
      if (this.#pairs.guests(h) + this.#singles.guests(h) > 0) sum += this.#goal.open;
    }
    return sum;
  }

  /**
   * Prices that the assignments prove right for their own kind: what a single could have at the hosts' prices, and what a
   * pair could have where its place costs what the singles would bring.
   */
  prices(): Float64Array {
    const { pinned, size } = this.#board;
    const surplus = (kind: Assignment, u: number): number =>
      kind.surplusOf(u) - (this.#goal.unit[u] as number) - (pinned[u] === 1 ? SURE : 0);
    const price = Float64Array.from(size, (_, u) => surplus(this.#singles, u));
    const thresholds = new Bidding(this.#board, this.#goal).thresholds(price);
    const pairs = new Assignment(this.#board, this.#visitsOf, this.#worth, 2);
    this.#offerPlaces(pairs, thresholds);
    for (let u = 0; u < price.length; u++) if (size[u] === 2) price[u] = surplus(pairs, u);
    return price;
  }

  /** Step 3. @param tries changes tried at most @returns whether anything was better */
  improve(tries: number, stop: () => boolean): boolean {
    let left = tries;
    let improved = false;
    for (let better = true; better && left > 0;) {
      better = false;
      const before = this.value();
      for (const [from, to] of this.#exchanges()) {
        if (left-- <= 0 || stop()) return improved;
        const undo = this.#save();
        this.#takesPair[from] = 0;
        this.#takesPair[to] = 1;
        this.#change([from, to]);
        better = this.value() > before;
        if (better) break;
        undo();
      }
      improved ||= better;
    }
    return improved;
  }

  #save(): () => void {
    const [pairs, singles]: [Snapshot, Snapshot] = [this.#pairs.save(), this.#singles.save()];
    const [takesPair, isShut] = [this.#takesPair.slice(), this.#isShut.slice()];
    return () => {
      const changed: number[] = [];
      for (let h = 0; h < takesPair.length; h++) if (takesPair[h] !== this.#takesPair[h]) changed.push(h);
      this.#takesPair.set(takesPair);
      this.#isShut.set(isShut);
      this.#pairs.restore(pairs);
      this.#singles.restore(singles);
      for (const h of changed) {
        this.#pairs.setGains(h, this.#pairGains(h));
        this.#singles.setGains(h, this.#singleGains(h));
      }
    };
  }

  /** Hosts that could give a pair's place up and hosts that could offer one, by how much it could bring at most. */
  #exchanges(): (readonly [number, number])[] {
    const giving: (readonly [number, number])[] = [];
    const offering: (readonly [number, number])[] = [];
    for (let h = 0; h < this.#board.hosts; h++) {
      const forms = this.#board.forms[h] as number;
      if (this.#isShut[h] === 1 || (forms & WITH_PAIR) === 0) continue;
      if (this.#takesPair[h] === 1) {
        if ((forms & ~WITH_PAIR) !== 0 && !this.#hasPinnedPair(h))
          giving.push([h, this.#seatsWorth(h) - this.#pairWorth(h)]);
      } else offering.push([h, this.#pairWorth(h) - this.#seatsWorth(h)]);
    }
    for (const list of [giving, offering]) list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).splice(LOOKED_AT);
    const best = giving[0]?.[1] ?? -Infinity;
    const found: { pair: readonly [number, number]; gain: number }[] = [];
    for (const [to, gain] of offering) {
      if (gain + best <= 0) continue;
      for (const [from, more] of giving) if (gain + more > 0) found.push({ pair: [from, to], gain: gain + more });
    }
    return found
      .sort((a, b) => b.gain - a.gain || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1])
      .map(({ pair }) => pair);
  }

  #hasPinnedPair(h: number): boolean {
    const { pairsFrom, start, unit, pinned } = this.#board;
    for (let e = pairsFrom[h] as number; e < (start[h + 1] as number); e++) {
      const u = unit[e] as number;
      if (pinned[u] === 1 && this.#pairs.taken[u] === e) return true;
    }
    return false;
  }

  /** What a pair would pay for a place here, by the prices of the others. */
  #pairWorth(h: number): number {
    const { pairsFrom, start } = this.#board;
    return this.#bestOffers(this.#pairs, pairsFrom[h] as number, start[h + 1] as number, h)[0] ?? 0;
  }

  /** What two more seats for singles would bring here. */
  #seatsWorth(h: number): number {
    const { pairsFrom, start } = this.#board;
    const [first = 0, second = 0, third = 0] = this.#bestOffers(
      this.#singles,
      start[h] as number,
      pairsFrom[h] as number,
      h,
    );
    const forms = this.#board.forms[h] as number;
    return forms & THREE ? second + third : first + second;
  }

  /** The three highest surpluses units would give up to be here, those who are here included; 0 for nobody. */
  #bestOffers(assignment: Assignment, from: number, to: number, h: number): number[] {
    const best = [0, 0, 0];
    for (let e = from; e < to; e++) {
      const offer = (this.#worth[e] as number) - assignment.surplusElsewhere(this.#board.unit[e] as number, h);
      if (offer <= (best[2] as number)) continue;
      best.push(offer);
      best.sort((a, b) => b - a);
      best.pop();
    }
    return best;
  }
}
