import type { RoundCalendar } from '../rounds/round.ts';
import { mayMatch } from '../rounds/round.rules.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import type { Readiness } from './readiness.rules.ts';

export type StartRefusal =
  'no-round' | 'cancelled' | 'sign-up-not-over' | 'visits-begun' | 'is-running' | 'nobody' | 'invalid';

/** May a calculation start? Once sign-up is over, one at a time, with somebody on both sides and a valid instance. */
export const mayStart = (
  round: RoundCalendar,
  now: Date,
  state: { readonly isRunning: boolean } & Pick<Readiness, 'hosts' | 'interns' | 'complaints'>,
): Outcome<null, StartRefusal> => {
  const ruling = mayMatch(round, now);
  if (!ruling.ok) return ruling;
  if (state.isRunning) return refused('is-running');
  if (state.hosts === 0 || state.interns === 0) return refused('nobody');
  return state.complaints.length === 0 ? done(null) : refused('invalid');
};
