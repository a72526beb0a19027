import type { Instance } from '@ipraktik/matching';
import { instanceOf } from '../matching-runs/instance.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { findRounds, lockRound } from '../rounds/round.store.ts';
import { isDue } from './outlook.rules.ts';
import { changesIn, forgetOutlook, storeAsked, storeOutlooks } from './outlook.store.ts';
import type { Outlooks } from './outlook.ts';

/**
 * Asks for the outlooks of each round whose sign-up is open, when enough has changed since the last time. A sweep: two
 * workers at once wait for each other on the round's lock.
 */
export const askForOutlooks = async (acting: Acting): Promise<void> => {
  for (const round of await findRounds(acting.db)) {
    if (!maySignUp(round, acting.now).ok || !isDue(await changesIn(acting.db, round.id), acting.now)) continue;
    await transact(acting, async (tx) => {
      await lockRound(tx.sql, round.id);
      if (!isDue(await changesIn(tx.sql, round.id), tx.now)) return;
      await storeAsked(tx.sql, round.id, tx.now);
      await tx.queue('read-outlooks', { round: round.id });
    });
  }
};

/**
 * Everybody as they are now, to be calculated on. Whoever's manager has not said yes counts: sign-up is open, and most
 * have not answered yet.
 */
export const takeStock = async ({ db }: Pick<Acting, 'db'>, round: string): Promise<Instance | null> => {
  const rows = await readRoundRows(db, round);
  return rows && instanceOf(rows).instance;
};

/** Keeps what was calculated on the stock of `readAt`. */
export const keepOutlooks = (
  acting: Acting,
  kept: { round: string; outlooks: Outlooks; readAt: Date },
): Promise<void> => transact(acting, (tx) => storeOutlooks(tx.sql, { ...kept, now: tx.now }));

/** With a sign-up that is withdrawn its outlook goes. */
export const dropOutlookOf = (tx: Tx, signUp: string): Promise<void> => forgetOutlook(tx.sql, signUp);
