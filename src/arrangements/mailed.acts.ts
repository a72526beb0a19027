import { audit } from '../platform/audit.ts';
import { hashSecret } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { lockCompanions, storeUnwilling } from '../sign-ups/companionship.store.ts';
import { storeOver } from './arrangement-kept.store.ts';
import { mayAnswer } from './arrangement.rules.ts';
import { arrangementBehindLink } from './arrangement.store.ts';
import { tellOthers } from './telling.acts.ts';

/**
 * A no by the mailed link, without an account; and, if they want that, to all such mails from now on. The address is
 * forgotten, and kept as a hash alone where nobody is to write to it again.
 */
export const declineMailed = (
  acting: Acting,
  { secret, says }: { secret: string; says: 'no' | 'never' },
): Promise<Outcome<undefined, 'over'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const arrangement = await arrangementBehindLink(tx.sql, hashSecret(secret));
    const round = arrangement && (await findRound(tx.sql, arrangement.round));
    if (!arrangement || !round || arrangement.email === '') return refused('over');
    if (!mayAnswer(arrangement, round, tx.now).ok) return refused('over');
    if (says === 'never') await storeUnwilling(tx.sql, hashSecret(arrangement.email), 'arrangement', tx.now);
    await storeOver(tx.sql, arrangement.id, 'declined', tx.now);
    const inviter = arrangement.signUps[arrangement.invitedBy];
    const detail = { arrangement: arrangement.id };
    if (inviter) await audit(tx, { act: 'declineInvited', subject: 'sign-up', id: inviter, detail });
    await tellOthers(tx, arrangement, { but: null });
    return done(undefined);
  });
