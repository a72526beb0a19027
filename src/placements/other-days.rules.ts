/** Who may propose which other days, and until when they are answered. Pure. */
import { addDays, dayAt, endOf, type Day } from '../kit/calendar.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { goodDayWithin } from '../rounds/deadline.rules.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import type { Stay } from '../sign-ups/answers.ts';
import type { DaysChoice } from './other-days.ts';
import type { Placement } from './placement.ts';

/** How long the others have to answer about a visit that is agreed already. */
const ANSWER_DAYS = 7;
/** R1: a visit lasts at least so many days. */
const SHORTEST_VISIT = 2;

/**
 * The last day to answer about other days of an agreed visit, the first of old and new being this: within a week, and a good
 * one. Null where none is left: then nobody could be asked but on a day off, and people ring each other instead.
 */
const answerOnBefore = (first: Weekday, round: Round, now: Date): Day | null =>
  goodDayWithin(dayAt(now, round.timeZone), ANSWER_DAYS, addDays(visitDays(round)[first], -1));

/**
 * What the rules of both sides leave: the matching's own (FORMAT.md, "Stay and days"), by which any of the common days
 * will do, one after another or not. A manager's frame is in the intern's stay already (R6).
 */
export const choiceOf = (stays: readonly Stay[], round: Round, now: Date): DaysChoice => {
  const isAhead = (day: Weekday): boolean => answerOnBefore(day, round, now) !== null;
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

const firstOf = (...days: readonly Weekday[]): Weekday => WEEKDAYS.find((day) => days.includes(day)) ?? 'mon';

/**
 * Whether other days can be proposed at all: until the answers are due, and of an agreed visit as long as a good day is left
 * to answer before it begins.
 */
export const mayChangeDays = (
  placement: Pick<Placement, 'state' | 'answerBy' | 'days' | 'repair'>,
  round: Round,
  now: Date,
): Outcome<null, 'over' | 'too-late'> => {
  if (placement.state === 'agreed')
    return answerOnBefore(firstOf(...placement.days), round, now) === null ? refused('too-late') : done(null);
  // Visits of a repair are agreed together, as the engine found them; once they are, their days may change as any.
  if (placement.state !== 'open' || placement.answerBy === null || placement.repair) return refused('over');
  return now < placement.answerBy ? done(null) : refused('too-late');
};

/**
 * The first instant that is too late to answer: of a proposal its own deadline; of an agreed visit a week, on a working
 * day and before the first of the old days and the new. Days that would leave no such day are not to be chosen.
 */
export const answerDaysBy = (
  placement: Pick<Placement, 'state' | 'answerBy' | 'days'>,
  proposed: readonly Weekday[],
  round: Round,
  now: Date,
): Date => {
  if (placement.state === 'open' && placement.answerBy !== null) return placement.answerBy;
  const day = answerOnBefore(firstOf(...placement.days, ...proposed), round, now);
  return endOf(day ?? dayAt(now, round.timeZone), round.timeZone);
};
