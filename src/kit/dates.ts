/**
 * Days and times in words, in the manner of each language. Danish short dates and times are written out here, because
 * `Intl` for da-DK pads them ("03.09.2027") where Danes do not.
 */
import { type Day, type Week, dayOfWeek, mondayOf, addDays } from './calendar.ts';
import type { Lang } from './language.ts';
import { localAt } from './local-time.ts';

const WEEKDAYS = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
const MONTHS = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

type Parts = { year: number; month: number; date: number };
const partsOf = (day: Day): Parts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

/** 'mandag' / 'Monday'. */
export const weekdayName = (day: Day, lang: Lang): string => WEEKDAYS[lang][dayOfWeek(day) - 1] ?? '';

/** 'september' / 'September'; `month` from 1. */
export const monthName = (month: number, lang: Lang): string => MONTHS[lang][month - 1] ?? '';

/** 'man.' / 'Mon'. */
export const shortWeekday = (day: Day, lang: Lang): string =>
  weekdayName(day, lang).slice(0, 3) + (lang === 'da' ? '.' : '');

const SHORT_MONTHS_DA = 'jan. feb. marts april maj juni juli aug. sept. okt. nov. dec.'.split(' ');

/** 'sept.' / 'Sep', as calendars write it; `month` from 1. */
export const shortMonth = (month: number, lang: Lang): string =>
  lang === 'da' ? (SHORT_MONTHS_DA[month - 1] ?? '') : monthName(month, lang).slice(0, 3);

/** Within a date no line breaks. */
const NBSP = '\u00a0';

/** 'Mandag den 13. september 2027', where it begins a sentence or stands alone. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** '13. september' / '13 September'. */
export const dayAndMonth = (day: Day, lang: Lang): string => {
  const { month, date } = partsOf(day);
  return lang === 'da' ? `${date}.${NBSP}${monthName(month, lang)}` : `${date}${NBSP}${monthName(month, lang)}`;
};

/** '13. september 2027' / '13 September 2027'. */
const plainDate = (day: Day, lang: Lang): string => `${dayAndMonth(day, lang)} ${partsOf(day).year}`;

/** 'mandag den 13. september 2027' / 'Monday 13 September 2027'. */
export const longDate = (day: Day, lang: Lang): string =>
  `${weekdayName(day, lang)} ${lang === 'da' ? 'den ' : ''}${plainDate(day, lang)}`;

/** '13.9.2027' / '13 Sep 2027': in English the month is a word, because 9/8/2027 is read in two ways. */
export const shortDate = (day: Day, lang: Lang): string => {
  const { year, month, date } = partsOf(day);
  return lang === 'da' ? `${date}.${month}.${year}` : `${date} ${monthName(month, lang).slice(0, 3)} ${year}`;
};

/** 'kl. 9.00' / '9:00', from 'HH:MM' on a 24-hour clock. */
export const clockTime = (time: string, lang: Lang): string => {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3)];
  return lang === 'da' ? `kl.${NBSP}${hours}.${minutes}` : `${hours}:${minutes}`;
};

/** 'kl. 10.00–15.00' / '10:00–15:00'. */
export const timeSpan = (from: string, until: string, lang: Lang): string =>
  `${clockTime(from, lang)}–${clockTime(until, lang).replace(`kl.${NBSP}`, '')}`;

const withTime = (date: string, time: string, lang: Lang): string =>
  `${date} ${lang === 'da' ? '' : 'at '}${clockTime(time, lang)}`;

/** 'mandag den 31. maj 2027 kl. 23.59' / 'Monday 31 May 2027 at 23:59': the last minute of a day something is due. */
export const deadline = (day: Day, lang: Lang): string => withTime(longDate(day, lang), '23:59', lang);

/** 'mandag den 31. maj 2027 kl. 9.05' / 'Monday 31 May 2027 at 9:05'. */
export const momentIn = (instant: Date, timeZone: string, lang: Lang): string => {
  const { day, time } = localAt(instant, timeZone);
  return withTime(longDate(day, lang), time, lang);
};

const isMidnight = (instant: Date, timeZone: string): boolean => localAt(instant, timeZone).time === '00:00';

/** The day that something due before an instant is due on. */
export const dueOn = (endsAt: Date, timeZone: string): Day => localAt(new Date(endsAt.getTime() - 1), timeZone).day;

/** What is due before an instant: 'fredag den 4. juni 2027' where that is a day's end, else 'mandag den 7. juni 2027 kl. 12.00'. */
export const dueDate = (endsAt: Date, timeZone: string, lang: Lang): string =>
  isMidnight(endsAt, timeZone) ? longDate(dueOn(endsAt, timeZone), lang) : momentIn(endsAt, timeZone, lang);

/** The same with the last minute of a day: 'fredag den 4. juni 2027 kl. 23.59'. */
export const dueMoment = (endsAt: Date, timeZone: string, lang: Lang): string =>
  isMidnight(endsAt, timeZone) ? deadline(dueOn(endsAt, timeZone), lang) : momentIn(endsAt, timeZone, lang);

/** '31.5.2027 kl. 9.05' / '31 May 2027 at 9:05', for tables. */
export const shortMomentIn = (instant: Date, timeZone: string, lang: Lang): string => {
  const { day, time } = localAt(instant, timeZone);
  return withTime(shortDate(day, lang), time, lang);
};

/**
 * '13.–17. september 2027' / '13–17 September 2027'. Where the two ends are of more than one word each, the dash stands
 * between spaces: '27. september – 1. oktober 2027'.
 */
export const dateSpan = (first: Day, last: Day, lang: Lang): string => {
  if (first === last) return plainDate(first, lang);
  const from = partsOf(first);
  const to = partsOf(last);
  if (from.year !== to.year) return `${plainDate(first, lang)} – ${plainDate(last, lang)}`;
  if (from.month !== to.month) return `${dayAndMonth(first, lang)} – ${plainDate(last, lang)}`;
  return `${from.date}${lang === 'da' ? '.' : ''}–${plainDate(last, lang)}`;
};

/** '1.2.2027–31.5.2027' / '1 Feb 2027 – 31 May 2027', for tables. */
export const shortSpan = (first: Day, last: Day, lang: Lang): string =>
  [first, last].map((day) => shortDate(day, lang)).join(lang === 'da' ? '–' : ' – ');

/** 'uge 37' / 'week 37'. */
export const weekName = ({ isoWeek }: Week, lang: Lang): string => `${lang === 'da' ? 'uge' : 'week'} ${isoWeek}`;

/** 'uge 37 (13.–17. september 2027)' / 'week 37 (13–17 September 2027)': its working days. */
export const weekWithDates = (week: Week, lang: Lang): string => {
  const monday = mondayOf(week);
  return `${weekName(week, lang)} (${dateSpan(monday, addDays(monday, 4), lang)})`;
};
