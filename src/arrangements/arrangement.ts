import type { Weekday } from '../rounds/round.ts';
import { IF_NOT_FOUND, type IfNotFound } from '../sign-ups/answers.ts';

/** A visit that intern and host arrange themselves: invited, and perhaps accepted by all (R11). Drawn in ARCHITECTURE.md. */
export type ArrangementState = 'invited' | 'accepted' | 'declined' | 'withdrawn' | 'expired' | 'removed';

/** Who has a part in it: the intern, who travels with them, and the host. */
export const SIDES = ['intern', 'companion', 'host'] as const;
export type ArrangementSide = (typeof SIDES)[number];

/** What an intern wants if nothing comes of it by the closing of sign-up: a host found for them, or not to go this year. */
export { IF_NOT_FOUND as OTHERWISE };
export type Otherwise = IfNotFound;

export interface Arrangement {
  readonly id: string;
  readonly round: string;
  readonly invitedBy: 'intern' | 'host';
  readonly state: ArrangementState;
  readonly days: readonly Weekday[];
  readonly answerBy: Date;
  readonly invitedAt: Date;
  readonly otherwise: Otherwise;
  /** Whom an invitation was mailed to, until they have answered; empty where it was sent to a sign-up. */
  readonly email: string;
  /** The sign-ups of each side. Null for whoever is invited by mail and has not said yes, and for a companion there is none of. */
  readonly signUps: Readonly<Record<ArrangementSide, string | null>>;
  readonly hasSaidYes: Readonly<Record<ArrangementSide, boolean>>;
  /** As the others see them: names of who travel, and the workplaces. Of a host its contact's name only where it invites. */
  readonly names: Readonly<Record<ArrangementSide, string>>;
  readonly internWorkplace: string;
  readonly hostWorkplace: string;
}

/** One that waits for an answer, with what the sweep asks of it. */
export interface WaitingArrangement extends Arrangement {
  readonly isOutgrown: boolean;
  readonly isReminded: boolean;
}

/** What became of an invitation, for whoever sent it. */
export interface ArrangementEnd {
  readonly id: string;
  readonly state: 'declined' | 'withdrawn' | 'outgrown' | 'expired';
  /** A name or a workplace; of an address that never was a side of it the hint that is left, and in the end nothing. */
  readonly who: string;
  readonly days: readonly Weekday[];
  readonly endedAt: Date;
  /** Then any of three may have said no. */
  readonly wasPair: boolean;
}

/** Where on a sign-up's page it stands. */
export const ARRANGED = 'aftalt';

export const arrangementUrls = {
  invite: () => '/egen-vaert',
  inviteIntern: () => '/inviter-praktikant',
  withdraw: () => '/egen-vaert/fortryd',
  accept: () => '/egen-vaert/ja',
  /** The page on which an intern answers; its form's address too, so that what it answers leads back to itself. */
  answer: (invitation: string) => `/egen-vaert/ja?invitation=${invitation}`,
  decline: () => '/egen-vaert/nej',
  findMe: () => '/egen-vaert/find-en-vaert',
  mailed: (secret: string) => `/egen-vaert/brev/${secret}`,
  mailedNo: (secret: string) => `/egen-vaert/brev/${secret}/nej`,
};
