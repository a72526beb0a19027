import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { hashSecret, newId } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { isFellowOut } from './companionship.rules.ts';
import { companyOf, isUnwilling, lastToldOfFellow } from './companionship.store.ts';
import { fitsOrganisation } from './manager-address.rules.ts';
import { approvalDeadline, mayAskManager, mustAskAgain, needsOf, standingOf } from './manager-approval.rules.ts';
import {
  domainsOf,
  latestApproval,
  mustBeAsked,
  openApproval,
  storeApproval,
  storeApprovalOver,
  storeAskedAgain,
  storeAskedFor,
} from './manager-approval.store.ts';
import type { ApprovalState, ManagerApproval } from './manager-approval.ts';
import { MAILED_BY_A_SIGN_UP } from './sign-up-limits.rules.ts';
import { findSignUp, lockSignUp, storeAnswers } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

/**
 * Asking an intern's manager (R6). All of it within an act that holds the sign-up's row: whoever answers, asks anew or
 * ends a question takes that lock first, so two of them come one by one.
 */

type Going = Pick<SignUp, 'id' | 'email' | 'lang' | 'answers' | 'workplaceId'>;

/** Acts on what a confirmed intern says of their manager and of their stay: asks, asks anew or lets go. */
export const meetManager = async (tx: Tx, signUp: Going, round: Round): Promise<void> => {
  const { decides, managerEmail } = signUp.answers;
  const open = await openApproval(tx.sql, signUp.id);
  // Empty where nobody is named: the office may have written an answer down all the same.
  const email = decides === 'manager' ? (managerEmail ?? '') : null;
  if (open && open.email === email) return followAnswers(tx, signUp, open, round);
  if (open) await letGo(tx, open);
  if (email) await ask(tx, signUp, email, round);
};

/** The same manager: asked again only about what goes beyond their yes. */
const followAnswers = async (tx: Tx, signUp: Going, open: ManagerApproval, round: Round): Promise<void> => {
  const needs = needsOf(signUp.answers);
  if (open.email !== '' && mustAskAgain(open, needs)) await askAgain(tx, signUp, { ...open, asked: needs }, round);
  else if (open.frame === null) await storeAskedFor(tx.sql, open.id, needs);
};

/** Asks an address; one that is not the organisation's waits for the office, and who wants no mails gets none. */
const ask = async (tx: Tx, signUp: Going, email: string, round: Round): Promise<void> => {
  const [id, asked] = [newId(), needsOf(signUp.answers)];
  const isOver = await isUnwilling(tx.sql, hashSecret(email), 'approval');
  const fits = signUp.workplaceId !== null && fitsOrganisation(email, await domainsOf(tx.sql, signUp.workplaceId));
  const state = isOver ? 'unwilling' : fits ? 'asked' : 'held';
  const answerBy = approvalDeadline(round, tx.now);
  await storeApproval(tx.sql, { id, signUp: signUp.id, email, state, asked, answerBy, isOver }, tx.now);
  const detail = { approval: id };
  if (state === 'asked') {
    await audit(tx, { act: 'askManager', subject: 'sign-up', id: signUp.id, detail });
    await writeToManager(tx, signUp, { id, email, asks: 1 }, 'manager-asked');
  } else if (state === 'held') await audit(tx, { act: 'holdManager', subject: 'sign-up', id: signUp.id, detail });
  else {
    await audit(tx, { act: 'passOverManager', subject: 'sign-up', id: signUp.id, detail });
    await forgetManager(tx, signUp, { id }, 'unwilling');
  }
};

/** Puts the question once more, with a new deadline. What was approved before holds meanwhile. */
const askAgain = async (
  tx: Tx,
  signUp: Going,
  { id, email, asks, asked }: Pick<ManagerApproval, 'id' | 'email' | 'asks' | 'asked'>,
  round: Round,
): Promise<void> => {
  await storeAskedAgain(tx.sql, id, { asked, answerBy: approvalDeadline(round, tx.now), now: tx.now });
  await audit(tx, { act: 'askManagerAgain', subject: 'sign-up', id: signUp.id, detail: { approval: id } });
  await writeToManager(tx, signUp, { id, email, asks: asks + 1 }, 'manager-asked');
};

/** To the manager, in the intern's language: theirs is not known. */
export const writeToManager = async (
  tx: Tx,
  { lang }: Pick<SignUp, 'lang'>,
  { id, email, asks }: Pick<ManagerApproval, 'id' | 'email' | 'asks'>,
  kind: 'manager-asked' | 'manager-reminded',
): Promise<void> => {
  const about = { approval: id, asks: String(asks) };
  await writeLetter(tx, { kind, to: { email, lang }, about, onceKey: `${kind} ${id} ${asks}` });
};

/** Tells the intern how it stands now, and what to do next. */
export const tellIntern = async (
  tx: Tx,
  { id, email, lang }: Pick<SignUp, 'id' | 'email' | 'lang'>,
  approval: string,
  state: ApprovalState,
): Promise<void> => {
  const about = { signUp: id, approval, state };
  if (email !== null) await writeLetter(tx, { kind: 'manager-answered', to: { email, lang }, about });
  await tellFellow(tx, id);
};

/**
 * Tells who travels with an intern that they are not matched as a pair, as long as nobody says yes (R10): once, until a yes
 * has come, and that is told who heard of the lack alone. Locks nobody.
 */
export const tellFellow = async (tx: Tx, id: string): Promise<void> => {
  const company = await companyOf(tx.sql, { id, role: 'intern' });
  const own = await findSignUp(tx.sql, id);
  if (company?.companionship.state !== 'confirmed' || company.fellow?.state !== 'confirmed' || !own) return;
  const theirs = { fellow: own, fellowApproval: await latestApproval(tx.sql, id) };
  const { id: reader, email, lang } = company.fellow;
  const about = { signUp: reader, companionship: company.companionship.id };
  const isAlarmed = (await lastToldOfFellow(tx.sql, about)) === 'companion-out';
  const isIn = ['yes', 'self'].includes(standingOf(own.answers, theirs.fellowApproval));
  const kind = isFellowOut(theirs) && !isAlarmed ? 'companion-out' : isIn && isAlarmed ? 'companion-in' : null;
  if (kind !== null && email !== null) await writeLetter(tx, { kind, to: { email, lang }, about });
};

/** Another manager is named, or none is needed: the old link leads nowhere, politely. */
const letGo = async (tx: Tx, { id, signUp }: ManagerApproval): Promise<void> => {
  await storeApprovalOver(tx.sql, id, 'replaced', tx.now);
  await audit(tx, { act: 'replaceManager', subject: 'sign-up', id: signUp, detail: { approval: id } });
};

/** Who withdraws needs nobody's yes, and their manager's address is kept no longer. */
export const endApproval = async (tx: Tx, signUp: string): Promise<void> => {
  const open = await openApproval(tx.sql, signUp);
  if (open) await letGo(tx, open);
  await withoutManager(tx, signUp);
};

/** Takes an address out of the answers: read anew, because the act may have changed other answers meanwhile. */
export const withoutManager = async (tx: Tx, id: string): Promise<void> => {
  const signUp = await lockSignUp(tx.sql, id);
  if (!signUp?.answers.managerEmail) return;
  await storeAnswers(tx.sql, { ...signUp, answers: { ...signUp.answers, managerEmail: null } }, tx.now);
};

/** An address that was no good is forgotten, and the intern is told to name another. */
export const forgetManager = async (
  tx: Tx,
  signUp: Pick<SignUp, 'id' | 'email' | 'lang'>,
  { id }: Pick<ManagerApproval, 'id'>,
  state: 'not-manager' | 'unwilling',
): Promise<void> => {
  await withoutManager(tx, signUp.id);
  await tellIntern(tx, signUp, id, state);
};

/** Names somebody else, asks the same manager once more after silence, or says that nobody needs to be asked. Answers how it stands. */
export const nameManager = async (
  acting: Acting,
  named: { signUp: string; decides: 'manager' | 'self'; managerEmail: string | null },
): Promise<Outcome<ApprovalState | null, 'gone' | 'over' | 'too-late'> | TooOften> => {
  const wait = await takeTurn(acting, [[MAILED_BY_A_SIGN_UP, named.signUp]]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, named.signUp);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    const ruling = mayAskManager(signUp, round, tx.now);
    if (!ruling.ok) return ruling;
    const { decides, managerEmail } = named;
    // Answered while the page stood open: it is shown as it is now.
    if (decides === 'self' && (await mustBeAsked(tx.sql, signUp))) return refused('over');
    const saved = { ...signUp, answers: { ...signUp.answers, decides, managerEmail } };
    if (signUp.answers.decides !== decides || signUp.answers.managerEmail !== managerEmail) {
      await storeAnswers(tx.sql, saved, tx.now);
      await audit(tx, { act: 'nameManager', subject: 'sign-up', id: signUp.id, detail: { decides } });
    }
    const open = await openApproval(tx.sql, signUp.id);
    const isSilent = open?.state === 'expired' && open.email === managerEmail;
    if (isSilent) await askAgain(tx, saved, { ...open, asked: needsOf(saved.answers) }, round);
    else {
      // The same address once more is looked at once more.
      if (open?.state === 'unseen') await letGo(tx, open);
      await meetManager(tx, saved, round);
    }
    await tellFellow(tx, signUp.id);
    return done((await latestApproval(tx.sql, signUp.id))?.state ?? null);
  });
};
