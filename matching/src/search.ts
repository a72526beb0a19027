/**
 * The best matching of a board, aim by aim, and why nothing is better.
 *
 * 1. Ceilings for aims 1–3 from maximum matchings (ceilings.ts).
 * 2. Prices for the fit, where each earlier aim counts as so many points; from them a bound and, per option, its slack:
 *    how far the bound falls if it is taken (prices.ts, guest-sets.ts).
 * 3. A start by greed and direct replacement (start.ts).
 * 4. The options of small slack go to the integer solver, aims and fit in one sum. As a rule this reaches every ceiling,
 *    which proves aims 1–3: no points can tempt one under a ceiling that is reached.
 * 5. An aim still under its ceiling is solved by itself, the earlier ones kept. What comes out is its new ceiling.
 * 6. Fit, aims 1–3 kept: every option whose slack leaves room above the best matching goes to the solver, a few at first,
 *    until none is left out (price-based elimination: no other option is in a better matching).
 * 7. The draw, aims 1–4 kept: of the options whose slack leaves room for as good a matching, the smallest sum.
 *
 * Whenever the time is over, the best so far is returned with the bounds known by then.
 */
import { compareAims, drawOf, isLegal, objectiveOf, type Board, type Taken } from './board.ts';
import { ceilings } from './ceilings.ts';
import { GuestSets } from './guest-sets.ts';
import { findPrices } from './prices.ts';
import { formulate, sumOf, type Floor, type Sum } from './program.ts';
import type { Phase } from './progress.ts';
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
 * Points of fit that one unit of an earlier aim counts for in steps 2–4. Any value gives a valid bound; too small, and
 * fit tempts a matching under a ceiling (step 5 then mends it); too large, and prices take longer to settle.
 */
const POINTS = { priority: 150, placed: 150, hosts: 40 } as const;

/** Slack of the options that step 4 begins with, in points. */
const FIRST_REACH = 3;

/** @param begun see pinned.ts */
export async function findBest(board: Board, begun: Seating, watch: Watch): Promise<Found> {
  return new Search(board, watch, begun).run();
}

class Search {
  readonly #board: Board;
  readonly #watch: Watch;
  #taken: Taken;
  #value: Objective;
  /** Proved: no matching is above, of those that keep the earlier ones. */
  readonly #ceiling: { priority: number; placed: number; hosts: number };
  #slack: Float64Array;
  /** Σ prices + Σ best guest sets: aims and fit in one sum. */
  #bound: number;
  #fitProved = false;
  #phase: Phase = 'preparing';

  constructor(board: Board, watch: Watch, begun: Seating) {
    this.#board = board;
    this.#watch = watch;
    this.#taken = begun.taken;
    this.#value = begun.objective();
    this.#ceiling = { ...ceilings(board) };
    const worth = { option: Float64Array.from(board.party.keys(), this.#pointsOf()), open: POINTS.hosts };
    const { price, bound } = findPrices(board, worth, watch.stop);
    this.#bound = bound;
    this.#slack = new GuestSets(board, worth).slacks(price);
    this.#consider(startMatching(board, this.#slack, begun, watch.stop).taken);
  }

  async run(): Promise<Found> {
    const reached = await this.#solvePoints();
    for (const aim of EARLY_AIMS) if (!(await this.#settle(aim))) return this.#found(false);
    if (!(await this.#solveFit(reached))) return this.#found(false);
    return this.#found(await this.#solveDraw());
  }

  /** Step 4. @returns the slack up to which nothing better exists, or -1 */
  async #solvePoints(): Promise<number> {
    this.#enter('priority');
    const { proved, taken } = await this.#solve(
      this.#within(FIRST_REACH),
      { option: this.#pointsOf(), open: POINTS.hosts },
      [],
    );
    const solved =
      proved &&
      taken !== undefined &&
      this.#atCeilings() &&
      compareAims(objectiveOf(this.#board, taken), this.#value) === 0;
    return solved ? FIRST_REACH : -1;
  }

  /** Step 5. @returns whether the aim's best value is proved */
  async #settle(aim: (typeof EARLY_AIMS)[number]): Promise<boolean> {
    this.#enter(aim);
    if (this.#value[aim] < this.#ceiling[aim]) {
      const options = aim === 'priority' ? this.#priorityOptions() : [...this.#board.party.keys()];
      const floors = EARLY_AIMS.slice(0, EARLY_AIMS.indexOf(aim)).map((earlier) => this.#floor(earlier));
      const { bound } = await this.#solve(options, sumOf(this.#board, aim), floors, { ceiling: this.#ceiling[aim] });
      this.#ceiling[aim] = Math.max(this.#value[aim], Math.min(this.#ceiling[aim], bound));
    }
    return this.#value[aim] === this.#ceiling[aim];
  }

  /** Step 6. @param reached slack up to which nothing better exists, or -1 @returns whether the fit is proved */
  async #solveFit(reached: number): Promise<boolean> {
    this.#enter('fit');
    for (let reach = reached; ;) {
      const needed = this.#fitBound() - (this.#value.fit + 1);
      if (needed < 0 || reach >= needed) {
        this.#fitProved = true;
        return true;
      }
      reach = Math.min(needed, Math.max(FIRST_REACH, 2 * reach));
      const floors = EARLY_AIMS.map((aim) => this.#floor(aim));
      const { proved } = await this.#solve(this.#within(reach), sumOf(this.#board, 'fit'), floors);
      if (!proved) return false;
    }
  }

  /** Step 7. @returns whether no other matching of the same value has a smaller sum */
  async #solveDraw(): Promise<boolean> {
    this.#enter('draw');
    const options = this.#within(this.#fitBound() - this.#value.fit);
    const floors = AIMS.map((aim) => this.#floor(aim));
    const { proved } = await this.#solve(options, sumOf(this.#board, 'draw'), floors);
    return proved;
  }

  async #solve(options: readonly number[], goal: Sum, floors: readonly Floor[], hints: Hints = {}): Promise<Outcome> {
    if (this.#watch.stop()) return { taken: undefined, proved: false, bound: Infinity };
    const offered = new Set(options);
    const start = this.#taken.every((o) => o < 0 || offered.has(o)) ? this.#taken : undefined;
    const outcome = await maximise(
      this.#board,
      formulate(this.#board, options, goal, floors),
      { ...this.#watch, onBetter: (taken) => this.#consider(taken) },
      start ? { ...hints, start } : hints,
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

  /** Options of at most so much slack, and those of the best matching. */
  #within(reach: number): number[] {
    return [...this.#board.party.keys()].filter(
      (o) => (this.#slack[o] ?? 0) <= reach || this.#taken[this.#board.party[o] ?? 0] === o,
    );
  }

  /** Only these can matter to the first aim: those with priority, and company where a host wants several. */
  #priorityOptions(): number[] {
    const { party, venue, gains, least, pinned } = this.#board;
    return [...party.keys()].filter(
      (o) => gains.priority[o] !== 0 || (least[venue[o] ?? 0] ?? 0) > 1 || pinned[party[o] ?? 0] === 1,
    );
  }

  #floor(aim: Aim): Floor {
    return { ...sumOf(this.#board, aim), least: this.#value[aim] };
  }

  #pointsOf(): (o: number) => number {
    const { fit, priority, placed } = this.#board.gains;
    return (o) => (fit[o] ?? 0) + POINTS.priority * (priority[o] ?? 0) + POINTS.placed * (placed[o] ?? 0);
  }

  #atCeilings(): boolean {
    return EARLY_AIMS.every((aim) => this.#value[aim] === this.#ceiling[aim]);
  }

  /** Fit of matchings whose earlier aims are at least those of the best one: not rounded. */
  #fitBound(): number {
    return this.#bound - EARLY_AIMS.reduce((sum, aim) => sum + POINTS[aim] * this.#value[aim], 0);
  }

  #found(drawProved: boolean): Found {
    return { taken: this.#taken, objective: this.#value, bound: this.#bounds(), drawProved };
  }

  #bounds(): Objective {
    const fit = this.#fitProved ? this.#value.fit : Math.max(this.#value.fit, Math.floor(this.#fitBound()));
    return { ...this.#ceiling, fit };
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#tell();
  }

  #tell(): void {
    this.#watch.tell(this.#phase, this.#value, this.#bounds());
  }
}
