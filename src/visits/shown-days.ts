import { dayAndMonth, weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { type Round, visitDays, type Weekday, WEEKDAYS } from '../rounds/round.ts';
import type { ProgrammeDay } from './programme.ts';

/** Who comes on a day: in words, and how many. */
export type WhoComes = (day: Weekday) => { readonly text: string; readonly count: number };

/** 'mandag den 13. september' as it stands in a heading: 'mandag 13. september'. */
export const dayName = (round: Pick<Round, 'visitWeek'>, weekday: Weekday, lang: Lang): string => {
  const day = visitDays(round)[weekday];
  return `${weekdayName(day, lang)} ${dayAndMonth(day, lang)}`;
};

/** The same in a sentence: 'mandag den 13. september'. */
export const dayInWords = (round: Pick<Round, 'visitWeek'>, weekday: Weekday, lang: Lang): string => {
  const day = visitDays(round)[weekday];
  return [weekdayName(day, lang), ...(lang === 'da' ? ['den'] : []), dayAndMonth(day, lang)].join(' ');
};

/** The days of a programme on which somebody comes. */
export const shownDays = (who: WhoComes): Weekday[] => WEEKDAYS.filter((day) => who(day).count > 0);

/** To the host alone also those that were planned for a guest who does not come any more. */
export const hostsDays = (days: readonly ProgrammeDay[], who: WhoComes): Weekday[] =>
  WEEKDAYS.filter((day) => who(day).count > 0 || days.some((one) => one.day === day));
