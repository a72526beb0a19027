/**
 * Danish public holidays by calculation, so that no list runs out. `Store bededag` was one until 2023 (lov nr. 214 af
 * 6.3.2023). The days on which public workplaces are closed by custom are here too: nothing should fall due on them.
 */
import { type Day, addDays } from '../kit/calendar.ts';

export type Holiday = { readonly da: string; readonly en: string };

/** Days counted from Easter Sunday. */
const AROUND_EASTER: readonly (Holiday & { after: number; until?: number })[] = [
  { after: -3, da: 'skærtorsdag', en: 'Maundy Thursday' },
  { after: -2, da: 'langfredag', en: 'Good Friday' },
  { after: 0, da: 'påskedag', en: 'Easter Sunday' },
  { after: 1, da: '2. påskedag', en: 'Easter Monday' },
  { after: 26, da: 'store bededag', en: 'Great Prayer Day', until: 2023 },
  { after: 39, da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  { after: 49, da: 'pinsedag', en: 'Whit Sunday' },
  { after: 50, da: '2. pinsedag', en: 'Whit Monday' },
];

/** Month and day. Constitution Day, Christmas Eve and New Year's Eve are closed by custom and agreements, not by law. */
const FIXED: readonly (Holiday & { on: string })[] = [
  { on: '01-01', da: 'nytårsdag', en: "New Year's Day" },
  { on: '06-05', da: 'grundlovsdag', en: 'Constitution Day' },
  { on: '12-24', da: 'juleaftensdag', en: 'Christmas Eve' },
  { on: '12-25', da: 'juledag', en: 'Christmas Day' },
  { on: '12-26', da: '2. juledag', en: 'Boxing Day' },
  { on: '12-31', da: 'nytårsaftensdag', en: "New Year's Eve" },
];

/**
 * Easter Sunday in the Gregorian calendar. The anonymous algorithm (Nature, 20 April 1876), as given in Meeus,
 * Astronomical Algorithms, 2nd ed., chapter 8, whose names it keeps.
 */
export const easterSunday = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
};

/** The holiday a day is in Denmark, or undefined. When two coincide, the one by law is told. */
export const holidayOn = (day: Day): Holiday | undefined => {
  const year = Number(day.slice(0, 4));
  const easter = easterSunday(year);
  return (
    AROUND_EASTER.find(({ after, until }) => addDays(easter, after) === day && year <= (until ?? year)) ??
    FIXED.find(({ on }) => `${year}-${on}` === day)
  );
};
