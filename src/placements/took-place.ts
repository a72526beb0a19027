/** "Did it take place?": asked of both sides when the last day of a visit is over (U24). */
import type { Day } from '../kit/calendar.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { Side } from './placement.ts';

export const TOOK_PLACE = ['all', 'some', 'no'] as const;
export type TookPlace = (typeof TOOK_PLACE)[number];

export interface TookPlaceQuestion {
  /** The last day to answer: after it, no answer is silence. */
  readonly answerOn: Day;
  readonly answer: TookPlace | null;
}

/** The same to who is in the visit: with the deputy who has answered it in the host's name, where one has. */
export interface OwnTookPlaceQuestion extends TookPlaceQuestion {
  readonly byDeputy: string | null;
}

/** What the people of a visit say together. */
export type Held = 'not-asked' | 'asked' | TookPlace | 'differ' | 'silent';

/** A question as whoever holds its mailed link may see it. */
export interface QuestionBehindLink extends OwnTookPlaceQuestion {
  readonly placement: string;
  readonly signUp: string;
  readonly round: Round;
  readonly days: readonly Weekday[];
  readonly side: Side;
  /** Whether their own side has dropped out on the way. */
  readonly isBrokenOff: boolean;
  /** The workplace on the other side. */
  readonly other: string;
  readonly isAgreed: boolean;
}

/** A visit that waits for somebody's word on whether it took place. */
export interface VisitToTell {
  readonly visit: string;
  readonly answerOn: Day;
}

export const tookPlaceUrl = (placement: string) => `/besoeg/${placement}/fandt-sted`;
export const tookPlaceByLinkUrl = (secret: string) => `/fandt-sted/${secret}`;
