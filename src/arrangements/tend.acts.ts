import { audit } from '../platform/audit.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { remindAt } from '../sign-ups/manager-approval.rules.ts';
import { confirmedOf, findSignUp } from '../sign-ups/sign-up.store.ts';
import { settle } from './arrangement.acts.ts';
import { markReminded, storeOver } from './arrangement-kept.store.ts';
import { invitedSide, mayAnswer, missingYeses } from './arrangement.rules.ts';
import { waitingArrangements } from './arrangement.store.ts';
import type { Arrangement } from './arrangement.ts';
import { tellOthers, tellSignUp, writeToAddress } from './telling.acts.ts';

/**
 * A sweep: ends what nobody answered in time, reminds once of what waits, and settles what only waited for a companion who is
 * none any more.
 */
export const tendInvitations = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const rounds = new Map((await findRounds(tx.sql)).map((round) => [round.id, round]));
    for (const arrangement of await waitingArrangements(tx.sql)) {
      const round = rounds.get(arrangement.round);
      if (!round) continue;
      if (!mayAnswer(arrangement, round, tx.now).ok) await expire(tx, arrangement, round);
      else if (missingYeses(arrangement).length === 0) await settle(tx, arrangement.id, null);
      else await remind(tx, arrangement);
    }
  });

/** Both sides are told, also whoever is signed up with the address it was mailed to. Who is not hears no more of it. */
const expire = async (tx: Tx, arrangement: Arrangement, round: Round): Promise<void> => {
  const { id, invitedBy, email, signUps } = arrangement;
  const inviter = signUps[invitedBy] ?? '';
  await storeOver(tx.sql, id, 'expired', tx.now);
  await audit(tx, { act: 'expireInvited', subject: 'sign-up', id: inviter, detail: { arrangement: id } });
  if (round.cancelledAt) return;
  await tellOthers(tx, arrangement, { but: null });
  const role = invitedSide(arrangement);
  const meant = email === '' ? null : await confirmedOf(tx.sql, { roundId: round.id, role, email });
  if (meant) await tellSignUp(tx, { kind: 'arrangement-changed', signUp: meant.id, arrangement: id });
};

const remind = async (tx: Tx, arrangement: Arrangement): Promise<void> => {
  const { id, email, invitedAt: askedAt, answerBy, invitedBy, signUps } = arrangement;
  const at = remindAt({ askedAt, answerBy });
  if (at === null || tx.now < at || !(await markReminded(tx.sql, id, tx.now))) return;
  const inviter = await findSignUp(tx.sql, signUps[invitedBy] ?? '');
  if (email !== '' && inviter)
    await writeToAddress(tx, arrangement, { lang: inviter.lang, kind: 'arrangement-mailed-again' });
  for (const side of missingYeses(arrangement)) {
    const signUp = signUps[side];
    if (signUp !== null) await tellSignUp(tx, { kind: 'arrangement-reminded', signUp, arrangement: id });
  }
};
