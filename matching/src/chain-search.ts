/** The search of assignment.ts: hosts by their distance, the nearest first, until an end that was offered is nearer. */
import { Heap } from './heap.ts';

const NONE = -1;

export class ChainSearch {
  // Per host, valid if it was reached in this search.
  readonly #distance: Float64Array;
  readonly #reachedBy: Int32Array;
  readonly #reachedIn: Int32Array;
  readonly #heap = new Heap();
  #searches = 0;
  /** Hosts whose distance is final, in the order of it. */
  readonly settled: number[] = [];
  /** The nearest end offered: a host, or something else of the caller's; -1 for none. */
  end = NONE;
  endsAtHost = false;
  nearest = Infinity;

  constructor(hosts: number) {
    this.#distance = new Float64Array(hosts);
    this.#reachedBy = new Int32Array(hosts);
    this.#reachedIn = new Int32Array(hosts);
  }

  begin(): void {
    this.#searches++;
    this.#heap.clear();
    this.settled.length = 0;
    this.end = NONE;
    this.nearest = Infinity;
  }

  distance(h: number): number {
    return this.#distance[h] as number;
  }

  /** The visit by which the host was reached. */
  reachedBy(h: number): number {
    return this.#reachedBy[h] as number;
  }

  /** @returns whether the host was not reached as near before, nor an end offered */
  reach(h: number, distance: number, by: number): boolean {
    if (distance >= this.nearest) return false;
    if (this.#reachedIn[h] === this.#searches && distance >= (this.#distance[h] as number)) return false;
    this.#reachedIn[h] = this.#searches;
    this.#distance[h] = distance;
    this.#reachedBy[h] = by;
    this.#heap.push(distance, h);
    return true;
  }

  offer(distance: number, end: number, isHost: boolean): void {
    if (distance >= this.nearest) return;
    this.nearest = distance;
    this.end = end;
    this.endsAtHost = isHost;
  }

  /** @returns the nearest host not yet settled, or -1 once the end is nearer */
  next(): number {
    while (this.#heap.size > 0) {
      const distance = this.#heap.least;
      const h = this.#heap.pop();
      if (distance >= this.nearest) return NONE;
      if (distance > (this.#distance[h] as number)) continue;
      this.settled.push(h);
      return h;
    }
    return NONE;
  }
}
