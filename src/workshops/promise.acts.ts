import { isDeepStrictEqual } from 'node:util';
import { audit } from '../platform/audit.ts';
import type { Tx } from '../platform/transact.ts';
import { storeWorkshopTimes } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { promiseAfter } from './promise.rules.ts';
import { workshopsIn } from './workshop.store.ts';
import type { WorkshopPlan } from './workshop.ts';

/**
 * What the round promised at sign-up goes with the workshop that was set up from it: to another time or place, or away
 * with it (`is` null). So the front page, the week, a sign-up and an agreement, which read the promise, tell what will be
 * held. The round's lock is held.
 */
export const followPromise = async (
  tx: Tx,
  round: Round,
  { id, was, is, because }: { id: string; was: WorkshopPlan; is: WorkshopPlan | null; because?: string },
): Promise<void> => {
  const others = (await workshopsIn(tx.sql, round.id)).filter((one) => one.id !== id && one.cancelledAt === null);
  const workshops = promiseAfter(round.workshops, { was, is, others });
  if (isDeepStrictEqual(workshops, round.workshops)) return;
  await storeWorkshopTimes(tx.sql, round.id, workshops);
  const detail = { workshops: 'changed' };
  await audit(tx, { act: 'changeRound', subject: 'round', id: round.id, ...(because && { reason: because }), detail });
};
