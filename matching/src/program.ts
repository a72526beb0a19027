/**
 * The matching as an integer linear program over some of the options.
 *
 * Columns: one per option (1 if taken), then one per host that has any (1 if it counts as visited).
 * 1. Each party takes one option at most; a pinned one takes one.
 * 2. Each host has no more guests than seats.
 * 3. A host counts as visited only with a guest. One that wants two or more has guests only if it counts, and enough.
 * 4. Aims already settled keep their value.
 */
import type { Board, Taken } from './board.ts';
import type { Aim } from './result.ts';

export interface Row {
  readonly lower: number;
  readonly upper: number;
  /** Column and coefficient. */
  readonly terms: readonly (readonly [number, number])[];
}

/** What is summed over a matching: something per option taken, something per host visited. */
export interface Sum {
  readonly option: (option: number) => number;
  readonly open: number;
}

/** A sum that must not fall under a value. */
export interface Floor extends Sum {
  readonly least: number;
}

export interface Program {
  readonly columns: number;
  /** Maximised. */
  readonly costs: readonly number[];
  readonly rows: readonly Row[];
  /** The options of the first columns. */
  readonly options: readonly number[];
}

/** How much of an aim a matching reaches; less draw is more. */
export function sumOf({ gains }: Board, aim: Aim | 'draw'): Sum {
  switch (aim) {
    case 'hosts':
      return { option: () => 0, open: 1 };
    case 'draw':
      return { option: (o) => -(gains.draw[o] ?? 0), open: 0 };
    case 'priority':
    case 'placed':
    case 'fit':
      return { option: (o) => gains[aim][o] ?? 0, open: 0 };
  }
}

/** @param options those that may be taken, ascending */
export function formulate(board: Board, options: readonly number[], goal: Sum, floors: readonly Floor[]): Program {
  const column = new Map(options.map((o, c) => [o, c]));
  const columnsBy = (key: Int32Array): Map<number, number[]> =>
    new Map([...Map.groupBy(options, (o) => key[o] ?? 0)].map(([k, list]) => [k, list.map((o) => column.get(o) ?? 0)]));
  const byParty = columnsBy(board.party);
  const byVenue = columnsBy(board.venue);
  const rows: Row[] = [];
  for (let p = 0; p < board.parties; p++) {
    const mine = byParty.get(p) ?? [];
    const lower = board.pinned[p] === 1 ? 1 : 0;
    if (mine.length > 0 || lower > 0) rows.push({ lower, upper: 1, terms: mine.map((c) => [c, 1]) });
  }
  const size = (c: number): number => board.gains.placed[options[c] ?? 0] ?? 0;
  let open = options.length;
  for (const [v, guests] of byVenue) rows.push(...hostRows(board, v, guests, size, open++));
  const sum = ({ option, open: each }: Sum): number[] => [
    ...options.map(option),
    ...Array.from({ length: byVenue.size }, () => each),
  ];
  for (const floor of floors) {
    const terms = sum(floor).map((value, c) => [c, value] as const);
    rows.push({ lower: floor.least, upper: Infinity, terms: terms.filter(([, value]) => value !== 0) });
  }
  return { columns: options.length + byVenue.size, costs: sum(goal), rows, options };
}

function hostRows(
  board: Board,
  v: number,
  guests: readonly number[],
  size: (c: number) => number,
  open: number,
): Row[] {
  const seats = board.seats[v] ?? 0;
  const least = board.least[v] ?? 0;
  const people = guests.map((c) => [c, size(c)] as const);
  const counts: Row = { lower: -Infinity, upper: 0, terms: [[open, 1], ...guests.map((c) => [c, -1] as const)] };
  if (least < 2) return [counts, { lower: 0, upper: seats, terms: people }];
  return [
    counts,
    { lower: -Infinity, upper: 0, terms: [[open, -seats], ...people] },
    { lower: 0, upper: Infinity, terms: [[open, -least], ...people] },
    ...guests.map((c): Row => ({ lower: -Infinity, upper: 0, terms: [[c, 1], [open, -1]] })), // prettier-ignore
  ];
}

/** The values of the columns in a matching that uses the program's options alone. */
export function columnsOf(board: Board, program: Program, taken: Taken): Float64Array {
  const values = new Float64Array(program.columns);
  const venues = new Set(program.options.map((o) => board.venue[o] ?? 0));
  const open = new Map([...venues].map((v, i) => [v, program.options.length + i]));
  for (const [c, o] of program.options.entries()) {
    if (taken[board.party[o] ?? 0] !== o) continue;
    values[c] = 1;
    values[open.get(board.venue[o] ?? 0) ?? 0] = 1;
  }
  return values;
}
