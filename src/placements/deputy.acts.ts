import { isAccount, nameIfNameless } from '../accounts/person.store.ts';
import { letIn, type SignedIn, type WhenProved } from '../accounts/sign-in.acts.ts';
import type { Visitor } from '../http/visitor.ts';
import type { Lang } from '../kit/language.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { hashSecret, newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import { isUnwilling, languageOfAddress, storeUnwilling } from '../sign-ups/companionship.store.ts';
import { fitsOrganisation } from '../sign-ups/manager-address.rules.ts';
import { domainsOf } from '../sign-ups/manager-approval.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { isDeputyAsked, mayAskDeputy } from './deputy.rules.ts';
import {
  deputyBehindLink,
  deputyshipsOf,
  findDeputy,
  insertDeputy,
  isGuestOf,
  latestDeputy,
  storeConfirmed,
  storeDeputyEnded,
  unansweredDeputies,
} from './deputy.store.ts';
import type { Deputy } from './deputy.ts';
import type { Placement } from './placement.ts';
import { recipientsOf } from './recipient.store.ts';

const note = (tx: Tx, act: string, { host, id }: Pick<Deputy, 'host' | 'id'>) =>
  audit(tx, { act, subject: 'sign-up', id: host, detail: { deputy: id } });

/** What a deputy says, the host's contact hears. */
const tellContact = async (tx: Tx, { host, id }: Deputy, says: 'yes' | 'no' | 'nothing'): Promise<void> => {
  const to = (await recipientsOf(tx.sql, [host])).get(host);
  const about = { signUp: host, deputy: id, says };
  if (to) await writeLetter(tx, { kind: 'deputy-answered', to, about, onceKey: `deputy-answered ${id} ${says}` });
};

/** Whether they may be one at all: no guest of the host's, who would see the others' contact details. */
const whyNot = async (
  tx: Tx,
  host: SignUp,
  named: { email: string; isSure: boolean },
): Promise<'oneself' | 'guest' | 'unlike' | null> => {
  if (named.email === host.email) return 'oneself';
  if (await isGuestOf(tx.sql, host.id, named.email)) return 'guest';
  const known = host.workplaceId === null ? [] : await domainsOf(tx.sql, host.workplaceId);
  return named.isSure || fitsOrganisation(named.email, known) ? null : 'unlike';
};

/**
 * Names a deputy: one at a time, under the lock of the host's sign-up and a unique index behind it. Who has said that they
 * want no such mails gets none, and to the host it is a no like any other. Named twice, the same person is asked once. An
 * address that is not the organisation's is asked only when the contact is sure (`isSure`).
 */
export const nameDeputy = (
  acting: Acting,
  named: { host: string; name: string; email: string; isSure: boolean },
): Promise<Outcome<null, 'gone' | 'oneself' | 'taken' | 'guest' | 'unlike' | 'no-time'>> =>
  transact(acting, async (tx) => {
    const host = await lockSignUp(tx.sql, named.host);
    if (!host || host.role !== 'host' || host.state !== 'confirmed') return refused('gone');
    const before = await latestDeputy(tx.sql, host.id);
    if (before?.state === 'invited' || before?.state === 'confirmed')
      return before.email === named.email ? done(null) : refused('taken');
    const round = await findRound(tx.sql, host.roundId);
    if (!round || !mayAskDeputy(round, tx.now)) return refused('no-time');
    const why = await whyNot(tx, host, named);
    if (why !== null) return refused(why);
    const isRefused = await isUnwilling(tx.sql, hashSecret(named.email), 'deputy');
    const id = newId();
    const whom = isRefused ? { name: '', email: '' } : { name: named.name, email: named.email };
    const state = isRefused ? 'declined' : 'invited';
    await insertDeputy(tx.sql, { id, host: host.id, ...whom, state, namedAt: tx.now });
    await note(tx, 'nameDeputy', { host: host.id, id });
    if (isRefused) return done(null);
    const lang = (await languageOfAddress(tx.sql, named.email)) ?? host.lang;
    const to = { email: named.email, lang };
    await writeLetter(tx, { kind: 'deputy-asked', to, about: { deputy: id }, onceKey: `deputy-asked ${id}` });
    return done(null);
  });

/**
 * Says yes. To whom nothing belongs yet the mailed link proves the address; whoever has an account signs in first, as an
 * invitation lies in a mailbox for a month. Pressed again it is said already.
 */
export const acceptDeputy = (
  acting: Acting,
  { secret, visitor, lang }: { secret: string; visitor: Visitor; lang: Lang },
  whenProved: readonly WhenProved[],
): Promise<Outcome<SignedIn & { readonly host: string }, 'over' | 'sign-in' | 'elsewhere'>> =>
  transact(acting, async (tx) => {
    const deputy = await lockBehind(tx, secret);
    if (!deputy) return refused('over');
    const { email, host } = deputy;
    // They have become a guest of this host's since they were asked.
    if (await isGuestOf(tx.sql, host, email)) return refused('over');
    // Whoever is signed in as somebody else stays who they are: the mailed link is not theirs to press.
    if (visitor.person && visitor.person.email !== email) return refused('elsewhere');
    if (visitor.person?.email !== email && (await isAccount(tx.sql, email))) return refused('sign-in');
    const signedIn = await letIn(tx, { email, lang, next: null }, visitor.session, whenProved);
    if (deputy.state === 'confirmed') return done({ ...signedIn, host });
    await storeConfirmed(tx.sql, deputy.id, signedIn.person.id, tx.now);
    await nameIfNameless(tx.sql, signedIn.person.id, deputy.name);
    await note({ ...tx, by: { kind: 'person', id: signedIn.person.id } }, 'acceptDeputy', deputy);
    await tellContact(tx, deputy, 'yes');
    return done({ ...signedIn, host });
  });

/** The deputy behind a link, with the host's row locked: of a yes, a no and the host's own end each finds the one before. */
const lockBehind = async (tx: Tx, secret: string): Promise<Deputy | null> => {
  const found = await deputyBehindLink(tx.sql, hashSecret(secret));
  const host = found && (await lockSignUp(tx.sql, found.host));
  if (host?.state !== 'confirmed') return null;
  const [deputy, round] = [await deputyBehindLink(tx.sql, hashSecret(secret)), await findRound(tx.sql, host.roundId)];
  return deputy && round && isDeputyAsked(deputy, round, tx.now) ? deputy : null;
};

/** Says no, or stops, without an account: the address is forgotten, and kept as a hash so that nobody writes to it again. */
export const declineDeputy = (acting: Acting, { secret }: { secret: string }): Promise<Outcome<null, 'over'>> =>
  transact(acting, async (tx) => {
    const deputy = await lockBehind(tx, secret);
    if (!deputy) return refused('over');
    await storeUnwilling(tx.sql, hashSecret(deputy.email), 'deputy', tx.now);
    await storeDeputyEnded(tx.sql, deputy.id, { state: 'declined', now: tx.now });
    await note(tx, 'declineDeputy', deputy);
    await tellContact(tx, deputy, 'no');
    return done(null);
  });

/** The contact takes the deputy out again, or the deputy stops; whoever of the two did not, is told. */
export const endDeputy = (
  acting: Acting,
  { host: id, by }: { host: string; by: 'contact' | 'deputy' },
): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    const host = await lockSignUp(tx.sql, id);
    const deputy = host && (await latestDeputy(tx.sql, id));
    if (!host || !deputy) return refused('gone');
    if (deputy.state !== 'invited' && deputy.state !== 'confirmed') return done(null);
    await storeDeputyEnded(tx.sql, deputy.id, { state: 'ended', now: tx.now });
    await note(tx, 'endDeputy', deputy);
    if (by === 'deputy') await tellContact(tx, deputy, 'no');
    else await tellEnded(tx, deputy, host.lang);
    return done(null);
  });

/** Whoever had said yes hears that it is over; whoever was only asked finds it out by the link. */
const tellEnded = async (tx: Tx, { id, email, state }: Deputy, otherwise: Lang): Promise<void> => {
  if (state !== 'confirmed') return;
  const to = { email, lang: (await languageOfAddress(tx.sql, email)) ?? otherwise };
  await writeLetter(tx, { kind: 'deputy-ended', to, about: { deputy: id }, onceKey: `deputy-ended ${id}` });
};

/** What withdrawing a host's sign-up does to its deputy, who hears of it and of their visits in one letter. */
export const endDeputyOf = async (tx: Tx, signUp: string): Promise<void> => {
  const deputy = await latestDeputy(tx.sql, signUp);
  if (deputy?.state !== 'invited' && deputy?.state !== 'confirmed') return;
  await storeDeputyEnded(tx.sql, deputy.id, { state: 'ended', now: tx.now });
  await tellEnded(tx, deputy, 'da');
};

/**
 * A host's deputy has become its guest, who may not see what the other guests have told the host: they stop being the
 * deputy, and both are told. Known once it is agreed, and not before: that an address is a proposed guest's nobody learns.
 */
export const endDeputyAmongGuests = async (tx: Tx, { host }: Pick<Placement, 'host'>): Promise<void> => {
  const deputy = await latestDeputy(tx.sql, host);
  if (deputy?.state !== 'invited' && deputy?.state !== 'confirmed') return;
  if (!(await isGuestOf(tx.sql, host, deputy.email))) return;
  await storeDeputyEnded(tx.sql, deputy.id, { state: 'ended', now: tx.now });
  await note(tx, 'endDeputy', deputy);
  await tellContact(tx, deputy, 'no');
  await tellEnded(tx, deputy, 'da');
};

/** Ends what somebody who is to be forgotten was asked to stand in for, or does; the contact hears it while the round lasts. */
export const forgetDeputy = async (tx: Tx, email: string): Promise<void> => {
  for (const { id, host: of } of await deputyshipsOf(tx.sql, email)) {
    const host = await lockSignUp(tx.sql, of);
    const deputy = await findDeputy(tx.sql, id);
    const round = host && (await findRound(tx.sql, host.roundId));
    if (!round || deputy?.email !== email) continue;
    await storeDeputyEnded(tx.sql, deputy.id, { state: 'ended', now: tx.now });
    await note(tx, 'endDeputy', deputy);
    if (host.state === 'confirmed' && tx.now < phaseBegins(round, 'closed')) await tellContact(tx, deputy, 'no');
  }
};

/** A sweep: an invitation that nobody has answered in time is taken back, and the address forgotten. */
export const forgetUnansweredDeputies = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    const rounds = new Map((await findRounds(tx.sql)).map((round) => [round.id, round]));
    for (const { round: id, ...deputy } of await unansweredDeputies(tx.sql)) {
      const round = rounds.get(id);
      if (!round || isDeputyAsked(deputy, round, tx.now)) continue;
      await storeDeputyEnded(tx.sql, deputy.id, { state: 'ended', now: tx.now });
      await note(tx, 'endDeputy', deputy);
      await tellContact(tx, deputy, 'nothing');
    }
  });
