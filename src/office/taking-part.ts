/** What somebody takes part in, as their page in the office shows it: visits on either side, and the workshop. */
import type { EndedWhy, LeaveReason, PlacementState } from '../placements/placement.ts';
import type { Weekday } from '../rounds/round.ts';
import type { Workshop } from '../workshops/workshop.ts';

/** A visit they have been asked about, and who else is in it. */
export interface OfficeVisit {
  readonly id: string;
  readonly state: PlacementState;
  readonly days: readonly Weekday[];
  readonly openedAt: Date;
  /** It was proposed in a repair, or asked for by a guest, which the log says in words of its own. */
  readonly isRepair: boolean;
  readonly endedWhy: EndedWhy | null;
  readonly leftBecause: LeaveReason | null;
  readonly others: readonly { readonly signUp: string; readonly name: string }[];
}

/** A seat, a place in line, or an offer that waits until a moment. */
export interface OfficeSeat {
  readonly workshop: Pick<Workshop, 'id' | 'place' | 'day'>;
  readonly state: 'booked' | 'waiting' | 'offered';
  readonly offerBy: Date | null;
}

export interface TakingPart {
  readonly visits: readonly OfficeVisit[];
  readonly seats: readonly OfficeSeat[];
}
