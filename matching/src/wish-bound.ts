/**
 * How much a hard wish costs at most, read off the certificate without solving again. Forgetting one wish changes what one
 * host may take, or where one party may go; the prices of everybody else still bound every matching.
 *
 * 1. Per leaf, everybody bids for every host they may visit (leaf-bids.ts).
 * 2. A minimum forgotten: the host's best set among more forms.
 * 3. A party without its pin, or the two of a pair: each gets the lowest price at which no host would rather have it than
 *    the set it has. What two could bring together at one host is added where it is more.
 * 4. Decisions of the leaf about the party itself are dropped, which can only raise the bound.
 */
import { formsBetween, NOBODY, type Forms } from './forms.ts';
import { freed, type HardWish } from './hard-wish.ts';
import { LeafBids } from './leaf-bids.ts';
import type { Party } from './party.ts';
import type { Problem } from './problem.ts';
import { AIMS, type Matching, type Objective } from './result.ts';
import { Visits } from './visits.ts';

interface Leaf {
  readonly bids: LeafBids;
  readonly bound: number;
}

/** Somebody who is free of the wish, and everywhere they could go. */
interface Free {
  readonly party: Party;
  readonly venues: Int32Array;
  readonly fits: Int16Array;
}

interface Freed {
  readonly free: readonly Free[];
  /** Where both of two could go: the venue, and its place in each one's lists. */
  readonly shared: readonly (readonly [venue: number, one: number, other: number])[];
}

export class WishBounds {
  readonly #problem: Problem;
  readonly #matching: Matching;
  readonly #leaves: readonly Leaf[];
  readonly #venueOf: ReadonlyMap<string, number>;
  readonly #partyOf: ReadonlyMap<string, number>;
  readonly #pinnedAt: ReadonlyMap<string, readonly number[]>;

  constructor(problem: Problem, matching: Matching) {
    const { parties, venues } = problem;
    this.#problem = problem;
    this.#matching = matching;
    this.#venueOf = new Map(venues.map(({ host }, v) => [host.id, v]));
    this.#partyOf = new Map(parties.map(({ ids }, p) => [ids[0] ?? '', p]));
    this.#pinnedAt = Map.groupBy(parties.keys(), (p) => parties[p]?.pin?.host ?? '');
    this.#leaves = this.#readLeaves();
  }

  /** Step 1. */
  #readLeaves(): Leaf[] {
    const { objective, certificate } = this.#matching;
    const leaves = AIMS.flatMap((aim) => certificate[aim].map((leaf) => new LeafBids(this.#problem, aim, leaf)));
    const visits = new Visits(this.#problem);
    for (const [p, party] of this.#problem.parties.entries()) {
      const many = visits.of(p);
      for (const bids of leaves) bids.bid(p, party, visits, many);
    }
    return leaves.map((bids) => ({ bids, bound: bids.close(objective) }));
  }

  /**
   * @returns what each aim rises by at most without the wish, the earlier ones kept; undefined where the certificate does
   * not tell: a pair that is pinned too, whose wishes hang together, and cases that only the wish rules out
   */
  of(wish: HardWish): Objective | undefined {
    if (wish.kind === 'minimum') {
      const v = this.#venueOf.get(wish.host) ?? -1;
      return this.#rise(({ bids }) => this.#withoutMinimum(bids, v));
    }
    const p = this.#partyOf.get(wish.interns[0] ?? '') ?? -1;
    const party = this.#problem.parties[p];
    if (party === undefined || (wish.kind === 'pair' && party.pin !== undefined)) return undefined;
    const free = this.#visitsOf(freed(this.#problem, wish));
    return this.#rise(({ bids }) => this.#withoutParty(bids, p) + this.#withFree(bids, p, free));
  }

  #rise(change: (leaf: Leaf) => number): Objective | undefined {
    const most = { priority: 0, placed: 0, hosts: 0, fit: 0 };
    for (const leaf of this.#leaves) {
      const { aim } = leaf.bids;
      const above = Math.floor(leaf.bound + change(leaf)) - this.#matching.objective[aim];
      if (!Number.isFinite(above)) return undefined;
      most[aim] = Math.max(most[aim], above);
    }
    return most;
  }

  #visitsOf(parties: readonly Party[]): Freed {
    const visits = new Visits({ ...this.#problem, parties });
    const free = parties.map((party, p): Free => {
      const many = visits.of(p);
      return { party, venues: visits.hosts.slice(0, many), fits: visits.fits.slice(0, many) };
    });
    const [one, other] = free;
    const at = new Map(other ? Array.from(other.venues, (v, j) => [v, j]) : []);
    const shared = one ? Array.from(one.venues, (v, i) => [v, i, at.get(v) ?? -1] as const) : [];
    return { free, shared: shared.filter(([, , j]) => j >= 0) };
  }

  /** Step 2. */
  #withoutMinimum(bids: LeafBids, v: number): number {
    const venue = this.#problem.venues[v];
    if (venue === undefined) return 0;
    const { id, seats } = venue.host;
    const mustOpen = this.#pinnedAt.has(id) ? NOBODY : 0;
    return bids.bestSet(v, bids.decided(id, formsBetween(1, seats) & ~mustOpen)) - (bids.best[v] as number);
  }

  /** The forms of a host once the party is free: it may be empty again where only the party was pinned. */
  #formsWithout(bids: LeafBids, p: number, v: number): Forms {
    const forms = bids.forms[v] as number;
    const pin = this.#problem.parties[p]?.pin;
    if (pin === undefined || this.#venueOf.get(pin.host) !== v) return forms;
    const isPinnedByOthers = this.#pinnedAt.get(pin.host)?.some((other) => other !== p) ?? false;
    return isPinnedByOthers ? forms : forms | bids.decided(pin.host, NOBODY);
  }

  /** The hosts that are otherwise without the party. */
  #concerned(bids: LeafBids, p: number): Set<number> {
    const pinnedTo = this.#venueOf.get(this.#problem.parties[p]?.pin?.host ?? '');
    return new Set(pinnedTo === undefined ? bids.wantedBy(p) : [...bids.wantedBy(p), pinnedTo]);
  }

  /** What the bound loses with the party: its price, and what hosts wanted it for. */
  #withoutParty(bids: LeafBids, p: number): number {
    let change = -(bids.prices[p] ?? 0);
    for (const v of this.#concerned(bids, p)) {
      change += bids.bestSet(v, this.#formsWithout(bids, p, v), p) - (bids.best[v] as number);
    }
    return change;
  }

  /** Step 3: what the bound wins by those who are free. */
  #withFree(bids: LeafBids, p: number, freed: Freed): number {
    const concerned = this.#concerned(bids, p);
    const thresholdAt = (v: number, size: number): number =>
      concerned.has(v) ? bids.thresholdWithout(v, this.#formsWithout(bids, p, v), p, size) : bids.threshold(v, size);
    const prices = freed.free.map(({ party, venues, fits }) => {
      let price = 0;
      for (let i = 0; i < venues.length; i++) {
        const value = bids.worth(party, fits[i] as number) - thresholdAt(venues[i] as number, party.ids.length);
        if (value > price) price = value;
      }
      return price;
    });
    const together = this.#together(bids, p, freed, prices);
    return prices.reduce((sum, price) => sum + price, together);
  }

  /** What two could bring at one host beyond what each of them pays for. */
  #together(bids: LeafBids, p: number, { free, shared }: Freed, prices: readonly number[]): number {
    const [one, other] = free;
    if (one === undefined || other === undefined) return 0;
    const concerned = this.#concerned(bids, p);
    let more = 0;
    for (const [v, i, j] of shared) {
      const own = bids.worth(one.party, one.fits[i] as number) - (prices[0] ?? 0);
      const theirs = bids.worth(other.party, other.fits[j] as number) - (prices[1] ?? 0);
      // Most hosts have a set already that no two newcomers come near.
      if (!concerned.has(v) && bids.atMostWith(v, own, theirs) <= (bids.best[v] as number)) continue;
      const forms = this.#formsWithout(bids, p, v);
      const without = bids.bestSet(v, forms, p);
      more += Math.max(0, bids.bestSet(v, forms, p, [own, theirs]) - without);
    }
    return more;
  }
}
