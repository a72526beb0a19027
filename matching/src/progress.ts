/** What a long calculation tells while it runs. */
import type { Aim, Objective } from './result.ts';

export type Phase = 'preparing' | Aim | 'draw' | 'days' | 'done';

export interface Progress {
  readonly phase: Phase;
  /** The best matching found so far; absent before there is one. */
  readonly best: Objective | undefined;
  /** No matching can be above this (each aim under the values of the earlier ones); absent before it is known. */
  readonly bound: Objective | undefined;
  /** Bound less best, per aim; all zero at a proved optimum. */
  readonly gap: Objective | undefined;
}

export interface SolveOptions {
  /** Wall-clock seconds after which the best so far is returned; unlimited when absent. */
  readonly seconds?: number | undefined;
  /** Called synchronously, also from inside the solver: a worker thread may post it on. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * Cancels: the best so far is returned. An `AbortSignal`, or – since solving blocks its thread and hears no events –
   * any object whose `aborted` reads shared memory.
   */
  readonly signal?: { readonly aborted: boolean } | undefined;
}
