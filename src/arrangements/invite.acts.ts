import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { MAILED_BY_A_SIGN_UP } from '../sign-ups/sign-up-limits.rules.ts';
import { findSignUp, lockSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { partyOf, shownHost } from '../wishes/wish.store.ts';
import { insertArrangement, storeOver } from './arrangement-kept.store.ts';
import {
  daysSuit,
  invitationDeadline,
  maySuit,
  mayTravel,
  ownHostIn,
  type PairingRefusal,
  seatsToInvite,
} from './arrangement.rules.ts';
import { arrangementsOf } from './arrangement.store.ts';
import type { Arrangement, Otherwise } from './arrangement.ts';
import { storeIfNotFound } from './finder.store.ts';
import { tellSignUp, wantsNone, writeToAddress } from './telling.acts.ts';

/** Who is invited: a host of the catalogue, or whoever reads the mails of an address. */
export type Invited = { readonly host: string } | { readonly email: string };

export type InviteRefusal =
  | PairingRefusal
  | 'not-open-yet'
  | 'closed'
  | 'gone'
  | 'open'
  | 'full'
  | 'not-shown'
  | 'oneself'
  | 'fellow'
  | 'already';

interface Invitation {
  readonly signUp: string;
  readonly to: Invited;
  readonly days: readonly Weekday[];
  readonly otherwise: Otherwise;
}

/**
 * Invites. An intern has one invitation at a time, a host as many as it has seats. Under the inviter's lock, and the
 * companions': a pair is one unit, and both of it could invite at once. Whether an address is signed up is looked at by its
 * letter alone: what the page answers is the same. A turn is taken for what is sent, so that a refusal costs none: within the
 * transaction, since the bucket is this sign-up's alone and its lock is held anyway. Answers whether it had been sent before.
 */
export const invite = (
  acting: Acting,
  invitation: Invitation,
): Promise<Outcome<'sent' | 'before', InviteRefusal> | TooOften> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, invitation.signUp);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round || signUp.state !== 'confirmed') return refused('gone');
    const open = maySignUp(round, tx.now);
    if (!open.ok) return open;
    const ruling =
      signUp.role === 'intern' ? await internMay(tx, signUp, invitation) : await hostMay(tx, signUp, invitation);
    if (!ruling.ok) return ruling.why === 'done' ? done('before') : refused(ruling.why);
    const turn = [MAILED_BY_A_SIGN_UP, signUp.id] as const;
    const wait = 'email' in invitation.to ? await takeTurn({ db: tx.sql, now: tx.now }, [turn]) : null;
    if (wait !== null) return tooOften(wait);
    await send(tx, { ...invitation, signUp, round, companion: ruling.value });
    return done('sent');
  });

type May = Outcome<string | null, InviteRefusal | 'done'>;

export const isSame = ({ email, signUps }: Arrangement, to: Invited): boolean =>
  'email' in to ? email === to.email : signUps.host === to.host;

/**
 * The same once more is a press repeated; with other days it is not sent, and says so. Where an address wants no invitations
 * its own is over at once, so this never meets one: it is told a no each time, as of anybody who is quick to decline.
 */
const again = (open: Arrangement, days: readonly Weekday[]): Outcome<never, 'done' | 'already'> =>
  refused(open.days.length === days.length && days.every((day) => open.days.includes(day)) ? 'done' : 'already');

/** Whether an invitation goes to one of those who travel, by their address or as the host they are besides. */
const isThemselves = async (tx: Tx, traveller: string, to: Invited): Promise<boolean> => {
  const [own, host] = [await findSignUp(tx.sql, traveller), 'host' in to ? await findSignUp(tx.sql, to.host) : null];
  if (!own) return false;
  return 'email' in to ? own.email === to.email : own.personId !== null && own.personId === host?.personId;
};

/** The intern may: answers who travels along. */
const internMay = async (tx: Tx, signUp: SignUp, { to, days }: Invitation): Promise<May> => {
  const party = await partyOf(tx.sql, signUp.id);
  const open = ownHostIn(await arrangementsOf(tx.sql, signUp));
  if (open) return isSame(open, to) && open.signUps.intern === signUp.id ? again(open, days) : refused('open');
  const host = 'host' in to ? await shownHost(tx.sql, signUp.roundId, to.host) : null;
  if ('host' in to && !host) return refused('not-shown');
  for (const one of party)
    if (await isThemselves(tx, one.signUp, to)) return refused(one === party[0] ? 'oneself' : 'fellow');
  const ruling = host ? maySuit(party, host, days) : mayTravel(party, days, null);
  return ruling.ok ? done(party[1]?.signUp ?? null) : ruling;
};

/** A host may, as long as there are more seats than guests it has invited or agreed with. */
const hostMay = async (tx: Tx, signUp: SignUp, { to, days }: Invitation): Promise<May> => {
  if ('host' in to) return refused('gone');
  if (to.email === signUp.email) return refused('oneself');
  const answers = signUp.answers as HostAnswers;
  const all = await arrangementsOf(tx.sql, signUp);
  const same = all.find((one) => isSame(one, to) && one.invitedBy === 'host');
  if (same) return again(same, days);
  if (seatsToInvite(answers.seats, all) === 0) return refused('full');
  const ruling = daysSuit([answers], days);
  return ruling.ok ? done(null) : ruling;
};

const send = async (
  tx: Tx,
  {
    signUp,
    round,
    companion,
    to,
    days,
    otherwise,
  }: Omit<Invitation, 'signUp'> & { signUp: SignUp; round: Round; companion: string | null },
): Promise<void> => {
  const [id, email] = [newId(), 'email' in to ? to.email : ''];
  const isHost = signUp.role === 'host';
  const host = isHost ? signUp.id : 'host' in to ? to.host : null;
  await insertArrangement(tx.sql, {
    id,
    round: round.id,
    invitedBy: signUp.role,
    intern: isHost ? null : signUp.id,
    companion,
    host,
    email,
    days,
    otherwise,
    answerBy: invitationDeadline(round, tx.now),
    now: tx.now,
  });
  if (!isHost) await storeIfNotFound(tx.sql, companion === null ? [signUp.id] : [signUp.id, companion], otherwise);
  const act = isHost ? 'inviteIntern' : 'inviteHost';
  await audit(tx, { act, subject: 'sign-up', id: signUp.id, detail: { arrangement: id, ...('host' in to && to) } });
  if (email !== '' && (await wantsNone(tx, email))) {
    await storeOver(tx.sql, id, 'declined', tx.now);
    await audit(tx, { act: 'declineInvited', subject: 'sign-up', id: signUp.id, detail: { arrangement: id } });
    return tellSignUp(tx, { kind: 'arrangement-changed', signUp: signUp.id, arrangement: id });
  }
  if (email !== '') await writeToAddress(tx, { id, email }, { lang: signUp.lang, kind: 'arrangement-mailed' });
  else if (host) await tellSignUp(tx, { kind: 'arrangement-invited', signUp: host, arrangement: id });
  if (companion) await tellSignUp(tx, { kind: 'arrangement-company', signUp: companion, arrangement: id });
};
