import { audit } from '../platform/audit.ts';
import { hashSecret } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { phaseAt, phaseBegins } from '../rounds/round.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { storeUnwilling } from './companionship.store.ts';
import { forgetManager, tellIntern, writeToManager } from './manager-approval.acts.ts';
import { frameIn, isLateQuestion, isPending, isSaid, mayAnswer, remindAt, seenOf } from './manager-approval.rules.ts';
import {
  approvalBehindLink,
  approvalsDue,
  approvalsWaiting,
  findApproval,
  markManagerReminded,
  storeApprovalOver,
  storeState,
} from './manager-approval.store.ts';
import type { ManagerApproval, ManagerSays } from './manager-approval.ts';
import { storeManagersForgotten } from './named-address.store.ts';
import { lockSignUp } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

interface Asked {
  readonly approval: ManagerApproval;
  readonly signUp: SignUp;
}

/**
 * The question behind a link while it may be answered, under its sign-up's lock: fifty presses come one by one, and read
 * what the first wrote.
 */
const lockAsked = async (tx: Tx, secret: string): Promise<Outcome<Asked, 'over' | 'too-late'>> => {
  const found = await approvalBehindLink(tx.sql, hashSecret(secret));
  const signUp = found && (await lockSignUp(tx.sql, found.signUp));
  const round = signUp && (await findRound(tx.sql, signUp.roundId));
  const approval = found && (await findApproval(tx.sql, found.id));
  if (!approval || !round) return refused('over');
  const ruling = mayAnswer(approval, signUp, round, tx.now);
  return ruling.ok ? done({ approval, signUp }) : ruling;
};

/** A manager answers, or thinks again, by the mailed link and without an account. */
export const answerAsManager = (
  acting: Acting,
  { secret, seen, says }: { secret: string; seen: string; says: ManagerSays },
): Promise<Outcome<undefined, 'over' | 'too-late' | 'changed-meanwhile'>> =>
  transact(acting, async (tx) => {
    const asked = await lockAsked(tx, secret);
    if (!asked.ok) return asked;
    const { approval, signUp } = asked.value;
    if (isSaid(approval, says)) return done(undefined);
    if (seen !== seenOf(approval)) return refused('changed-meanwhile');
    await storeState(tx.sql, approval.id, { state: says.answer, frame: frameIn(says), answeredAt: tx.now });
    const detail = { approval: approval.id, answer: says.answer };
    await audit(tx, { act: 'answerAsManager', subject: 'sign-up', id: signUp.id, detail });
    await tellIntern(tx, signUp, approval.id, says.answer);
    return done(undefined);
  });

/** Not their manager, or wants no more of these mails: the address is forgotten, and the intern names another. */
export const turnAway = (
  acting: Acting,
  { secret, seen, why }: { secret: string; seen: string; why: 'not-manager' | 'unwilling' },
): Promise<Outcome<undefined, 'over' | 'too-late' | 'changed-meanwhile'>> =>
  transact(acting, async (tx) => {
    const asked = await lockAsked(tx, secret);
    if (!asked.ok) return asked;
    const { approval, signUp } = asked.value;
    if (seen !== seenOf(approval)) return refused('changed-meanwhile');
    if (why === 'unwilling') await storeUnwilling(tx.sql, hashSecret(approval.email), 'approval', tx.now);
    await storeApprovalOver(tx.sql, approval.id, why, tx.now);
    await audit(tx, { act: 'turnAwayAsManager', subject: 'sign-up', id: signUp.id, detail: { why } });
    await forgetManager(tx, signUp, approval, why);
    return done(undefined);
  });

/**
 * A sweep: ends the questions nobody has answered in time, and all when the proposals are out that were put before. An
 * earlier yes to less holds; where there is none, the intern is told and is no longer matched until somebody says yes. Of an
 * address that waited for the office they are told that.
 */
export const expireApprovals = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    const isOut = (round: Round): boolean => round.cancelledAt !== null || phaseBegins(round, 'proposals') <= tx.now;
    const rounds = await findRounds(tx.sql);
    const out = rounds.filter(isOut).map(({ id }) => id);
    for (const { id, signUp: held } of await approvalsDue(tx.sql, tx.now, out)) {
      const signUp = await lockSignUp(tx.sql, held);
      const approval = await findApproval(tx.sql, id);
      // Answered while this waited for the lock.
      if (!signUp || !approval || !isPending(approval.state)) continue;
      const round = rounds.find((one) => one.id === signUp.roundId);
      if (round && !round.cancelledAt && isLateQuestion(approval, round) && tx.now < approval.answerBy) continue;
      const state = approval.frame ? 'yes' : approval.state === 'held' ? 'unseen' : 'expired';
      await storeState(tx.sql, id, { state, frame: approval.frame });
      const act = state === 'unseen' ? 'missManager' : 'expireApproval';
      await audit(tx, { act, subject: 'sign-up', id: held, detail: { approval: id, state } });
      await tellIntern(tx, signUp, id, state);
    }
  });

/** A sweep: keeps what managers answered, and not who they were, once their round is over; as their letter says. */
export const forgetManagers = (acting: Acting): Promise<void> =>
  transact(acting, async ({ sql, now }) => {
    const over = (await findRounds(sql)).filter((round) => phaseAt(round, now) === 'closed');
    await storeManagersForgotten(
      sql,
      over.map(({ id }) => id),
    );
  });

/** A sweep: reminds a manager once. */
export const remindManagers = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const approval of await approvalsWaiting(tx.sql, tx.now)) {
      const at = remindAt(approval);
      if (at === null || tx.now < at) continue;
      const signUp = await lockSignUp(tx.sql, approval.signUp);
      if (!signUp || !(await markManagerReminded(tx.sql, approval.id, tx.now))) continue;
      await writeToManager(tx, signUp, approval, 'manager-reminded');
    }
  });
