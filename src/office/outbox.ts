import type { Lang } from '../kit/language.ts';

/** Drafted letters wait for a coordinator's button; a dead one was refused for good, or eight times in a row. */
export const LETTER_STATES = ['drafted', 'queued', 'sent', 'dropped', 'dead'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A letter as the office sees it: what happened to it, never what it says. */
export interface OutboxLetter {
  readonly id: string;
  readonly kind: string;
  readonly email: string;
  readonly lang: Lang;
  readonly state: LetterState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly messageId: string | null;
  readonly createdAt: Date;
  /** When a queued letter is tried next. */
  readonly dueAt: Date | null;
  readonly settledAt: Date | null;
}

export interface LetterAttempt {
  readonly at: Date;
  readonly outcome: 'sent' | 'failed' | 'refused';
  /** The mail server's answer, without addresses. */
  readonly answer: string | null;
}

/** What an address asks of the outbox. */
export interface OutboxFilter {
  readonly state: LetterState | null;
  readonly kind: string | null;
  /** A part of the address. */
  readonly q: string;
}
