import { dayAt, type Day } from '../kit/calendar.ts';
import type { Placement } from '../placements/placement.ts';
import { hasBegun } from '../placements/placement.rules.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { visitDays, WEEKDAYS, type Round } from '../rounds/round.ts';
import type { TakeawayTime } from './takeaway.ts';

type Stay = Pick<Placement, 'state' | 'days' | 'endedAt'>;

/**
 * Whether there is a visit to take anything home from: an agreed one, or one that ended after its first day had begun.
 * No proposal is open any more by then, so what ended in the middle had been agreed.
 */
const isVisit = ({ state, days, endedAt }: Stay, round: Round): boolean =>
  state === 'agreed' || (state === 'cancelled' && endedAt !== null && hasBegun({ days }, round, endedAt));

/** Where the visit's takeaways are in time; null where there is no visit. */
export const takeawayTime = (placement: Stay, round: Round, now: Date): TakeawayTime | null => {
  if (!isVisit(placement, round)) return null;
  if (!hasBegun(placement, round, now)) return 'before';
  return now < phaseBegins(round, 'closed') ? 'open' : 'closed';
};

const daysOf = ({ days }: Pick<Placement, 'days'>, round: Round): readonly Day[] =>
  WEEKDAYS.filter((day) => days.includes(day)).map((day) => visitDays(round)[day]);

/** The first day of a visit, on which one can begin to write. */
export const firstDayOf = (placement: Pick<Placement, 'days'>, round: Round): Day =>
  daysOf(placement, round)[0] ?? visitDays(round).mon;

/** The last day of a visit, when everybody chooses what to take home. */
export const lastDayOf = (placement: Pick<Placement, 'days'>, round: Round): Day =>
  daysOf(placement, round).at(-1) ?? visitDays(round).fri;

/** Whether the last day of an agreed visit is over, and one can still write: of those, one visit for each sign-up. */
export const toTakeHome = <Visit extends { readonly signUp: string; readonly round: Round } & Pick<Placement, 'days'>>(
  visits: readonly Visit[],
  now: Date,
): Visit[] => {
  const over = visits.filter(
    ({ round, days }) =>
      takeawayTime({ state: 'agreed', days, endedAt: null }, round, now) === 'open' &&
      dayAt(now, round.timeZone) > lastDayOf({ days }, round),
  );
  return over.filter((one) => over.find(({ signUp }) => signUp === one.signUp) === one);
};

/** Of these visits those about which somebody has written, once nothing more can be: then it is there to look back at. */
export const toLookBackAt = <Visit extends { readonly id: string; readonly round: Round } & Pick<Placement, 'days'>>(
  visits: readonly Visit[],
  written: ReadonlySet<string>,
  now: Date,
): Visit[] =>
  visits.filter(
    ({ id, round, days }) =>
      written.has(id) && takeawayTime({ state: 'agreed', days, endedAt: null }, round, now) === 'closed',
  );
