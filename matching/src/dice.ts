/** Seeded chance: the same seed throws the same numbers on every machine. */

/** mulberry32 (T. Ettinger, 2017): 32 bits of state, plenty for invented data, nothing for secrets. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of the list, each as likely as its weight. */
  weighted<T>(list: readonly T[], weights: readonly number[]): T {
    let left = this.next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [i, member] of list.entries()) {
      left -= weights[i] ?? 0;
      if (left < 0) return member;
    }
    return this.pick(list);
  }

  /** Up to `n` different members, in the order of the list. */
  some<T>(list: readonly T[], n: number, weights: readonly number[] = list.map(() => 1)): T[] {
    const found = new Set<T>();
    for (let tries = 0; found.size < Math.min(n, list.length) && tries < 100; tries++) {
      found.add(this.weighted(list, weights));
    }
    return list.filter((member) => found.has(member));
  }

  shuffled<T>(list: readonly T[]): T[] {
    const keys = list.map(() => this.next());
    return [...list.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)).flatMap((i) => list.slice(i, i + 1));
  }
}

/** A number for two, at least 0 and less than 1, whatever was thrown before: chance that does not ask in which order. */
export function lot(a: number, b: number): number {
  let t = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  t = Math.imul(t ^ (t >>> 15), 0x2c1b3c6d);
  t = Math.imul(t ^ (t >>> 12), 0x297a2d39);
  return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
}
