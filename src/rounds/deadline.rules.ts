/** Which days a deadline should not fall on. Warnings, not refusals: the coordinator may know better, and then says why. */
import { addDays, type Day, dayOfWeek, weekOf } from '../kit/calendar.ts';
import { type Holiday, holidayOn } from './holidays.ts';

export type DeadlineWarning =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  | { readonly kind: 'summer'; readonly isoWeek: number };

/** The weeks in which public Denmark is away (4-conventions: deadlines never fall in weeks 28–31). */
const SUMMER = { first: 28, last: 31 };

/** Everything that speaks against a day as a deadline; nothing does when the list is empty. */
export const deadlineWarnings = (day: Day): readonly DeadlineWarning[] => {
  const warnings: DeadlineWarning[] = [];
  if (dayOfWeek(day) > 5) warnings.push({ kind: 'weekend' });
  const holiday = holidayOn(day);
  if (holiday) warnings.push({ kind: 'holiday', holiday });
  const { isoWeek } = weekOf(day);
  if (isoWeek >= SUMMER.first && isoWeek <= SUMMER.last) warnings.push({ kind: 'summer', isoWeek });
  return warnings;
};

/** The day itself, or the last one before it that nothing speaks against. */
export const lastGoodDay = (day: Day): Day =>
  deadlineWarnings(day).length === 0 ? day : lastGoodDay(addDays(day, -1));

/** The day itself, or the first one after it that nothing speaks against. */
export const nextGoodDay = (day: Day): Day => (deadlineWarnings(day).length === 0 ? day : nextGoodDay(addDays(day, 1)));

/**
 * The last day of a question that is put today: so many days on, or the next good one, and never beyond the last good day up
 * to `limit`. Null where that one is over: then there is no good day left on which to answer.
 */
export const goodDayWithin = (today: Day, days: number, limit: Day): Day | null => {
  const [wanted, last] = [nextGoodDay(addDays(today, days)), lastGoodDay(limit)];
  if (last < today) return null;
  return wanted < last ? wanted : last;
};
