import { phaseBegins } from '../rounds/round.rules.ts';
import type { MyVisit, Unmatched } from './my-visits.ts';

/** What a visit wants of me now: an answer to its proposal, or, until the week itself, about being in touch (U7). */
export const awaitedOf = ({ state, answer, question, round }: MyVisit, now: Date): 'answer' | 'contact' | null => {
  if (state === 'open' && answer === null) return 'answer';
  const isAhead = now < phaseBegins(round, 'visits');
  return state === 'agreed' && question?.answer === null && isAhead ? 'contact' : null;
};

/** Whether somebody without a visit can still get one in this round. */
export const isStillAhead = ({ round }: Pick<Unmatched, 'round'>, now: Date): boolean =>
  !round.cancelledAt && now < phaseBegins(round, 'visits');
