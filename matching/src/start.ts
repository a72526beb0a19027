/**
 * Where a search starts: prices by auction and descent, and a first arrangement made from them, all aims weighed in one sum.
 */
import { arrangementBy, type Arrangement } from './arrangement.ts';
import { auctionPrices } from './auction.ts';
import type { BestSoFar, Watch } from './best-so-far.ts';
import type { Board } from './board.ts';
import { searchCases, UNDECIDED } from './cases.ts';
import { Case } from './decision.ts';
import { Descent, type Goal } from './descent.ts';
import { goalOf, type Multipliers } from './goals.ts';
import { rounded, type GoalOn, type Pool } from './pool.ts';

const EPSILON = 1;
/** Points a unit that the first descent's level is under the bound, and that of those which go on from an arrangement. */
const ROUGH = 0.3;
const FINE = 0.01;
/** So few need no mending. */
const MANY = 500;
const ROUNDS = 150;
const PRICINGS = 3;
/** In so many of them an arrangement's prices are tried. */
const ARRANGED = 2;
/** Points that the bound may rise when all visits are looked at. */
const ENOUGH = 1;
/** Points a unit that were missing: then a descent takes so many times longer, before it is arranged again. */
const FAR = 3;
const LONGER = 4;
/** How near a visit must be to be taken along, once the bound hardly rises. */
const LIKELY = 5;

export class Start {
  readonly #pool: Pool;
  readonly #best: BestSoFar;
  readonly #watch: Watch;

  /** @param best hears of the arrangement */
  constructor(pool: Pool, best: BestSoFar, watch: Watch) {
    this.#pool = pool;
    this.#best = best;
    this.#watch = watch;
  }

  /** @param multipliers what an earlier aim counts for in the sum @returns prices for the fit */
  prices(multipliers: Multipliers): Float64Array {
    const pool = this.#pool;
    const goal = goalOf('fit', multipliers, this.#best.value);
    const board = pool.first();
    const here = goal(board);
    const rough = this.#descend(board, here, auctionPrices(board, here, EPSILON), ROUGH);
    if (!pool.isWhole) return this.#startInScans(goal, board, rough);
    const descent = board.units < MANY ? rough : this.#mended(rough, board, here);
    const isDone = { found: false };
    const { leaves } = searchCases(
      {
        pool,
        goal,
        target: () => -Infinity,
        onFound: (places) => {
          isDone.found = true;
          this.#best.consider(places);
        },
        onBound: () => undefined,
        reach: (gap) => Math.min(gap, board.units / 10),
        scale: 1,
        cases: 1,
        stop: () => isDone.found || this.#watch.stop(),
      },
      UNDECIDED,
      descent.price,
      descent.bound,
    );
    return leaves[0]?.price ?? descent.price;
  }

  /** The same where visits do not fit into memory, and what is likely is found by scans. */
  #startInScans(goal: GoalOn, first: Board, rough: Descent): Float64Array {
    const pool = this.#pool;
    const all = new Case(pool.frame);
    let [board, descent] = [first, rough];
    let best = { price: rough.price, bound: Infinity };
    for (let pricing = 0; ; pricing++) {
      const here = goal(board);
      if (pricing < ARRANGED) descent = this.#mended(descent, board, here);
      const price = rounded(descent.price, here, board.pinned);
      const bound = pool.bound(goal, price, all);
      if (bound < best.bound) best = { price, bound };
      const missing = bound - descent.bound;
      if (missing < ENOUGH || pricing === PRICINGS || this.#watch.stop()) {
        this.#arrange(descent, board, here);
        return best.price;
      }
      board = pool.likely(goal, price, missing < FINE * board.units ? LIKELY : Infinity, all);
      const isFar = missing > FAR * board.units;
      descent = this.#descend(board, goal(board), price, Math.max(FINE, missing / board.units), isFar ? LONGER : 1);
    }
  }

  /**
   * Where hundreds compete, a descent leaves prices too high or too low by the same on many units at once, and hardly any
   * host notices. An arrangement's prices are right there and wrong nearby, which the next descent mends.
   */
  #mended(descent: Descent, board: Board, goal: Goal): Descent {
    const again = this.#descend(board, goal, this.#arrange(descent, board, goal).prices(), FINE);
    return again.bound < descent.bound ? again : descent;
  }

  #descend(board: Board, goal: Goal, start: Float64Array, pointsPerUnit: number, longer = 1): Descent {
    const descent = new Descent(board, goal, start);
    const reach = pointsPerUnit * board.units;
    descent.run({ target: -Infinity, rounds: longer * ROUNDS, reach, nearest: reach / 300, stop: this.#watch.stop });
    return descent;
  }

  #arrange(descent: Descent, board: Board, goal: Goal): Arrangement {
    const arrangement = arrangementBy(descent, board, goal);
    if (arrangement.isLegal()) this.#best.consider(arrangement.places());
    return arrangement;
  }
}
