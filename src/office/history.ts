import type { Question } from '../sign-ups/question.ts';

/** One thing that was done to a sign-up or its company, or in a visit or at a workshop that it takes part in. */
export interface HistoryEntry {
  readonly at: Date;
  readonly act: string;
  /** Which answer was changed. */
  readonly question: Question | null;
  /** What was answered, or what became of it: a closed word. */
  readonly said: string | null;
  /** Why a visit ended: a closed word. */
  readonly why: string | null;
  /** The visit it was about. */
  readonly visit: string | null;
  /** The place of the workshop it was about. */
  readonly workshop: string | null;
  /** A coordinator's own words; of an answer to a proposal, or a visit called off, a closed word. */
  readonly reason: string | null;
  /** Who did it; null for the system and for browsers without an account. */
  readonly by: string | null;
}
