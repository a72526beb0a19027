/**
 * A matching in the making: who sits where, and what a direct replacement would change. A direct replacement puts one
 * party at one host and takes guests away there; nobody else moves.
 */
import { isLegal, objectiveOf, type Board, type Taken } from './board.ts';
import type { Objective } from './result.ts';

/** What a replacement adds to each aim (negative: takes); the draw's sum wants to be small. */
export interface Change extends Objective {
  readonly draw: number;
}

export interface Replacement {
  /** Options given up at the host. */
  readonly leaving: readonly number[];
  readonly change: Change;
}

/** Positive if the change is for the better: at the first aim it touches, the draw last. */
export function gainOf({ priority, placed, hosts, fit, draw }: Change): number {
  return priority || placed || hosts || fit || -draw;
}

export class Seating {
  readonly board: Board;
  /** Per party its option, or -1. */
  readonly taken: Taken;
  readonly #guests: number[][];

  constructor(board: Board, taken: Taken = new Int32Array(board.parties).fill(-1)) {
    this.board = board;
    this.taken = new Int32Array(board.parties).fill(-1);
    this.#guests = Array.from({ length: board.venues }, () => []);
    for (const o of taken) if (o >= 0) this.take(o);
  }

  /** Options taken at the venue. */
  guests(venue: number): readonly number[] {
    return this.#guests[venue] ?? [];
  }

  people(venue: number): number {
    return this.guests(venue).reduce((sum, o) => sum + this.#size(o), 0);
  }

  /** The party leaves where it is and takes the option. */
  take(o: number): void {
    const p = this.#party(o);
    this.leave(p);
    this.taken[p] = o;
    this.#guests[this.#venue(o)]?.push(o);
  }

  leave(p: number): void {
    const o = this.taken[p] ?? -1;
    if (o < 0) return;
    const v = this.#venue(o);
    this.#guests[v] = this.guests(v).filter((guest) => guest !== o);
    this.taken[p] = -1;
  }

  objective(): Objective {
    return objectiveOf(this.board, this.taken);
  }

  isLegal(): boolean {
    return isLegal(this.board, this.taken);
  }

  /**
   * Every direct replacement by an option not taken that leaves both hosts legal.
   * Empty if the party is pinned elsewhere, or its own host would fall under its minimum without it.
   */
  replacements(o: number): Replacement[] {
    const p = this.#party(o);
    const now = this.taken[p] ?? -1;
    if (now === o || (now >= 0 && !this.#mayLeave(now))) return [];
    const v = this.#venue(o);
    const seats = this.board.seats[v] ?? 0;
    const least = this.board.least[v] ?? 0;
    const there = this.guests(v).filter((guest) => guest !== now);
    const movable = there.filter((guest) => this.board.pinned[this.#party(guest)] !== 1);
    return subsets(movable)
      .filter((leaving) => {
        const people = this.people(v) + this.#size(o) - leaving.reduce((sum, guest) => sum + this.#size(guest), 0);
        return people >= least && people <= seats;
      })
      .map((leaving) => ({ leaving, change: this.#change(o, now, leaving) }));
  }

  /** Pinned nowhere, and the host stays legal or empties. */
  #mayLeave(o: number): boolean {
    const left = this.people(this.#venue(o)) - this.#size(o);
    return this.board.pinned[this.#party(o)] !== 1 && (left === 0 || left >= (this.board.least[this.#venue(o)] ?? 0));
  }

  #change(o: number, now: number, leaving: readonly number[]): Change {
    const gone = now >= 0 ? [...leaving, now] : leaving;
    const { priority, placed, fit, draw } = this.board.gains;
    const net = (gains: Int32Array): number => gone.reduce((sum, g) => sum - (gains[g] ?? 0), gains[o] ?? 0);
    const opened = this.guests(this.#venue(o)).length === 0 ? 1 : 0;
    const closed = now >= 0 && this.guests(this.#venue(now)).length === 1 ? 1 : 0;
    return { priority: net(priority), placed: net(placed), hosts: opened - closed, fit: net(fit), draw: net(draw) };
  }

  #party(o: number): number {
    return this.board.party[o] ?? 0;
  }

  #venue(o: number): number {
    return this.board.venue[o] ?? 0;
  }

  #size(o: number): number {
    return this.board.gains.placed[o] ?? 0;
  }
}

function subsets<T>(list: readonly T[]): T[][] {
  return list.reduce<T[][]>((sets, member) => [...sets, ...sets.map((set) => [...set, member])], [[]]);
}
