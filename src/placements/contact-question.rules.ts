import { addDays, dayAt, endOf, type Day } from '../kit/calendar.ts';
import { nextGoodDay } from '../rounds/deadline.rules.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import type { ContactQuestion, Touch } from './contact-question.ts';
import { isWorkingMorning } from './placement.rules.ts';

/** How long people have to find each other before they are asked, and then to answer. */
const DAYS = 7;

/**
 * Whom to ask now: those whose visit was agreed before the instant this answers; null when nobody is asked today. It is
 * asked from nine in the morning of working days outside the summer, and no more once the visits have begun.
 */
export const askThoseAgreedBefore = (round: Round, now: Date): Date | null => {
  const { timeZone } = round;
  const today = dayAt(now, timeZone);
  return isWorkingMorning(timeZone, now) && !round.cancelledAt && now < phaseBegins(round, 'visits')
    ? endOf(addDays(today, -DAYS), timeZone)
    : null;
};

/** The last day to answer: a working day a week later, outside the summer. */
export const answerContactOn = (askedAt: Date, timeZone: string): Day =>
  nextGoodDay(addDays(dayAt(askedAt, timeZone), DAYS));

/**
 * What the answers of a visit's people say together. Whoever says no is heard, whatever the others say; one yes is
 * enough, as it takes two to be in touch.
 */
export const touchIn = (questions: readonly ContactQuestion[], round: Round, now: Date): Touch => {
  if (questions.length === 0) return 'not-asked';
  if (questions.some(({ answer }) => answer === 'no')) return 'not-in-touch';
  if (questions.some(({ answer }) => answer === 'yes')) return 'in-touch';
  return questions.every(({ answerOn }) => now >= endOf(answerOn, round.timeZone)) ? 'silent' : 'asked';
};
