/**
 * The draw: of all matchings as good as the best, the one with the smallest sum of the draw's numbers.
 *
 * Only visits that the proof of the fit left possible can be in one. A point of fit counts for so much that no number is
 * worth one; if it did not, the search finds out, and a point counts for more.
 */
import type { BestSoFar, Watch } from './best-so-far.ts';
import type { Board } from './board.ts';
import { searchCases, UNDECIDED, type AimProof, type Proof } from './cases.ts';
import { Case } from './decision.ts';
import type { Goal } from './descent.ts';
import { partyDraw } from './draw.ts';
import { drawGoal, goalOf } from './goals.ts';
import { compareAims, objectiveOf, type Places } from './matching.ts';
import type { Pool } from './pool.ts';
import type { Problem } from './problem.ts';

/** What one point of fit counts for in the draw at first, and how far two numbers of it lie apart. */
const POINT = 65536;
/** More would not fit into 32 bits. */
const POINT_AT_MOST = 2 ** 20;
const SCALE = 131072;
const GROWTH = 4;
/** Up to so many units and hosts the draw is searched for by cases; beyond, in one. */
const SEARCHED_UP_TO = 300;
const CASES = 60;

/** @returns whether it is proved that no other matching of the same value has a smaller sum */
export function searchDraw(problem: Problem, pool: Pool, best: BestSoFar, proof: AimProof, watch: Watch): boolean {
  return new DrawSearch(problem, pool, best, watch).run(proof);
}

class DrawSearch {
  readonly #problem: Problem;
  readonly #pool: Pool;
  readonly #best: BestSoFar;
  readonly #watch: Watch;
  /** Of visits asked for: a hash each, and boards ask for the same ones again and again. */
  readonly #numbers = new Map<number, number>();

  constructor(problem: Problem, pool: Pool, best: BestSoFar, watch: Watch) {
    this.#problem = problem;
    this.#pool = pool;
    this.#best = best;
    this.#watch = watch;
  }

  run({ leaves, multipliers }: AimProof): boolean {
    this.#best.enter('draw');
    const { units, hosts } = this.#pool.frame;
    const cases = units <= SEARCHED_UP_TO && hosts <= SEARCHED_UP_TO ? CASES : 1;
    const goal = goalOf('fit', multipliers, this.#best.value);
    const pool = this.#pool.possible(
      goal,
      leaves.map(({ decisions, price, bound }) => ({
        of: new Case(this.#pool.frame, decisions),
        price,
        reach: bound - this.#best.value.fit,
      })),
    );
    for (let point = POINT; point <= POINT_AT_MOST; point *= GROWTH) {
      const proof = this.#among(pool, point, cases, leaves[0]?.price.map((p) => p * point) ?? new Float64Array(units));
      if (proof !== undefined) return proof.bound < 1 - this.#best.draw;
    }
    return false;
  }

  /** @returns nothing if a point counted too little to keep the aims */
  #among(pool: Pool, point: number, cases: number, start: Float64Array): Proof | undefined {
    const { frame } = pool;
    const goal = drawGoal(point, this.#best.value, this.#drawAt);
    const here = goal(frame);
    let isTempted = false;
    const proof = searchCases(
      {
        pool,
        goal,
        target: () => 1 - this.#best.draw,
        onFound: (places) => {
          const isWorse = compareAims(objectiveOf(this.#problem, places), this.#best.value) < 0;
          isTempted ||= isWorse && worthOf(here, frame, places) >= 1 - this.#best.draw;
          this.#best.consider(places);
        },
        onBound: () => undefined,
        reach: (gap) => Math.min(Math.max(1, gap), (frame.units * SCALE) / 10),
        scale: SCALE,
        cases,
        stop: () => isTempted || this.#watch.stop(),
      },
      UNDECIDED,
      start,
      pool.bound(goal, start, new Case(frame)),
    );
    return isTempted && !this.#watch.stop() ? undefined : proof;
  }

  readonly #drawAt = (unit: number, host: number): number => {
    const key = unit * this.#pool.frame.hosts + host;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const { instance, parties, venues } = this.#problem;
    const [party, venue] = [parties[unit], venues[host]];
    const number = party && venue ? partyDraw(instance.policy?.seed ?? 0, party, venue.host.id) : 0;
    this.#numbers.set(key, number);
    return number;
  };
}

/** The goal's sum of a matching on a board that has its visits. */
function worthOf(goal: Goal, { unit, host }: Board, places: Places): number {
  let sum = -goal.floors;
  const open = new Set<number>();
  for (const [e, u] of unit.entries()) {
    if (places[u] !== host[e]) continue;
    sum += (goal.visit[e] as number) + (goal.unit[u] as number);
    open.add(host[e] as number);
  }
  return sum + open.size * goal.open;
}
