import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { mayCancel } from './round.rules.ts';
import { lockRound, storeCancelled } from './round.store.ts';

/** What other slices do in the same transaction when a round is cancelled, such as ending its visits. */
export type WhenCancelled = (tx: Tx, round: string) => Promise<void>;

/**
 * Cancels a round, for good. It takes the round's lock, so that whoever publishes or sends at the same moment is either
 * before it, and what they did is cancelled too, or after it, and is refused.
 */
export const cancelRound = (
  acting: Acting,
  cancelling: { id: string; reason: string; whenCancelled: readonly WhenCancelled[] },
): Promise<Outcome<undefined, 'gone' | 'cancelled' | 'visits-over'>> =>
  transact(acting, async (tx) => {
    const { id, reason, whenCancelled } = cancelling;
    const round = await lockRound(tx.sql, id);
    if (!round) return refused('gone');
    const ruling = mayCancel(round, tx.now);
    if (!ruling.ok) return ruling;
    await storeCancelled(tx.sql, id, tx.now);
    await audit(tx, { act: 'cancelRound', subject: 'round', id, reason });
    for (const follow of whenCancelled) await follow(tx, id);
    return done(undefined);
  });
