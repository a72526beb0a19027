import { addDays, dayAt, startOf, type Day } from '../kit/calendar.ts';
import { isWorkingMorning } from '../placements/placement.rules.ts';
import { phaseAt } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';

/** Nobody hears how things stand sooner than this after anything else. */
const QUIET_DAYS = 14;

/** The phases in which people wait for an answer; in that of the proposals until theirs have been sent. */
const WAITING = ['sign-up', 'matching', 'proposals'] as const;
export type WaitingPhase = (typeof WAITING)[number];

export const waitingPhase = (round: Round, now: Date): WaitingPhase | null =>
  WAITING.find((phase) => phase === phaseAt(round, now)) ?? null;

/** Who has heard nothing since `quietSince` is written to now, in `month`; null when it is not the time. */
export const statusDue = (round: Round, now: Date): { quietSince: Date; month: string } | null => {
  const { timeZone } = round;
  if (waitingPhase(round, now) === null || !isWorkingMorning(timeZone, now)) return null;
  const today: Day = dayAt(now, timeZone);
  return { quietSince: startOf(addDays(today, -QUIET_DAYS), timeZone), month: today.slice(0, 7) };
};
