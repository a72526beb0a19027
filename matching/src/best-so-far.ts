/** The best matching found, what it reaches, and what no matching can pass; told to whoever watches. */
import type { Board } from './board.ts';
import { compareAims, drawOf, objectiveOf, type Places } from './matching.ts';
import type { Problem } from './problem.ts';
import type { Phase } from './progress.ts';
import { AIMS, type Aim, type Objective } from './result.ts';

export interface Watch {
  /** True once the time is over or somebody has cancelled. */
  readonly stop: () => boolean;
  readonly tell: (phase: Phase, best: Objective, bound: Objective) => void;
}

const FIT_AT_MOST = 100;

export class BestSoFar {
  readonly #problem: Problem;
  readonly #watch: Watch;
  places: Places;
  value: Objective;
  draw: number;
  /** Each aim for matchings that reach the values of the earlier ones. */
  bound: Objective;
  #phase: Phase = 'preparing';

  /** @param begun a legal matching */
  constructor(problem: Problem, { size, priority, hosts }: Board, begun: Places, watch: Watch) {
    this.#problem = problem;
    this.#watch = watch;
    this.places = begun;
    this.value = objectiveOf(problem, begun);
    this.draw = drawOf(problem, begun);
    const sum = (list: Uint8Array): number => list.reduce((total, one) => total + one, 0);
    this.bound = {
      priority: sum(priority),
      placed: sum(size),
      hosts,
      fit: (FIT_AT_MOST + (problem.staying?.points ?? 0)) * sum(size),
    };
  }

  /** Keeps the matching if it is better. */
  consider(places: Places): void {
    const value = objectiveOf(this.#problem, places);
    const by = compareAims(value, this.value);
    if (by < 0) return;
    const draw = drawOf(this.#problem, places);
    if (by === 0 && draw >= this.draw) return;
    this.places = places;
    this.value = value;
    this.draw = draw;
    this.tell();
  }

  /** Takes a bound down; what is bounded are whole numbers. */
  lower(aim: Aim, bound: number): void {
    this.bound = { ...this.bound, [aim]: Math.max(this.value[aim], Math.min(this.bound[aim], Math.floor(bound))) };
    this.tell();
  }

  enter(phase: Phase): void {
    this.#phase = phase;
    this.tell();
  }

  tell(): void {
    const bound = { ...this.bound };
    for (const aim of AIMS) bound[aim] = Math.max(bound[aim], this.value[aim]);
    this.#watch.tell(this.#phase, this.value, bound);
  }
}
