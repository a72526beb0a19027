import type { Lack } from '../matching-runs/arranged-pin.ts';

/** How what was agreed on at a host stands: it holds, or what it lacks and its number in line for a seat. */
export interface Standing {
  readonly lack: Lack | null;
  readonly inLine: number;
}
