import { phaseBegins } from '../rounds/round.rules.ts';
import type { MyVisit } from './my-visits.ts';

/** What a visit wants of me now: an answer to its proposal, or, until the week itself, about being in touch (U7). */
export const awaitedOf = ({ state, answer, question, round }: MyVisit, now: Date): 'answer' | 'contact' | null => {
  if (state === 'open' && answer === null) return 'answer';
  const isAhead = now < phaseBegins(round, 'visits');
  return state === 'agreed' && question?.answer === null && isAhead ? 'contact' : null;
};
