/** Groups that a host has something special with: the same organisation or workplace, a meeting, a wish, a ban, a pin. */
import type { Home, People } from './verify-people.ts';

export class Related {
  readonly #byOrg: ReadonlyMap<number, readonly number[]>;
  readonly #byWorkplace: ReadonlyMap<number, readonly number[]>;
  readonly #pinned: ReadonlyMap<number, readonly number[]>;
  readonly #groupOf: ReadonlyMap<number, number>;

  constructor({ groups }: People) {
    const numbers = [...groups.keys()];
    this.#byOrg = Map.groupBy(numbers, (g) => groups[g]?.members[0]?.org ?? -1);
    this.#byWorkplace = Map.groupBy(numbers, (g) => groups[g]?.members[0]?.workplace ?? -1);
    this.#pinned = Map.groupBy(numbers, (g) => groups[g]?.pin?.host ?? -1);
    this.#groupOf = new Map(groups.flatMap(({ members }, g) => members.map(({ number }) => [number, g] as const)));
  }

  /** Some of them twice. */
  *to(h: number, { org, workplace, met, wished, forbidden }: Home): Generator<number> {
    yield* this.#byOrg.get(org) ?? [];
    yield* this.#byWorkplace.get(workplace) ?? [];
    yield* this.#pinned.get(h) ?? [];
    for (const other of met) yield* this.#byOrg.get(other) ?? [];
    for (const guests of [wished.keys(), forbidden]) for (const guest of guests) yield this.#groupOf.get(guest) ?? 0;
  }
}
