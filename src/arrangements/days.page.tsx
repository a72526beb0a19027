import { weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { type Round, visitDays, type Weekday, WEEKDAYS } from '../rounds/round.ts';

/** "tirsdag, onsdag" */
export const daysInWords = (lang: Lang, round: Round, days: readonly Weekday[]): string =>
  WEEKDAYS.filter((day) => days.includes(day))
    .map((day) => weekdayName(visitDays(round)[day], lang))
    .join(', ');

/** The days somebody has, to be ticked. */
export const dayOptions = (lang: Lang, round: Round, days: readonly Weekday[]) =>
  WEEKDAYS.filter((day) => days.includes(day)).map((day) => ({
    value: day,
    label: weekdayName(visitDays(round)[day], lang),
  }));
