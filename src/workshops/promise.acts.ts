import { isDeepStrictEqual } from 'node:util';
import { audit } from '../platform/audit.ts';
import type { Tx } from '../platform/transact.ts';
import { storeWorkshopTimes } from '../rounds/round.store.ts';
import type { Round, WorkshopTime } from '../rounds/round.ts';
import { lineFor, linesWithout } from './promise.rules.ts';
import { workshopsIn } from './workshop.store.ts';
import type { WorkshopPlan } from './workshop.ts';

/** What people are told of one. */
const toldOf = ({ day, starts, ends, place }: WorkshopPlan): WorkshopTime => ({
  day,
  from: starts,
  until: ends,
  place,
});

/**
 * What the round promised at sign-up goes with the workshop that was set up from it: to another time or place, or away
 * with it (`is` null). So the front page, the week, a sign-up and an agreement, which read the promise, tell what will be
 * held. The round's lock is held. A line that another one at that place and day stands for stays as it is.
 */
export const followPromise = async (
  tx: Tx,
  round: Round,
  { id, was, is, because }: { id: string; was: WorkshopPlan; is: WorkshopPlan | null; because?: string },
): Promise<void> => {
  const others = (await workshopsIn(tx.sql, round.id)).filter((one) => one.id !== id && one.cancelledAt === null);
  const line = lineFor(linesWithout(round.workshops, others), was);
  const workshops = round.workshops
    .flatMap((one) => (one === line ? (is ? [toldOf(is)] : []) : [one]))
    .toSorted((one, other) => one.day.localeCompare(other.day));
  if (isDeepStrictEqual(workshops, round.workshops)) return;
  await storeWorkshopTimes(tx.sql, round.id, workshops);
  const detail = { workshops: 'changed' };
  await audit(tx, { act: 'changeRound', subject: 'round', id: round.id, ...(because && { reason: because }), detail });
};
