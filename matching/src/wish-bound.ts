/**
 * How much a hard wish costs at most, read off the certificate without solving again. Forgetting one wish changes what one
 * host may take, or where one party may go; the prices of everybody else still bound every matching.
 *
 * 1. Per leaf and host: the guests worth most beyond their prices, as many as can matter.
 * 2. A minimum forgotten: the host's best set among more forms.
 * 3. A party without its pin, or the two of a pair: each gets the lowest price at which no host would rather have it than
 *    the set it has. What two could bring together at one host is added where it is more.
 * 4. Decisions of the leaf about the party itself are dropped, which can only raise the bound.
 */
import { GRAIN, type CertificateDecision, type CertificateLeaf } from './certificate.ts';
import { formsBetween, NOBODY, ONE, PAIR, PAIR_AND_ONE, THREE, TWO, WITH_PAIR, type Forms } from './forms.ts';
import { freed, type HardWish } from './hard-wish.ts';
import type { Party } from './party.ts';
import type { Problem } from './problem.ts';
import { AIMS, type Aim, type Matching, type Objective } from './result.ts';
import { Visits } from './visits.ts';

/** At most so many guests are kept per host: a set has three singles or a pair, and one may be taken out. */
const KEPT = [4, 2] as const;

interface Bid {
  readonly party: number;
  readonly value: number;
}

interface Leaf {
  readonly aim: Aim;
  readonly decisions: readonly CertificateDecision[];
  readonly weight: Omit<Objective, 'fit'>;
  readonly prices: readonly number[];
  readonly forms: Uint8Array;
  /** Per host the best singles, and the best pairs. */
  readonly singles: Bid[][];
  readonly pairs: Bid[][];
  readonly bound: number;
}

/** A visit of somebody who is free of the wish. */
interface Offer {
  readonly venue: number;
  readonly fit: number;
}

export class WishBounds {
  readonly #problem: Problem;
  readonly #matching: Matching;
  readonly #leaves: readonly Leaf[];
  readonly #venueOf: ReadonlyMap<string, number>;
  readonly #partyOf: ReadonlyMap<string, number>;

  constructor(problem: Problem, matching: Matching) {
    this.#problem = problem;
    this.#matching = matching;
    this.#venueOf = new Map(problem.venues.map(({ host }, v) => [host.id, v]));
    this.#partyOf = new Map(problem.parties.map(({ ids }, p) => [ids[0] ?? '', p]));
    this.#leaves = this.#readLeaves();
  }

  #readLeaves(): Leaf[] {
    const { objective, certificate } = this.#matching;
    const leaves = AIMS.flatMap((aim) => certificate[aim].map((leaf) => this.#leafOf(aim, leaf)));
    const visits = new Visits(this.#problem);
    for (const [p, party] of this.#problem.parties.entries()) {
      const many = visits.of(p);
      for (const leaf of leaves) {
        const allowed = this.#allowed(leaf.decisions, party);
        for (let i = 0; i < many; i++) {
          const v = visits.hosts[i] as number;
          if (!allowed(v)) continue;
          const value = worthOf(leaf, party, visits.fits[i] as number) - (leaf.prices[p] ?? 0);
          insert((party.ids.length === 1 ? leaf.singles : leaf.pairs)[v] ?? [], { party: p, value }, party.ids.length);
        }
      }
    }
    return leaves.map((leaf) => {
      const floors = AIMS.slice(0, AIMS.indexOf(leaf.aim)) as (keyof typeof leaf.weight)[];
      const kept = floors.reduce((sum, each) => sum + leaf.weight[each] * objective[each], 0);
      const sets = leaf.forms.reduce((sum, forms, v) => sum + bestSet(leaf, v, forms), 0);
      return { ...leaf, bound: leaf.prices.reduce((sum, price) => sum + price, 0) + sets - kept };
    });
  }

  #leafOf(aim: Aim, { decisions, multipliers, prices }: CertificateLeaf): Leaf {
    const weight = { priority: 0, placed: 0, hosts: 0 };
    for (const [i, each] of (['priority', 'placed', 'hosts'] as const).entries())
      weight[each] = each === aim ? 1 : (multipliers[i] ?? 0);
    const forms = Uint8Array.from(this.#problem.venues, ({ least, host }) => formsBetween(least, host.seats));
    for (const { pin } of this.#problem.parties) {
      const v = this.#venueOf.get(pin?.host ?? '');
      if (v !== undefined) forms[v] = (forms[v] as number) & ~NOBODY;
    }
    for (const decision of decisions) {
      const v = this.#venueOf.get(decision.host) ?? -1;
      forms[v] = decided(forms[v] ?? 0, decision);
    }
    const lists = (): Bid[][] => this.#problem.venues.map(() => []);
    const inPoints = prices.map((price) => price / GRAIN);
    return { aim, weight, prices: inPoints, forms, singles: lists(), pairs: lists(), bound: 0, decisions };
  }

  /** Where the leaf's decisions let the party go. */
  #allowed(decisions: readonly CertificateDecision[], { ids }: Party): (v: number) => boolean {
    const own = decisions.filter((decision) => 'intern' in decision && decision.intern === ids[0]);
    if (own.length === 0) return () => true;
    const there = own.find((decision) => 'there' in decision && decision.there);
    const not = new Set(own.filter((decision) => decision !== there).map(({ host }) => this.#venueOf.get(host)));
    const only = there && this.#venueOf.get(there.host);
    return (v) => (only === undefined || only === v) && !not.has(v);
  }

  /**
   * @returns what each aim rises by at most without the wish, the earlier ones kept; undefined where the certificate does
   * not tell: companions with pins, whose wishes hang together, and cases that only the wish rules out
   */
  of(wish: HardWish): Objective | undefined {
    const rise = (change: (leaf: Leaf) => number): Objective | undefined => {
      const most = { priority: 0, placed: 0, hosts: 0, fit: 0 };
      for (const leaf of this.#leaves) {
        const above = Math.floor(leaf.bound + change(leaf)) - this.#matching.objective[leaf.aim];
        // A case that only the wish rules out has no bound to go by.
        if (!Number.isFinite(above)) return undefined;
        most[leaf.aim] = Math.max(most[leaf.aim], above);
      }
      return most;
    };
    if (wish.kind === 'minimum') {
      const v = this.#venueOf.get(wish.host) ?? -1;
      return rise((leaf) => this.#withoutMinimum(leaf, v));
    }
    const p = this.#partyOf.get(wish.interns[0] ?? '') ?? -1;
    const party = this.#problem.parties[p];
    if (party === undefined || (party.pin !== undefined && party.ids.length > 1)) return undefined;
    const free = this.#offersTo(freed(this.#problem, wish));
    return rise((leaf) => this.#withoutParty(leaf, p) + this.#with(leaf, p, free));
  }

  /** Everywhere each could go. */
  #offersTo(parties: readonly Party[]): (readonly [Party, readonly Offer[]])[] {
    const visits = new Visits({ ...this.#problem, parties });
    return parties.map((party, p) => {
      const many = visits.of(p);
      const offers = Array.from({ length: many }, (_, i) => ({
        venue: visits.hosts[i] as number,
        fit: visits.fits[i] as number,
      }));
      return [party, offers];
    });
  }

  #withoutMinimum(leaf: Leaf, v: number): number {
    const seats = this.#problem.venues[v]?.host.seats ?? 0;
    const mustOpen = this.#isPinnedAt(v) ? NOBODY : 0;
    const here = leaf.decisions.filter(({ host }) => this.#venueOf.get(host) === v);
    const forms = here.reduce((left, decision) => decided(left, decision), formsBetween(1, seats) & ~mustOpen);
    return bestSet(leaf, v, forms) - bestSet(leaf, v, leaf.forms[v] as number);
  }

  #isPinnedAt(v: number, but = -1): boolean {
    const id = this.#problem.venues[v]?.host.id;
    return this.#problem.parties.some(({ pin }, p) => p !== but && pin?.host === id);
  }

  /** The forms of a host once the party is free. */
  #formsWithout(leaf: Leaf, p: number, v: number): Forms {
    const forms = leaf.forms[v] as number;
    const pin = this.#problem.parties[p]?.pin;
    if (pin === undefined || this.#venueOf.get(pin.host) !== v || this.#isPinnedAt(v, p)) return forms;
    const mustOpen = (decision: CertificateDecision): boolean =>
      decision.host === pin.host &&
      (('open' in decision && decision.open) || ('takesPair' in decision && decision.takesPair));
    return leaf.decisions.some(mustOpen) ? forms : forms | NOBODY;
  }

  /** What the bound loses with the party: its price, and what hosts wanted it for. */
  #withoutParty(leaf: Leaf, p: number): number {
    let change = -(leaf.prices[p] ?? 0);
    for (const v of leaf.forms.keys()) {
      const was = leaf.forms[v] as number;
      const forms = this.#formsWithout(leaf, p, v);
      if (forms === was && !wants(leaf, v, p)) continue;
      change += bestSet(leaf, v, forms, p) - bestSet(leaf, v, was);
    }
    return change;
  }

  /** What the bound wins by those who are free, at the lowest prices at which no host takes one of them. */
  #with(leaf: Leaf, p: number, free: readonly (readonly [Party, readonly Offer[]])[]): number {
    const priced = free.map(([party, offers]) => {
      const values = offers.map(({ venue, fit }) => ({ venue, worth: worthOf(leaf, party, fit) }));
      const price = values.reduce((most, { venue, worth }) => {
        const forms = this.#formsWithout(leaf, p, venue);
        return Math.max(most, worth - threshold(leaf, venue, forms, p, party.ids.length));
      }, 0);
      return { price, at: new Map(values.map(({ venue, worth }) => [venue, worth - price])) };
    });
    const [one, other] = priced;
    let together = 0;
    for (const [v, value] of one?.at ?? []) {
      const beside = other?.at.get(v);
      if (beside === undefined) continue;
      const forms = this.#formsWithout(leaf, p, v);
      const both = bestSet(leaf, v, forms, p, [value, beside]);
      together += Math.max(0, both - bestSet(leaf, v, forms, p));
    }
    return priced.reduce((sum, { price }) => sum + price, together);
  }
}

function decided(forms: Forms, decision: CertificateDecision): Forms {
  if ('takesPair' in decision) return decision.takesPair ? forms & WITH_PAIR : forms & ~WITH_PAIR;
  if ('open' in decision) return decision.open ? forms & ~NOBODY : forms & NOBODY;
  return forms;
}

const worthOf = ({ aim, weight }: Leaf, { priority, ids }: Party, fit: number): number =>
  (aim === 'fit' ? fit : 0) + weight.priority * priority + weight.placed * ids.length;

function insert(list: Bid[], bid: Bid, size: number): void {
  const most = KEPT[size - 1] ?? 0;
  if (list.length === most && bid.value <= (list.at(-1)?.value ?? 0)) return;
  const at = list.findIndex(({ value }) => bid.value > value);
  list.splice(at < 0 ? list.length : at, 0, bid);
  if (list.length > most) list.pop();
}

function wants(leaf: Leaf, v: number, p: number): boolean {
  return [leaf.singles, leaf.pairs].some((lists) => lists[v]?.some(({ party }) => party === p));
}

/** @param but a party that is left out @param more values of singles beside those there are */
function bestSet(leaf: Leaf, v: number, forms: Forms, but = -1, more: readonly number[] = []): number {
  const without = (list: readonly Bid[] = []): number[] =>
    list.filter(({ party }) => party !== but).map(({ value }) => value);
  const singles = [...without(leaf.singles[v]), ...more].sort((a, b) => b - a);
  const [a = -Infinity, b = -Infinity, c = -Infinity] = singles;
  const [pair = -Infinity] = without(leaf.pairs[v]);
  const { hosts } = leaf.weight;
  return Math.max(
    forms & NOBODY ? 0 : -Infinity,
    forms & ONE ? hosts + a : -Infinity,
    forms & TWO ? hosts + a + b : -Infinity,
    forms & THREE ? hosts + a + b + c : -Infinity,
    forms & PAIR ? hosts + pair : -Infinity,
    forms & PAIR_AND_ONE ? hosts + pair + a : -Infinity,
  );
}

/** A party worth no more than this beyond its price changes nothing at the host. */
function threshold(leaf: Leaf, v: number, forms: Forms, but: number, size: number): number {
  const without = (list: readonly Bid[] = []): number[] =>
    list.filter(({ party }) => party !== but).map(({ value }) => value);
  const [a = -Infinity, b = -Infinity] = without(leaf.singles[v]);
  const [pair = -Infinity] = without(leaf.pairs[v]);
  const { hosts } = leaf.weight;
  const beside =
    size === 2
      ? Math.max(forms & PAIR ? hosts : -Infinity, forms & PAIR_AND_ONE ? hosts + a : -Infinity)
      : Math.max(
          forms & ONE ? hosts : -Infinity,
          forms & TWO ? hosts + a : -Infinity,
          forms & THREE ? hosts + a + b : -Infinity,
          forms & PAIR_AND_ONE ? hosts + pair : -Infinity,
        );
  // A set that only the party makes possible has no value to compare with.
  return beside === -Infinity ? Infinity : bestSet(leaf, v, forms, but) - beside;
}
