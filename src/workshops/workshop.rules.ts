/** When a workshop may be held, changed and chosen, and until when a seat that became free is held for somebody. */
import { addDays, type Day, startOf } from '../kit/calendar.ts';
import { instantAt, localAt } from '../kit/local-time.ts';
import { lastGoodDay, nextGoodDay } from '../rounds/deadline.rules.ts';
import { phaseAt, phaseBegins, type Ruling } from '../rounds/round.rules.ts';
import { type Round, visitDays } from '../rounds/round.ts';
import type { Workshop, WorkshopPlan } from './workshop.ts';

const HOUR = 3_600_000;

type When = Pick<WorkshopPlan, 'day' | 'starts'>;

export const beginsAt = ({ day, starts }: When, timeZone: string): Date => instantAt(day, starts, timeZone);

/** Whether it is over: until then who has a seat has it. */
export const isOver = ({ day, ends }: Pick<WorkshopPlan, 'day' | 'ends'>, timeZone: string, now: Date): boolean =>
  instantAt(day, ends, timeZone) <= now;

export type PlanProblem = 'outside-preparation' | 'in-the-past' | 'below-taken';

/** What makes a plan impossible: a workshop prepares for the visits, so it lies between the answers and the week (R4). */
export const planProblems = (
  plan: WorkshopPlan,
  given: { round: Round; taken: number; now: Date },
): readonly { field: 'day' | 'capacity'; why: PlanProblem }[] => {
  const { round, taken, now } = given;
  const problems: { field: 'day' | 'capacity'; why: PlanProblem }[] = [];
  if (plan.day <= round.dates.answersDue || plan.day >= visitDays(round).mon)
    problems.push({ field: 'day', why: 'outside-preparation' });
  else if (beginsAt(plan, round.timeZone) <= now) problems.push({ field: 'day', why: 'in-the-past' });
  if (plan.capacity < taken) problems.push({ field: 'capacity', why: 'below-taken' });
  return problems;
};

/** Setting up and changing workshops: until the visits begin. */
export const maySetUp = (round: Round, now: Date): Ruling<'cancelled' | 'visits-begun'> => {
  if (round.cancelledAt) return { ok: false, why: 'cancelled' };
  return now < phaseBegins(round, 'visits') ? { ok: true } : { ok: false, why: 'visits-begun' };
};

/** Changing or cancelling one: while it stands and has not begun. */
export const mayChange = (
  workshop: Pick<Workshop, 'cancelledAt'> & When,
  timeZone: string,
  now: Date,
): Ruling<'cancelled' | 'begun'> => {
  if (workshop.cancelledAt) return { ok: false, why: 'cancelled' };
  return now < beginsAt(workshop, timeZone) ? { ok: true } : { ok: false, why: 'begun' };
};

/** Whether one is somewhere else or at another time than before, so that who comes must be told. */
export const isMoved = (before: WorkshopPlan, after: WorkshopPlan): boolean =>
  (['isOnline', 'place', 'address', 'day', 'starts', 'ends'] as const).some((part) => before[part] !== after[part]);

/** Attendance is recorded from the morning of the day. */
export const mayCallRoll = ({ day }: Pick<WorkshopPlan, 'day'>, timeZone: string, now: Date): boolean =>
  now >= startOf(day, timeZone);

/** How long before a workshop one should have chosen it. */
const CHOOSE_DAYS = 7;

/**
 * The day by which one is asked to choose: a week before the first workshop still ahead, or the last good day before
 * that. Where it has passed it is the last good day before the last workshop, and then there is none.
 */
export const chooseBy = (workshops: readonly When[], timeZone: string, now: Date): Day | null => {
  const days = workshops.filter((one) => beginsAt(one, timeZone) > now).map(({ day }) => day);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (first === undefined || last === undefined) return null;
  const today = localAt(now, timeZone).day;
  const early = lastGoodDay(addDays(first, -CHOOSE_DAYS));
  if (early >= today) return early;
  const late = lastGoodDay(addDays(last, -1));
  return late >= today ? late : null;
};

/** Whether that day is over for some of this year's workshops: who has no seat then is for the office to call. */
export const isChoosingOverdue = (workshops: readonly When[], timeZone: string, now: Date): boolean => {
  const [first] = workshops.map(({ day }) => day).toSorted();
  return first !== undefined && lastGoodDay(addDays(first, -CHOOSE_DAYS)) < localAt(now, timeZone).day;
};

const NOON = '12:00';
/** An offer stands so long, unless the workshop is near. */
const OFFER_HOURS = 48;
/** An offer nobody has time to read is none. */
const SHORTEST_OFFER_HOURS = 2;

/** The end of the line: noon of the last good day before the workshop. Afterwards free seats are for whoever comes first. */
export const lineEnds = (workshop: When, timeZone: string): Date =>
  instantAt(lastGoodDay(addDays(workshop.day, -1)), NOON, timeZone);

/**
 * Until when a seat that is free now is held for whom it is offered to: two days, up to the next whole hour; where that
 * falls on a weekend, a holiday or in the weeks 28 to 31, the first good day after it at noon; never beyond the end of
 * the line. Null when too little time is left to offer it to anybody.
 */
export const offerDeadline = (workshop: When, timeZone: string, now: Date): Date | null => {
  const plain = new Date(Math.ceil((now.getTime() + OFFER_HOURS * HOUR) / HOUR) * HOUR);
  const { day } = localAt(plain, timeZone);
  const good = nextGoodDay(day);
  const held = good === day ? plain : instantAt(good, NOON, timeZone);
  const ends = lineEnds(workshop, timeZone);
  const until = held < ends ? held : ends;
  return until.getTime() - now.getTime() < SHORTEST_OFFER_HOURS * HOUR ? null : until;
};

/**
 * Whether people may choose in this round: until the visits begin, and as soon as their own visit is agreed. Not earlier, because
 * a seat should go to somebody who will visit or be visited, and because only then can two who meet choose the same place.
 */
export const mayChoose = (round: Round, hasAgreedVisit: boolean, now: Date): Ruling<'round-over' | 'no-visit-yet'> => {
  const phase = phaseAt(round, now);
  if (phase === 'visits' || phase === 'evaluation' || phase === 'closed') return { ok: false, why: 'round-over' };
  return hasAgreedVisit ? { ok: true } : { ok: false, why: 'no-visit-yet' };
};
