/**
 * A price per party that makes hosts bid against each other, and with it a bound no matching can pass.
 *
 * The host-configuration dual: give each party p a price u_p ≥ 0 (any sign for a pinned one, which must be placed).
 * Each host then takes, on its own, the legal guest set with the largest sum of worth less price. Whatever the prices,
 *
 *     Σ_p u_p + Σ_h best legal guest set of h   ≥   the worth of every matching,
 *
 * because each party is in one guest set at most. Finding the lowest such bound:
 *
 * 1. Start at price 0; let every host choose.
 * 2. A party chosen by several hosts gets dearer, one chosen by none cheaper: the subgradient is 1 − times chosen.
 * 3. Deflect it by the last direction (P. M. Camerini, L. Fratta and F. Maffioli, "On improving relaxation methods by
 *    modified gradient techniques", Mathematical Programming Study 3, 1975), step by B. T. Polyak's length ("Minimization
 *    of unsmooth functionals", 1969) towards a target somewhat under the best bound so far.
 * 4. No better bound for a while: shorten the steps. Stop when they no longer matter.
 * 5. Round the best prices to 1/1024 and compute their bound again: all sums are then exact in a double.
 *
 * M. Held, P. Wolfe and H. P. Crowder, "Validation of subgradient optimization", Mathematical Programming 6, 1974.
 */
import type { Board } from './board.ts';
import { GuestSets, type Worth } from './guest-sets.ts';

export interface Prices {
  /** Per party, a multiple of 1/1024. */
  readonly price: Float64Array;
  /** Exact: no matching is worth more. */
  readonly bound: number;
}

const DEFLECTION = 0.6;
const PATIENCE = 20;
const SHORTER = 0.7;
const SHORTEST = 1e-4;
const UNDER = 0.98;
const GRAIN = 1024;

/** @param stop asked now and then; what is best so far is returned */
export function findPrices(board: Board, worth: Worth, stop: () => boolean): Prices {
  const sets = new GuestSets(board, worth);
  const price = new Float64Array(board.parties);
  const direction = new Float64Array(board.parties);
  let best = { price: price.slice(), bound: Infinity };
  let step = 1.5;
  for (let round = 0, waited = 0; step > SHORTEST && !(round % 16 === 0 && stop()); round++) {
    const bound = sets.bid(price);
    if (bound < best.bound) {
      waited = bound < best.bound - 1e-6 ? 0 : waited + 1;
      best = { price: price.slice(), bound };
    } else waited++;
    if (waited >= PATIENCE) {
      step *= SHORTER;
      waited = 0;
    }
    const length = deflect(board, sets.chosen, price, direction);
    if (length === 0) break;
    const t = (step * Math.max(bound - best.bound * UNDER, 1)) / length;
    for (let p = 0; p < price.length; p++) {
      const moved = (price[p] ?? 0) - t * (direction[p] ?? 0);
      price[p] = board.pinned[p] === 1 ? moved : Math.max(0, moved);
    }
  }
  const rounded = best.price.map((u) => Math.round(u * GRAIN) / GRAIN);
  return { price: rounded, bound: sets.bid(rounded) };
}

/** Turns the direction towards the new subgradient. @returns its squared length */
function deflect(board: Board, chosen: Int32Array, price: Float64Array, direction: Float64Array): number {
  let length = 0;
  for (let p = 0; p < direction.length; p++) {
    const over = 1 - (chosen[p] ?? 0);
    const atFloor = over > 0 && board.pinned[p] === 0 && (price[p] ?? 0) <= 0;
    const d = (atFloor ? 0 : over) + DEFLECTION * (direction[p] ?? 0);
    direction[p] = d;
    length += d * d;
  }
  return length;
}
