import { addDays, type Day, mondayOf, weeksIn } from '../kit/calendar.ts';
import { nextGoodDay } from './deadline.rules.ts';
import type { RoundDates, RoundSettings } from './round.ts';

const DAY_MS = 86_400_000;

/**
 * Next year's round, set up like this one: same ISO week, and every other day as far from it as this year, so that
 * weekdays stay what they are; a day that falls on a holiday or into the summer moves on to the next that does not. The
 * name's year moves along.
 */
export const nextRound = (settings: RoundSettings): RoundSettings => {
  const { visitWeek, dates } = settings;
  const isoYear = visitWeek.isoYear + 1;
  const week = { isoYear, isoWeek: Math.min(visitWeek.isoWeek, weeksIn(isoYear)) };
  const days = (Date.parse(mondayOf(week)) - Date.parse(mondayOf(visitWeek))) / DAY_MS;
  const moveOn = (day: Day): Day => nextGoodDay(addDays(day, days));
  const moved = Object.entries(dates).map(([name, day]) => [name, moveOn(day)]);
  return {
    ...settings,
    name: settings.name.replace(String(visitWeek.isoYear), String(isoYear)),
    visitWeek: week,
    dates: Object.fromEntries(moved) as RoundDates,
    workshops: settings.workshops.map((one) => ({ ...one, day: moveOn(one.day) })),
  };
};
