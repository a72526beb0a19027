import type { Weekday } from '../rounds/round.ts';

/** Somebody is on a host's side and a guest on the same days. */
export interface BothRoles {
  readonly days: readonly Weekday[];
  /** The sign-up they receive guests for: their own, or the one they stand in for. */
  readonly host: string;
  /** Whether somebody stands in for its contact, having said yes. */
  readonly hasDeputy: boolean;
}
