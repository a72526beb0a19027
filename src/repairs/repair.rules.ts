import { addDays, dayAt, startOf, type Day } from '../kit/calendar.ts';
import { isLatePlaceAhead, lastLateDay } from '../placements/way-on.rules.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { nextGoodDay } from '../rounds/deadline.rules.ts';
import type { Round } from '../rounds/round.ts';

/** So many good days people have to answer, the day they are asked not counted. */
const GOOD_DAYS = 4;

/**
 * The last day to answer a repair asked for now: the fourth good day from here, and never later than the last good day of
 * the week before the visits. On that very day it can be asked for until noon; after that there is no time to answer, and
 * this is null.
 */
export const answerOn = (round: Pick<Round, 'visitWeek' | 'timeZone' | 'cancelledAt'>, now: Date): Day | null => {
  const today = dayAt(now, round.timeZone);
  const last = lastLateDay(round);
  let due = today;
  for (let days = 0; days < GOOD_DAYS; days++) due = nextGoodDay(addDays(due, 1));
  if (due <= last) return due;
  return isLatePlaceAhead(round, now) ? last : null;
};

/** The first instant at which an answer is too late. */
export const answerByOf = (day: Day, timeZone: string): Date => startOf(addDays(day, 1), timeZone);

export type RepairRefusal = 'cancelled' | 'not-sent' | 'too-late';

/** May a repair be looked for, and asked for? Once the proposals are sent, while there is time to answer. */
export const mayRepair = (
  round: Round,
  now: Date,
  { isSent }: { readonly isSent: boolean },
): Outcome<{ answerOn: Day }, RepairRefusal> => {
  if (round.cancelledAt) return refused('cancelled');
  if (!isSent) return refused('not-sent');
  const day = answerOn(round, now);
  return day === null ? refused('too-late') : done({ answerOn: day });
};
