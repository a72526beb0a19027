/** Which days of the visit week, in words. */
import { bilingual } from '../kit/bilingual.ts';
import { dayAndMonth, dateSpan, shortWeekday, weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { wordList } from '../kit/word-list.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';

type WithWeek = Pick<Round, 'visitWeek'>;

/** In the order of the week, and whether no day between the first and the last is missing. */
const inOrder = (days: readonly Weekday[]): { sorted: Weekday[]; isUnbroken: boolean } => {
  const sorted = WEEKDAYS.filter((day) => days.includes(day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const span = first && last ? WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) + 1 : 0;
  return { sorted, isUnbroken: span === sorted.length };
};

/** 'man.–ons.' / 'Mon–Wed', for tables; days that do not follow each other stand apart: 'man., ons.'. */
const shortStay = (days: readonly Weekday[], round: WithWeek, lang: Lang): string => {
  const { sorted, isUnbroken } = inOrder(days);
  const names = sorted.map((day) => shortWeekday(visitDays(round)[day], lang));
  return isUnbroken && names.length > 1 ? `${names[0]}–${names.at(-1)}` : names.join(', ');
};

/** 'mandag–onsdag, 13.–15. september 2027', or each day by itself: 'mandag den 13. september og …'. One is one of those. */
const longStay = (days: readonly Weekday[], round: WithWeek, lang: Lang): string => {
  const { sorted, isUnbroken } = inOrder(days);
  const dates = sorted.map((day) => visitDays(round)[day]);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  if (isUnbroken && sorted.length > 1)
    return `${weekdayName(first, lang)}–${weekdayName(last, lang)}, ${dateSpan(first, last, lang)}`;
  const each = dates.map((day) => `${weekdayName(day, lang)} ${lang === 'da' ? 'den ' : ''}${dayAndMonth(day, lang)}`);
  return `${wordList(each, lang)} ${first.slice(0, 4)}`;
};

const staysIn = (lang: Lang) => ({
  short: (days: readonly Weekday[], round: WithWeek) => shortStay(days, round, lang),
  long: (days: readonly Weekday[], round: WithWeek) => longStay(days, round, lang),
});

export const stayTexts = bilingual(staysIn('da'), staysIn('en'));
