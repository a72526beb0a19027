import { addDays, dayAt, endOf, type Day } from '../kit/calendar.ts';
import { lastGoodDay } from '../rounds/deadline.rules.ts';
import { visitDays, type Round, type Weekday } from '../rounds/round.ts';
import type { MyVisit } from './my-visits.ts';
import type { Practicalities } from './practicalities.ts';

/** Where, when and whom to call can be written until the last day of the week is over: afterwards nobody needs it. */
export const maySayPracticalities = (round: Round, now: Date): boolean =>
  !round.cancelledAt && now < endOf(visitDays(round).fri, round.timeZone);

/** A week before the visits a guest books the journey. */
const DAYS_AHEAD = 7;

/** The good day by which a host is asked to say where its guests are to come; null once it has passed. */
export const sayWhereBy = (round: Round, now: Date): Day | null => {
  const day = lastGoodDay(addDays(visitDays(round).mon, -DAYS_AHEAD));
  return day < dayAt(now, round.timeZone) ? null : day;
};

/** Whether guests have yet to find their way: until the first day of a visit is over. */
const isFirstDayToCome = ({ days, round }: Pick<MyVisit, 'days' | 'round'>, now: Date): boolean =>
  days.every((day) => visitDays(round)[day] >= dayAt(now, round.timeZone));

/** The hosts of these visits, as contact or as deputy, that have agreed and not said where to come: one visit of each. */
export const toSayWhere = (visits: readonly MyVisit[], now: Date): readonly MyVisit[] => {
  const unsaid = visits.filter(
    ({ side, state, isWhereSaid, isBrokenOff, areOthersAway, round, days }) =>
      side === 'host' &&
      state === 'agreed' &&
      !isWhereSaid &&
      !isBrokenOff &&
      !areOthersAway &&
      !round.cancelledAt &&
      isFirstDayToCome({ days, round }, now),
  );
  return unsaid.filter((one) => unsaid.find(({ signUp }) => signUp === one.signUp) === one);
};

/** Whether guests who have read one must hear of the other: they would go elsewhere, or at another time. */
export const isMoved = (before: Practicalities, after: Practicalities): boolean =>
  before.address !== after.address || before.startsAt !== after.startsAt;

/** Whether a visit has a day left to come to. */
export const isToCome = (days: readonly Weekday[], round: Round, now: Date): boolean =>
  days.some((day) => visitDays(round)[day] >= dayAt(now, round.timeZone));
