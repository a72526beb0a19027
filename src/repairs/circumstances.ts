/** How the visits of a round stand after publishing, as a repair needs to know it. */
import type { Answer, EndedWhy, PlacementState } from '../placements/placement.ts';
import type { Weekday } from '../rounds/round.ts';

export interface Guest {
  readonly signUp: string;
  readonly answer: Answer | null;
  readonly hasBooked: boolean;
}

export interface KnownVisit {
  readonly id: string;
  readonly host: string;
  readonly hostAnswer: Answer | null;
  readonly guests: readonly Guest[];
  readonly state: Exclude<PlacementState, 'drafted'>;
  readonly days: readonly Weekday[];
  readonly answerBy: Date | null;
  /** Whether everybody had said yes: it may have been called off since. */
  readonly wasAgreed: boolean;
  /** The office, or the people themselves, put them together. */
  readonly isPinned: boolean;
  readonly endedAt: Date | null;
  readonly endedWhy: EndedWhy | null;
  readonly endedBy: string | null;
  readonly repair: string | null;
  readonly replaces: string | null;
}

export interface Circumstances {
  readonly visits: readonly KnownVisit[];
  /** Sign-ups for whom a late place is wanted: the matching found none, or they have asked. */
  readonly waiting: ReadonlySet<string>;
  /** Sign-ups that have said that they want none. */
  readonly stopped: ReadonlySet<string>;
}
