import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { hashSecret, newId } from '../platform/ids.ts';
import type { Tx } from '../platform/transact.ts';
import type { Companionship } from './companionship.ts';
import { isOpen } from './companionship.rules.ts';
import {
  isUnwilling,
  languageOfAddress,
  latestCompanionship,
  storeEnded,
  storeInvitation,
  storeTogether,
} from './companionship.store.ts';
import { tellOfChange } from './sign-up-change.acts.ts';
import { confirmedOf, findSignUp, lockSignUp, storeAnswers } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

/**
 * What happens to company as sign-ups are confirmed, changed and withdrawn. All of it within the act that causes it,
 * which has taken `lockCompanions` before it locked any sign-up.
 */

const openCompanionship = async (tx: Tx, signUp: string): Promise<Companionship | null> => {
  const latest = await latestCompanionship(tx.sql, signUp);
  return latest && isOpen(latest) ? latest : null;
};

/** The other sign-up of an open companionship, locked; null when there is none yet. */
export const fellowOf = async (tx: Tx, signUp: string): Promise<SignUp | null> => {
  const open = await openCompanionship(tx, signUp);
  const other = open?.inviter === signUp ? open.companion : (open?.inviter ?? null);
  return other === null ? null : lockSignUp(tx.sql, other);
};

const tell = async (tx: Tx, kind: string, { id, email, lang }: SignUp, companionship: string): Promise<void> => {
  if (email !== null)
    await writeLetter(tx, {
      kind,
      to: { email, lang },
      about: { signUp: id, companionship },
      onceKey: `${kind} ${id} ${companionship}`,
    });
};

/** Acts on what a confirmed intern has said about company: joins who invited them, invites, changes or ends it. */
export const meetCompanion = async (tx: Tx, signUp: SignUp): Promise<void> => {
  const { travel, companionEmail } = signUp.answers;
  const open = await openCompanionship(tx, signUp.id);
  if (open?.companion === signUp.id) {
    if (open.state === 'invited') await joinTogether(tx, open, signUp);
    return;
  }
  const email = travel === 'alone' ? null : (companionEmail ?? null);
  if (open && open.email === email) return followBond(tx, signUp);
  if (open) await endCompanionship(tx, open, signUp);
  if (email !== null && email !== signUp.email) await invite(tx, signUp, email);
};

/** Whether it is together or not at all is said by who invites; the colleague is told when that changes. */
const followBond = async (tx: Tx, { id, answers: { travel } }: SignUp): Promise<void> => {
  const fellow = await fellowOf(tx, id);
  if (!fellow || !travel || fellow.answers.travel === travel) return;
  await storeAnswers(tx.sql, { ...fellow, answers: { ...fellow.answers, travel } }, tx.now);
  if (fellow.state === 'confirmed') await tellOfChange(tx, fellow, 'companion-changed');
};

/** Two of one workplace who name each other need no invitation: both have said yes. */
const invite = async (tx: Tx, signUp: SignUp, email: string): Promise<void> => {
  const other = await confirmedOf(tx.sql, { roundId: signUp.roundId, role: 'intern', email });
  const isMutual = other?.answers.companionEmail === signUp.email && other.workplaceId === signUp.workplaceId;
  const theirs = isMutual ? await openCompanionship(tx, other.id) : null;
  if (other && theirs?.inviter === other.id && theirs.companion === null) {
    await joinTogether(tx, theirs, signUp);
    await tell(tx, 'companion-confirmed', signUp, theirs.id);
    return;
  }
  const id = newId();
  const isRefused = await isUnwilling(tx.sql, hashSecret(email), 'company');
  const state = isRefused ? 'declined' : 'invited';
  await storeInvitation(tx.sql, { id, inviter: signUp.id, email: isRefused ? '' : email, state }, tx.now);
  await audit(tx, { act: 'inviteCompanion', subject: 'companionship', id, detail: { inviter: signUp.id, state } });
  if (isRefused) return forgetCompanion(tx, signUp, 'companion-declined', id);
  // Whoever is known reads in their own language; anybody else in that of the colleague who writes to them.
  const lang = (await languageOfAddress(tx.sql, email)) ?? signUp.lang;
  const letter = { kind: 'companion-invited', to: { email, lang }, about: { companionship: id } };
  await writeLetter(tx, { ...letter, onceKey: `companion-invited ${id}` });
};

/** Both have said yes: from now on they are one unit everywhere (R10). Who invited is told. */
export const joinTogether = async (tx: Tx, { id, inviter }: Companionship, companion: SignUp): Promise<void> => {
  await storeTogether(tx.sql, id, companion.id);
  await audit(tx, { act: 'travelTogether', subject: 'companionship', id, detail: { companion: companion.id } });
  const first = await findSignUp(tx.sql, inviter);
  if (first) await tell(tx, 'companion-confirmed', first, id);
};

/** Two who no longer travel together: who has left, and the other, who has not been told yet. */
export interface Parted {
  readonly companionship: string;
  readonly leaver: string;
  readonly fellow: SignUp;
}

/** Ends an open companionship because one of the two does not travel with the other. Answers who has to be told. */
const part = async (tx: Tx, open: Companionship, leaver: SignUp): Promise<Parted | null> => {
  const fellow = await fellowOf(tx, leaver.id);
  await storeEnded(tx.sql, open.id, 'left', tx.now);
  await audit(tx, { act: 'leaveCompanion', subject: 'companionship', id: open.id, detail: { leaver: leaver.id } });
  if (fellow) await withoutCompanion(tx, fellow);
  return fellow && { companionship: open.id, leaver: leaver.id, fellow };
};

/** Tells the other, who is asked to choose anew while there is time. */
export const tellOfParting = (tx: Tx, { companionship, fellow }: Parted): Promise<void> =>
  tell(tx, 'companion-left', fellow, companionship);

export const endCompanionship = async (tx: Tx, open: Companionship, leaver: SignUp): Promise<void> => {
  const parted = await part(tx, open, leaver);
  if (parted) await tellOfParting(tx, parted);
};

/** The same for whom all company is over, if there was any: the other is not told here. */
export const endCompany = async (tx: Tx, signUp: SignUp): Promise<Parted | null> => {
  const open = await openCompanionship(tx, signUp.id);
  return open && part(tx, open, signUp);
};

/**
 * Takes the companion out of somebody's answers. Who is signed up still wishes to travel together, and what they said
 * beforehand decides if they name nobody else; a draft is asked anew.
 */
export const withoutCompanion = async (tx: Tx, signUp: SignUp): Promise<void> => {
  const { travel: _travel, companionEmail: _email, ifNotConfirmed: _otherwise, ...others } = signUp.answers;
  const answers = signUp.state === 'draft' ? others : { ...signUp.answers, companionEmail: null };
  await storeAnswers(tx.sql, { ...signUp, answers }, tx.now);
};

/** Travels alone from now on, whatever was said about company. */
export const goAlone = (tx: Tx, signUp: SignUp): Promise<void> => {
  const alone = { travel: 'alone', companionEmail: null, ifNotConfirmed: null } as const;
  return storeAnswers(tx.sql, { ...signUp, answers: { ...signUp.answers, ...alone } }, tx.now);
};

/** Takes the companion out, and tells them why. */
export const forgetCompanion = async (tx: Tx, signUp: SignUp, kind: string, companionship: string): Promise<void> => {
  await withoutCompanion(tx, signUp);
  await tell(tx, kind, signUp, companionship);
};

/** Companions are of one workplace: where the first one moves to, the other belongs too. */
export const followToWorkplace = async (tx: Tx, moved: SignUp, fellow: SignUp): Promise<void> => {
  const { organisation, workplace } = moved.answers;
  if (!organisation || !workplace) return;
  const workplaceId = fellow.workplaceId && moved.workplaceId;
  await storeAnswers(
    tx.sql,
    { ...fellow, workplaceId, answers: { ...fellow.answers, organisation, workplace } },
    tx.now,
  );
  await audit(tx, { act: 'followToWorkplace', subject: 'sign-up', id: fellow.id, detail: { workplace: workplaceId } });
};
