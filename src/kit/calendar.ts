/**
 * Days, ISO weeks and months as plain data. A day is text such as '2027-09-13', which is what the database keeps, what a
 * date field sends and what sorts; Temporal calculates with it in here and nowhere needs a time zone.
 */
import { Temporal } from 'temporal-polyfill';
import { localAt } from './local-time.ts';

/** A calendar day, 'YYYY-MM-DD'. Compares with < and >. */
export type Day = string;
/** An ISO 8601 week. The year is the week's, which at New Year is not always the day's. */
export type Week = { readonly isoYear: number; readonly isoWeek: number };

/** Whether the text is a day of the calendar: '2027-02-29' is not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

/** The day `count` days later; earlier when negative. */
export const addDays = (day: Day, count: number): Day => Temporal.PlainDate.from(day).add({ days: count }).toString();

/** 1 is Monday, 7 is Sunday. */
export const dayOfWeek = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

export const weekOf = (day: Day): Week => {
  const date = Temporal.PlainDate.from(day);
  return { isoYear: date.yearOfWeek as number, isoWeek: date.weekOfYear as number };
};

/** How many ISO weeks a year has, 52 or 53: 28 December always lies in the last one. */
export const weeksIn = (isoYear: number): number => weekOf(`${String(isoYear).padStart(4, '0')}-12-28`).isoWeek;

/** The Monday of an ISO week: 4 January always lies in week 1. Throws for a week the year does not have. */
export const mondayOf = ({ isoYear, isoWeek }: Week): Day => {
  if (isoWeek < 1 || isoWeek > weeksIn(isoYear)) throw new RangeError(`${isoYear} has no week ${isoWeek}`);
  const inWeekOne = Temporal.PlainDate.from({ year: isoYear, month: 1, day: 4 });
  return inWeekOne.add({ days: 7 * (isoWeek - 1) - (inWeekOne.dayOfWeek - 1) }).toString();
};

/** More than all the days and weeks of the rounds of twenty years; a table that only grows would be a leak. */
const MOST_REMEMBERED = 1000;

/**
 * What was calculated before. Every page asks when the phases of its round begin, and Temporal took a tenth of the page's
 * time to find the same few days again.
 */
const remembered = <Answer>(): ((key: string, calculate: () => Answer) => Answer) => {
  const answers = new Map<string, Answer>();
  return (key, calculate) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = calculate();
    answers.set(key, answer);
    return answer;
  };
};

const rememberedWeek = remembered<readonly [Day, Day, Day, Day, Day]>();

/** Monday to Friday of an ISO week. */
export const workingDaysOf = (week: Week): readonly [Day, Day, Day, Day, Day] =>
  rememberedWeek(`${week.isoYear} ${week.isoWeek}`, () => {
    const monday = mondayOf(week);
    return [monday, addDays(monday, 1), addDays(monday, 2), addDays(monday, 3), addDays(monday, 4)];
  });

export type CalendarWeek = {
  readonly week: Week;
  /** Monday to Sunday; null for a day of another month. */
  readonly days: readonly (Day | null)[];
};

/** A month as a wall calendar shows it: rows of weeks, Monday first. `yearMonth` is 'YYYY-MM'. */
export const monthCalendar = (yearMonth: string): readonly CalendarWeek[] => {
  const month = Temporal.PlainYearMonth.from(yearMonth);
  const first = month.toPlainDate({ day: 1 });
  const weeks: CalendarWeek[] = [];
  for (let monday = first.subtract({ days: first.dayOfWeek - 1 }); ; monday = monday.add({ days: 7 })) {
    if (Temporal.PlainYearMonth.compare(monday.toPlainYearMonth(), month) > 0) return weeks;
    const days = Array.from({ length: 7 }, (_, index) => monday.add({ days: index }));
    weeks.push({
      week: weekOf(monday.toString()),
      days: days.map((day) => (day.toPlainYearMonth().equals(month) ? day.toString() : null)),
    });
  }
};

const rememberedStart = remembered<number>();
const rememberedEnd = remembered<number>();

/** The instant a day begins in a time zone. */
export const startOf = (day: Day, timeZone: string): Date =>
  new Date(
    rememberedStart(
      `${timeZone} ${day}`,
      () => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds,
    ),
  );

/**
 * The first instant after a day in a time zone, so that `now < endOf(day)` holds as long as it lasts. A deadline "at
 * 23.59" ends there: who sends at 23:59:59.9 is in time, who sends at 0.00 is not.
 */
export const endOf = (day: Day, timeZone: string): Date =>
  new Date(rememberedEnd(`${timeZone} ${day}`, () => startOf(addDays(day, 1), timeZone).getTime()));

/** The day it is in a time zone at an instant. */
export const dayAt = (instant: Date, timeZone: string): Day => localAt(instant, timeZone).day;
