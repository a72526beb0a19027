import type { Lack } from '../matching-runs/arranged-pin.ts';

/** How what was agreed on at a host stands: it holds, or what it lacks and its number in line for a seat. */
export interface Standing {
  readonly lack: Lack | null;
  readonly inLine: number;
  /** Who agreed on it is out of the matching for it: they wanted this host or none. */
  readonly isLeftOut: boolean;
  /** It stands like that as long as a manager, who has not answered, does not say no. */
  readonly awaitsManager?: boolean;
  /** Of those who travel, whose manager has not said yes: they are not matched. */
  readonly lacksYes?: readonly string[];
}

/** What stands in the way of it, if anything. */
export type StandsAs = Lack | 'none';

/** What those in it know of how it stands, null until it was looked at; and since when it stands otherwise, where it does. */
export interface Known {
  readonly standsAs: StandsAs | null;
  readonly untoldSince: Date | null;
}
