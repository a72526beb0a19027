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
  const end = performance.now() + seconds * 1000;
  const isOver = (): boolean => performance.now() > end || signal?.aborted === true;
  const problem = prepare(instance);
  const scan = new Scan(problem);
  const parties: PartyOutlook[] = [];
  for (const [p, party] of problem.parties.entries()) {
    if (isOver()) break;
    const wanted = fieldsOf(problem, party).map((field) => ({ field, ...scan.around(p, field) }));
    parties.push({ interns: party.ids, ...scan.around(p), wanted, openings: partyOpenings(problem, party) });
  }
  const hosts: HostOutlook[] = [];
  for (const [v, venue] of problem.venues.entries()) {
    if (isOver()) break;
    hosts.push({ host: venue.host.id, interns: scan.guests(v), openings: hostOpenings(problem, venue) });
  }
  return { parties, hosts };
}

/** Step 1, and what is asked of it. */
class Scan {
  readonly #problem: Problem;
  /** Per party the hosts it may visit; per host the parties that may come. */
  readonly #where: readonly number[][];
  readonly #who: readonly number[][];
  /** Per party the question in which it was counted last. */
  readonly #counted: Int32Array;
  #question = 0;

  constructor(problem: Problem) {
    const { parties, venues, bans } = problem;
    this.#problem = problem;
    this.#where = parties.map(() => []);
    this.#who = venues.map(() => []);
    this.#counted = new Int32Array(parties.length);
    for (const [p, party] of parties.entries())
      for (const [v, venue] of venues.entries()) {
        if (obstacle(party, venue, bans) !== undefined) continue;
        this.#where[p]?.push(v);
        this.#who[v]?.push(p);
      }
  }

  #people(p: number): number {
    return this.#problem.parties[p]?.ids.length ?? 0;
  }

  guests(v: number): number {
    return (this.#who[v] ?? []).reduce((sum, p) => sum + this.#people(p), 0);
  }

  /** Step 2: the hosts a party may visit, all or those of a field; each other party is counted once. */
  around(p: number, field?: string): Omit<Wanted, 'field'> {
    const { venues } = this.#problem;
    const some = (this.#where[p] ?? []).filter(
      (v) => field === undefined || venues[v]?.host.fields.includes(field) === true,
    );
    const question = ++this.#question;
    this.#counted[p] = question;
    let others = 0;
    for (const other of some.flatMap((v) => this.#who[v] ?? [])) {
      if (this.#counted[other] === question) continue;
      this.#counted[other] = question;
      others += this.#people(other);
    }
    const seats = some.reduce((sum, v) => sum + (venues[v]?.host.seats ?? 0), 0);
    return { hosts: some.length, seats, others };
  }
}

const fieldsOf = ({ instance }: Problem, { members }: Party): string[] =>
  instance.fields.filter((field) => members.some(({ intern }) => intern.interests.includes(field)));
