import { startOf } from '../kit/calendar.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import { hasPassed } from './my-visits.rules.ts';
import { hasBegun } from './placement.rules.ts';
import type { Placement } from './placement.ts';

type Stay = Pick<Placement, 'state' | 'days'>;

/** What dropping out does to a visit now: before its first day it is called off, until its last day is over broken off. */
export const leavingNow = (
  { state, days }: Stay,
  round: Round,
  now: Date,
): 'call-off' | 'break-off' | 'over' | 'not-agreed' => {
  if (state !== 'agreed') return 'not-agreed';
  if (!hasBegun({ days }, round, now)) return 'call-off';
  return hasPassed({ days, round }, now) ? 'over' : 'break-off';
};

/** Four in the afternoon: who drops out later has been there that day. */
const DAY_IS_DONE = 16 * 3_600_000;

/** From which of its days on somebody who breaks a visit off at this moment is away. */
export const awayFrom = (days: readonly Weekday[], round: Round, at: Date): Weekday => {
  const own = WEEKDAYS.filter((day) => days.includes(day));
  const isAhead = (day: Weekday) =>
    at.getTime() < startOf(visitDays(round)[day], round.timeZone).getTime() + DAY_IS_DONE;
  return own.find(isAhead) ?? own.at(-1) ?? 'fri';
};

/** Those of its days on which somebody is in it who breaks it off then, or whom the other side leaves; null: nobody does. */
export const daysUntil = (days: readonly Weekday[], round: Round, endedEarlyAt: Date | null): readonly Weekday[] => {
  if (endedEarlyAt === null) return days;
  const away = WEEKDAYS.indexOf(awayFrom(days, round, endedEarlyAt));
  return days.filter((day) => WEEKDAYS.indexOf(day) < away);
};
