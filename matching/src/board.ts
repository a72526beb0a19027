/**
 * The problem as flat arrays for the solver: options grouped by venue, three numbers each aim can be read from.
 * Options that no legal guest set contains are left out (a single at a host that wants two, where nobody else may come),
 * which is all it takes to make the ceilings of ceilings.ts tight in practice.
 */
import type { Option, Problem } from './problem.ts';
import { AIMS, type Aim, type Objective } from './result.ts';

export interface Board {
  readonly parties: number;
  readonly venues: number;
  /** The options of venue v are those from `start[v]` up to `start[v + 1]`. */
  readonly start: Int32Array;
  /** Per option: its party, its venue, and what it adds to each aim (a host's own 1 for being open is not in it). */
  readonly party: Int32Array;
  readonly venue: Int32Array;
  readonly gains: Readonly<Record<'priority' | 'placed' | 'fit' | 'draw', Int32Array>>;
  /** Per party: the options, 1 if the office pinned it. */
  readonly optionsOf: readonly (readonly number[])[];
  readonly pinned: Uint8Array;
  /** Per venue: guests at most, and at least once it is open. */
  readonly seats: Int32Array;
  readonly least: Int32Array;
  /** Per option: where it stands in the problem. */
  readonly source: readonly Option[];
}

export function layOut(problem: Problem): Board {
  const { parties, venues } = problem;
  const size = ({ party }: Option): number => parties[party]?.ids.length ?? 0;
  const byVenue = Map.groupBy(problem.options, ({ venue }) => venue);
  const start = new Int32Array(venues.length + 1);
  const source: Option[] = [];
  for (const [v, { host, least }] of venues.entries()) {
    const options = byVenue.get(v) ?? [];
    const singles = options.filter((option) => size(option) === 1).length;
    const others = (option: Option): [number, number] =>
      size(option) === 1 ? [singles - 1, options.length - singles] : [singles, options.length - singles - 1];
    for (const option of options) {
      if (canFill(host.seats - size(option), least - size(option), ...others(option))) source.push(option);
    }
    start[v + 1] = source.length;
  }
  const perOption = (value: (option: Option) => number): Int32Array => Int32Array.from(source, value);
  const optionsOf: number[][] = parties.map(() => []);
  for (const [o, { party }] of source.entries()) optionsOf[party]?.push(o);
  return {
    parties: parties.length,
    venues: venues.length,
    start,
    party: perOption(({ party }) => party),
    venue: perOption(({ venue }) => venue),
    gains: {
      priority: perOption(({ party }) => parties[party]?.priority ?? 0),
      placed: perOption(size),
      fit: perOption(({ fit }) => fit),
      draw: perOption(({ draw }) => draw),
    },
    optionsOf,
    pinned: Uint8Array.from(parties, ({ pin }) => (pin ? 1 : 0)),
    seats: Int32Array.from(venues, ({ host }) => host.seats),
    least: Int32Array.from(venues, ({ least }) => least),
    source,
  };
}

/** Can some of these singles and pairs take at most `room` seats (two or fewer) and at least `need`? */
export function canFill(room: number, need: number, singles: number, pairs: number): boolean {
  if (need <= 0) return room >= 0;
  return need <= Math.min(room, singles) || (need <= 2 && room >= 2 && pairs > 0);
}

/** A matching while it is being made: the option each party has taken, or -1. */
export type Taken = Int32Array;

export function objectiveOf(board: Board, taken: Taken): Objective {
  const sums = { priority: 0, placed: 0, hosts: 0, fit: 0 };
  const open = new Set<number>();
  for (const o of taken) {
    if (o < 0) continue;
    sums.priority += board.gains.priority[o] ?? 0;
    sums.placed += board.gains.placed[o] ?? 0;
    sums.fit += board.gains.fit[o] ?? 0;
    open.add(board.venue[o] ?? 0);
  }
  return { ...sums, hosts: open.size };
}

export function drawOf(board: Board, taken: Taken): number {
  return taken.reduce((sum, o) => sum + (o < 0 ? 0 : (board.gains.draw[o] ?? 0)), 0);
}

/** Positive if `a` is better: at the first aim where they differ. */
export function compareAims(a: Objective, b: Objective): number {
  const aim = firstDifference(a, b);
  return aim === undefined ? 0 : a[aim] - b[aim];
}

export function firstDifference(a: Objective, b: Objective): Aim | undefined {
  return AIMS.find((name) => a[name] !== b[name]);
}

/** Does a matching keep pins, seats and minimums? */
export function isLegal(board: Board, taken: Taken): boolean {
  const guests = new Int32Array(board.venues);
  for (const [p, o] of taken.entries()) {
    if (o < 0 && board.pinned[p] === 1) return false;
    if (o < 0) continue;
    if (board.party[o] !== p) return false;
    const v = board.venue[o] ?? 0;
    guests[v] = (guests[v] ?? 0) + (board.gains.placed[o] ?? 0);
  }
  return guests.every((n, v) => n === 0 || (n >= (board.least[v] ?? 0) && n <= (board.seats[v] ?? 0)));
}
