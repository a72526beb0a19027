/** Where a fractional optimum is least sure of itself. */
import type { Board } from './board.ts';
import type { Decision } from './decision.ts';
import { NOBODY, WITH_PAIR } from './forms.ts';

const SURE = 0.02;

/**
 * @param share how often a visit was chosen, 0–1
 * @returns the question to split a case by, `yes` to be filled in; nothing if every unit's place is decided
 */
export function mostOpenQuestion(board: Board, share: (visit: number) => number): Decision | undefined {
  const { hosts, forms, start, pairsFrom } = board;
  let best: Decision | undefined;
  let doubt = SURE;
  for (let h = 0; h < hosts; h++) {
    const left = forms[h] as number;
    let pairs = 0;
    for (let e = pairsFrom[h] as number; e < (start[h + 1] as number); e++) pairs += share(e);
    if (left & WITH_PAIR && left & ~WITH_PAIR && Math.min(pairs, 1 - pairs) > doubt) {
      doubt = Math.min(pairs, 1 - pairs);
      best = { asks: 'pair', host: h, yes: true };
    }
    if ((left & NOBODY) === 0 || left === NOBODY || left & 2) continue;
    let guests = 0;
    for (let e = start[h] as number; e < (start[h + 1] as number); e++) guests = Math.max(guests, share(e));
    if (Math.min(guests, 1 - guests) > doubt) {
      doubt = Math.min(guests, 1 - guests);
      best = { asks: 'open', host: h, yes: true };
    }
  }
  return best ?? mostOpenVisit(board, share);
}

function mostOpenVisit({ unit, host, pinned }: Board, share: (visit: number) => number): Decision | undefined {
  let best: Decision | undefined;
  let doubt = -1;
  const many = new Map<number, number>();
  for (const u of unit) many.set(u, (many.get(u) ?? 0) + 1);
  for (let e = 0; e < unit.length; e++) {
    const u = unit[e] as number;
    const isDecided = pinned[u] === 1 && many.get(u) === 1;
    const here = Math.min(share(e), 1 - share(e));
    if (isDecided || here <= doubt) continue;
    doubt = here;
    best = { asks: 'visit', unit: u, host: host[e] as number, yes: true };
  }
  return best;
}
