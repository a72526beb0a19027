/**
 * Blocking pairs: a party and a host who would both rather have each other than what the matching gives them. The word is
 * D. Gale and L. S. Shapley's ("College admissions and the stability of marriage", American Mathematical Monthly 69, 1962).
 *
 * 1. The party would rather: its fit at the host is higher than where it is; without a place any fit is.
 * 2. The host would rather: it has room, or sends guests away whose fit together is less than the party's. Whom the
 *    office has pinned is not sent away, and does not go; seats and the host's minimum are kept.
 *
 * What the party leaves behind is not asked. A matching that makes the sum large has some: both would gain, others would
 * lose more.
 */
import { placesOf } from './compare.ts';
import type { Instance } from './instance.ts';
import { pointsAt, prepare, type Problem } from './problem.ts';
import type { Placement } from './result.ts';
import { Visits } from './visits.ts';

export interface BlockingPair {
  readonly interns: readonly string[];
  readonly host: string;
  /** Where they are now; absent if they have no place. */
  readonly from: string | undefined;
  /** Who would have to leave the host. */
  readonly instead: readonly string[];
  /** Points more for the party, and for the host. */
  readonly gain: { readonly party: number; readonly host: number };
}

export interface Blocking {
  readonly count: number;
  /** Those in which both together would gain most, the most first; a hundred at most. */
  readonly worst: readonly BlockingPair[];
}

const LISTED = 100;

/**
 * @param instance valid
 * @param placements of a matching of it that the judge accepts
 */
export function blockingPairs(instance: Instance, placements: readonly Placement[]): Blocking {
  return new Company(prepare(instance), placements).blocking();
}

interface Guest {
  readonly party: number;
  readonly size: number;
  readonly fit: number;
  readonly stays: boolean;
}

class Company {
  readonly #problem: Problem;
  readonly #places: Int32Array;
  readonly #guests: readonly (readonly Guest[])[];

  constructor(problem: Problem, placements: readonly Placement[]) {
    this.#problem = problem;
    this.#places = placesOf(problem, placements);
    const guests: Guest[][] = problem.venues.map(() => []);
    for (const [p, { ids, pin }] of problem.parties.entries()) {
      const v = this.#places[p] as number;
      guests[v]?.push({ party: p, size: ids.length, fit: pointsAt(problem, p, v), stays: pin !== undefined });
    }
    this.#guests = guests;
  }

  blocking(): Blocking {
    const { parties } = this.#problem;
    const visits = new Visits(this.#problem);
    const pairs: BlockingPair[] = [];
    let count = 0;
    for (const [p, { pin }] of parties.entries()) {
      if (pin !== undefined) continue;
      const now = this.#places[p] as number;
      const has = now < 0 ? 0 : pointsAt(this.#problem, p, now);
      const many = visits.of(p);
      for (let i = 0; i < many; i++) {
        const [v, fit] = [visits.hosts[i] as number, visits.fits[i] as number];
        if (v === now || fit <= has) continue;
        const leaving = this.#leaving(p, v, fit);
        if (leaving === undefined) continue;
        count++;
        pairs.push(this.#pair(p, v, fit - has, leaving, fit));
      }
      if (pairs.length > 50 * LISTED) pairs.sort(mostFirst).splice(LISTED);
    }
    return { count, worst: pairs.sort(mostFirst).slice(0, LISTED) };
  }

  /** Whom the host would send away, the least fit together; nothing if it would rather not have the party. */
  #leaving(p: number, v: number, fit: number): readonly Guest[] | undefined {
    const venue = this.#problem.venues[v];
    const size = this.#problem.parties[p]?.ids.length ?? 0;
    const guests = this.#guests[v] ?? [];
    const people = guests.reduce((sum, guest) => sum + guest.size, size);
    let best: readonly Guest[] | undefined;
    let least = fit;
    for (const out of subsets(guests.filter(({ stays }) => !stays))) {
      const left = people - out.reduce((sum, guest) => sum + guest.size, 0);
      if (venue === undefined || left > venue.host.seats || left < venue.least) continue;
      const lost = out.reduce((sum, guest) => sum + guest.fit, 0);
      if (lost >= least) continue;
      [best, least] = [out, lost];
    }
    return best;
  }

  #pair(p: number, v: number, party: number, leaving: readonly Guest[], fit: number): BlockingPair {
    const { parties, venues } = this.#problem;
    const lost = leaving.reduce((sum, guest) => sum + guest.fit, 0);
    return {
      interns: parties[p]?.ids ?? [],
      host: venues[v]?.host.id ?? '',
      from: venues[this.#places[p] as number]?.host.id,
      instead: leaving.flatMap((guest) => parties[guest.party]?.ids ?? []),
      gain: { party, host: fit - lost },
    };
  }
}

function mostFirst(a: BlockingPair, b: BlockingPair): number {
  const [one, other] = [a.gain.party + a.gain.host, b.gain.party + b.gain.host];
  if (one !== other) return other - one;
  return (a.interns[0] ?? '') + a.host < (b.interns[0] ?? '') + b.host ? -1 : 1;
}

function subsets<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((sets, member) => [...sets, ...sets.map((set) => [...set, member])], [[]]);
}
