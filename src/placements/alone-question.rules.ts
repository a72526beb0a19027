/** What whoever is left by their companion once the proposals are out is left with. Pure. */
import type { AloneQuestion, Choice, LeftWith, Parting } from './alone-question.ts';

/** What there is to choose between: to wait together as well, now or once the other asks for a place, or not. */
export const choiceIn = ({ fellowWaits, areTwo }: Pick<AloneQuestion, 'fellowWaits' | 'areTwo'>): Choice =>
  fellowWaits ? 'together' : areTwo ? 'perhaps' : 'alone';

/** Whether somebody had left the other first, who has not chosen to wait with them since. */
const hasLeftFirst = (fellow: string, toLeaver: AloneQuestion | null): boolean =>
  toLeaver?.leftBy === fellow && toLeaver.answer !== 'together';

/**
 * What is left to whose companion goes: the question they have already; to wait on alone, which they read when they left
 * first and asked for a place; the question, where they wait; and otherwise to be told.
 */
export const leftWith = ({ fellow, toFellow, toLeaver, fellowWaits }: Parting): LeftWith => {
  if (toFellow?.answer === null) return 'asked';
  if (!fellowWaits) return 'told';
  return hasLeftFirst(fellow, toLeaver) ? 'waits' : 'chooses';
};

/** Whoever left first knows that the two have parted, unless the other is not there any more. */
export const knowsOfIt = ({ fellow, toLeaver }: Parting): boolean =>
  hasLeftFirst(fellow, toLeaver) && toLeaver?.answer !== 'stop';

/** The same before it is done: a visit of the two that ends with it asks as well, while there is time to ask. */
export const willBeLeftWith = (parting: Parting, how: { hasVisit: boolean; isTimeLeft: boolean }): LeftWith => {
  const left = leftWith(parting);
  if (left === 'asked' || left === 'waits') return left;
  return how.isTimeLeft && (how.hasVisit || left === 'chooses') ? 'chooses' : 'told';
};
