import type { EndedWhy, PlacementState } from './placement.ts';

/** The visit they were asked about last, and how it stands: one that is or may become a visit before any that has ended. */
export interface LastVisit {
  readonly id: string;
  readonly state: Exclude<PlacementState, 'drafted'>;
  /** Proposed after publishing. */
  readonly isLate: boolean;
  readonly why: EndedWhy | null;
  readonly isPair: boolean;
  readonly isMine: boolean;
  /** They, or their companion, have asked the host themselves. */
  readonly isInvited: boolean;
  readonly hasAnswered: boolean;
}
