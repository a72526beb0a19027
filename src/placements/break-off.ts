import { startOf } from '../kit/calendar.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';

/** Dropping out of a visit that is under way: it stays agreed, and ends early for whoever breaks it off alone. */
export interface BreakOff {
  readonly at: Date;
  /** The deputy who did it in the host's name. */
  readonly byDeputy: string | null;
}

export const breakOffUrls = {
  takeBack: (placement: string) => `/besoeg/${placement}/afbud/fortryd`,
};

/** What the form sends along, so that nobody breaks off who was shown what calling off leads to. */
export const UNDER_WAY = 'under-way';

/** Four in the afternoon: who drops out later has been there that day. */
const DAY_IS_DONE = 16 * 3_600_000;

/** Those of a visit's days that are not done at this moment. */
export const daysAhead = (days: readonly Weekday[], round: Round, at: Date): readonly Weekday[] =>
  WEEKDAYS.filter(
    (day) =>
      days.includes(day) && at.getTime() < startOf(visitDays(round)[day], round.timeZone).getTime() + DAY_IS_DONE,
  );

/** From which of its days on somebody who breaks a visit off at this moment is away; nobody does when none is ahead. */
export const awayFrom = (days: readonly Weekday[], round: Round, at: Date): Weekday =>
  daysAhead(days, round, at)[0] ?? WEEKDAYS.filter((day) => days.includes(day)).at(-1) ?? 'fri';

/** Those of its days on which somebody is in it who breaks it off then, or whom the other side leaves; null: nobody does. */
export const daysUntil = (days: readonly Weekday[], round: Round, endedEarlyAt: Date | null): readonly Weekday[] => {
  if (endedEarlyAt === null) return days;
  const away = WEEKDAYS.indexOf(awayFrom(days, round, endedEarlyAt));
  return days.filter((day) => WEEKDAYS.indexOf(day) < away);
};
