import type { Round } from '../rounds/round.ts';
import { hasPassed } from './my-visits.rules.ts';
import { hasBegun } from './placement.rules.ts';
import type { Placement } from './placement.ts';

type Stay = Pick<Placement, 'state' | 'days'>;

/** What dropping out does to a visit now: before its first day it is called off, until its last day is over broken off. */
export const leavingNow = (
  { state, days }: Stay,
  round: Round,
  now: Date,
): 'call-off' | 'break-off' | 'over' | 'not-agreed' => {
  if (state !== 'agreed') return 'not-agreed';
  if (!hasBegun({ days }, round, now)) return 'call-off';
  return hasPassed({ days, round }, now) ? 'over' : 'break-off';
};
