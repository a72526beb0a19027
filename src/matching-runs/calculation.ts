/** What the worker and its thread say to each other. The thread has no connection to anything else. */
import type { Instance } from '@ipraktik/matching';
import type { Calculated, ProgressStep } from './match-run.ts';

export interface CalculationOrder {
  readonly instance: Instance;
  readonly seconds: number;
  /** One shared integer, 1 once the calculation is to stop: a busy thread hears no events, but can read memory. */
  readonly stop: SharedArrayBuffer;
}

export type CalculationNews =
  | { readonly kind: 'progress'; readonly step: ProgressStep }
  /** The judge's complaints are for the log; a result that has any is not kept. */
  | { readonly kind: 'over'; readonly calculated: Calculated; readonly complaints: readonly string[] };
