/** A visit in the making: one party with one host, proposed, answered, agreed. */
import type { Day } from '../kit/calendar.ts';
import { dueOn } from '../kit/dates.ts';
import type { VisitReasons } from '../matching-runs/reason.ts';
import type { Round, Weekday } from '../rounds/round.ts';

/** Drawn in ARCHITECTURE.md; the database refuses every other way through them. */
export type PlacementState = 'drafted' | 'open' | 'agreed' | 'declined' | 'lapsed' | 'cancelled';
export type Side = 'host' | 'intern';
export type Answer = 'yes' | 'no';

/** To whom a text speaks: a pair is one unit, but two people, to its host and to itself. */
export type Voice = Side | 'host-of-pair' | 'intern-of-pair';
export const voiceOf = (side: Side, isPair: boolean): Voice => (isPair ? `${side}-of-pair` : side);

/** Why a placement came to nothing. */
export type EndedWhy =
  | 'host-no'
  | 'intern-no'
  | 'not-answered'
  | 'host-left'
  | 'intern-left'
  | 'round-cancelled'
  /** Its guests have agreed to another visit in its place. */
  | 'moved'
  /** It was proposed together with others, and those came to nothing. */
  | 'repair-fell'
  /** The office has taken the proposal back before it was answered by all. */
  | 'taken-back';

/** The reasons one can give for a no: a closed list, because free words may hold what nobody should have to say. */
export const NO_REASONS = {
  host: ['days', 'capacity', 'not-suitable', 'other'],
  intern: ['days', 'distance', 'manager', 'not-suitable', 'other'],
} as const;
export type NoReason = (typeof NO_REASONS)[Side][number];

/** The reasons for calling off what was agreed; closed for the same cause, and nothing about health among them. */
export const LEAVE_REASONS = ['work', 'manager', 'moved', 'other'] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

export interface Placement {
  readonly id: string;
  readonly round: string;
  readonly host: string;
  readonly state: PlacementState;
  readonly days: readonly Weekday[];
  readonly reasons: VisitReasons;
  /** What people are told: the first instant after the last day to answer. */
  readonly answerBy: Date | null;
  /** The first instant at which an answer is too late: one good day after that, where there is one. */
  readonly graceUntil: Date | null;
  readonly endedAt: Date | null;
  readonly endedWhy: EndedWhy | null;
  /** The sign-up whose no, or whose leaving, it was. */
  readonly endedBy: string | null;
  /** The deputy who called it off in the host's name; null where the contact did. */
  readonly endedByDeputy: string | null;
  /** Why it was called off: for the office. Null too where somebody withdrew altogether. */
  readonly leftBecause: LeaveReason | null;
  /** The repair it was proposed in, if it was: the visits of one are agreed together or not at all. */
  readonly repair: string | null;
  /** The agreed visit that ends when this one is agreed. */
  readonly replaces: string | null;
}

/** One of those who are asked: the host's contact, or an intern of the party. */
export interface Asked {
  readonly signUp: string;
  readonly side: Side;
  readonly person: string | null;
  readonly answer: Answer | null;
  readonly answeredAt: Date | null;
}

/** A host's visits beside the one it reads of. */
export interface OtherVisits {
  /** Proposals that wait for its answer. */
  readonly waiting: number;
  /** Agreed, or answered by it. */
  readonly standing: number;
}

/** The last day on which a proposal can be answered: a repair's has one of its own, a draft's is the round's. */
export const lastDayToAnswer = (answerBy: Date | null, { dates, timeZone }: Pick<Round, 'dates' | 'timeZone'>): Day =>
  answerBy ? dueOn(answerBy, timeZone) : dates.answersDue;

/** Whether the deadline people were told is over, and an answer counts all the same. */
export const isInGrace = (
  { state, answerBy, graceUntil }: Pick<Placement, 'state' | 'answerBy' | 'graceUntil'>,
  now: Date,
): boolean => state === 'open' && answerBy !== null && graceUntil !== null && answerBy <= now && now < graceUntil;

/** Letters about one visit arrive in the order in which they were caused. */
export const visitThread = (placement: string) => `visit ${placement}`;

export const placementUrls = {
  show: (id: string) => `/besoeg/${id}`,
  yes: (id: string) => `/besoeg/${id}/ja`,
  no: (id: string) => `/besoeg/${id}/nej`,
  leave: (id: string) => `/besoeg/${id}/afbud`,
  none: (signUp: string) => `/uden-besoeg/${signUp}`,
  office: () => '/kontor/besoeg',
};
