import { letIn, type SignedIn, type WhenProved } from '../accounts/sign-in.acts.ts';
import { isAccount } from '../accounts/person.store.ts';
import type { Visitor } from '../http/visitor.ts';
import type { Lang } from '../kit/language.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { hashSecret, newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { organisationOf } from '../workplaces/workplace.store.ts';
import { endCompanionship, forgetCompanion, goAlone, joinTogether, withoutCompanion } from './companionship.acts.ts';
import type { Companionship } from './companionship.ts';
import {
  choosingAt,
  companionAnswers,
  companionDraft,
  isOpen,
  mayAnswerInvitation,
  remindedBefore,
  withoutCompany,
} from './companionship.rules.ts';
import {
  invitationBehindLink,
  latestCompanionship,
  lockCompanions,
  markInvitationsReminded,
  openInvitations,
  storeCompanion,
  storeEnded,
  storeUnwilling,
} from './companionship.store.ts';
import { tellOfChange } from './sign-up-change.acts.ts';
import { mayLeaveCompany } from './sign-up.rules.ts';
import { lockSignUp, storeAnswers, storeDraft, underWayOf } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

/** An invitation that may still be answered, with who sent it; everything locked that answering changes. */
const openInvitation = async (
  tx: Tx,
  secret: string,
): Promise<{ invitation: Companionship; inviter: SignUp; round: Round } | null> => {
  await lockCompanions(tx.sql);
  const invitation = await invitationBehindLink(tx.sql, hashSecret(secret));
  const inviter = invitation && (await lockSignUp(tx.sql, invitation.inviter));
  const round = inviter && (await findRound(tx.sql, inviter.roundId));
  if (!invitation || !round || inviter.state !== 'confirmed') return null;
  return mayAnswerInvitation(invitation, round, tx.now).ok ? { invitation, inviter, round } : null;
};

/** Who travels with one colleague cannot say yes to another. One's own unanswered invitation gives way to a yes. */
const isTaken = (open: Companionship | null, own: SignUp): boolean =>
  open !== null && isOpen(open) && (open.state === 'confirmed' || open.companion === own.id);

/** Companions are of one workplace (R10). Colleagues may have named it differently, but not the organisation. */
const isOfAnother = async (tx: Tx, own: SignUp, inviter: SignUp): Promise<boolean> =>
  own.workplaceId !== null &&
  inviter.workplaceId !== null &&
  (await organisationOf(tx.sql, own.workplaceId)) !== (await organisationOf(tx.sql, inviter.workplaceId));

/** Signed in by an invitation's link, and what came of it: their sign-up, and why it is not one with the colleague's. */
export interface Accepted extends SignedIn {
  readonly signUp: string;
  /** They travel with somebody already, or work in another organisation: the invitation still waits for an answer. */
  readonly apart?: 'taken' | 'elsewhere';
  /** Had signed up for another workplace, and now belongs to the colleague's. */
  readonly hasMoved?: boolean;
}

/**
 * Takes an invitation up. To whom nothing belongs yet the mailed link proves the address, as ours for signing in does.
 * Whoever has an account signs in first: an invitation lies in a mailbox for a month, and anybody can cause one. Who has
 * signed up already travels along from now on; anybody else gets a draft that begins with the first one's answers.
 */
export const acceptInvitation = (
  acting: Acting,
  { secret, visitor, lang }: { secret: string; visitor: Visitor; lang: Lang },
  whenProved: readonly WhenProved[],
): Promise<Outcome<Accepted, 'over' | 'sign-in'>> =>
  transact(acting, async (tx) => {
    const found = await openInvitation(tx, secret);
    if (!found) return refused('over');
    const { invitation, inviter, round } = found;
    const { email } = invitation;
    if (visitor.person?.email !== email && (await isAccount(tx.sql, email))) return refused('sign-in');
    const signedIn = await letIn(tx, { email, lang, next: null }, visitor.session, whenProved);
    const asPerson: Tx = { ...tx, by: { kind: 'person', id: signedIn.person.id } };
    const own = await underWayOf(tx.sql, { roundId: round.id, role: 'intern', email });
    if (!own) return done({ ...signedIn, signUp: await begin(asPerson, found, signedIn, lang) });
    const theirs = await latestCompanionship(tx.sql, own.id);
    const isNew = theirs?.id !== invitation.id;
    if (isNew && isTaken(theirs, own)) return done({ ...signedIn, signUp: own.id, apart: 'taken' });
    if (isNew && (await isOfAnother(tx, own, inviter)))
      return done({ ...signedIn, signUp: own.id, apart: 'elsewhere' });
    if (isNew && theirs && isOpen(theirs)) await endCompanionship(asPerson, theirs, own);
    await adopt(asPerson, invitation, inviter, own);
    const hasMoved = own.state === 'confirmed' && own.workplaceId !== inviter.workplaceId;
    return done({ ...signedIn, signUp: own.id, hasMoved });
  });

/** A sign-up of their own becomes the companion's: same workplace, and together with who invited them. */
const adopt = async (tx: Tx, invitation: Companionship, inviter: SignUp, own: SignUp): Promise<void> => {
  const workplaceId = own.workplaceId && inviter.workplaceId;
  await storeAnswers(tx.sql, { ...own, workplaceId, answers: companionAnswers(own, inviter) }, tx.now);
  await audit(tx, { act: 'acceptInvitation', subject: 'companionship', id: invitation.id });
  if (own.state === 'confirmed') await joinTogether(tx, invitation, own);
  else await storeCompanion(tx.sql, invitation.id, own.id);
};

const begin = async (
  tx: Tx,
  { invitation, inviter, round }: { invitation: Companionship; inviter: SignUp; round: Round },
  { person }: SignedIn,
  lang: Lang,
): Promise<string> => {
  const id = newId();
  const answers = { ...companionDraft(inviter), ...(person.name !== '' && { name: person.name }) };
  const draft = { id, roundId: round.id, role: 'intern', session: null, personId: person.id, lang, answers } as const;
  await storeDraft(tx.sql, { ...draft, email: person.email }, tx.now);
  await storeCompanion(tx.sql, invitation.id, id);
  await audit(tx, { act: 'acceptInvitation', subject: 'companionship', id: invitation.id });
  return id;
};

/** Says no without an account: the address is forgotten, and kept only as a hash, so that no colleague writes to it. */
export const declineInvitation = (
  acting: Acting,
  { secret }: { secret: string },
): Promise<Outcome<undefined, 'over'>> =>
  transact(acting, async (tx) => {
    const found = await openInvitation(tx, secret);
    if (!found) return refused('over');
    const { invitation, inviter } = found;
    await storeUnwilling(tx.sql, hashSecret(invitation.email), 'company', tx.now);
    await endInvitation(tx, invitation, inviter, 'declined');
    return done(undefined);
  });

/** Ends an unanswered invitation: who invited is told, and a draft the colleague has begun is their own from now on. */
export const endInvitation = async (
  tx: Tx,
  open: Companionship,
  inviter: SignUp,
  state: 'declined' | 'expired',
): Promise<void> => {
  await storeEnded(tx.sql, open.id, state, tx.now);
  await audit(tx, { act: `${state}Invitation`, subject: 'companionship', id: open.id });
  const companion = open.companion === null ? null : await lockSignUp(tx.sql, open.companion);
  if (companion) await withoutCompanion(tx, companion);
  await forgetCompanion(tx, inviter, `companion-${state}`, open.id);
};

/** Leaves who one travels with, before the proposals are out: the leaver goes alone, the other is asked. */
export const leaveCompanion = (
  acting: Acting,
  { signUp: id }: { signUp: string },
): Promise<Outcome<undefined, 'gone' | 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    const ruling = mayLeaveCompany(signUp, round, tx.now);
    if (!ruling.ok) return ruling;
    const open = await latestCompanionship(tx.sql, id);
    if (!open || !isOpen(open)) return refused('over');
    await endCompanionship(tx, open, signUp);
    await goAlone(tx, signUp);
    return done(undefined);
  });

/** Who is left without company goes alone after all: one of what they are asked (R10), until the proposals are out. */
export const travelAlone = (
  acting: Acting,
  { signUp: id }: { signUp: string },
): Promise<Outcome<undefined, 'gone' | 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    if (choosingAt(round, tx.now) === 'over') return refused('too-late');
    if (signUp.answers.travel === 'alone') return done(undefined);
    if (!withoutCompany(signUp)) return refused('over');
    await goAlone(tx, signUp);
    await audit(tx, { act: 'changeSignUp', subject: 'sign-up', id, detail: { question: 'travel' } });
    await tellOfChange(tx, signUp, 'sign-up-changed');
    return done(undefined);
  });

/** A sweep: reminds once of an invitation that waits. */
export const remindOfInvitations = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { id, email, lang } of await markInvitationsReminded(tx.sql, remindedBefore(tx.now), tx.now))
      await writeLetter(tx, { kind: 'companion-reminded', to: { email, lang }, about: { companionship: id } });
  });

/** A sweep: ends invitations nobody has answered in thirty days, or before sign-up closed. */
export const expireInvitations = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const rounds = new Map((await findRounds(tx.sql)).map((round) => [round.id, round]));
    for (const invitation of await openInvitations(tx.sql)) {
      const round = rounds.get(invitation.round);
      if (round && mayAnswerInvitation(invitation, round, tx.now).ok) continue;
      const inviter = await lockSignUp(tx.sql, invitation.inviter);
      if (inviter) await endInvitation(tx, invitation, inviter, 'expired');
    }
  });
