/** Where a fractional optimum is least sure of itself. */
import type { Board } from './board.ts';
import type { Decision } from './decision.ts';
import { NOBODY, ONE, WITH_PAIR } from './forms.ts';

const SURE = 0.02;

interface Doubt {
  readonly question: Decision;
  readonly doubt: number;
}

/**
 * @param share how often a visit was chosen, 0–1
 * @returns questions about hosts that split a case, the most open first, `yes` to be filled in
 */
export function openQuestions(board: Board, share: (visit: number) => number): Decision[] {
  const doubts: Doubt[] = [];
  for (let h = 0; h < board.hosts; h++) doubts.push(...doubtsAt(board, h, share));
  return doubts.sort((a, b) => b.doubt - a.doubt).map(({ question }) => question);
}

function doubtsAt({ forms, start, pairsFrom }: Board, h: number, share: (visit: number) => number): Doubt[] {
  const left = forms[h] as number;
  const found: Doubt[] = [];
  const note = (asks: 'pair' | 'open', yes: number): void => {
    const doubt = Math.min(yes, 1 - yes);
    if (doubt > SURE) found.push({ question: { asks, host: h, yes: true }, doubt });
  };
  if (left & WITH_PAIR && left & ~WITH_PAIR) {
    let pairs = 0;
    for (let e = pairsFrom[h] as number; e < (start[h + 1] as number); e++) pairs += share(e);
    note('pair', pairs);
  }
  if (left & NOBODY && left !== NOBODY && (left & ONE) === 0) {
    let guests = 0;
    for (let e = start[h] as number; e < (start[h + 1] as number); e++) guests = Math.max(guests, share(e));
    note('open', guests);
  }
  return found;
}

/** @returns the most open question about a unit; nothing if every unit's place is decided */
export function mostOpenVisit({ unit, host, pinned }: Board, share: (visit: number) => number): Decision | undefined {
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
