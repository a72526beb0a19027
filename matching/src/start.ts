/**
 * A first matching, good enough to begin with and to hand out when time is short.
 *
 * 1. Pinned parties take their place; hosts that then have guests but too few are filled up.
 * 2. Every other option is tried in the order of how little the price bound falls with it; a host that wants several
 *    guests opens when enough of them are free.
 * 3. Direct replacements that make the matching better are made until there is none left.
 */
import type { Board } from './board.ts';
import { gainOf, Seating } from './seating.ts';

/**
 * @param slack per option, see `GuestSets.slacks`
 * @param begun a legal matching of the pinned parties (and whoever their hosts need)
 * @param stop asked now and then; what is best so far is returned
 */
export function startMatching(board: Board, slack: Float64Array, begun: Seating, stop: () => boolean): Seating {
  const order = [...board.party.keys()].sort((a, b) => (slack[a] ?? 0) - (slack[b] ?? 0) || a - b);
  const seating = new Seating(board, begun.taken);
  for (const o of order) {
    if (seating.taken[board.party[o] ?? 0] !== -1) continue;
    for (const guest of newGuests(seating, o)) seating.take(guest);
  }
  improve(seating, order, stop);
  return seating;
}

/** The option and whoever must come along to reach the host's minimum; nobody if there is no room or no company. */
function newGuests(seating: Seating, o: number): number[] {
  const { board } = seating;
  const v = board.venue[o] ?? 0;
  const size = (option: number): number => board.gains.placed[option] ?? 0;
  const room = (board.seats[v] ?? 0) - seating.people(v);
  const company = [o];
  let people = size(o);
  if (people > room) return [];
  for (let other = board.start[v] ?? 0; other < (board.start[v + 1] ?? 0); other++) {
    if (seating.people(v) + people >= (board.least[v] ?? 0)) return company;
    const free = other !== o && seating.taken[board.party[other] ?? 0] === -1;
    if (!free || people + size(other) > room) continue;
    company.push(other);
    people += size(other);
  }
  return seating.people(v) + people >= (board.least[v] ?? 0) ? company : [];
}

/** Makes the best replacement per option while one makes the matching better; every step climbs, so it ends. */
function improve(seating: Seating, order: readonly number[], stop: () => boolean): void {
  for (let improved = true; improved;) {
    improved = false;
    for (const [i, o] of order.entries()) {
      if (i % 1024 === 0 && stop()) return;
      const best = seating
        .replacements(o)
        .filter(({ change }) => gainOf(change) > 0)
        .reduce<ReturnType<Seating['replacements']>[number] | undefined>(
          (a, b) => (a === undefined || isBetter(b.change, a.change) ? b : a),
          undefined,
        );
      if (best === undefined) continue;
      for (const guest of best.leaving) seating.leave(seating.board.party[guest] ?? 0);
      seating.take(o);
      improved = true;
    }
  }
}

type Change = Parameters<typeof gainOf>[0];

function isBetter(a: Change, b: Change): boolean {
  return (
    gainOf({
      priority: a.priority - b.priority,
      placed: a.placed - b.placed,
      hosts: a.hosts - b.hosts,
      fit: a.fit - b.fit,
      draw: a.draw - b.draw,
    }) > 0
  );
}
