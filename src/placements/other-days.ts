/** Other days for a visit: proposed by one in it, and answered by the others, who see the old days and the new. */
import type { Weekday } from '../rounds/round.ts';
import type { Side } from './placement.ts';

/** Drawn in ARCHITECTURE.md. `over`: the visit ended before they were answered. */
export type OtherDaysState = 'open' | 'agreed' | 'declined' | 'lapsed' | 'withdrawn' | 'over';

export interface OtherDays {
  readonly id: string;
  readonly state: OtherDaysState;
  /** The sign-up that proposed them; to propose is to say yes. */
  readonly by: string;
  /** The deputy who proposed them in the host's name; null where who signed up did. */
  readonly byDeputy: string | null;
  /** The days that stood then. */
  readonly insteadOf: readonly Weekday[];
  readonly days: readonly Weekday[];
  readonly proposedAt: Date;
  /** The first instant that is too late. */
  readonly answerBy: Date;
  readonly endedAt: Date | null;
  /** Who has said yes since, and when. */
  readonly yeses: readonly { readonly signUp: string; readonly at: Date }[];
}

/** Whether somebody is for these days: to propose them is to say yes. */
export const isForDays = ({ by, yeses }: Pick<OtherDays, 'by' | 'yeses'>, signUp: string): boolean =>
  by === signUp || yeses.some((one) => one.signUp === signUp);

/** Whether somebody in the visit has yet to answer. */
export const owesDays = (others: Pick<OtherDays, 'state' | 'by' | 'yeses'>, signUp: string): boolean =>
  others.state === 'open' && !isForDays(others, signUp);

/** Who proposes, as somebody else in the visit calls them. */
export type Proposer = 'host' | 'deputy' | 'guest' | 'one-of-guests' | 'companion';
export const proposerTo = (reader: Side, proposer: Side, isPair: boolean): Proposer => {
  if (proposer === 'host') return reader === 'host' ? 'deputy' : 'host';
  if (reader === 'intern') return 'companion';
  return isPair ? 'one-of-guests' : 'guest';
};

/** The days a visit can have: those that suit everybody in it, and how many of them. */
export interface DaysChoice {
  readonly days: readonly Weekday[];
  readonly shortest: number;
  readonly longest: number;
}

export const otherDaysUrls = {
  show: (placement: string) => `/besoeg/${placement}/andre-dage`,
  answer: (placement: string) => `/besoeg/${placement}/andre-dage/svar`,
  takeBack: (placement: string) => `/besoeg/${placement}/andre-dage/fortryd`,
};
