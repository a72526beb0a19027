/** For whom a late place is looked for. */
import { isLookedFor, type Ended } from './ended.rules.ts';
import type { Side } from './placement.ts';
import type { WaysOn } from './way-on.ts';

/** Whether a place is looked for: it is wanted, or the last visit ended through no doing of theirs; never against their word. */
export const isPlaceSought = (
  { stoppedAt, waitsSince }: Pick<WaysOn, 'stoppedAt' | 'waitsSince'>,
  last: Omit<Ended, 'side'> | null,
  side: Side,
): boolean => {
  if (stoppedAt !== null || waitsSince !== null) return waitsSince !== null;
  return last === null ? side === 'host' : isLookedFor({ ...last, side });
};
