import { dayAt, endOf } from '../kit/calendar.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import { isWorkingMorning } from './placement.rules.ts';
import { TOOK_PLACE, type Held, type TookPlace, type TookPlaceQuestion } from './took-place.ts';

/**
 * The days of the week that are over, when it is time to ask those whose visit had no others: nine in the morning of a
 * working day. Null when nobody is asked now, and once the round is closed.
 */
export const askOfDays = (round: Round, now: Date): readonly Weekday[] | null => {
  const { timeZone } = round;
  const today = dayAt(now, timeZone);
  if (!isWorkingMorning(timeZone, now) || round.cancelledAt || now >= phaseBegins(round, 'closed')) return null;
  const over = WEEKDAYS.filter((day) => visitDays(round)[day] < today);
  return over.length > 0 ? over : null;
};

/** Whether an answer still counts: late is welcome, until the round is closed and what was said stands in its figures. */
export const mayTell = (round: Round, now: Date): boolean => now < phaseBegins(round, 'closed');

/** What can be true: who dropped out on the way was not there all the days. */
export const answersOf = ({ isBrokenOff }: { readonly isBrokenOff: boolean }): readonly TookPlace[] =>
  TOOK_PLACE.filter((answer) => answer !== 'all' || !isBrokenOff);

/** A no beside a yes is for the office to ask about; of two kinds of yes the lesser counts. */
export const heldIn = (questions: readonly TookPlaceQuestion[], round: Round, now: Date): Held => {
  const said = new Set(questions.flatMap(({ answer }) => answer ?? []));
  if (questions.length === 0) return 'not-asked';
  if (said.has('no')) return said.size === 1 ? 'no' : 'differ';
  if (said.has('some')) return 'some';
  if (said.has('all')) return 'all';
  return questions.every(({ answerOn }) => now >= endOf(answerOn, round.timeZone)) ? 'silent' : 'asked';
};
