import type { Round } from '../rounds/round.ts';
import { daysAhead } from './break-off.ts';
import { hasPassed } from './my-visits.rules.ts';
import { hasBegun } from './placement.rules.ts';
import type { Placement } from './placement.ts';

type Stay = Pick<Placement, 'state' | 'days'>;

/**
 * What dropping out does to a visit now: before its first day it is called off, and broken off as long as one of its days is
 * not done. On the evening of the last there is nothing left to drop out of (`ending`); what was can still be taken back.
 */
export const leavingNow = (
  { state, days }: Stay,
  round: Round,
  now: Date,
): 'call-off' | 'break-off' | 'ending' | 'over' | 'not-agreed' => {
  if (state !== 'agreed') return 'not-agreed';
  if (!hasBegun({ days }, round, now)) return 'call-off';
  if (hasPassed({ days, round }, now)) return 'over';
  return daysAhead(days, round, now).length === 0 ? 'ending' : 'break-off';
};
