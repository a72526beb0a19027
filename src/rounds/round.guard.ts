import type { Guard } from '../http/doors.ts';
import type { Round } from './round.ts';
import { currentOf, phaseAt } from './round.rules.ts';
import { findRoundBySlug, findRounds } from './round.store.ts';

/** The round that concerns people now; without one there is no such page yet. */
export const theRoundNow: Guard<Round> = async (visit) => {
  const { db, clock } = visit.var.house;
  return currentOf(await findRounds(db), clock.now());
};

/** The round whose week is still worth keeping free; between rounds there is none. */
export const theRoundAhead: Guard<Round> = async (visit) => {
  const round = await theRoundNow(visit);
  return round && phaseAt(round, visit.var.house.clock.now()) !== 'closed' ? round : null;
};

/** The round whose year stands in the address, as in `/kontor/runder/:year`. */
export const theRoundInAddress: Guard<Round> = (visit) =>
  findRoundBySlug(visit.var.house.db, visit.req.param('year') ?? '');
