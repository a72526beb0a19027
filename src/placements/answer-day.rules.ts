/** Until when something is answered that comes up after the proposals are out. */
import { addDays, dayAt, startOf, type Day } from '../kit/calendar.ts';
import { lastGoodDay, nextGoodDay } from '../rounds/deadline.rules.ts';
import { visitDays, type Round } from '../rounds/round.ts';

/** So many good days people have to answer, the day they are asked not counted. */
const GOOD_DAYS = 4;
const HOUR = 3_600_000;

/**
 * The last day to answer what is asked now: the fourth good day from here, and never later than the last good day of
 * the week before the visits. On that very day it can be asked until noon; after that there is no time to answer, and
 * this is null.
 */
export const answerOn = (round: Pick<Round, 'visitWeek' | 'timeZone'>, now: Date): Day | null => {
  const today = dayAt(now, round.timeZone);
  const last = lastGoodDay(addDays(visitDays(round).mon, -1));
  let due = today;
  for (let days = 0; days < GOOD_DAYS; days++) due = nextGoodDay(addDays(due, 1));
  if (due <= last) return due;
  const noon = startOf(last, round.timeZone).getTime() + 12 * HOUR;
  return now.getTime() < noon ? last : null;
};

/** The first instant at which an answer is too late. */
export const answerByOf = (day: Day, timeZone: string): Date => startOf(addDays(day, 1), timeZone);
