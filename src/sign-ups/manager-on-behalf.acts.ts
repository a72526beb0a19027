import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Ruling } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { tellFellow, withoutManager, writeToManager } from './manager-approval.acts.ts';
import {
  approvalDeadline,
  frameIn,
  isForOffice,
  isSaid,
  mayAskManager,
  mayRecordAnswer,
  needsOf,
} from './manager-approval.rules.ts';
import {
  openApproval,
  storeApproval,
  storeApprovalOver,
  storeAskedAgain,
  storeState,
} from './manager-approval.store.ts';
import type { ApprovalState, ManagerApproval, ManagerSays } from './manager-approval.ts';
import { lockSignUp } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

/** What the office does about a manager, each time with a reason that stands in the log (U22). */

type OnBehalfRefusal = 'gone' | 'over' | 'too-late';

interface Going {
  readonly signUp: SignUp;
  readonly round: Round;
  readonly open: ManagerApproval | null;
}

type May = (going: Going, now: Date) => Ruling<'over' | 'too-late'>;
const mayAsk: May = ({ signUp, round }, now) => mayAskManager(signUp, round, now);
const mayRecord: May = ({ signUp, round, open }, now) => mayRecordAnswer(signUp, open, round, now);

const lockGoing = async (tx: Tx, id: string, may: May): Promise<Outcome<Going, OnBehalfRefusal>> => {
  const signUp = await lockSignUp(tx.sql, id);
  const round = signUp && (await findRound(tx.sql, signUp.roundId));
  if (!signUp || !round) return refused('gone');
  const going = { signUp, round, open: await openApproval(tx.sql, id) };
  const ruling = may(going, tx.now);
  return ruling.ok ? done(going) : ruling;
};

/** The same where the address waits for the office. */
const lockHeld = async (
  tx: Tx,
  id: string,
): Promise<Outcome<Going & { readonly open: ManagerApproval }, OnBehalfRefusal | 'not-held'>> => {
  const going = await lockGoing(tx, id, mayAsk);
  if (!going.ok) return going;
  const { open } = going.value;
  return open && isForOffice(open.state) ? done({ ...going.value, open }) : refused('not-held');
};

/** Tells the intern what the office did, and why. Each act has a letter of its own, because each has its own reason. */
const tellInternWhy = async (
  tx: Tx,
  { id, email, lang }: SignUp,
  about: { approval: string; state: ApprovalState; entry: string },
): Promise<void> => {
  if (email !== null)
    await writeLetter(tx, { kind: 'manager-approval-for-you', to: { email, lang }, about: { signUp: id, ...about } });
  await tellFellow(tx, id);
};

/** Lets an address through that does not look like the organisation's: the manager is asked now. */
export const letManagerThrough = (
  acting: Acting,
  { signUp: id, reason }: { signUp: string; reason: string },
): Promise<Outcome<undefined, OnBehalfRefusal | 'not-held'>> =>
  transact(acting, async (tx) => {
    const held = await lockHeld(tx, id);
    if (!held.ok) return held;
    const { signUp, round, open } = held.value;
    await storeAskedAgain(tx.sql, open.id, {
      ...open,
      answerBy: approvalDeadline(round, tx.now),
      passedAt: tx.now,
      now: tx.now,
    });
    await audit(tx, { act: 'letManagerThrough', subject: 'sign-up', id, reason, detail: { approval: open.id } });
    await writeToManager(tx, signUp, { ...open, asks: open.asks + 1 }, 'manager-asked');
    return done(undefined);
  });

/** Asks the intern for another address; the one they gave is forgotten. */
export const returnManager = (
  acting: Acting,
  { signUp: id, reason }: { signUp: string; reason: string },
): Promise<Outcome<undefined, OnBehalfRefusal | 'not-held'>> =>
  transact(acting, async (tx) => {
    const held = await lockHeld(tx, id);
    if (!held.ok) return held;
    const { signUp, open } = held.value;
    await storeApprovalOver(tx.sql, open.id, 'returned', tx.now);
    await withoutManager(tx, id);
    const detail = { approval: open.id };
    const entry = await audit(tx, { act: 'returnManager', subject: 'sign-up', id, reason, detail });
    await tellInternWhy(tx, signUp, { approval: open.id, state: 'returned', entry });
    return done(undefined);
  });

/** Where nobody could be asked by mail, an answer from the telephone needs a question to belong to. */
const begin = async (tx: Tx, { signUp, round }: Going): Promise<Pick<ManagerApproval, 'id' | 'email'>> => {
  const id = newId();
  const asked = needsOf(signUp.answers);
  const question = { id, signUp: signUp.id, email: '', state: 'asked', asked, isOver: false } as const;
  await storeApproval(tx.sql, { ...question, answerBy: approvalDeadline(round, tx.now) }, tx.now);
  return { id, email: '' };
};

/** Once the proposals are out, what was asked before them is over: the answer belongs to a question about a late place. */
const askedBefore = async (tx: Tx, { signUp, round }: Going, open: ManagerApproval): Promise<ManagerApproval> => {
  if (mayAskManager(signUp, round, tx.now).ok) return open;
  const [asked, answerBy] = [needsOf(signUp.answers), approvalDeadline(round, tx.now)];
  await storeAskedAgain(tx.sql, open.id, { asked, answerBy, now: tx.now });
  return open;
};

/** Writes down what a manager has said on the telephone. Both read it: the intern, and the manager, who may change it. */
export const recordManagerAnswer = (
  acting: Acting,
  { signUp: id, says, reason }: { signUp: string; says: ManagerSays; reason: string },
): Promise<Outcome<undefined, OnBehalfRefusal>> =>
  transact(acting, async (tx) => {
    const going = await lockGoing(tx, id, mayRecord);
    if (!going.ok) return going;
    const { signUp, open } = going.value;
    if (open && isSaid(open, says)) return done(undefined);
    const { id: approval, email } = open ? await askedBefore(tx, going.value, open) : await begin(tx, going.value);
    await storeState(tx.sql, approval, { state: says.answer, frame: frameIn(says), answeredAt: tx.now });
    const detail = { approval, answer: says.answer };
    const entry = await audit(tx, { act: 'recordManagerAnswer', subject: 'sign-up', id, reason, detail });
    await tellInternWhy(tx, signUp, { approval, state: says.answer, entry });
    if (email !== '') {
      const about = { approval, entry };
      await writeLetter(tx, { kind: 'manager-answer-recorded', to: { email, lang: signUp.lang }, about });
    }
    return done(undefined);
  });
