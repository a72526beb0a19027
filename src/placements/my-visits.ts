/** One's own visits, for one's own page: what waits for an answer, what is agreed, what came to nothing. */
import type { Day } from '../kit/calendar.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { ContactQuestion } from './contact-question.ts';
import type { TookPlace } from './took-place.ts';
import type { Fellow } from './waiting-fellow.ts';
import type { Answer, EndedWhy, PlacementState, Side } from './placement.ts';

export interface MyVisit {
  readonly id: string;
  readonly signUp: string;
  readonly side: Side;
  readonly state: Exclude<PlacementState, 'drafted'>;
  readonly answer: Answer | null;
  /** Whether it would take the place of a visit of mine that is agreed. */
  readonly isMove: boolean;
  /** The last day to answer, as it is told; and the one on which an answer counts all the same, where there is one. */
  readonly answerOn: Day;
  readonly graceOn: Day | null;
  readonly round: Round;
  readonly days: readonly Weekday[];
  /** Whether I have been in touch with the other side; null until it has been asked. */
  readonly question: ContactQuestion | null;
  /** What I have answered about whether it took place. */
  readonly held: TookPlace | null;
  /** Whether my side has dropped out of it on the way. */
  readonly isBrokenOff: boolean;
  /** Whether nobody on the other side is left in it. */
  readonly areOthersAway: boolean;
  /** Other days that are proposed for it: until when they are answered, and whether by me. */
  readonly otherDays: { readonly answerBy: Date; readonly isForMe: boolean } | null;
  /** Whether the host has written where to come. */
  readonly isWhereSaid: boolean;
  /** The workplace on the other side. */
  readonly other: string;
  /** The contact's name where I am the host's deputy in it; null where it is mine. */
  readonly standsInFor: string | null;
}

export interface Unmatched {
  readonly signUp: string;
  readonly side: Side;
  readonly round: Round;
  /** They had one, or were asked about one, that came to nothing. */
  readonly hadVisit: boolean;
  /** Whether they want a late place, or none; null where nothing is said and the matching did not find them wanting one. */
  readonly wants: boolean | null;
  /** Whether they have ended a visit themselves, or not answered. */
  readonly hasStopped: boolean;
  /** Whether they are asked whether they travel alone. */
  readonly isAskedAlone: boolean;
  /** Whom they travel with; null to a host. */
  readonly fellow: Fellow | null;
  /** Why their last one came to nothing, and what they had answered to it. */
  readonly last: { readonly why: EndedWhy | null; readonly answer: Answer | null };
}

export interface MyVisits {
  readonly visits: readonly MyVisit[];
  /** My sign-ups without a visit that is or may become one. */
  readonly unmatched: readonly Unmatched[];
}
