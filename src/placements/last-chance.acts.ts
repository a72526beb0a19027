import { transact, type Acting } from '../platform/transact.ts';
import { roundsInGrace, takeLastChances } from './reminder.store.ts';
import { tell } from './move-placement.acts.ts';
import { isWorkingMorning } from './placement.rules.ts';
import { askedAbout } from './placement.store.ts';

/**
 * A sweep: on the morning of the one good day that is left after the deadline, who has not answered gets a last letter. Who has
 * answered is not written to. Whoever answers at the same moment holds the row that marks it; a letter that no longer holds
 * is dropped when it is written.
 */
export const giveLastChance = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { round, timeZone } of await roundsInGrace(tx.sql, tx.now)) {
      if (!isWorkingMorning(timeZone, tx.now)) continue;
      for (const id of await takeLastChances(tx.sql, { round, now: tx.now })) {
        const silent = (await askedAbout(tx.sql, id)).filter(({ answer }) => answer === null);
        await tell(tx, 'last-chance', { id }, silent);
      }
    }
  });
