import { audit } from '../platform/audit.ts';
import { hashSecret } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { lockCompanions, storeUnwilling } from '../sign-ups/companionship.store.ts';
import { storeOver } from './arrangement-kept.store.ts';
import { mayAnswer } from './arrangement.rules.ts';
import { arrangementBehindLink, mailedTo } from './arrangement.store.ts';
import type { Arrangement } from './arrangement.ts';
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
    await endMailed(tx, arrangement);
    await tellOthers(tx, arrangement, { but: null });
    return done(undefined);
  });

const endMailed = async (tx: Tx, { id, signUps, invitedBy }: Arrangement): Promise<void> => {
  await storeOver(tx.sql, id, 'declined', tx.now);
  const inviter = signUps[invitedBy];
  if (inviter) await audit(tx, { act: 'declineInvited', subject: 'sign-up', id: inviter, detail: { arrangement: id } });
};

/** Ends what was mailed to an address that is to be forgotten: whoever invited is told while they can invite somebody else. */
export const forgetMailedTo = async (tx: Tx, email: string): Promise<void> => {
  for (const arrangement of await mailedTo(tx.sql, email)) {
    await endMailed(tx, arrangement);
    const round = await findRound(tx.sql, arrangement.round);
    if (round && mayAnswer(arrangement, round, tx.now).ok) await tellOthers(tx, arrangement, { but: null });
  }
};
