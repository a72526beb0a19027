/** After the proposals are out: until when a place can still come to somebody, and how long people have to answer then. */
import { addDays, dayAt, startOf, type Day } from '../kit/calendar.ts';
import { lastGoodDay, nextGoodDay } from './deadline.rules.ts';
import { visitDays, type Round } from './round.ts';

/** So many good days people have to answer, the day they are asked not counted. */
const GOOD_DAYS = 4;
const NOON = 12 * 3_600_000;

type Ahead = Pick<Round, 'visitWeek' | 'timeZone' | 'cancelledAt'>;

/** The last day on which somebody can be asked about a late place: the last good one before the week. */
export const lastLateDay = (round: Pick<Round, 'visitWeek'>): Day => lastGoodDay(addDays(visitDays(round).mon, -1));

/** The instant from which nobody is asked any more: noon of that day, for who is asked then still has to answer on it. */
export const latePlacesEnd = (round: Pick<Round, 'visitWeek' | 'timeZone'>): Date =>
  new Date(startOf(lastLateDay(round), round.timeZone).getTime() + NOON);

export const isLatePlaceAhead = (round: Ahead, now: Date): boolean => !round.cancelledAt && now < latePlacesEnd(round);

/** The last day to answer what is asked now: the fourth good day from here, never past the last; null once it is too late. */
export const lateAnswerOn = (round: Ahead, now: Date): Day | null => {
  const last = lastLateDay(round);
  let due = dayAt(now, round.timeZone);
  for (let days = 0; days < GOOD_DAYS; days++) due = nextGoodDay(addDays(due, 1));
  if (due <= last) return due;
  return isLatePlaceAhead(round, now) ? last : null;
};

/** The first instant at which an answer on that last day is too late. */
export const answerByOf = (day: Day, timeZone: string): Date => startOf(addDays(day, 1), timeZone);
