import { dayAt } from '../kit/calendar.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';

/** Where a visit stands on the day it is: one of its days, the next of them ahead, or over. */
export type VisitToday = { readonly kind: 'on' | 'ahead'; readonly day: Weekday } | { readonly kind: 'over' };

export const visitToday = (days: readonly Weekday[], round: Round, now: Date): VisitToday => {
  const today = dayAt(now, round.timeZone);
  const next = WEEKDAYS.find((day) => days.includes(day) && visitDays(round)[day] >= today);
  if (next === undefined) return { kind: 'over' };
  return { kind: visitDays(round)[next] === today ? 'on' : 'ahead', day: next };
};

/** Whether today's page is what one looks for first: in the week itself. */
export const isVisitWeek = (round: Round, now: Date): boolean =>
  !round.cancelledAt && now >= phaseBegins(round, 'visits') && now < phaseBegins(round, 'evaluation');
