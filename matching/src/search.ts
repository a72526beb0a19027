/**
 * The best matching of a board, aim by aim, and why nothing is better.
 *
 * 1. Ceilings for aims 1–3 from maximum matchings (ceilings.ts).
 * 2. Prices for the fit of matchings that reach the ceilings; from them a bound and, per option, its slack: how far the
 *    bound falls if it is taken (prices.ts, guide.ts).
 * 3. A start by greed and direct replacement (start.ts).
 * 4. The most promising options go to the integer solver, aims and fit in one sum. As a rule this reaches every ceiling,
 *    which proves aims 1–3: no points can tempt one under a ceiling that is reached.
 * 5. An aim still under its ceiling is solved by itself, the earlier ones kept. What comes out is its new ceiling, and
 *    the prices are found again.
 * 6. Fit, aims 1–3 kept: every option whose slack leaves room above the best matching goes to the solver, the most
 *    promising first, until none is left out (price-based elimination: no other option is in a better matching).
 * 7. The draw, aims 1–4 kept: the same again, with prices of its own, among the options of as good a matching.
 *
 * Whenever the time is over, the best so far is returned with the bounds known by then.
 */
import { compareAims, drawOf, isLegal, objectiveOf, type Board, type Taken } from './board.ts';
import { ceilings } from './ceilings.ts';
import { Guide } from './guide.ts';
import { formulate, sumOf, type Floor, type Sum } from './program.ts';
import type { Phase } from './progress.ts';
import { findPrices, Weights, type Bounded, type Goal } from './prices.ts';
import { AIMS, type Aim, type Objective } from './result.ts';
import type { Seating } from './seating.ts';
import { maximise, type Hints, type Outcome } from './solve-with-highs.ts';
import { startMatching } from './start.ts';

export interface Watch {
  /** True once the time is over or somebody has cancelled. */
  readonly stop: () => boolean;
  readonly secondsLeft: () => number;
  readonly tell: (phase: Phase, best: Objective, bound: Objective) => void;
}

export interface Found {
  readonly taken: Taken;
  readonly objective: Objective;
  readonly bound: Objective;
  readonly drawProved: boolean;
}

const EARLY_AIMS = ['priority', 'placed', 'hosts'] as const;

/**
 * Points of fit that one unit of an earlier aim counts for at first: the multipliers of prices.ts. Any value gives a valid
 * bound; too small, and fit tempts a matching under a ceiling (step 5 then mends it); too large, and prices settle late.
 */
const POINTS = { priority: 200, placed: 150, hosts: 80 } as const;

/** The draw adds numbers under this. */
const DRAW_SCALE = 65536;

/** Options of each party and each host that the solver is given first. */
const FIRST_LIST = 4;

/** So many options the solver is given at once when the first list did not settle it. */
const AT_ONCE = 10_000;

/** Under any sum that can be reached. */
const LEFT_OUT = 1e12;

/** The solver is not asked to hold more options than this: 300 × 150 has 45,000 at most. */
const PROGRAM_AT_MOST = 60_000;

/** @param begun see pinned.ts */
export async function findBest(board: Board, begun: Seating, watch: Watch): Promise<Found> {
  return new Search(board, watch, begun).run();
}

class Search {
  readonly #board: Board;
  readonly #watch: Watch;
  /** Proved: no matching is above, of those that keep the earlier ones. */
  readonly #ceiling: { priority: number; placed: number; hosts: number };
  #prices: Bounded;
  #guide: Guide;
  #taken: Taken;
  #value: Objective;
  #fitProved = false;
  #phase: Phase = 'preparing';

  constructor(board: Board, watch: Watch, begun: Seating) {
    this.#board = board;
    this.#watch = watch;
    this.#taken = begun.taken;
    this.#value = begun.objective();
    this.#ceiling = { ...ceilings(board) };
    const none = { price: new Float64Array(board.parties), multipliers: EARLY_AIMS.map((aim) => POINTS[aim]) };
    this.#prices = findPrices(board, this.#fitGoal(), none, true, watch.stop);
    this.#guide = new Guide(board, this.#fitGoal(), this.#prices);
    this.#consider(startMatching(board, this.#guide.slack, begun, watch.stop).taken);
  }

  async run(): Promise<Found> {
    const covered = await this.#solvePoints();
    const hoped = { ...this.#ceiling };
    for (const aim of EARLY_AIMS) if (!(await this.#settle(aim))) return this.#found(false);
    this.#enter('fit');
    if (EARLY_AIMS.some((aim) => this.#ceiling[aim] < hoped[aim])) this.#findPricesAgain();
    this.#fitProved = await this.#climb(this.#guide, () => this.#value.fit, covered);
    return this.#found(this.#fitProved && (await this.#solveDraw()));
  }

  /** Step 4. @returns how much slack is covered: nothing better has less slack */
  async #solvePoints(): Promise<number> {
    this.#enter('priority');
    const { options, covered } = this.#guide.shortlist(FIRST_LIST);
    const { option, open } = new Weights(this.#board, this.#fitGoal(), this.#prices.multipliers);
    const { proved, taken } = await this.#solve(options, { option: (o) => option[o] ?? 0, open }, []);
    const isBest = taken && compareAims(objectiveOf(this.#board, taken), this.#value) === 0;
    const atCeilings = EARLY_AIMS.every((aim) => this.#value[aim] === this.#ceiling[aim]);
    return proved && isBest && atCeilings ? covered : 0;
  }

  /** Step 5. @returns whether the aim's best value is proved */
  async #settle(aim: (typeof EARLY_AIMS)[number]): Promise<boolean> {
    this.#enter(aim);
    if (this.#value[aim] < this.#ceiling[aim]) {
      const options = aim === 'priority' ? this.#priorityOptions() : [...this.#board.party.keys()];
      const floors = EARLY_AIMS.slice(0, EARLY_AIMS.indexOf(aim)).map((earlier) => this.#floor(earlier));
      const ceiling = this.#ceiling[aim];
      const { bound } = await this.#solve(options, sumOf(this.#board, aim), floors, { ceiling });
      this.#ceiling[aim] = Math.max(this.#value[aim], Math.min(ceiling, bound));
    }
    return this.#value[aim] === this.#ceiling[aim];
  }

  #findPricesAgain(): void {
    this.#prices = findPrices(this.#board, this.#fitGoal(), this.#prices, false, this.#watch.stop);
    this.#guide = new Guide(this.#board, this.#fitGoal(), this.#prices);
  }

  /**
   * Steps 6 and 7: raises the guide's sum until no option left out could be in anything better.
   * @param covered slack up to which that is known already
   * @returns whether the value is proved
   */
  async #climb(guide: Guide, value: () => number, covered: number): Promise<boolean> {
    for (let each = FIRST_LIST; ; each *= 4) {
      const needed = guide.bound - (value() + 1);
      if (needed < covered) return true;
      const all = guide.within(needed);
      const short = guide.shortlist(each);
      const isFirst = each === FIRST_LIST;
      const isShort = all.length > 2 * short.options.length && (isFirst || all.length > AT_ONCE);
      const { proved } = await this.#solve(isShort ? short.options : all, guide.goal.sum, guide.goal.floors);
      if (!proved || !isShort) return proved;
      covered = short.covered;
    }
  }

  /** Step 7. @returns whether no other matching of the same value has a smaller sum */
  async #solveDraw(): Promise<boolean> {
    this.#enter('draw');
    const { option, open } = sumOf(this.#board, 'draw');
    const room = this.#guide.bound - this.#value.fit;
    const sum = { option: (o: number) => ((this.#guide.slack[o] ?? 0) > room ? -LEFT_OUT : option(o)), open };
    const goal = { sum, floors: AIMS.map((aim) => this.#floor(aim)), scale: DRAW_SCALE };
    // One point outweighs one number of the draw; where the fit's bound is loose, so much weight would loosen this one.
    const perPoint = DRAW_SCALE / Math.sqrt(Math.max(1, room));
    const start = {
      price: this.#prices.price.map((u) => u * perPoint),
      multipliers: [...this.#prices.multipliers, 1].map((m) => m * perPoint),
    };
    const guide = new Guide(this.#board, goal, findPrices(this.#board, goal, start, true, this.#watch.stop));
    return this.#climb(guide, () => -drawOf(this.#board, this.#taken), 0);
  }

  async #solve(options: readonly number[], goal: Sum, floors: readonly Floor[], hints: Hints = {}): Promise<Outcome> {
    const held = this.#taken.filter((o) => o >= 0);
    const all = [...new Set([...options, ...held])].sort((a, b) => a - b);
    if (this.#watch.stop() || all.length > PROGRAM_AT_MOST) return { taken: undefined, proved: false, bound: Infinity };
    const outcome = await maximise(
      this.#board,
      formulate(this.#board, all, goal, floors),
      { ...this.#watch, onBetter: (taken) => this.#consider(taken) },
      { ...hints, start: this.#taken },
    );
    if (outcome.taken) this.#consider(outcome.taken);
    this.#tell();
    return outcome;
  }

  /** Keeps the matching if it is better than the best. */
  #consider(taken: Taken): void {
    if (!isLegal(this.#board, taken)) throw new Error('the solver returned a matching that breaks a rule');
    const value = objectiveOf(this.#board, taken);
    const by = compareAims(value, this.#value);
    if (by < 0 || (by === 0 && drawOf(this.#board, taken) >= drawOf(this.#board, this.#taken))) return;
    this.#taken = taken;
    this.#value = value;
    this.#tell();
  }

  /** Only these can matter to the first aim: those with priority, and company where a host wants several. */
  #priorityOptions(): number[] {
    const { party, venue, gains, least, pinned } = this.#board;
    return [...party.keys()].filter(
      (o) => gains.priority[o] !== 0 || (least[venue[o] ?? 0] ?? 0) > 1 || pinned[party[o] ?? 0] === 1,
    );
  }

  /** An aim kept at the best matching's value. */
  #floor(aim: Aim): Floor {
    return { ...sumOf(this.#board, aim), least: this.#value[aim] };
  }

  /** Fit, the earlier aims kept at their ceilings. */
  #fitGoal(): Goal {
    const floors = EARLY_AIMS.map((aim) => ({ ...sumOf(this.#board, aim), least: this.#ceiling[aim] }));
    return { sum: sumOf(this.#board, 'fit'), floors, scale: 100 };
  }

  #found(drawProved: boolean): Found {
    return { taken: this.#taken, objective: this.#value, bound: this.#bounds(), drawProved };
  }

  /** The bound on fit is for matchings whose earlier aims are at least those of the best one. */
  #bounds(): Objective {
    if (this.#fitProved) return { ...this.#ceiling, fit: this.#value.fit };
    const under = this.#guide.goal.floors.map(({ least }, k) => least - this.#value[EARLY_AIMS[k] ?? 'hosts']);
    const more = under.reduce((sum, missing, k) => sum + missing * (this.#prices.multipliers[k] ?? 0), 0);
    return { ...this.#ceiling, fit: Math.max(this.#value.fit, Math.floor(this.#guide.bound + more)) };
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#tell();
  }

  #tell(): void {
    this.#watch.tell(this.#phase, this.#value, this.#bounds());
  }
}
