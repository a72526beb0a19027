import type { Lack } from '../matching-runs/arranged-pin.ts';

/** How what was agreed on at a host stands: it holds, or what it lacks and its number in line for a seat. */
export interface Standing {
  readonly lack: Lack | null;
  readonly inLine: number;
  /** Who agreed on it is out of the matching for it: they wanted this host or none. */
  readonly isLeftOut: boolean;
  /** It stands like that as long as a manager, who has not answered, does not say no. */
  readonly awaitsManager?: boolean;
}
