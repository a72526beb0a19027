import type { Question } from '../sign-ups/question.ts';

/** One thing that was done to a sign-up, or to its company. */
export interface HistoryEntry {
  readonly at: Date;
  readonly act: string;
  /** Which answer was changed. */
  readonly question: Question | null;
  readonly reason: string | null;
  /** Who did it; null for the system and for browsers without an account. */
  readonly by: string | null;
}
