/** Prices for the first three aims, where it matters who is placed and not where: whole numbers, most of them 0 or 1. */
import type { BestSoFar } from './best-so-far.ts';
import type { Board } from './board.ts';
import type { Proof } from './cases.ts';
import { ceilingPrices } from './ceiling.ts';
import { Case } from './decision.ts';
import type { Goal } from './descent.ts';
import { mostGuests } from './forms.ts';
import { goalOf, NO_MULTIPLIERS, type EarlyAim } from './goals.ts';
import { rounded, type Pool } from './pool.ts';

/** So cheap that its host takes a pinned unit whatever else it could have. */
const SURE = 8;

/** The aim's ceiling (ceiling.ts), computed again with pairs and minimums over all visits. */
export function ceilingProof(aim: EarlyAim, pool: Pool, { places, value }: BestSoFar): Proof {
  const { frame } = pool;
  const here = goalOf(aim, NO_MULTIPLIERS, value);
  const goal = here(frame);
  const fixed = frame.pinned;
  const counts = goal.unit.map((worth, u) => (fixed[u] === 1 ? 0 : aim === 'hosts' ? 1 : worth));
  const room = frame.forms.map((forms) => Math.min(mostGuests(forms), aim === 'hosts' ? 1 : 3));
  for (const [u, h] of places.entries()) {
    if (fixed[u] === 1) room[h] = Math.max(0, (room[h] as number) - (frame.size[u] as number));
  }
  const full = ceilingPrices({ counts, room }, places, pool.hostsOf);
  const relative = full.map((u, i) => (fixed[i] === 1 ? -SURE : u - (goal.unit[i] as number)));
  const price = rounded(relative, goal, fixed);
  const bound = pool.bound(here, price, new Case(frame));
  return { leaves: [{ decisions: [], price, bound }], bound };
}

/** Those in want cost nothing at first; nobody else can be had. */
export function startPrices({ unit }: Goal, { pinned }: Board, movable: Uint8Array | undefined): Float64Array {
  return unit.map((worth, u) => {
    if (pinned[u] === 1) return -SURE;
    return movable === undefined || movable[u] === 1 ? -worth : 0;
  });
}

/** The units that count and have no place, and those that count among the guests of hosts they reach, and so on. */
export function inWant(aim: EarlyAim, { frame, hostsOf }: Pool, { places, value }: BestSoFar): Uint8Array {
  const counts = goalOf(aim, NO_MULTIPLIERS, value)(frame).unit;
  const guests = Map.groupBy(places.keys(), (u) => places[u] as number);
  const want = Uint8Array.from(places, (h, u) => (h < 0 && (counts[u] as number) > 0 ? 1 : 0));
  const queue = [...want.keys()].filter((u) => want[u] === 1);
  for (const u of queue) {
    for (const h of hostsOf(u)) {
      for (const guest of guests.get(h) ?? []) {
        if (want[guest] === 1 || counts[guest] === 0 || frame.pinned[guest] === 1) continue;
        want[guest] = 1;
        queue.push(guest);
      }
    }
  }
  return want;
}
