/** Visits that were proposed together in a repair: all are agreed at once, or everything stays as it was. */
import { audit } from '../platform/audit.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { lapse, move, tell } from './move-placement.acts.ts';
import type { Placement } from './placement.ts';
import { successionsOf } from './succession.rules.ts';
import {
  agreedBefore,
  continueEntry,
  endRepair,
  lockOverdueRepairs,
  openInRepair,
  openInsteadOf,
} from './together.store.ts';

const end = async (tx: Tx, repair: string, state: 'agreed' | 'fallen'): Promise<void> => {
  if (await endRepair(tx.sql, repair, { state, now: tx.now }))
    await audit(tx, { act: 'endRepair', subject: 'repair', id: repair, detail: { state } });
};

/**
 * Once everybody in every visit of a locked repair has said yes: the visits they leave end and the new ones are agreed.
 * Answers whether it was so.
 */
export const agreeTogether = async (tx: Tx, repair: string): Promise<boolean> => {
  const visits = await openInRepair(tx.sql, repair);
  if (visits.some(({ asked }) => asked.some(({ answer }) => answer !== 'yes'))) return false;
  const before = await agreedBefore(tx.sql, visits);
  const successions = successionsOf(before, visits);
  for (const { placement, asked } of before) {
    await move(tx, placement, { state: 'cancelled', why: 'moved', by: null });
    const goesOn = successions.filter(({ old }) => old === placement.id).map(({ signUp }) => signUp);
    // Whose visit goes on in another hears of it once, with the new one; the entry in their calendar moves along.
    await tell(tx, 'visit-ended', placement, asked.filter(({ signUp }) => !goesOn.includes(signUp))); // prettier-ignore
  }
  for (const succession of successions) await continueEntry(tx.sql, succession);
  for (const { placement, asked } of visits) {
    await move(tx, placement, { state: 'agreed', why: null, by: null });
    await tell(tx, 'visit-agreed', placement, asked);
  }
  await end(tx, repair, 'agreed');
  return true;
};

/** One of a locked repair's visits has ended, or the office takes it back: all of them end, and what was agreed before stands. */
export const fallTogether = async (
  tx: Tx,
  repair: string,
  why: 'repair-fell' | 'taken-back' = 'repair-fell',
): Promise<void> => {
  for (const { placement, asked } of await openInRepair(tx.sql, repair)) {
    await move(tx, placement, { state: 'cancelled', why, by: null });
    await tell(tx, 'visit-ended', placement, asked);
  }
  await end(tx, repair, 'fallen');
};

/** An intern leaves an agreed visit altogether: what they were asked to move to ends as well, and a companion hears of both as one. */
export const dropMoveFrom = async (tx: Tx, { id }: Placement, leaving: string): Promise<void> => {
  for (const { placement, asked } of await openInsteadOf(tx.sql, id)) {
    await move(tx, placement, { state: 'cancelled', why: 'intern-left', by: leaving });
    const others = asked.filter(({ side }) => side === 'host');
    await tell(tx, 'visit-ended', placement, others);
    if (placement.repair) await fallTogether(tx, placement.repair);
  }
};

/** A sweep: repairs that were not answered in time lapse, everything stays, and everybody in them is told. */
export const lapseRepairs = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const repair of await lockOverdueRepairs(tx.sql, tx.now)) {
      for (const { placement, asked } of await openInRepair(tx.sql, repair)) {
        if (asked.every(({ answer }) => answer === 'yes')) continue;
        await lapse(tx, placement, asked);
      }
      await fallTogether(tx, repair);
    }
  });
