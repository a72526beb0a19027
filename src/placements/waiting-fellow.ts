import type { Day } from '../kit/calendar.ts';
import type { AloneQuestion } from './alone-question.ts';
import type { LastVisit } from './last-visit.ts';
import type { WaysOn } from './way-on.ts';

/** What is known of whom somebody travels with, or has left: what is asked of them, and how they stand while the two are a pair. */
export interface Fellow {
  readonly question: AloneQuestion | null;
  readonly stands: { readonly ways: WaysOn; readonly last: LastVisit | null } | null;
}

/**
 * Whom somebody without a visit travels with: waits too; is asked, until a day, whether they travel alone; wants no place, or
 * has not said so; goes on without them.
 */
export type WaitingFellow =
  { readonly state: 'waits' | 'idle' | 'parted' } | { readonly state: 'asked'; readonly answerOn: Day };
