/** Pinned parties in their places, and whoever their hosts need to reach a minimum: where every search begins. */
import type { Board } from './board.ts';
import type { Problem } from './problem.ts';
import { formulate, sumOf } from './program.ts';
import type { Contradiction } from './result.ts';
import { Seating } from './seating.ts';
import { maximise } from './solve-with-highs.ts';

// Small, and without it there is nothing to return: whatever the clock says, it is solved.
const PATIENT = { stop: () => false, secondsLeft: () => Infinity, onBetter: () => undefined };

/** @returns nothing if the pinned hosts cannot all reach their minimum */
export async function seatPinned(board: Board): Promise<Seating | undefined> {
  const seating = new Seating(board);
  for (const [p, options] of board.optionsOf.entries()) {
    if (board.pinned[p] !== 1) continue;
    if (options[0] === undefined) return undefined;
    seating.take(options[0]);
  }
  if (seating.isLegal()) return seating;
  const waiting = new Set(shortVenues(board, seating));
  const options = [...board.party.keys()].filter(
    (o) => board.pinned[board.party[o] ?? 0] === 1 || waiting.has(board.venue[o] ?? 0),
  );
  const { taken } = await maximise(board, formulate(board, options, sumOf(board, 'fit'), []), PATIENT);
  return taken && new Seating(board, taken);
}

/** Hosts with pinned guests, but too few. */
function shortVenues(board: Board, seating: Seating): number[] {
  return [...board.seats.keys()].filter((v) => seating.people(v) > 0 && seating.people(v) < (board.least[v] ?? 0));
}

/**
 * Why `seatPinned` found nothing: hosts whose minimums need the same people. Lifting a minimum that was not needed for
 * the contradiction leaves it; what remains is irreducible – lift any one of them, and the rest can be filled.
 */
export async function competingMinimums({ venues, parties }: Problem, board: Board): Promise<Contradiction> {
  const pinnedAt = Map.groupBy(parties, ({ pin }) => pin?.host);
  const least = Int32Array.from(board.least);
  const needed: number[] = [];
  for (const [v, { host }] of venues.entries()) {
    if ((least[v] ?? 0) < 2 || !pinnedAt.has(host.id)) continue;
    const wanted = least[v] ?? 0;
    least[v] = 1;
    if ((await seatPinned({ ...board, least })) === undefined) continue;
    least[v] = wanted;
    needed.push(v);
  }
  const hosts = needed.flatMap((v) => venues[v]?.host.id ?? []);
  const interns = hosts.flatMap((id) => pinnedAt.get(id) ?? []).flatMap(({ ids }) => ids);
  const words = `The hosts ${hosts.join(', ')} have pinned guests and need more to reach their minimums, but not all of them can: the same people are needed.`; // prettier-ignore
  return { code: 'minimums-compete', interns: interns.toSorted(), hosts, words };
}
