import { audit } from '../platform/audit.ts';
import type { Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { endInvitation } from './invitation.acts.ts';
import { forgetManager, tellIntern } from './manager-approval.acts.ts';
import { isForOffice, isPending, isQuestionOpen } from './manager-approval.rules.ts';
import { findApproval, storeApprovalOver, storeState } from './manager-approval.store.ts';
import { approvalsAt, invitationsTo, storeNobodyAsked, storeNobodyInvited, storeNobodyNamed } from './named-address.store.ts'; // prettier-ignore
import { findCompanionship } from './companionship.store.ts';
import { lockSignUp } from './sign-up.store.ts';

/**
 * Ends what colleagues have asked of an address that is to be forgotten: as manager, and as the one to travel with. Whoever
 * still can name somebody else is told so, once. The caller holds `lockCompanions`.
 */
export const forgetNamedAddress = async (tx: Tx, email: string): Promise<void> => {
  for (const { id, signUp } of await approvalsAt(tx.sql, email)) await forgetAsked(tx, id, signUp);
  for (const { id, inviter: by } of await invitationsTo(tx.sql, email)) {
    const inviter = await lockSignUp(tx.sql, by);
    const invitation = await findCompanionship(tx.sql, id);
    if (inviter && invitation) await endInvitation(tx, invitation, inviter, 'declined');
  }
  await storeNobodyInvited(tx.sql, email);
  await storeNobodyNamed(tx.sql, email);
};

/**
 * A manager's answer stays as what the workplace has said; a question nobody answers any more ends – the yes to a narrower
 * frame, where there is one, holds – and the intern is told while they can do something about it.
 */
const forgetAsked = async (tx: Tx, id: string, intern: string): Promise<void> => {
  const signUp = await lockSignUp(tx.sql, intern);
  const approval = await findApproval(tx.sql, id);
  const round = signUp && (await findRound(tx.sql, signUp.roundId));
  if (!signUp || !approval || !round) return;
  const isWaiting = isPending(approval.state) || isForOffice(approval.state) || approval.state === 'expired';
  if (!isWaiting || !isQuestionOpen(approval, signUp, round, tx.now).ok) return storeNobodyAsked(tx.sql, id);
  await audit(tx, { act: 'turnAwayAsManager', subject: 'sign-up', id: intern, detail: { why: 'unwilling' } });
  if (approval.frame) {
    await storeState(tx.sql, id, { state: 'yes', frame: approval.frame });
    await storeNobodyAsked(tx.sql, id);
    return tellIntern(tx, signUp, id, 'yes');
  }
  await storeApprovalOver(tx.sql, id, 'unwilling', tx.now);
  return forgetManager(tx, signUp, approval, 'unwilling');
};
