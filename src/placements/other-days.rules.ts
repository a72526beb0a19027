/** Who may propose which other days, and until when they are answered. Pure. */
import { addDays, dayAt, endOf, startOf } from '../kit/calendar.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { lastGoodDay, nextGoodDay } from '../rounds/deadline.rules.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import type { Stay } from '../sign-ups/answers.ts';
import type { DaysChoice } from './other-days.ts';
import { hasBegun } from './placement.rules.ts';
import type { Placement } from './placement.ts';

/** How long the others have to answer about a visit that is agreed already. */
const ANSWER_DAYS = 7;
/** R1: a visit lasts at least so many days. */
const SHORTEST_VISIT = 2;

/**
 * What the rules of both sides leave: the matching's own (FORMAT.md, "Stay and days"), by which any of the common days
 * will do, one after another or not. A manager's frame is in the intern's stay already (R6).
 */
export const choiceOf = (stays: readonly Stay[], round: Round, now: Date): DaysChoice => {
  const isAhead = (day: Weekday): boolean => now < startOf(visitDays(round)[day], round.timeZone);
  const days = WEEKDAYS.filter((day) => isAhead(day) && stays.every((one) => one.days.includes(day)));
  return {
    days,
    shortest: Math.max(SHORTEST_VISIT, ...stays.map(({ minDays }) => minDays)),
    longest: Math.min(days.length, ...stays.map(({ maxDays }) => maxDays)),
  };
};

const isSame = (some: readonly Weekday[], others: readonly Weekday[]): boolean =>
  some.length === others.length && some.every((day) => others.includes(day));

/** Whether there are any days to propose besides those the visit has. */
export const hasOthers = ({ days, shortest, longest }: DaysChoice, current: readonly Weekday[]): boolean =>
  shortest <= longest && (days.length > shortest || !isSame(days, current));

export type DaysRefusal = 'days' | 'length' | 'same';

/** Whether these days are within both sides' rules, and others than those the visit has. */
export const suits = (
  { days, shortest, longest }: DaysChoice,
  proposed: readonly Weekday[],
  current: readonly Weekday[],
): Outcome<null, DaysRefusal> => {
  if (proposed.some((day) => !days.includes(day))) return refused('days');
  if (proposed.length < shortest || proposed.length > longest) return refused('length');
  return isSame(proposed, current) ? refused('same') : done(null);
};

/** Whether other days can be proposed at all: until the answers are due, and of an agreed visit until it begins. */
export const mayChangeDays = (
  placement: Pick<Placement, 'state' | 'answerBy' | 'days' | 'repair'>,
  round: Round,
  now: Date,
): Outcome<null, 'over' | 'too-late'> => {
  if (placement.state === 'agreed') return hasBegun(placement, round, now) ? refused('too-late') : done(null);
  // Visits of a repair are agreed together, as the engine found them; once they are, their days may change as any.
  if (placement.state !== 'open' || placement.answerBy === null || placement.repair) return refused('over');
  return now < placement.answerBy ? done(null) : refused('too-late');
};

/**
 * The first instant that is too late to answer: of a proposal its own deadline. Of an agreed visit a week, on a working
 * day and before the first of the old days and the new; where no working day is left, until that first day begins.
 */
export const answerDaysBy = (
  placement: Pick<Placement, 'state' | 'answerBy' | 'days'>,
  proposed: readonly Weekday[],
  round: Round,
  now: Date,
): Date => {
  if (placement.state === 'open' && placement.answerBy !== null) return placement.answerBy;
  const first = WEEKDAYS.find((day) => placement.days.includes(day) || proposed.includes(day)) ?? 'mon';
  const begins = visitDays(round)[first];
  const today = dayAt(now, round.timeZone);
  const [inAWeek, last] = [nextGoodDay(addDays(today, ANSWER_DAYS)), lastGoodDay(addDays(begins, -1))];
  if (last < today) return startOf(begins, round.timeZone);
  return endOf(inAWeek < last ? inAWeek : last, round.timeZone);
};
