import type { Round } from '../rounds/round.ts';

/** What the front page says of a round, and whether one can sign up now. */
export type FrontRound = Pick<Round, 'visitWeek' | 'dates' | 'sectors' | 'workshops' | 'organiser'> & {
  readonly signUp: 'not-open-yet' | 'open' | 'closed';
  /** Whether everybody still waits for the day their answer is promised for. */
  readonly awaitsProposals: boolean;
};

/** Why there is no round to tell about: none has been set, or the one that was on is cancelled. */
export type NoRound = 'none' | 'cancelled';

/** Where the front page leads. The slices that own these pages come later than this one, or know their own language. */
export type FrontLinks = {
  /** Where a sign-up begins, by POST with `how` and perhaps the chosen days. */
  readonly signUp: string;
  /** One's own sign-up, behind signing in. */
  readonly mine: string;
  readonly calendar: string;
  /** "May my workplace take part?" (R2). */
  readonly mayWe: string;
  readonly contact: string;
  /** The permanent short address, whole, as paper and phones need it: 'https://…/tilmeld'. */
  readonly signUpOnPaper: string;
};
