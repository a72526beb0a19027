import { addDays, mondayOf, weeksIn } from '../kit/calendar.ts';
import type { RoundDates, RoundSettings } from './round.ts';

const DAY_MS = 86_400_000;

/**
 * Next year's round, set up like this one: same ISO week, and every other day as far from it as this year, so that
 * weekdays stay what they are. The name's year moves along. Holidays move by themselves and are warned about.
 */
export const nextRound = (settings: RoundSettings): RoundSettings => {
  const { visitWeek, dates } = settings;
  const isoYear = visitWeek.isoYear + 1;
  const week = { isoYear, isoWeek: Math.min(visitWeek.isoWeek, weeksIn(isoYear)) };
  const days = (Date.parse(mondayOf(week)) - Date.parse(mondayOf(visitWeek))) / DAY_MS;
  const moved = Object.entries(dates).map(([name, day]) => [name, addDays(day, days)]);
  return {
    ...settings,
    name: settings.name.replace(String(visitWeek.isoYear), String(isoYear)),
    visitWeek: week,
    dates: Object.fromEntries(moved) as RoundDates,
    workshops: settings.workshops.map((one) => ({ ...one, day: addDays(one.day, days) })),
  };
};
