/** What is asked of somebody whose companion has left once the proposals are out: do they travel alone (R10)? */
import type { Day } from '../kit/calendar.ts';

/** `silent` is no answer in time: what they had said beforehand was done. */
export type AloneAnswer = 'alone' | 'together' | 'stop' | 'silent';

export interface AloneQuestion {
  readonly signUp: string;
  readonly leftBy: string;
  /** The visit of the two that ended so; null where they waited for a late place. */
  readonly placement: string | null;
  /** What held for the two. */
  readonly bond: 'together' | 'preferably';
  /** The last day to answer. */
  readonly answerOn: Day;
  readonly answer: AloneAnswer | null;
  /** What follows from silence: to travel alone, or not at all, as they said at sign-up. */
  readonly ifSilent: 'alone' | 'not';
  /** Whether who left them had not answered in time, and said nothing. */
  readonly bySilence: boolean;
  /** Whether who left them waits for another place with them; or may yet, as the two are a pair still. */
  readonly fellowWaits: boolean;
  readonly areTwo: boolean;
}

export type Choice = 'alone' | 'perhaps' | 'together';

/** Two part: who is left, what the two were asked, and whether who is left waits for a place. */
export interface Parting {
  readonly fellow: string;
  readonly toFellow: AloneQuestion | null;
  readonly toLeaver: AloneQuestion | null;
  readonly fellowWaits: boolean;
}
export type LeftWith = 'asked' | 'waits' | 'chooses' | 'told';

/** The task's place on the page of who has no visit. */
export const ALONE = 'alene';
export const aloneUrls = {
  show: (signUp: string) => `/uden-besoeg/${signUp}#${ALONE}`,
  answer: (signUp: string) => `/uden-besoeg/${signUp}/alene`,
};
