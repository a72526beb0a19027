/** The matching as an integer linear program: who is where, and which hosts are open. */
import { AIMS, type Aim } from './result.ts';
import type { Problem } from './problem.ts';

export interface Row {
  readonly lower: number;
  readonly upper: number;
  /** Column index and coefficient. */
  readonly terms: readonly (readonly [number, number])[];
}

/** Columns: one per option (0 or 1), then one per venue (1 if it counts as visited). */
export interface Program {
  readonly columns: number;
  readonly rows: readonly Row[];
  /** What a column adds to each aim; maximised in the order of the aims. */
  readonly gains: Readonly<Record<Aim | 'draw', Float64Array>>;
}

/**
 * 1. Each party is at one host at most; a pinned one exactly there.
 * 2. Each host has no more guests than seats.
 * 3. A host is open only if a party is there; one with a minimum of two or more has guests only if open, and then enough.
 */
export function formulate({ parties, venues, options }: Problem): Program {
  const rows: Row[] = [];
  const size = (option: number): number => parties[options[option]?.party ?? 0]?.ids.length ?? 0;
  const byParty = Map.groupBy(options.keys(), (i) => options[i]?.party);
  const byVenue = Map.groupBy(options.keys(), (i) => options[i]?.venue);
  for (const [p, party] of parties.entries()) {
    const mine = byParty.get(p) ?? [];
    rows.push({ lower: party.pin ? 1 : 0, upper: 1, terms: mine.map((i) => [i, 1]) });
  }
  for (const [v, { host }] of venues.entries()) {
    const guests = byVenue.get(v) ?? [];
    const open = options.length + v;
    const sizes = guests.map((i) => [i, size(i)] as const);
    rows.push({ lower: -Infinity, upper: 0, terms: [[open, 1], ...guests.map((i) => [i, -1] as const)] });
    if (host.minGuests < 2) {
      rows.push({ lower: 0, upper: host.seats, terms: sizes });
      continue;
    }
    rows.push({ lower: -Infinity, upper: 0, terms: [[open, -host.seats], ...sizes] });
    rows.push({ lower: 0, upper: Infinity, terms: [[open, -host.minGuests], ...sizes] });
    for (const i of guests) rows.push({ lower: -Infinity, upper: 0, terms: [[i, 1], [open, -1]] }); // prettier-ignore
  }
  return { columns: options.length + venues.length, rows, gains: gains({ parties, venues, options }, size) };
}

function gains(
  { parties, venues, options }: Pick<Problem, 'parties' | 'venues' | 'options'>,
  size: (option: number) => number,
): Program['gains'] {
  const fill = (option: (i: number) => number, venue = 0): Float64Array =>
    Float64Array.from({ length: options.length + venues.length }, (_, i) => (i < options.length ? option(i) : venue));
  return {
    priority: fill((i) => parties[options[i]?.party ?? 0]?.priority ?? 0),
    placed: fill(size),
    hosts: fill(() => 0, 1),
    fit: fill((i) => options[i]?.fit ?? 0),
    draw: fill((i) => -(options[i]?.draw ?? 0)),
  };
}

export const STAGES = [...AIMS, 'draw'] as const;
