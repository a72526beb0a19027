/**
 * The best matching, aim by aim, and why nothing is better.
 *
 * 1. Start: prices by auction and descent, an arrangement made from them, all aims weighed in one sum.
 * 2. For each of the first three aims: read a ceiling off the matching; where it is not reached, search by cases.
 * 3. Fit, the first three kept by multipliers: search by cases. If a sum tempts a matching under a floor, the multipliers
 *    were too small, and it is done again with larger ones.
 * 4. The draw, all four kept, among the visits that the proof of the fit left possible.
 */
import { BestSoFar, type Watch } from './best-so-far.ts';
import { searchCases, UNDECIDED, type AimProof, type Decided, type Proof } from './cases.ts';
import { Case } from './decision.ts';
import { searchDraw } from './draw-search.ts';
import { ceilingProof, inWant, startPrices } from './early-prices.ts';
import { EARLY_AIMS, earlierThan, goalOf, NO_MULTIPLIERS, POINTS, type EarlyAim, type Multipliers } from './goals.ts';
import { objectiveOf, type Places } from './matching.ts';
import { rounded, type Pool } from './pool.ts';
import type { Problem } from './problem.ts';
import type { Aim, Objective } from './result.ts';
import { Start } from './start.ts';

interface Attempt {
  readonly multipliers: Multipliers;
  readonly movable: Uint8Array | undefined;
  readonly cases: number;
  readonly start: Float64Array;
  readonly from: readonly Decided[];
  /** Proved already. */
  readonly above: number;
}

export interface Found {
  readonly places: Places;
  readonly objective: Objective;
  readonly proofs: Readonly<Record<Aim, AimProof>>;
  readonly drawProved: boolean;
}

const ONE_EACH: Multipliers = { priority: 2, placed: 2, hosts: 2 };
/** So often a start is made, an aim under its ceiling weighing that much more each time. */
const STARTS = 5;
const WEIGHTIER = 3;
const CASES_NEAR = 60;
const CASES = 2000;
/** A multiplier grows by that much when it was too small. */
const GROWTH = 2;
export class MatchingSearch {
  readonly #problem: Problem;
  readonly #pool: Pool;
  readonly #watch: Watch;
  readonly #best: BestSoFar;
  readonly #start: Start;

  /** @param begun a legal matching: the pinned in their places */
  constructor(problem: Problem, pool: Pool, begun: Places, watch: Watch) {
    this.#problem = problem;
    this.#pool = pool;
    this.#watch = watch;
    this.#best = new BestSoFar(problem, pool.frame, begun, watch);
    this.#start = new Start(pool, this.#best, watch);
  }

  run(): Found {
    const best = this.#best;
    const { start, multipliers } = this.#startUnderCeilings();
    let from = UNDECIDED;
    const proofs: Partial<Record<Aim, AimProof>> = {};
    for (const aim of EARLY_AIMS) {
      const proof = this.#proveEarly(aim, from);
      // Where cases were needed, later aims begin with them: in each of them the aim is bounded well.
      if (proof.leaves.length > 1) from = proof.leaves;
      proofs[aim] = proof;
    }
    proofs.fit = this.#prove('fit', {
      multipliers,
      movable: undefined,
      cases: this.#pool.isWhole ? CASES : 1,
      start,
      from,
      above: Infinity,
    });
    const isProved = best.value.fit === best.bound.fit;
    const drawProved =
      isProved && this.#pool.isWhole && searchDraw(this.#problem, this.#pool, best, proofs.fit, this.#watch);
    return {
      places: best.places,
      objective: best.value,
      proofs: proofs as Record<Aim, AimProof>,
      drawProved,
    };
  }

  /** Step 1, again with more weight on an aim that stays under its ceiling. @returns prices for the fit */
  #startUnderCeilings(): { start: Float64Array; multipliers: Multipliers } {
    let multipliers = POINTS;
    let start = this.#start.prices(multipliers);
    for (let left = this.#pool.isWhole ? STARTS : 1; left > 1 && !this.#watch.stop(); left--) {
      const under = EARLY_AIMS.filter(
        (aim) => ceilingProof(aim, this.#pool, this.#best).bound >= this.#best.value[aim] + 1,
      );
      if (under.length === 0) break;
      let heavier = multipliers;
      for (const aim of under) heavier = { ...heavier, [aim]: heavier[aim] * WEIGHTIER };
      const before = this.#best.value;
      const again = this.#start.prices(heavier);
      // The ceiling itself may be too high; weight in vain would only loosen the bounds.
      if (EARLY_AIMS.every((aim) => this.#best.value[aim] === before[aim])) break;
      [start, multipliers] = [again, heavier];
    }
    return { start, multipliers };
  }

  /** Step 2. */
  #proveEarly(aim: EarlyAim, from: readonly Decided[]): AimProof {
    const best = this.#best;
    const { frame } = this.#pool;
    best.enter(aim);
    const ceiling = ceilingProof(aim, this.#pool, best);
    best.lower(aim, ceiling.bound);
    let proof: AimProof & Proof = { ...ceiling, multipliers: NO_MULTIPLIERS };
    const attempts = [
      { isNear: true, cases: CASES_NEAR, from: UNDECIDED },
      { isNear: false, cases: CASES, from },
    ];
    for (const { isNear, ...attempt } of this.#pool.isWhole ? attempts.slice(aim === 'hosts' ? 1 : 0) : []) {
      if (best.bound[aim] === best.value[aim] || this.#watch.stop()) break;
      const goal = goalOf(aim, ONE_EACH, best.value)(frame);
      const movable = isNear ? inWant(aim, this.#pool, best) : undefined;
      const start = startPrices(goal, frame, movable);
      const found = this.#prove(aim, { ...attempt, movable, multipliers: ONE_EACH, start, above: ceiling.bound });
      if (found.bound < proof.bound) proof = found;
    }
    return proof;
  }

  /** Step 3, and the same for an earlier aim. */
  #prove(aim: Aim, attempt: Attempt): AimProof & Proof {
    const best = this.#best;
    best.enter(aim);
    let { multipliers } = attempt;
    let proof: (AimProof & Proof) | undefined;
    for (;;) {
      const { tempted, ...found } = this.#search(aim, { ...attempt, multipliers });
      best.lower(aim, found.bound);
      // Small multipliers bound well, though a matching under a floor tempts them: what they proved stays proved.
      if (proof === undefined || found.bound < proof.bound) proof = { ...found, multipliers };
      const isOver = !this.#pool.isWhole || this.#watch.stop() || best.bound[aim] === best.value[aim];
      if (tempted === undefined || isOver) return proof;
      multipliers = { ...multipliers, [tempted]: multipliers[tempted] * GROWTH };
    }
  }

  /** @returns what is proved, and the earlier aim whose multiplier was too small to keep it, if one was */
  #search(
    aim: Aim,
    { multipliers, movable, cases, start, from, above }: Attempt,
  ): Proof & { readonly tempted: EarlyAim | undefined } {
    const { frame } = this.#pool;
    const goal = goalOf(aim, multipliers, this.#best.value);
    const here = goal(frame);
    const price = start.map((p, u) => Math.max(p, frame.pinned[u] === 1 ? -Infinity : -(here.unit[u] as number)));
    const floors = this.#best.value;
    let tempted: EarlyAim | undefined;
    // The prices of a scanned pool come from an arrangement: only what is wrong nearby is left to mend.
    const far = frame.units / (this.#pool.isWhole ? 10 : 100);
    const many = movable === undefined ? frame.units : movable.reduce((sum, one) => sum + one, 0);
    const proof = searchCases(
      {
        pool: this.#pool,
        goal,
        target: () => this.#best.value[aim] + 1,
        onFound: (places) => {
          const value = objectiveOf(this.#problem, places);
          this.#best.consider(places);
          const isAbove = sumOf(aim, multipliers, value, floors) >= this.#best.value[aim] + 1;
          if (isAbove) tempted ??= earlierThan(aim).find((each) => value[each] < floors[each]);
        },
        onBound: (bound) => this.#best.lower(aim, bound),
        reach: aim === 'fit' ? (gap) => Math.min(Math.max(1, gap), far) : () => Math.max(1, many / 10),
        scale: 1,
        movable,
        cases,
        stop: () => tempted !== undefined || this.#watch.stop(),
      },
      from,
      price,
      Math.min(above, this.#pool.bound(goal, price, new Case(frame))),
    );
    if (tempted === undefined && !this.#watch.stop()) return { ...proof, tempted };
    // Cut short: cases that nobody looked at have prices to begin with, which prove less than is known already.
    const bounds = proof.leaves.map(({ price: given, decisions }) => {
      const of = new Case(frame, decisions);
      return this.#pool.bound(goal, rounded(given, here, of.pinned), of);
    });
    return { leaves: proof.leaves, bound: Math.max(...bounds), tempted };
  }
}

/** The goal's sum of a matching, floors taken off. */
function sumOf(aim: Aim, multipliers: Multipliers, value: Objective, floors: Objective): number {
  return earlierThan(aim).reduce((sum, each) => sum + multipliers[each] * (value[each] - floors[each]), value[aim]);
}
