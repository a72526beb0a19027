/**
 * How high one of the first three aims can go if pairs may part and minimums are forgotten, and prices of 0 and 1 that
 * prove it.
 *
 * 1. Every unit brings what it counts for, every host takes so much; the matching at hand is a start.
 * 2. Somebody left over looks for the shortest chain to a host with room, each moving the next on (C. Berge, "Two theorems
 *    in graph theory", PNAS 43, 1957). In one phase nobody is asked twice, so that it costs one look at every visit
 *    (J. E. Hopcroft and R. M. Karp, "An n^5/2 algorithm for maximum matchings", SIAM Journal on Computing 2, 1973).
 * 3. When there is no chain, those whom the left-over reach are too many for the hosts they reach: they cost nothing,
 *    everybody else costs what it counts for, and the bound of these prices is what is matched (D. Kőnig, "Gráfok és
 *    mátrixok", Matematikai és Fizikai Lapok 38, 1931).
 */

/** The hosts a unit may visit. */
export type HostsOf = (unit: number) => Iterable<number>;

export interface Supply {
  /** Per unit: what placing it counts for. */
  readonly counts: ArrayLike<number>;
  /** Per host. */
  readonly room: ArrayLike<number>;
}

/** @param places per unit its host, or -1 @returns a price per unit */
export function ceilingPrices({ counts, room }: Supply, places: Int32Array, hostsOf: HostsOf): Float64Array {
  return new Ceiling(counts, room, places, hostsOf).prices();
}

const UNSEEN = -2;

class Ceiling {
  readonly #counts: ArrayLike<number>;
  readonly #room: ArrayLike<number>;
  readonly #hostsOf: HostsOf;
  /** Per unit what is left over; per host the units there, one entry per count. */
  readonly #left: Int32Array;
  readonly #guests: number[][];
  /** In the last search: per host the unit that reached it, per unit the host whose guest it was. */
  readonly #reachedBy: Int32Array;
  readonly #cameFrom: Int32Array;
  readonly #queue: number[] = [];

  constructor(counts: ArrayLike<number>, room: ArrayLike<number>, places: Int32Array, hostsOf: HostsOf) {
    this.#counts = counts;
    this.#room = room;
    this.#hostsOf = hostsOf;
    this.#left = Int32Array.from(counts);
    this.#guests = Array.from({ length: room.length }, () => []);
    this.#reachedBy = new Int32Array(room.length);
    this.#cameFrom = new Int32Array(counts.length);
    for (const [u, h] of places.entries()) {
      while (h >= 0 && (this.#left[u] as number) > 0 && this.#hasRoom(h)) this.#add(u, h);
    }
  }

  #hasRoom(h: number): boolean {
    return (this.#guests[h] as number[]).length < (this.#room[h] as number);
  }

  #add(u: number, h: number): void {
    (this.#guests[h] as number[]).push(u);
    this.#left[u] = (this.#left[u] as number) - 1;
  }

  prices(): Float64Array {
    while (this.#phase());
    const price = Float64Array.from(this.#counts);
    for (let u = 0; u < price.length; u++) if (this.#cameFrom[u] !== UNSEEN) price[u] = 0;
    return price;
  }

  /** Looks for a chain for each who is left over, nobody and no host twice. @returns whether one was found */
  #phase(): boolean {
    this.#reachedBy.fill(-1);
    this.#cameFrom.fill(UNSEEN);
    let found = false;
    for (let u = 0; u < this.#left.length; u++) {
      while ((this.#left[u] as number) > 0) {
        const end = this.#search(u);
        if (end < 0) break;
        found = true;
        this.#moveOn(end);
      }
    }
    return found;
  }

  /** Breadth first from one who is left over. @returns a host with room, or -1 */
  #search(from: number): number {
    if (this.#cameFrom[from] !== UNSEEN) return -1;
    this.#queue.length = 0;
    this.#reach(from, -1);
    for (const u of this.#queue) {
      for (const h of this.#hostsOf(u)) {
        if (this.#reachedBy[h] !== -1) continue;
        this.#reachedBy[h] = u;
        if (this.#hasRoom(h)) return h;
        for (const guest of this.#guests[h] as number[]) this.#reach(guest, h);
      }
    }
    return -1;
  }

  #reach(u: number, from: number): void {
    if (this.#cameFrom[u] !== UNSEEN) return;
    this.#cameFrom[u] = from;
    this.#queue.push(u);
  }

  #moveOn(end: number): void {
    for (let h = end; h >= 0;) {
      const u = this.#reachedBy[h] as number;
      const from = this.#cameFrom[u] as number;
      (this.#guests[h] as number[]).push(u);
      if (from < 0) this.#left[u] = (this.#left[u] as number) - 1;
      else (this.#guests[from] as number[]).splice((this.#guests[from] as number[]).indexOf(u), 1);
      h = from;
    }
  }
}
