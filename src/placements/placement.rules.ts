import { addDays, dayAt, dayOfWeek, endOf, startOf, type Day } from '../kit/calendar.ts';
import { dueOn } from '../kit/dates.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { deadlineWarnings, lastGoodDay, nextGoodDay } from '../rounds/deadline.rules.ts';
import { holidayOn } from '../rounds/holidays.ts';
import { visitDays, WEEKDAYS, type Round } from '../rounds/round.ts';
import type { Answer, Asked, EndedWhy, Placement, PlacementState } from './placement.ts';

export type AnswerRefusal = 'over' | 'too-late' | 'unchanged';

/** A grace is for who was ill that day. Over a holiday it is the first day after it, over the summer none. */
const GRACE_WITHIN_DAYS = 7;

/**
 * Until when an answer counts: one good day past the deadline, once. None where that day is more than a week away, or after
 * the last good one before the visits; then the deadline people are told is the end of it.
 */
export const graceUntilOf = (answerBy: Date, round: Pick<Round, 'visitWeek' | 'timeZone'>): Date => {
  const { timeZone } = round;
  const next = dayAt(answerBy, timeZone);
  const day = nextGoodDay(next);
  const last = lastGoodDay(addDays(visitDays(round).mon, -1));
  return day <= last && day <= addDays(next, GRACE_WITHIN_DAYS) ? endOf(day, timeZone) : answerBy;
};

/**
 * May this person give this answer now? While the question is open and before its grace is over. A yes may be taken back
 * as long as somebody else has not answered; a no ends the proposal for everybody at once, so it is final.
 */
export const mayAnswer = (
  placement: Pick<Placement, 'state' | 'graceUntil'>,
  mine: Pick<Asked, 'answer'>,
  answer: Answer,
  now: Date,
): Outcome<null, AnswerRefusal> => {
  if (placement.state !== 'open' || placement.graceUntil === null)
    return mine.answer === answer ? refused('unchanged') : refused('over');
  if (now >= placement.graceUntil) return refused('too-late');
  return mine.answer === answer ? refused('unchanged') : done(null);
};

/** Where a placement stands once these answers are in: one no ends it, every yes agrees it. */
export const stateAfter = (
  asked: readonly Pick<Asked, 'side' | 'answer'>[],
): { state: Extract<PlacementState, 'open' | 'agreed'> } | { state: 'declined'; why: EndedWhy } => {
  const no = asked.find(({ answer }) => answer === 'no');
  if (no) return { state: 'declined', why: no.side === 'host' ? 'host-no' : 'intern-no' };
  return { state: asked.every(({ answer }) => answer === 'yes') ? 'agreed' : 'open' };
};

/** How long before the last day to answer those who have not are reminded, at most: sooner than that is too soon. */
const REMINDER_DAYS = 3;
const MORNING = 9 * 3_600_000;

/** When people are written to: nine in the morning. */
const morningOf = (day: Day, timeZone: string): Date => new Date(startOf(day, timeZone).getTime() + MORNING);

/** Whether it is a time to write to people unasked: from nine in the morning of a working day outside the summer. */
export const isWorkingMorning = (timeZone: string, now: Date): boolean => {
  const today = dayAt(now, timeZone);
  return deadlineWarnings(today).length === 0 && now >= morningOf(today, timeZone);
};

const isWorkingDay = (day: Day): boolean => dayOfWeek(day) <= 5 && holidayOn(day) === undefined;

/**
 * When who has not answered is reminded: nine in the morning of a working day, three days before the last one to
 * answer, or earlier when those are days off. `answerBy` is the first instant that is too late.
 */
export const remindAt = (answerBy: Date, timeZone: string): Date => {
  let day = addDays(dueOn(answerBy, timeZone), -REMINDER_DAYS);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return morningOf(day, timeZone);
};

/** Whether the first day of a visit has come: then nobody calls it off here any more. */
export const hasBegun = ({ days }: Pick<Placement, 'days'>, round: Round, now: Date): boolean => {
  const first = WEEKDAYS.find((day) => days.includes(day));
  return first !== undefined && now >= startOf(visitDays(round)[first], round.timeZone);
};

/** Whether it has come to nothing. */
export const isOver = (state: PlacementState): boolean =>
  state === 'declined' || state === 'lapsed' || state === 'cancelled';

/** Live placements are those that are, or may become, a visit. */
export const isLive = (state: PlacementState): boolean => state === 'open' || state === 'agreed';

/**
 * Whether a host that wants company for its guests has lost so many that too few are left. Nothing follows by itself:
 * the office finds the host on its list and talks with it.
 */
export const isBelowMinimum = (minGuests: number, liveGuests: number): boolean =>
  liveGuests > 0 && liveGuests < minGuests;

/** Whether a visit came to nothing through no doing of the intern's, who had answered so, or their companion's. */
export const wasTaken = (why: EndedWhy | null, answer: Answer | null): boolean => {
  switch (why) {
    case 'host-no':
    case 'host-left':
    case 'repair-fell':
    case 'taken-back':
      return true;
    case 'not-answered':
      return answer === 'yes';
    case 'intern-no':
    case 'intern-left':
    case 'round-cancelled':
    case 'moved':
    case null:
      return false;
  }
};
