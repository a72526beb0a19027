import type { Day } from '../kit/calendar.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { lateAnswerOn } from '../rounds/late-place.rules.ts';
import type { Round } from '../rounds/round.ts';
import type { Menu } from './repair.ts';

/** A calculation that has not ended by then was lost: another may be started. */
const LOST_AFTER_MS = 120_000;
export const isLost = ({ state, startedAt }: Pick<Menu, 'state' | 'startedAt'>, now: Date): boolean =>
  state === 'running' && now.getTime() - startedAt.getTime() >= LOST_AFTER_MS;

export type RepairRefusal = 'cancelled' | 'not-sent' | 'too-late';

/** May a repair be looked for, and asked for? Once the proposals are sent, while there is time to answer. */
export const mayRepair = (
  round: Round,
  now: Date,
  { isSent }: { readonly isSent: boolean },
): Outcome<{ answerOn: Day }, RepairRefusal> => {
  if (round.cancelledAt) return refused('cancelled');
  if (!isSent) return refused('not-sent');
  const day = lateAnswerOn(round, now);
  return day === null ? refused('too-late') : done({ answerOn: day });
};
