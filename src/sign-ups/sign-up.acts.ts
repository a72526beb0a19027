import { nameIfNameless, lockPerson } from '../accounts/person.store.ts';
import type { Person, Visitor } from '../http/visitor.ts';
import type { NewLetter } from '../messages/new-letter.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { endCompany, meetCompanion, type Parted, tellOfParting } from './companionship.acts.ts';
import { choosingAt } from './companionship.rules.ts';
import { lockCompanions } from './companionship.store.ts';
import { endApproval, meetManager } from './manager-approval.acts.ts';
import { tellOfOfficeAct } from './on-behalf.acts.ts';
import { askForProof } from './proof.acts.ts';
import { claimDrafts, hasSubmitted } from './proof.store.ts';
import { carriedOver, isUnderWay, mayConfirm, maySubmit, mayWithdraw } from './sign-up.rules.ts';
import {
  confirmedOf,
  lockSignUp,
  lockSubmitted,
  signUpsHeld,
  storeAnswers,
  storeConfirmed,
  storeDraft,
  storeSubmitted,
  storeWithdrawn,
} from './sign-up.store.ts';
import type { SignUp, WithdrawalReason } from './sign-up.ts';
import { keepWorkplace } from './workplace.acts.ts';

/**
 * Sends a draft. Who is signed in has proved the address and is confirmed at once; anybody else gets the mail that
 * proves it, and only then does the sign-up count. The row's lock decides between fifty presses.
 */
export const submitSignUp = (
  acting: Acting,
  { id, visitor }: { id: string; visitor: Visitor },
): Promise<Outcome<undefined, 'gone' | 'over' | 'not-open-yet' | 'closed' | 'missing' | 'not-eligible' | 'already'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    if (visitor.person) await lockPerson(tx.sql, visitor.person.id);
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    if (signUp.state === 'submitted' || signUp.state === 'confirmed') return done(undefined);
    const ruling = maySubmit(signUp, round, tx.now);
    if (!ruling.ok) return ruling;
    const email = visitor.person?.email ?? signUp.email;
    if (email === null) return refused('missing');
    if (visitor.person && (await confirmedOf(tx.sql, { ...signUp, email }))) return refused('already');
    const sent = { ...signUp, email, workplaceId: await keepWorkplace(tx, signUp.answers) };
    await storeAnswers(tx.sql, sent, tx.now);
    await storeSubmitted(tx.sql, id, tx.now);
    await audit(tx, { act: 'submitSignUp', subject: 'sign-up', id, detail: { role: signUp.role } });
    if (sent.answers.alsoIntern) await beginInternPart(tx, sent);
    if (visitor.person) await confirm(tx, sent, { person: visitor.person, round, receipt: 'sign-up-received' });
    else await askForProof(tx, sent, visitor.session);
    return done(undefined);
  });

/** Who signs up as both goes on with the intern's part: it exists from the moment the host's is sent, once (R17). */
const beginInternPart = async (tx: Tx, host: SignUp): Promise<void> => {
  const { roundId, session, personId, email, lang } = host;
  const held = await signUpsHeld(tx.sql, roundId, { session, personId });
  if (held.some((one) => one.role === 'intern' && isUnderWay(one))) return;
  const { workplace, ...answers } = carriedOver(host.answers);
  const carried = { ...answers, ...(workplace && { workplace: { ...workplace, id: host.workplaceId } }) };
  const id = newId();
  await storeDraft(tx.sql, { id, roundId, role: 'intern', session, personId, email, lang, answers: carried }, tx.now);
  await audit(tx, { act: 'beginSignUp', subject: 'sign-up', id, detail: { role: 'intern' } });
};

type Receipt = 'sign-up-received' | 'sign-up-proved';

const confirm = async (
  tx: Tx,
  signUp: SignUp,
  { person, round, receipt }: { person: Person; round: Round; receipt: Receipt },
): Promise<void> => {
  await storeConfirmed(tx.sql, signUp.id, person.id, tx.now);
  await nameIfNameless(tx.sql, person.id, signUp.answers.name ?? '');
  await audit(tx, { act: 'confirmSignUp', subject: 'sign-up', id: signUp.id });
  const to = { email: person.email, lang: signUp.lang };
  await writeLetter(tx, { kind: receipt, to, about: { signUp: signUp.id }, onceKey: `confirmed ${signUp.id}` });
  if (signUp.role !== 'intern') return;
  await meetCompanion(tx, signUp);
  await meetManager(tx, signUp, round);
};

/**
 * What proving an address means here: everything sent with it counts from now on, and the drafts of this browser are the
 * person's. Of two sign-ups in one role the first confirmed stays and the new one is set aside: only now, after the
 * proof, may anybody learn that there was one. (Proofs of one address wait for each other on the person's row.)
 */
export const confirmSignUps = async (tx: Tx, person: Person): Promise<void> => {
  await claimDrafts(tx.sql, person.id);
  if (!(await hasSubmitted(tx.sql, person.email))) return;
  await lockCompanions(tx.sql);
  for (const signUp of await lockSubmitted(tx.sql, person.email)) {
    const round = await findRound(tx.sql, signUp.roundId);
    if (!round || !mayConfirm(signUp, round, tx.now).ok) continue;
    if (await confirmedOf(tx.sql, { ...signUp, email: person.email })) {
      await storeWithdrawn(tx.sql, signUp.id, { why: 'duplicate', person: person.id, now: tx.now });
      await audit(tx, { act: 'setAsideSignUp', subject: 'sign-up', id: signUp.id, detail: { why: 'duplicate' } });
    } else await confirm(tx, signUp, { person, round, receipt: 'sign-up-proved' });
  }
};

/**
 * What later slices do, in the same transaction, when a sign-up is withdrawn. Once the proposals are out they tell whom it
 * travelled with, too: what that one is asked then hangs on their visit. They may have something for the receipt to carry.
 */
export type WhenWithdrawn = (tx: Tx, signUp: string, parted: Parted | null) => Promise<InReceipt | void>;

/** What the receipt is about as well, by ids, and the thread in which it arrives. */
export type InReceipt = Pick<NewLetter, 'about' | 'thread'>;

/**
 * Withdraws a sign-up. Its answers stay for signing up again; who was told of it is told, and also why when the office
 * did it for somebody.
 */
export const withdrawSignUp = (
  acting: Acting,
  { id, why, onBehalfBecause }: { id: string; why: WithdrawalReason; onBehalfBecause?: string },
  whenWithdrawn: readonly WhenWithdrawn[],
): Promise<Outcome<undefined, 'gone' | 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    if (signUp.state === 'withdrawn') return done(undefined);
    const ruling = mayWithdraw(signUp, round, tx.now);
    if (!ruling.ok) return ruling;
    await storeWithdrawn(tx.sql, id, { why, person: null, now: tx.now });
    const because = onBehalfBecause === undefined ? {} : { reason: onBehalfBecause };
    const entry = await audit(tx, { act: 'withdrawSignUp', subject: 'sign-up', id, detail: { why }, ...because });
    const parted = await endCompany(tx, signUp);
    const isOut = choosingAt(round, tx.now) === 'over';
    if (parted && !isOut) await tellOfParting(tx, parted);
    await endApproval(tx, id);
    let carried: InReceipt = { about: {} };
    for (const act of whenWithdrawn) carried = (await act(tx, id, isOut ? parted : null)) ?? carried;
    if (signUp.state !== 'confirmed') return done(undefined);
    if (onBehalfBecause === undefined) await tellWithdrawn(tx, signUp, carried);
    else await tellOfOfficeAct(tx, signUp, { kind: 'sign-up-withdrawn-for-you', entry, ...carried });
    return done(undefined);
  });

const tellWithdrawn = async (tx: Tx, { id, email, lang }: SignUp, { about, ...thread }: InReceipt): Promise<void> => {
  if (email === null) return;
  const kind = 'sign-up-withdrawn';
  await writeLetter(tx, {
    kind,
    to: { email, lang },
    about: { ...about, signUp: id },
    onceKey: `${kind} ${id}`,
    ...thread,
  });
};
