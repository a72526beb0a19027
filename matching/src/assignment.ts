/**
 * Units of one size to hosts, exactly: the largest sum of what visits are worth and of what each further guest is worth
 * to a host, the latter never rising (a first guest opens the host; beyond the last seat it is −∞).
 *
 * 1. Every host has a price v; a unit's surplus u is the largest worth less price, or 0 for no place.
 * 2. A unit without a place whose surplus is positive looks for the cheapest chain: it takes a seat, whose guest moves on,
 *    until a seat is free or somebody is content without one (Dijkstra over u + v − worth, which is never negative).
 * 3. A host that wants a guest more than its price says looks for the cheapest chain the other way.
 * 4. Prices of the hosts passed move by how much nearer they were; then every visit made is worth its prices again.
 *
 * Successive shortest paths with prices that may start anywhere: R. Jonker and A. Volgenant, "A shortest augmenting path
 * algorithm for dense and sparse linear assignment problems", Computing 38, 1987; R. K. Ahuja, T. L. Magnanti and
 * J. B. Orlin, "Network Flows", 1993, section 9.7.
 */
import type { Board, ByUnit } from './board.ts';
import { ChainSearch } from './chain-search.ts';

const NONE = -1;
const SEATS = 3;

/** What can be put back. */
export interface Snapshot {
  readonly taken: Int32Array;
  readonly price: Float64Array;
  readonly guests: Int32Array;
  readonly many: Uint8Array;
}

export class Assignment {
  readonly #board: Board;
  readonly #visitsOf: ByUnit;
  readonly #worth: Float64Array;
  readonly #size: number;
  /** At 3h + k: what the host's guest number k + 1 is worth to it. */
  readonly #gain: Float64Array;
  /** Per unit its visit, or -1; per host its price, its guests (at 3h …) and how many. */
  readonly taken: Int32Array;
  readonly price: Float64Array;
  readonly #guests: Int32Array;
  readonly #many: Uint8Array;
  readonly #chain: ChainSearch;

  /** @param worth per visit @param size of the units that are assigned; the others' visits are passed over */
  constructor(board: Board, visitsOf: ByUnit, worth: Float64Array, size: number) {
    this.#board = board;
    this.#visitsOf = visitsOf;
    this.#worth = worth;
    this.#size = size;
    this.#gain = new Float64Array(SEATS * board.hosts).fill(-Infinity);
    this.taken = new Int32Array(board.units).fill(NONE);
    this.price = new Float64Array(board.hosts);
    this.#guests = new Int32Array(SEATS * board.hosts).fill(NONE);
    this.#many = new Uint8Array(board.hosts);
    this.#chain = new ChainSearch(board.hosts);
  }

  save(): Snapshot {
    const { taken, price } = this;
    return { taken: taken.slice(), price: price.slice(), guests: this.#guests.slice(), many: this.#many.slice() };
  }

  restore({ taken, price, guests, many }: Snapshot): void {
    this.taken.set(taken);
    this.price.set(price);
    this.#guests.set(guests);
    this.#many.set(many);
  }

  guests(h: number): number {
    return this.#many[h] as number;
  }

  /** @param gains what the host's first, second … guest is worth to it, falling; as many as it has seats */
  setGains(h: number, gains: readonly number[]): void {
    for (let k = 0; k < SEATS; k++) this.#gain[SEATS * h + k] = gains[k] ?? -Infinity;
  }

  /** Makes the best of the hosts' gains as they are now. @param units those that may lack a place they want */
  settle(units: Iterable<number>, hosts: Iterable<number>): void {
    const homeless = [...units];
    const changed = [...hosts];
    for (const h of changed) homeless.push(...this.#evict(h));
    for (const u of homeless) {
      if (this.#board.size[u] === this.#size && this.taken[u] === NONE) this.#place(u);
    }
    for (const h of changed) while (this.#wants(h)) if (!this.#fill(h)) break;
  }

  /** Every unit that finds a tight seat free takes it; what remains is settled. */
  settleAll(): void {
    const { units, hosts, size } = this.#board;
    const waiting: number[] = [];
    for (let u = 0; u < units; u++) {
      if (size[u] !== this.#size || this.taken[u] !== NONE) continue;
      const e = this.#tightSeat(u);
      if (e === NONE) waiting.push(u);
      else this.#take(u, e);
    }
    this.settle(
      waiting,
      Array.from({ length: hosts }, (_, h) => h),
    );
  }

  #tightSeat(u: number): number {
    const surplus = this.#surplus(u);
    const { from, list } = this.#visitsOf;
    for (let i = from[u] as number; i < (from[u + 1] as number); i++) {
      const e = list[i] as number;
      const h = this.#board.host[e] as number;
      if ((this.#worth[e] as number) - (this.price[h] as number) === surplus && this.#mayTake(h)) return e;
    }
    return NONE;
  }

  #mayTake(h: number): boolean {
    return this.#nextGain(h) + (this.price[h] as number) >= 0;
  }

  #wants(h: number): boolean {
    return this.#nextGain(h) + (this.price[h] as number) > 0;
  }

  #nextGain(h: number): number {
    const many = this.#many[h] as number;
    return many < SEATS ? (this.#gain[SEATS * h + many] as number) : -Infinity;
  }

  /** What the host's last guest is worth to it. */
  #lastGain(h: number): number {
    return this.#gain[SEATS * h + (this.#many[h] as number) - 1] as number;
  }

  #surplus(u: number): number {
    const e = this.taken[u] as number;
    if (e !== NONE) return (this.#worth[e] as number) - (this.price[this.#board.host[e] as number] as number);
    return Math.max(0, this.#bestElsewhere(u, NONE));
  }

  /** What the unit could have at the hosts' prices, in its place or elsewhere; no less than nothing if it may stay away. */
  surplusOf(u: number): number {
    const least = this.#board.pinned[u] === 1 ? -Infinity : 0;
    return Math.max(least, this.#bestElsewhere(u, NONE));
  }

  /** What the unit would have without the host: in its place elsewhere, or where else it could go. */
  surplusElsewhere(u: number, without: number): number {
    const now = this.taken[u] as number;
    if (now !== NONE && this.#board.host[now] !== without) return this.#surplus(u);
    return Math.max(0, this.#bestElsewhere(u, without));
  }

  #bestElsewhere(u: number, without: number): number {
    let best = -Infinity;
    const { from, list } = this.#visitsOf;
    for (let i = from[u] as number; i < (from[u + 1] as number); i++) {
      const e = list[i] as number;
      const h = this.#board.host[e] as number;
      if (h !== without) best = Math.max(best, (this.#worth[e] as number) - (this.price[h] as number));
    }
    return best;
  }

  /** Guests that the host no longer wants at its price. */
  #evict(h: number): number[] {
    const out: number[] = [];
    while ((this.#many[h] as number) > 0 && this.#lastGain(h) + (this.price[h] as number) < 0) {
      const u = this.#guests[SEATS * h + (this.#many[h] as number) - 1] as number;
      this.#leave(u);
      out.push(u);
    }
    return out;
  }

  #take(u: number, e: number): void {
    const h = this.#board.host[e] as number;
    this.taken[u] = e;
    this.#guests[SEATS * h + (this.#many[h] as number)] = u;
    this.#many[h] = (this.#many[h] as number) + 1;
  }

  #leave(u: number): void {
    const h = this.#board.host[this.taken[u] as number] as number;
    const last = SEATS * h + (this.#many[h] as number) - 1;
    let at = SEATS * h;
    while (this.#guests[at] !== u) at++;
    this.#guests[at] = this.#guests[last] as number;
    this.#many[h] = (this.#many[h] as number) - 1;
    this.taken[u] = NONE;
  }

  /** Step 2. */
  #place(u: number): void {
    this.#chain.begin();
    this.#lookAround(u, 0);
    for (let h = this.#chain.next(); h !== NONE; h = this.#chain.next()) {
      const distance = this.#chain.distance(h);
      for (let k = 0; k < (this.#many[h] as number); k++) {
        this.#lookAround(this.#guests[SEATS * h + k] as number, distance);
      }
    }
    this.#movePrices(1);
    const { end, endsAtHost } = this.#chain;
    if (end === NONE || (!endsAtHost && end === u)) return;
    let e = this.#chain.reachedBy(endsAtHost ? end : (this.#board.host[this.taken[end] as number] as number));
    if (!endsAtHost) this.#leave(end);
    for (;;) {
      const mover = this.#board.unit[e] as number;
      const before = this.taken[mover] as number;
      if (before !== NONE) this.#leave(mover);
      this.#take(mover, e);
      if (before === NONE) return;
      e = this.#chain.reachedBy(this.#board.host[before] as number);
    }
  }

  /** Where else the unit could go, and whether it would rather have no place. */
  #lookAround(u: number, distance: number): void {
    const surplus = this.#surplus(u);
    const now = this.taken[u] as number;
    if (this.#board.pinned[u] === 0) this.#chain.offer(distance + surplus, u, false);
    const { from, list } = this.#visitsOf;
    for (let i = from[u] as number; i < (from[u + 1] as number); i++) {
      const e = list[i] as number;
      if (e === now) continue;
      const h = this.#board.host[e] as number;
      const further = distance + surplus + (this.price[h] as number) - (this.#worth[e] as number);
      if (!this.#chain.reach(h, further, e)) continue;
      // A free seat is offered as soon as it is seen: of many hosts at one distance no more are asked once one has room.
      const free = this.#nextGain(h) + (this.price[h] as number);
      if (free > -Infinity) this.#chain.offer(further + Math.max(0, -free), h, true);
    }
  }

  /** Step 3. @returns whether a guest was found */
  #fill(h0: number): boolean {
    this.#chain.begin();
    this.#chain.reach(h0, 0, NONE);
    for (let h = this.#chain.next(); h !== NONE; h = this.#chain.next()) {
      const distance = this.#chain.distance(h);
      const without = h === h0 ? this.#nextGain(h) : this.#lastGain(h);
      this.#chain.offer(distance + Math.max(0, without + (this.price[h] as number)), h, true);
      this.#lookForGuests(h, distance);
    }
    this.#movePrices(-1);
    const { end, endsAtHost } = this.#chain;
    if (end === NONE || (endsAtHost && end === h0)) return false;
    const chain: number[] = [];
    for (let e = endsAtHost ? this.#chain.reachedBy(end) : end; e !== NONE;) {
      chain.push(e);
      e = this.#chain.reachedBy(this.#board.host[e] as number);
    }
    for (const e of chain.toReversed()) {
      const mover = this.#board.unit[e] as number;
      if (this.taken[mover] !== NONE) this.#leave(mover);
      this.#take(mover, e);
    }
    return true;
  }

  #lookForGuests(h: number, distance: number): void {
    const { start, pairsFrom, unit, host } = this.#board;
    const from = (this.#size === 1 ? start[h] : pairsFrom[h]) as number;
    const to = (this.#size === 1 ? pairsFrom[h] : start[h + 1]) as number;
    for (let e = from; e < to; e++) {
      const u = unit[e] as number;
      const now = this.taken[u] as number;
      if (now === e) continue;
      const room = this.price[h] as number;
      const further = distance + this.#surplus(u) + room - (this.#worth[e] as number);
      if (now === NONE) this.#chain.offer(further, e, false);
      else this.#chain.reach(host[now] as number, further, e);
    }
  }

  /** Step 4. */
  #movePrices(sign: number): void {
    for (const h of this.#chain.settled) {
      const nearer = this.#chain.nearest - this.#chain.distance(h);
      if (nearer > 0 && nearer < Infinity) this.price[h] = (this.price[h] as number) + sign * nearer;
    }
  }
}
