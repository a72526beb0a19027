/** One calculation: the frozen instance, what was asked for, and what came of it. Immutable once it is over. */
import type { Explanation, Gap, Instance, Objective, Phase, Relaxation, Result, RunReport } from '@ipraktik/matching';

export type MatchRunState = 'running' | 'done' | 'cancelled' | 'failed';

/** Why a run failed. `broke-a-rule`: the judge refused the solver's result, so it is not kept. */
export type MatchRunFailure = 'interrupted' | 'crashed' | 'went-silent' | 'broke-a-rule';

/** The last word of one phase of the calculation. `best` and `bound` are null before there are any. */
export interface ProgressStep {
  readonly phase: Phase;
  /** Milliseconds since the calculation began. */
  readonly ms: number;
  readonly best: Objective | null;
  readonly bound: Objective | null;
}

/** A run as lists show it: without the large parts. */
export interface MatchRun {
  readonly id: string;
  readonly round: string;
  readonly number: number;
  readonly state: MatchRunState;
  readonly sha256: string;
  readonly seed: number;
  readonly priority: 'workplace' | 'organisation';
  readonly engine: string;
  /** Name of the coordinator who started it. */
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly tookMs: number | null;
  readonly isStopping: boolean;
  /** Nobody calculates it yet: the servers are busy with others. */
  readonly isWaiting: boolean;
  readonly progress: readonly ProgressStep[];
  readonly objective: Objective | null;
  readonly bound: Objective | null;
  readonly status: Result['status'] | null;
  readonly failure: MatchRunFailure | null;
}

/** Where one more seat, and one more intern, would bring most, each found by solving again. */
export interface ToldGaps {
  readonly seats: readonly Gap[];
  readonly interns: readonly Gap[];
}

/** A run in figures. The gaps are missing where there was no time, and in runs of before they were told. */
export interface InFigures extends RunReport {
  readonly gaps?: ToldGaps | undefined;
}

/** What a finished calculation leaves. No explanation where nothing is possible. */
export interface Calculated {
  readonly result: Result;
  readonly explanation: Explanation | null;
  /** The run in figures; nothing where nothing is possible either. */
  readonly report: InFigures | null;
  /** What lifting each pin, ban or minimum that contradicts others would bring; only where nothing is possible. */
  readonly relaxations: readonly Relaxation[] | null;
}

/** A run whole: what it calculated on and what came out. */
export interface WholeRun extends MatchRun {
  readonly instance: Instance;
  readonly calculated: Calculated | null;
}

/** The run of a round that has been prepared for sending, or sent; told by the slice that sends. */
export interface PublishedRun {
  readonly run: string;
  readonly number: number;
  readonly isSent: boolean;
  /** Where the publication is. */
  readonly path: string;
}

/** A run that takes longer is ended with the best found; so far every round was proved within seconds. */
export const LONGEST_SECONDS = 120;

/** A calculation silent for this long is lost: its worker beats about three times a second. One that waits may be silent. */
export const SILENT_SECONDS = 60;

export const matchRunUrls = {
  list: () => '/kontor/matchning',
  start: () => '/kontor/matchning/start',
  run: (id: string) => `/kontor/matchning/${id}`,
  progress: (id: string, isWaiting = false) => `/kontor/matchning/${id}/fremdrift${isWaiting ? '?venter=ja' : ''}`,
  stop: (id: string) => `/kontor/matchning/${id}/stop`,
  without: (id: string) => `/kontor/matchning/${id}/uden-besoeg`,
  report: (id: string) => `/kontor/matchning/${id}/tal`,
  comparison: (id: string, withNumber?: number) =>
    `/kontor/matchning/${id}/sammenlign${withNumber === undefined ? '' : `?med=${withNumber}`}`,
  file: (id: string, which: 'instance' | 'result') =>
    `/kontor/matchning/${id}/${which === 'instance' ? 'grundlag' : 'resultat'}.json`,
  hold: () => '/kontor/matchning/hold',
  lift: (id: string) => `/kontor/matchning/hold/${id}/loesn`,
};
