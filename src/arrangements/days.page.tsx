import { weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { wordList } from '../kit/word-list.ts';
import { type Round, visitDays, type Weekday, WEEKDAYS } from '../rounds/round.ts';
import type { Stay } from '../sign-ups/answers.ts';

/** "tirsdag og onsdag" */
export const daysInWords = (lang: Lang, round: Round, days: readonly Weekday[]): string =>
  wordList(
    WEEKDAYS.filter((day) => days.includes(day)).map((day) => weekdayName(visitDays(round)[day], lang)),
    lang,
  );

/** "2–4", or "3": how many days somebody has answered. */
export const rangeInWords = ({ minDays, maxDays }: Pick<Stay, 'minDays' | 'maxDays'>): string =>
  minDays === maxDays ? `${minDays}` : `${minDays}–${maxDays}`;

/** The days somebody has, to be ticked. */
export const dayOptions = (lang: Lang, round: Round, days: readonly Weekday[]) =>
  WEEKDAYS.filter((day) => days.includes(day)).map((day) => ({
    value: day,
    label: weekdayName(visitDays(round)[day], lang),
  }));
