/** What a visit hangs together with that was proposed in a repair with others: agreed together, or everything stays. */
import type { Weekday } from '../rounds/round.ts';

/** The agreed visit that would end: one's own for who is asked to move, one's guest's for their host. */
export interface Before {
  readonly placement: string;
  readonly isStanding: boolean;
  readonly days: readonly Weekday[];
  /** The other side of it. */
  readonly workplace: string;
  readonly organisation: string;
  readonly municipality: string;
  readonly fields: readonly string[];
}

export interface Tie {
  readonly before: Before | null;
}

/** Whether an agreed visit of theirs stands whatever comes of this one. */
export const keepsOther = (tie: Tie | null): boolean => tie?.before?.isStanding ?? false;

/** To this person the old visit has not ended: it has become the new one. */
export interface Succession {
  readonly signUp: string;
  readonly old: string;
  readonly now: string;
}
