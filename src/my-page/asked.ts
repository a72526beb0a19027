/** What others ask of a person by their address: as their manager, deputy, companion, or the other side of a visit. */
import type { Day } from '../kit/calendar.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';

export type AskedAs = 'manager' | 'deputy' | 'companion' | 'visit';

/** As it is kept. */
export interface AskedOfMe {
  readonly id: string;
  readonly as: AskedAs;
  readonly round: string;
  /** Whose question it is: a sign-up, and what its person is called. */
  readonly signUp: string;
  readonly name: string;
  readonly state: string;
  readonly askedAt: Date;
  /** Null where the days since it was asked decide. */
  readonly answerBy: Date | null;
  readonly days: number | null;
  readonly overnight: boolean | null;
}

/** It waits for an answer until then. */
export interface WaitsForMyAnswer extends Pick<AskedOfMe, 'id' | 'as' | 'name'> {
  readonly by: Day;
}

/** What I have said as a manager, and until when I can say something else; null once I cannot. */
export interface SaidAsManager extends Pick<AskedOfMe, 'id' | 'name'>, Pick<ManagerApproval, 'state' | 'frame'> {
  readonly changeBy: Day | null;
}

/** For whom I stand in. */
export type DeputyFor = Pick<AskedOfMe, 'signUp' | 'name'>;

export interface Asked {
  readonly waiting: readonly WaitsForMyAnswer[];
  readonly said: readonly SaidAsManager[];
  readonly deputyFor: readonly DeputyFor[];
}

export const askedUrl = (id: string) => `/min-side/spurgt/${id}`;
