/**
 * How high the first three aims can possibly go: exact for interns that travel alone and hosts without a minimum, an
 * upper bound for the rest. A pair's members may part here, and a minimum is forgotten.
 *
 * 1. priority – a maximum matching of the interns with hosting priority to seats;
 * 2. placed – of all interns to seats;
 * 3. hosts – of all interns to hosts, one seat each.
 *
 * One matching can reach all three at once: any interns and any hosts that can be covered at all can be covered
 * together (N. S. Mendelsohn and A. L. Dulmage, "Some generalizations of the problem of distinct representatives",
 * Canadian Journal of Mathematics 10, 1958). Maximum matching by shortest augmenting paths, one breadth-first search
 * each (C. Berge, "Two theorems in graph theory", PNAS 43, 1957).
 */
import type { Board } from './board.ts';

export interface Ceilings {
  readonly priority: number;
  readonly placed: number;
  readonly hosts: number;
}

export function ceilings(board: Board): Ceilings {
  const everybody: number[] = [];
  for (const [p, options] of board.optionsOf.entries()) {
    for (let member = 0; member < sizeOf(board, options); member++) everybody.push(p);
  }
  const withPriority = everybody.filter((p) => board.gains.priority[board.optionsOf[p]?.[0] ?? 0] !== 0);
  return {
    priority: maximumMatching(board, withPriority, board.seats),
    placed: maximumMatching(board, everybody, board.seats),
    hosts: maximumMatching(board, everybody, new Int32Array(board.venues).fill(1)),
  };
}

const sizeOf = (board: Board, options: readonly number[]): number => board.gains.placed[options[0] ?? -1] ?? 0;

/** @param people party indices, one per person @returns how many of them can have a seat */
function maximumMatching(board: Board, people: readonly number[], seats: Int32Array): number {
  const guests: number[][] = Array.from({ length: board.venues }, () => []);
  const venuesOf = (person: number): readonly number[] => board.optionsOf[people[person] ?? 0] ?? [];
  const reachedBy = new Int32Array(board.venues);
  const reachedIn = new Int32Array(board.venues).fill(-1);
  const at = new Int32Array(people.length).fill(-1);
  let matched = 0;
  for (const newcomer of people.keys()) {
    const end = search(newcomer);
    if (end < 0) continue;
    matched++;
    augment(end);
  }
  return matched;

  /** Breadth first from the newcomer over hosts whose guests could move on. @returns a host with a free seat, or -1 */
  function search(newcomer: number): number {
    const queue = [newcomer];
    for (const person of queue) {
      for (const o of venuesOf(person)) {
        const v = board.venue[o] ?? 0;
        if (reachedIn[v] === newcomer) continue;
        reachedIn[v] = newcomer;
        reachedBy[v] = person;
        const there = guests[v] ?? [];
        if (there.length < (seats[v] ?? 0)) return v;
        queue.push(...there);
      }
    }
    return -1;
  }

  /** Everybody on the path moves one host on. */
  function augment(end: number): void {
    for (let v = end; v >= 0;) {
      const person = reachedBy[v] ?? 0;
      const from = at[person] ?? -1;
      guests[v]?.push(person);
      at[person] = v;
      if (from >= 0) guests[from] = (guests[from] ?? []).filter((guest) => guest !== person);
      v = from;
    }
  }
}
