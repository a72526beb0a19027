import type { Fellow, WaitingFellow } from './waiting-fellow.ts';
import { isPlaceSought } from './way-on.rules.ts';

/** How it stands with whom an intern travels with, or has left; null where there is nobody. */
export const fellowStands = ({ question, stands }: Fellow): WaitingFellow | null => {
  if (question?.answer === null) return { state: 'asked', answerOn: question.answerOn };
  if (stands === null) return question && { state: 'parted' };
  return { state: isPlaceSought(stands.ways, stands.last, 'intern') ? 'waits' : 'idle' };
};
