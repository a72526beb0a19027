/** Until when a late place can still come, and for whom one is looked for. */
import { addDays, startOf, type Day } from '../kit/calendar.ts';
import { lastGoodDay } from '../rounds/deadline.rules.ts';
import { visitDays, type Round } from '../rounds/round.ts';
import { isLookedFor, type Ended } from './ended.rules.ts';
import type { Side } from './placement.ts';
import type { WaysOn } from './way-on.ts';

const NOON = 12 * 3_600_000;

/** The last day on which somebody can be asked about a late place: the last good one before the week. */
export const lastLateDay = (round: Pick<Round, 'visitWeek'>): Day => lastGoodDay(addDays(visitDays(round).mon, -1));

/** Whether there is still time to be asked about one: on that day until noon. */
export const isLatePlaceAhead = (round: Pick<Round, 'visitWeek' | 'timeZone' | 'cancelledAt'>, now: Date): boolean =>
  !round.cancelledAt && now.getTime() < startOf(lastLateDay(round), round.timeZone).getTime() + NOON;

/** Whether a place is looked for: it is wanted, or the last visit ended through no doing of theirs; never against their word. */
export const isPlaceSought = (
  { stoppedAt, waitsSince }: Pick<WaysOn, 'stoppedAt' | 'waitsSince'>,
  last: Omit<Ended, 'side'> | null,
  side: Side,
): boolean => {
  if (stoppedAt !== null || waitsSince !== null) return waitsSince !== null;
  return last === null ? side === 'host' : isLookedFor({ ...last, side });
};
