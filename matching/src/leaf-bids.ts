/**
 * One leaf of a certificate, laid out: per host the guests worth most beyond their prices, the best set among them, and
 * how much a further party may be worth before the host would rather have it.
 */
import { GRAIN, type CertificateDecision, type CertificateLeaf } from './certificate.ts';
import { formsBetween, NOBODY, ONE, PAIR, PAIR_AND_ONE, THREE, TWO, WITH_PAIR, type Forms } from './forms.ts';
import type { Party } from './party.ts';
import type { Problem } from './problem.ts';
import { AIMS, type Aim, type Objective } from './result.ts';
import type { Visits } from './visits.ts';

/** So many are kept per host: a set has three singles or a pair, and one of them may be left out. */
const KEPT = [4, 2] as const;

const NO_VALUES = new Float64Array(0);
const NO_MORE: readonly number[] = [];

interface Bid {
  readonly party: number;
  readonly value: number;
}

export class LeafBids {
  readonly aim: Aim;
  readonly decisions: readonly CertificateDecision[];
  /** In points. */
  readonly prices: readonly number[];
  /** Per host the forms that seats, minimum, pins and decisions leave. */
  readonly forms: Uint8Array;
  readonly #weight: Omit<Objective, 'fit'>;
  readonly #singles: Bid[][];
  readonly #pairs: Bid[][];
  /** Once everybody has bid: per host the value of its best set, and of a further single's and pair's threshold. */
  readonly best: Float64Array;
  readonly #thresholds: readonly [Float64Array, Float64Array];
  readonly #top: [number, number, number] = [0, 0, 0];
  readonly #wantedBy = new Map<number, number[]>();
  /** Per host what a single's and a pair's bid must be above to be kept. */
  readonly #least: readonly [Float64Array, Float64Array];
  readonly #venueOf: ReadonlyMap<string, number>;
  readonly #decidedOn: ReadonlyMap<string, readonly CertificateDecision[]>;

  constructor({ parties, venues }: Problem, aim: Aim, { decisions, multipliers, prices }: CertificateLeaf) {
    this.#least = [new Float64Array(venues.length).fill(-Infinity), new Float64Array(venues.length).fill(-Infinity)];
    const onVisits = decisions.filter((decision) => 'intern' in decision);
    this.#decidedOn = Map.groupBy(onVisits, ({ intern }) => intern);
    this.#venueOf = new Map(onVisits.length > 0 ? venues.map(({ host }, v) => [host.id, v]) : []);
    this.aim = aim;
    this.decisions = decisions;
    this.prices = prices.map((price) => price / GRAIN);
    const [priority = 0, placed = 0, hosts = 0] = multipliers;
    const own = { priority: 0, placed: 0, hosts: 0, [aim]: 1 };
    this.#weight = { priority: own.priority + priority, placed: own.placed + placed, hosts: own.hosts + hosts };
    const pinned = new Set(parties.map(({ pin }) => pin?.host));
    this.forms = Uint8Array.from(venues, ({ least, host }) => {
      const allowed = formsBetween(least, host.seats) & (pinned.has(host.id) ? ~NOBODY : ~0);
      return this.decided(host.id, allowed);
    });
    this.#singles = venues.map(() => []);
    this.#pairs = venues.map(() => []);
    this.best = new Float64Array(venues.length);
    this.#thresholds = [new Float64Array(venues.length), new Float64Array(venues.length)];
  }

  /** What the leaf's decisions leave of a host's forms. */
  decided(host: string, forms: Forms): Forms {
    return this.decisions.reduce((left, decision) => (decision.host === host ? after(decision, left) : left), forms);
  }

  /** What a host's first guest counts for. */
  get opening(): number {
    return this.#weight.hosts;
  }

  worth({ priority, ids }: Party, fit: number): number {
    return (this.aim === 'fit' ? fit : 0) + this.#weight.priority * priority + this.#weight.placed * ids.length;
  }

  /** The party bids at the first `many` of the venues, where the leaf's decisions let it go. */
  bid(p: number, party: Party, { hosts, fits }: Pick<Visits, 'hosts' | 'fits'>, many: number): void {
    const isFit = this.aim === 'fit';
    const base = this.worth(party, 0) - (this.prices[p] ?? 0);
    const allows = this.#allowed(party);
    const least = this.#least[party.ids.length - 1] ?? NO_VALUES;
    for (let i = 0; i < many; i++) {
      const v = hosts[i] as number;
      const value = isFit ? base + (fits[i] as number) : base;
      if (value > (least[v] as number) && (allows === undefined || allows(v))) this.#keep(p, v, value, least);
    }
  }

  #keep(party: number, v: number, value: number, least: Float64Array): void {
    const isSingle = least === this.#least[0];
    const list = (isSingle ? this.#singles : this.#pairs)[v] ?? [];
    const most = KEPT[isSingle ? 0 : 1];
    const at = list.findIndex((other) => value > other.value);
    list.splice(at < 0 ? list.length : at, 0, { party, value });
    if (list.length > most) list.pop();
    if (list.length === most) least[v] = list[most - 1]?.value ?? 0;
  }

  /** Where the leaf's decisions let the party go; undefined for anywhere. */
  #allowed({ ids }: Party): ((v: number) => boolean) | undefined {
    const own = this.#decidedOn.get(ids[0] ?? '');
    if (own === undefined) return undefined;
    const there = own.find((decision) => 'there' in decision && decision.there);
    const not = new Set(own.filter((decision) => decision !== there).map(({ host }) => this.#venueOf.get(host)));
    const only = there && this.#venueOf.get(there.host);
    return (v) => (only === undefined || only === v) && !not.has(v);
  }

  /** @param reached the values of the aims @returns the leaf's bound */
  close(reached: Objective): number {
    for (let v = 0; v < this.best.length; v++) {
      const forms = this.forms[v] as number;
      this.best[v] = this.bestSet(v, forms);
      for (const [i, thresholds] of this.#thresholds.entries()) thresholds[v] = this.#threshold(v, forms, i + 1);
      for (const { party } of [...(this.#singles[v] ?? []), ...(this.#pairs[v] ?? [])]) {
        const hosts = this.#wantedBy.get(party);
        if (hosts) hosts.push(v);
        else this.#wantedBy.set(party, [v]);
      }
    }
    const earlier = AIMS.slice(0, AIMS.indexOf(this.aim)) as readonly Exclude<Aim, 'fit'>[];
    const floors = earlier.reduce((sum, each) => sum + this.#weight[each] * reached[each], 0);
    const sum = (list: Iterable<number>): number => [...list].reduce((total, value) => total + value, 0);
    return sum(this.prices) + sum(this.best) - floors;
  }

  /** The hosts among whose best guests the party is. */
  wantedBy(p: number): readonly number[] {
    return this.#wantedBy.get(p) ?? [];
  }

  /** A party of that size, worth no more than this beyond its price, changes nothing at the host. */
  threshold(v: number, size: number): number {
    return this.#thresholds[size - 1]?.[v] ?? Infinity;
  }

  /** The most a set can be worth that has these two singles beside others. */
  atMostWith(v: number, one: number, other: number): number {
    return this.#weight.hosts + one + other + Math.max(0, this.#singles[v]?.[0]?.value ?? 0);
  }

  /** @param but a party that is left out @param more values of singles beside those there are */
  bestSet(v: number, forms: Forms, but = -1, more: readonly number[] = NO_MORE): number {
    const [a, b, c] = this.#topSingles(v, but, more);
    const pair = this.#topPair(v, but);
    const { hosts } = this.#weight;
    return Math.max(
      forms & NOBODY ? 0 : -Infinity,
      forms & ONE ? hosts + a : -Infinity,
      forms & TWO ? hosts + a + b : -Infinity,
      forms & THREE ? hosts + a + b + c : -Infinity,
      forms & PAIR ? hosts + pair : -Infinity,
      forms & PAIR_AND_ONE ? hosts + pair + a : -Infinity,
    );
  }

  /** The same as `threshold`, with a party left out and other forms. */
  thresholdWithout(v: number, forms: Forms, but: number, size: number): number {
    return this.#threshold(v, forms, size, but);
  }

  #threshold(v: number, forms: Forms, size: number, but = -1): number {
    const [a, b] = this.#topSingles(v, but);
    const pair = this.#topPair(v, but);
    const { hosts } = this.#weight;
    const beside =
      size === 2
        ? Math.max(forms & PAIR ? hosts : -Infinity, forms & PAIR_AND_ONE ? hosts + a : -Infinity)
        : Math.max(
            forms & ONE ? hosts : -Infinity,
            forms & TWO ? hosts + a : -Infinity,
            forms & THREE ? hosts + a + b : -Infinity,
            forms & PAIR_AND_ONE ? hosts + pair : -Infinity,
          );
    // No set has room for it, or only two more could make one: nothing to compare with.
    return beside === -Infinity ? Infinity : this.bestSet(v, forms, but) - beside;
  }

  /** The three largest values of singles at the host, as one answer that the next call overwrites. */
  #topSingles(v: number, but: number, more: readonly number[] = NO_MORE): readonly [number, number, number] {
    const top = this.#top;
    top[0] = top[1] = top[2] = -Infinity;
    for (const value of more) insert(top, value);
    for (const bid of this.#singles[v] ?? []) if (bid.party !== but) insert(top, bid.value);
    return top;
  }

  #topPair(v: number, but: number): number {
    return this.#pairs[v]?.find(({ party }) => party !== but)?.value ?? -Infinity;
  }
}

function after(decision: CertificateDecision, forms: Forms): Forms {
  if ('takesPair' in decision) return decision.takesPair ? forms & WITH_PAIR : forms & ~WITH_PAIR;
  if ('open' in decision) return decision.open ? forms & ~NOBODY : forms & NOBODY;
  return forms;
}

function insert(top: [number, number, number], value: number): void {
  if (value > top[0]) [top[2], top[1], top[0]] = [top[1], top[0], value];
  else if (value > top[1]) [top[2], top[1]] = [top[1], value];
  else if (value > top[2]) top[2] = value;
}
