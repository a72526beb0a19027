/** The office's list of visits: how each stands, who has answered, and which hosts have lost too many guests. */
import type { Weekday } from '../rounds/round.ts';
import type { ContactQuestion } from './contact-question.ts';
import type { TookPlaceQuestion } from './took-place.ts';
import type { Answer, EndedWhy, LeaveReason, PlacementState, Side } from './placement.ts';

export interface ListedAnswer {
  readonly signUp: string;
  readonly side: Side;
  readonly name: string;
  readonly workplace: string;
  readonly organisation: string;
  readonly answer: Answer | null;
  readonly reason: string | null;
  /** What was written to the office with a no. */
  readonly note: string | null;
  /** Whether they have been in touch with the other side; null until it has been asked. */
  readonly question: ContactQuestion | null;
  /** Whether they say that it took place; null until it has been asked. */
  readonly tookPlace: TookPlaceQuestion | null;
  /** Why they have dropped out on the way; null where they have not. */
  readonly brokeOffBecause: LeaveReason | null;
}

export interface ListedPlacement {
  readonly id: string;
  readonly state: PlacementState;
  readonly days: readonly Weekday[];
  /** Other days that are proposed and wait for an answer. */
  readonly otherDays: readonly Weekday[] | null;
  /** The last days that were proposed, where nobody answered in time. */
  readonly daysUnanswered: readonly Weekday[] | null;
  /** Whether the guests have been shown the host's programme. */
  readonly hasProgramme: boolean;
  readonly answerBy: Date | null;
  readonly graceUntil: Date | null;
  readonly endedWhy: EndedWhy | null;
  readonly leftBecause: LeaveReason | null;
  readonly host: ListedAnswer;
  readonly guests: readonly ListedAnswer[];
  /** The fewest guests the host takes. */
  readonly minGuests: number;
}

/** What the list can be narrowed to. */
export const PLACEMENT_VIEWS = [
  'all',
  'drafted',
  'open',
  'grace',
  'agreed',
  'days-unanswered',
  'out-of-touch',
  'no-programme',
  'broken-off',
  'not-held',
  'ended',
  'below',
] as const;
export type PlacementView = (typeof PLACEMENT_VIEWS)[number];
