/** What somebody without a visit can do: have a late place looked for, or not, and ask to be asked again next year. */
import type { Side } from './placement.ts';

export interface WaysOn {
  /** Since when a late place is looked for by their own word, or because the matching found nothing; null when it is not. */
  readonly waitsSince: Date | null;
  /** Since when they want none. */
  readonly stoppedAt: Date | null;
  /** When they consented to a letter next year; null when they have not, or took it back. */
  readonly consentedAt: Date | null;
  /** When the letter of that consent was written. */
  readonly usedAt: Date | null;
}

/** Somebody who waits for a late place, as the office reads it. */
export interface Waiter {
  /** Their companion is asked whether they wait together; nobody is looked for until that is answered. */
  readonly isFellowAsked: boolean;
  readonly signUp: string;
  readonly side: Side;
  readonly name: string;
  readonly workplace: string;
  readonly organisation: string;
  readonly since: Date;
}

export const wayOnUrls = {
  wait: (signUp: string) => `/uden-besoeg/${signUp}/vent`,
  askAgain: (signUp: string) => `/uden-besoeg/${signUp}/naeste-aar`,
  ownHost: (signUp: string) => `/uden-besoeg/${signUp}/vaert`,
  widen: (signUp: string, question: string) => `/uden-besoeg/${signUp}/ret/${question}`,
};
