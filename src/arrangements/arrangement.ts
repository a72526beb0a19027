import type { Weekday } from '../rounds/round.ts';

/** A host that an intern found themselves: invited, and perhaps accepted (R11). Drawn in ARCHITECTURE.md. */
export type ArrangementState = 'invited' | 'accepted' | 'declined' | 'withdrawn';

export interface Arrangement {
  readonly id: string;
  readonly intern: string;
  readonly host: string;
  readonly days: readonly Weekday[];
  readonly state: ArrangementState;
  /** The intern, as the invited host sees them; and where each of the two works. */
  readonly internName: string;
  readonly internWorkplace: string;
  readonly hostWorkplace: string;
  /** Among the host's accepted ones, from 1, in the order in which they were accepted; 0 before that. */
  readonly place: number;
  readonly seats: number;
}

export const arrangementUrls = {
  invite: () => '/egen-vaert',
  withdraw: () => '/egen-vaert/fortryd',
  accept: () => '/egen-vaert/ja',
  decline: () => '/egen-vaert/nej',
};
