/**
 * How things look for everybody while answers can still be changed: who could visit whom, who else wants the same seats,
 * and what a single changed answer would open. Nothing is assigned; see gap-radar.ts for where one more would help.
 *
 * 1. One scan over all pairs of party and host says who may visit whom.
 * 2. For each field a party wants: the admissible hosts that have it, their seats, and everybody else who may take one.
 * 3. The openings of each party and host (openings.ts), for as long as there is time.
 */
import { obstacle } from './admissible.ts';
import type { Opening } from './explanation.ts';
import type { Instance } from './instance.ts';
import { hostOpenings, partyOpenings } from './openings.ts';
import type { Party } from './party.ts';
import { prepare, type Problem } from './problem.ts';

/** One wanted field: the hosts a party may visit for it, their seats, and how many other interns may visit one of them. */
export interface Wanted {
  readonly field: string;
  readonly hosts: number;
  readonly seats: number;
  readonly others: number;
}

export interface PartyOutlook {
  /** One intern, or a pair sorted by id. */
  readonly interns: readonly string[];
  /** Hosts the party may visit, their seats, and how many other interns may visit one of them. */
  readonly hosts: number;
  readonly seats: number;
  readonly others: number;
  /** Each field a member has named, in the order of the instance. */
  readonly wanted: readonly Wanted[];
  /** The largest first. */
  readonly openings: readonly Opening[];
}

export interface HostOutlook {
  readonly host: string;
  /** Interns who may come. */
  readonly interns: number;
  readonly openings: readonly Opening[];
}

export interface Outlook {
  /** Sorted by (first) id. Who is missing was not reached in time. */
  readonly parties: readonly PartyOutlook[];
  readonly hosts: readonly HostOutlook[];
}

export interface OutlookOptions {
  /** Time for all of it; what is not reached by then is left out. */
  readonly seconds?: number | undefined;
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** @param instance valid */
export function outlook(instance: Instance, { seconds = Infinity, signal }: OutlookOptions = {}): Outlook {
  const begun = performance.now();
  /** Half of the time for parties, what is left for hosts. */
  const isOver = (share: number): boolean =>
    performance.now() > begun + seconds * 1000 * share || signal?.aborted === true;
  const problem = prepare(instance);
  const scan = new Scan(problem);
  const parties: PartyOutlook[] = [];
  for (const [p, party] of problem.parties.entries()) {
    if (isOver(0.5)) break;
    const wanted = fieldsOf(problem, party).map((field) => ({ field, ...scan.around(p, field) }));
    parties.push({ interns: party.ids, ...scan.around(p), wanted, openings: partyOpenings(problem, party) });
  }
  const hosts: HostOutlook[] = [];
  for (const [v, venue] of problem.venues.entries()) {
    if (isOver(1)) break;
    hosts.push({ host: venue.host.id, interns: scan.guests(v), openings: hostOpenings(problem, venue) });
  }
  return { parties, hosts };
}

/** Step 1, and what is asked of it. Sets of parties are bit sets, so that a union over many hosts is a few thousand words. */
class Scan {
  readonly #problem: Problem;
  /** Per party the hosts it may visit; per host the parties that may come. */
  readonly #where: readonly number[][];
  readonly #who: readonly Uint32Array[];
  readonly #pairs: Uint32Array;

  constructor(problem: Problem) {
    const { parties, venues, bans } = problem;
    this.#problem = problem;
    this.#where = parties.map(() => []);
    this.#who = venues.map(() => setOf(parties.length));
    this.#pairs = setOf(parties.length);
    for (const [p, party] of parties.entries()) {
      if (party.ids.length > 1) add(this.#pairs, p);
      for (const [v, venue] of venues.entries()) {
        if (obstacle(party, venue, bans) !== undefined) continue;
        this.#where[p]?.push(v);
        add(this.#who[v], p);
      }
    }
  }

  guests(v: number): number {
    return this.#people(this.#who[v] ?? setOf(0));
  }

  /** Step 2: the hosts a party may visit, all or those of a field; each other party is counted once. */
  around(p: number, field?: string): Omit<Wanted, 'field'> {
    const { parties, venues } = this.#problem;
    const some = (this.#where[p] ?? []).filter(
      (v) => field === undefined || venues[v]?.host.fields.includes(field) === true,
    );
    const all = setOf(parties.length);
    for (const v of some) unite(all, this.#who[v]);
    const own = some.length === 0 ? 0 : (parties[p]?.ids.length ?? 0);
    const seats = some.reduce((sum, v) => sum + (venues[v]?.host.seats ?? 0), 0);
    return { hosts: some.length, seats, others: this.#people(all) - own };
  }

  /** A pair is two people. */
  #people(parties: Uint32Array): number {
    let count = 0;
    for (const [i, word] of parties.entries()) count += ones(word) + ones(word & (this.#pairs[i] ?? 0));
    return count;
  }
}

const setOf = (size: number): Uint32Array => new Uint32Array(Math.ceil(size / 32));

function add(set: Uint32Array | undefined, member: number): void {
  if (set) set[member >>> 5] = (set[member >>> 5] ?? 0) | (1 << (member & 31));
}

function unite(into: Uint32Array, other: Uint32Array | undefined): void {
  if (other) for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) | (other[i] ?? 0);
}

/** How many bits of a word are set (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let w = word - ((word >>> 1) & 0x55555555);
  w = (w & 0x33333333) + ((w >>> 2) & 0x33333333);
  return Math.imul((w + (w >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const fieldsOf = ({ instance }: Problem, { members }: Party): string[] =>
  instance.fields.filter((field) => members.some(({ intern }) => intern.interests.includes(field)));
