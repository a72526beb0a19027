/**
 * Who is where in a finished matching, and what it would cost to put somebody else there.
 * A direct replacement moves one party and takes away guests of one host; nobody else moves. In the best matching
 * every direct replacement loses on some aim, and the first aim that falls is why the party is not there.
 */
import type { Loss } from './explanation.ts';
import { optionAt, type Option, type Problem } from './problem.ts';
import type { Placement } from './result.ts';

/** From what hurts least to what cannot be moved. */
const LOSSES = ['unproved', 'draw', 'fit', 'hosts', 'placed', 'priority', 'minimum', 'pinned'] as const;

/** The mildest of some losses; nothing of none. */
export function mildest(losses: Iterable<Loss>): Loss | undefined {
  return [...losses].toSorted((a, b) => LOSSES.indexOf(a) - LOSSES.indexOf(b))[0];
}

export class Standing {
  readonly #problem: Problem;
  readonly #at: ReadonlyMap<number, Option>;
  readonly #guests: ReadonlyMap<number, readonly Option[]>;

  /** @param placements of a matching that the judge accepts */
  constructor(problem: Problem, placements: readonly Placement[]) {
    this.#problem = problem;
    const hostOf = new Map(placements.map(({ intern, host }) => [intern, host]));
    const venueOf = new Map(problem.venues.map(({ host }, v) => [host.id, v]));
    const taken = problem.parties
      .map(({ ids }, p) => optionAt(problem, p, venueOf.get(hostOf.get(ids[0] ?? '') ?? '') ?? -1))
      .filter((option) => option !== undefined);
    this.#at = new Map(taken.map((option) => [option.party, option]));
    this.#guests = Map.groupBy(taken, ({ venue }) => venue);
  }

  /** Where the party is. */
  at(party: number): Option | undefined {
    return this.#at.get(party);
  }

  /** Who is there. */
  guests(venue: number): readonly Option[] {
    return this.#guests.get(venue) ?? [];
  }

  #size({ party }: Option): number {
    return this.#problem.parties[party]?.ids.length ?? 0;
  }

  #isPinned({ party }: Option): boolean {
    return this.#problem.parties[party]?.pin !== undefined;
  }

  /** The mildest loss if the party went to an admissible host where it is not. */
  loss(party: number, venue: number): Loss {
    const wanted = optionAt(this.#problem, party, venue);
    const now = this.at(party);
    if (wanted === undefined || (now && this.#isPinned(now))) return 'pinned';
    if (
      now &&
      !this.#legal(
        now.venue,
        this.guests(now.venue).filter((guest) => guest !== now),
      )
    )
      return 'minimum';
    const guests = this.guests(venue);
    const losses = subsets(guests.filter((guest) => !this.#isPinned(guest))).map((leaving): Loss => {
      const then = [...guests.filter((guest) => !leaving.includes(guest)), wanted];
      return this.#legal(venue, then) ? this.#firstLoss(now, wanted, leaving) : 'minimum';
    });
    const seats = this.#problem.venues[venue]?.host.seats ?? 0;
    const held = guests.filter((guest) => this.#isPinned(guest)).reduce((sum, guest) => sum + this.#size(guest), 0);
    return held + this.#size(wanted) > seats ? 'pinned' : (mildest(losses) ?? 'minimum');
  }

  #legal(venue: number, guests: readonly Option[]): boolean {
    const host = this.#problem.venues[venue]?.host;
    const people = guests.reduce((sum, guest) => sum + this.#size(guest), 0);
    return host !== undefined && people <= host.seats && (people === 0 || people >= host.minGuests);
  }

  #firstLoss(now: Option | undefined, wanted: Option, leaving: readonly Option[]): Loss {
    const gone = now ? [now, ...leaving] : leaving;
    const change = (value: (option: Option) => number): number =>
      value(wanted) - gone.reduce((sum, option) => sum + value(option), 0);
    const opened = this.guests(wanted.venue).length === 0 ? 1 : 0;
    const closed = now && this.guests(now.venue).length === 1 ? 1 : 0;
    const changes: readonly (readonly [Loss, number])[] = [
      ['priority', change(({ party }) => this.#problem.parties[party]?.priority ?? 0)],
      ['placed', change((option) => this.#size(option))],
      ['hosts', opened - closed],
      ['fit', change((option) => option.fit)],
      ['draw', -change((option) => option.draw)],
    ];
    const first = changes.find(([, by]) => by !== 0);
    if (first === undefined) return 'draw';
    return first[1] < 0 ? first[0] : 'unproved';
  }
}

function subsets<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((sets, member) => [...sets, ...sets.map((set) => [...set, member])], [[]]);
}
