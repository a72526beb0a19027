import type { Round, Weekday } from '../rounds/round.ts';

/** What an intern's manager is told of an agreed visit, on the page on which they said yes. */
export interface AgreedVisit {
  /** It was agreed, and called off since. */
  readonly isOff: boolean;
  readonly round: Round;
  readonly days: readonly Weekday[];
  readonly workplace: string;
  readonly organisation: string;
}
