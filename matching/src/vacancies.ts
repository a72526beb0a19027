/**
 * What can be done with a few free seats: who without a place takes them, and who with one goes there and leaves theirs.
 *
 * 1. Nobody moved: every way in which those without a place can fill the free seats is tried (at most a few hosts have
 *    any that somebody can use, and of each only the best so many guests can matter).
 * 2. One party moved to a free seat, and then the seats that are free now are filled in the same way. What it brings at
 *    most is what it gains itself, what the seats bring without it, and the best guests for the seats it leaves; if that is
 *    no more than the best known, it is passed over.
 * 3. Two and more: from every state of the step before, another one moves. Of very many states the most promising go on,
 *    and the best is then not proved.
 *
 * Nobody who has a place loses it. An exchange that no free seat has a part in is not looked for: the best matching has none
 * that gains.
 */
import { obstacle } from './admissible.ts';
import { fit } from './fit.ts';
import type { Party, Venue } from './party.ts';
import type { Problem } from './problem.ts';

/** So much that no sum of a later aim makes up for an earlier one: at most some hundred people are concerned. */
const WEIGHT = { priority: 2 ** 40, placed: 2 ** 30, hosts: 2 ** 20 } as const;
/** Hosts that are filled by trying. */
const TRIED_AT_MOST = 5;
const STATES_AT_MOST = 3000;
const SEATS = 3;
const FIT_AT_MOST = 100;
const FIT_WITHOUT_WISH = 75;
const NONE = -1;

interface Guest {
  readonly party: number;
  readonly size: number;
  readonly worth: number;
}

interface Move {
  readonly party: number;
  readonly venue: number;
}

interface State {
  readonly moves: readonly Move[];
  /** People moved. */
  readonly people: number;
  /** What the moves are worth by themselves. */
  readonly worth: number;
  /** What they are worth at most once the seats are filled. */
  readonly most: number;
}

interface Potential {
  readonly party: number;
  readonly brings: number;
  /** If the host is one of their wishes. */
  readonly bringsWished: number;
}

interface Filling {
  readonly worth: number;
  readonly moves: readonly Move[];
}

/** The best with at most so many people moved. */
export interface Line extends Filling {
  readonly isProved: boolean;
}

export class Vacancies {
  readonly #problem: Problem;
  readonly #at: Int32Array;
  readonly #mayMove: (party: number) => boolean;
  readonly #people: Int32Array;
  readonly #homeless: readonly number[];
  readonly #takers = new Map<number, readonly Guest[]>();
  readonly #comers = new Map<number, readonly Guest[]>();
  /** Hosts with free seats that somebody without a place could take, or with too few guests. */
  readonly #open: readonly number[];
  /** Hosts with free seats. */
  readonly #vacant: readonly number[];
  #known: readonly Potential[] | undefined;

  /** @param at per party its venue, or -1 @param mayMove whether a party that has a place may be asked */
  constructor(problem: Problem, at: Int32Array, mayMove: (party: number) => boolean) {
    this.#problem = problem;
    this.#at = at;
    this.#mayMove = mayMove;
    this.#people = new Int32Array(problem.venues.length);
    for (const [p, v] of at.entries()) if (v >= 0) this.#people[v] = this.#peopleAt(v) + this.#size(p);
    this.#homeless = [...at.keys()].filter((p) => at[p] === NONE);
    this.#vacant = [...problem.venues.keys()].filter((v) => this.#free(v) > 0);
    this.#open = [...problem.venues.keys()].filter(
      (v) => !this.#isLegal(v, this.#peopleAt(v)) || (this.#free(v) > 0 && this.#takersOf(v).length > 0),
    );
  }

  /** Whether the hosts are few enough to try everything. */
  get isSmall(): boolean {
    return this.#open.length <= TRIED_AT_MOST;
  }

  #party(p: number): Party {
    return this.#problem.parties[p] as Party;
  }

  #venue(v: number): Venue {
    return this.#problem.venues[v] as Venue;
  }

  #size(p: number): number {
    return this.#party(p).ids.length;
  }

  #peopleAt(v: number): number {
    return this.#people[v] as number;
  }

  #free(v: number): number {
    return this.#venue(v).host.seats - this.#peopleAt(v);
  }

  #isLegal(v: number, people: number): boolean {
    const { host, least } = this.#venue(v);
    return people <= host.seats && (people === 0 || people >= least);
  }

  /** Of those without a place, who may come, the most worth first. */
  #takersOf(v: number): readonly Guest[] {
    const known = this.#takers.get(v);
    if (known) return known;
    const takers = this.#guests(v, this.#homeless, (p) => this.#worthOf(p));
    this.#takers.set(v, takers);
    return takers;
  }

  /** Of those with a place elsewhere, who may come; perhaps without those whose move brings no more than that at most. */
  #comersTo(v: number, above: number): readonly Guest[] {
    const known = this.#comers.get(v);
    if (known) return known;
    const { id } = this.#venue(v).host;
    const isWished = ({ members }: Party): boolean => members.some(({ intern }) => intern.wishes?.includes(id));
    this.#known ??= this.#potentials();
    const movable: number[] = [];
    for (const { party, bringsWished, brings } of this.#known) {
      if (bringsWished <= above) break;
      if ((brings > above || isWished(this.#party(party))) && this.#at[party] !== v) movable.push(party);
    }
    const comers = this.#guests(v, movable, (p) => -this.#fit(p, this.#at[p] as number));
    if (above === -Infinity) this.#comers.set(v, comers);
    return comers;
  }

  /**
   * What each who may be asked brings at most by going: the most fit there is, and the best guests in their place. The most
   * first.
   */
  #potentials(): Potential[] {
    const movable = [...this.#at.keys()].filter((p) => (this.#at[p] as number) >= 0 && this.#mayMove(p));
    const potentials = movable.map((party) => {
      const [v, size] = [this.#at[party] as number, this.#size(party)];
      const left = this.#peopleAt(v) - size;
      const leaves = this.#mostAt(v, left) + this.#opened(v, left) - this.#fit(party, v);
      const [brings, bringsWished] = [leaves + size * FIT_WITHOUT_WISH, leaves + size * FIT_AT_MOST];
      return { party, brings, bringsWished };
    });
    return potentials.sort((a, b) => b.bringsWished - a.bringsWished);
  }

  #worthOf(p: number): number {
    return WEIGHT.priority * this.#party(p).priority + WEIGHT.placed * this.#size(p);
  }

  #fit(p: number, v: number): number {
    return fit(this.#party(p), this.#venue(v), this.#problem.met);
  }

  #guests(v: number, among: readonly number[], worth: (p: number) => number): Guest[] {
    const { bans } = this.#problem;
    const venue = this.#venue(v);
    const isNear = ({ members }: Party): boolean => members.every(({ regions }) => (regions & venue.region) !== 0);
    return among
      .filter((p) => isNear(this.#party(p)) && obstacle(this.#party(p), venue, bans) === undefined)
      .map((p) => ({ party: p, size: this.#size(p), worth: worth(p) + this.#fit(p, v) }))
      .sort((a, b) => b.worth - a.worth);
  }

  /** @param upTo people moved at most @returns the best with 0, 1, 2 … moved, where anything is possible so */
  lines(upTo: number): Line[] {
    const most = this.#open.reduce((sum, v) => sum + this.#mostAt(v, this.#peopleAt(v)), 0);
    const start: State = { moves: [], people: 0, worth: 0, most };
    let best: Filling | undefined = this.#fill(start);
    let isProved = true;
    const lines: Line[] = best ? [{ ...best, isProved }] : [];
    let states: readonly State[] = [start];
    for (let people = 1; people <= upTo; people++) {
      const next: State[] = [];
      for (const state of states.filter((one) => one.people >= people - 2)) {
        const isLast = people === upTo;
        for (const further of this.#further(state, people - state.people, isLast ? best?.worth : undefined)) {
          if (!isLast) next.push(further);
          if (best !== undefined && further.most <= best.worth) continue;
          const found = this.#fill(further);
          if (found && found.worth > (best?.worth ?? -Infinity)) best = found;
        }
      }
      if (best) lines.push({ ...best, isProved });
      isProved &&= next.length <= STATES_AT_MOST;
      states = [...states, ...next.sort((a, b) => b.most - a.most).slice(0, STATES_AT_MOST)];
    }
    return lines;
  }

  /** The states one move further, exactly so many people more; perhaps without those that bring no more than enough. */
  *#further(state: State, more: number, enough = -Infinity): Generator<State> {
    const people = this.#peopleAfter(state.moves);
    const left = state.moves.map(({ party }) => this.#at[party] as number);
    for (const v of new Set([...this.#vacant, ...left])) {
      const here = people.get(v) ?? this.#peopleAt(v);
      if (this.#venue(v).host.seats - here < more) continue;
      // Whoever comes takes a seat that others could have had.
      const opens = here === 0 ? WEIGHT.hosts : 0;
      const others = state.most - this.#mostAt(v, here) + this.#mostAt(v, here + more) + opens;
      for (const { party, size, worth } of this.#comersTo(v, enough - others)) {
        if (size !== more || state.moves.some((move) => move.party === party)) continue;
        yield this.#moved(state, { party, venue: v }, worth, size);
      }
    }
  }

  #moved(state: State, move: Move, by: number, size: number): State {
    const moves = [...state.moves, move];
    const worth = state.worth + by;
    // All that any free seat could bring at most, each by itself.
    const people = this.#peopleAfter(moves);
    let most = worth;
    for (const v of new Set([...this.#open, ...moves.map(({ party }) => this.#at[party] as number)])) {
      most += this.#mostAt(v, people.get(v) ?? this.#peopleAt(v));
    }
    for (const v of people.keys()) most += this.#opened(v, people.get(v) ?? 0);
    return { moves, people: state.people + size, worth, most };
  }

  /** What more guests could bring to a host at most. */
  #mostAt(v: number, people: number): number {
    const best = this.#takersOf(v).slice(0, Math.max(0, this.#venue(v).host.seats - people));
    return best.reduce((sum, { worth }) => sum + worth, people === 0 ? WEIGHT.hosts : 0);
  }

  /** Whether moves have given the host its first guest, or taken its last. */
  #opened(v: number, people: number): number {
    return WEIGHT.hosts * ((people > 0 ? 1 : 0) - (this.#peopleAt(v) > 0 ? 1 : 0));
  }

  #peopleAfter(moves: readonly Move[]): Map<number, number> {
    const people = new Map<number, number>();
    const add = (v: number, by: number): void => {
      people.set(v, (people.get(v) ?? this.#peopleAt(v)) + by);
    };
    for (const { party, venue } of moves) {
      add(this.#at[party] as number, -this.#size(party));
      add(venue, this.#size(party));
    }
    return people;
  }

  /** The best that those without a place make of the seats free after the moves; nothing if a host has too few. */
  #fill({ moves, worth }: State): Filling | undefined {
    const people = this.#peopleAfter(moves);
    const hosts = [...new Set([...this.#open, ...people.keys()])];
    const before = hosts.map((v) => people.get(v) ?? this.#peopleAt(v));
    const changed = [...people].reduce((sum, [v, many]) => sum + this.#opened(v, many), worth);
    const taken = new Set<number>();
    let best: Filling | undefined;
    const walk = (i: number, sum: number, filled: readonly Move[]): void => {
      const v = hosts[i];
      if (v === undefined) {
        if (sum > (best?.worth ?? -Infinity)) best = { worth: sum, moves: [...moves, ...filled] };
        return;
      }
      for (const company of this.#companies(v, before[i] ?? 0, taken, hosts.length)) {
        for (const { party } of company) taken.add(party);
        const isFirst = before[i] === 0 && company.length > 0;
        const more = company.reduce((total, guest) => total + guest.worth, isFirst ? WEIGHT.hosts : 0);
        walk(i + 1, sum + more, [...filled, ...company.map(({ party }) => ({ party, venue: v }))]);
        for (const { party } of company) taken.delete(party);
      }
    };
    walk(0, changed, []);
    return best;
  }

  /** Every legal set of further guests, among as many as all the hosts together could take. */
  *#companies(v: number, people: number, taken: ReadonlySet<number>, hosts: number): Generator<readonly Guest[]> {
    const room = this.#venue(v).host.seats - people;
    const left = this.#takersOf(v).filter(({ party }) => !taken.has(party));
    const singles = left.filter(({ size }) => size === 1).slice(0, SEATS * hosts);
    const pairs = left.filter(({ size }) => size === 2).slice(0, hosts);
    if (this.#isLegal(v, people)) yield [];
    for (const company of sets([...singles, ...pairs], room)) {
      if (this.#isLegal(v, people + company.reduce((sum, { size }) => sum + size, 0))) yield company;
    }
  }
}

/** Every set of guests that has room, but the empty one. */
function* sets(guests: readonly Guest[], room: number): Generator<readonly Guest[]> {
  for (const [i, guest] of guests.entries()) {
    if (guest.size > room) continue;
    yield [guest];
    for (const more of sets(guests.slice(i + 1), room - guest.size)) yield [guest, ...more];
  }
}
