/**
 * Who could change places with whom, the rest of a matching standing: a graph whose cycles are exchanges.
 *
 * Only parties of one size move; those of the other size stay where they are, and so do the pinned. A node for each host
 * means "one guest too many here", one more node is the outside. From a host, a guest moves to another host or leaves for
 * the outside, or nobody leaves, since there is room. From the outside, somebody without a place comes in, or a host gives
 * up a seat. What an arrow counts for is its change of the four aims, as one number in their order.
 *
 * In the best matching no cycle gains. Then potentials exist (R. Bellman, "On a routing problem", Quarterly of Applied
 * Mathematics 16, 1958), and a cycle changes nothing if every arrow of it is tight.
 */
import type { Places } from './matching.ts';
import { pointsAt, type Problem } from './problem.ts';
import { Visits } from './visits.ts';

/** One arrow: from node to node, by whom (a party, or -1 where it is only about room), with its worth. */
export interface Arrows {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly who: Int32Array;
  readonly worth: Float64Array;
}

export interface Weights {
  readonly priority: number;
  readonly placed: number;
  readonly hosts: number;
}

/** So much that along one chain no later aim makes up for an earlier one. */
function weightsFor({ parties }: Problem): Weights {
  const hosts = 400 * (parties.length + 2);
  return { hosts, placed: 8 * hosts, priority: 64 * hosts };
}

export class Exchange {
  readonly #problem: Problem;
  readonly #places: Places;
  readonly #size: number;
  readonly #people: Int32Array;
  readonly #weights: Weights;
  /** The node of the outside; hosts have their own numbers. */
  readonly outside: number;

  /** @param size of the parties that move */
  constructor(problem: Problem, places: Places, size: number) {
    this.#problem = problem;
    this.#places = places;
    this.#size = size;
    this.#weights = weightsFor(problem);
    this.outside = problem.venues.length;
    this.#people = new Int32Array(problem.venues.length);
    for (const [p, { ids }] of problem.parties.entries()) {
      const v = places[p] as number;
      if (v >= 0) this.#people[v] = (this.#people[v] as number) + ids.length;
    }
  }

  arrows(visits = new Visits(this.#problem)): Arrows {
    const list: [number[], number[], number[], number[]] = [[], [], [], []];
    const add = (...arrow: [number, number, number, number]): void =>
      arrow.forEach((value, i) => {
        list[i]?.push(value);
      });
    for (const [p, { ids, pin }] of this.#problem.parties.entries()) {
      if (ids.length === this.#size && pin === undefined) this.#moves(p, visits, add);
    }
    for (let v = 0; v < this.outside; v++) {
      const people = this.#people[v] as number;
      if (this.#mayHave(v, people + this.#size)) add(v, this.outside, -1, people === 0 ? this.#weights.hosts : 0);
      if (people >= this.#size && this.#mayHave(v, people - this.#size))
        add(this.outside, v, -1, people === this.#size ? -this.#weights.hosts : 0);
    }
    const [from, to, who, worth] = list;
    return {
      from: Int32Array.from(from),
      to: Int32Array.from(to),
      who: Int32Array.from(who),
      worth: Float64Array.from(worth),
    };
  }

  #moves(p: number, visits: Visits, add: (...arrow: [number, number, number, number]) => void): void {
    const { priority, placed } = this.#weights;
    const party = this.#problem.parties[p];
    const now = this.#places[p] as number;
    const standing = now < 0 ? 0 : pointsAt(this.#problem, p, now);
    const place = priority * (party?.priority ?? 0) + placed * this.#size;
    const many = visits.of(p);
    for (let i = 0; i < many; i++) {
      const [v, fit] = [visits.hosts[i] as number, visits.fits[i] as number];
      if (v === now) continue;
      if (now < 0) add(this.outside, v, p, place + fit);
      else add(now, v, p, fit - standing);
    }
    if (now >= 0) add(now, this.outside, p, -place - standing);
  }

  #mayHave(v: number, people: number): boolean {
    const venue = this.#problem.venues[v];
    return venue !== undefined && people <= venue.host.seats && (people === 0 || people >= venue.least);
  }
}
