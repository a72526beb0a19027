import type { Weekday } from '../rounds/round.ts';

/** Somebody is host and guest on the same days: a deputy can receive their guests meanwhile. */
export interface BothRoles {
  readonly days: readonly Weekday[];
  /** Their own sign-up as a host. */
  readonly host: string;
}
