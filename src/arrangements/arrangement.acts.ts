import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Weekday } from '../rounds/round.ts';
import { findSignUp, lockSignUp } from '../sign-ups/sign-up.store.ts';
import { partyOf, shownHost } from '../wishes/wish.store.ts';
import { type InviteRefusal, mayInvite } from './arrangement.rules.ts';
import {
  arrangementsOf,
  askedHost,
  endOpen,
  insertArrangement,
  storeAccepted,
  storeDeclined,
} from './arrangement.store.ts';

const tell = async (tx: Tx, kind: string, to: string, arrangement: string): Promise<void> => {
  const signUp = await findSignUp(tx.sql, to);
  if (signUp?.email && signUp.state === 'confirmed')
    await writeLetter(tx, {
      kind,
      to: { email: signUp.email, lang: signUp.lang },
      about: { signUp: to, arrangement },
    });
};

/** Invites a host of the catalogue for some days. One at a time: the intern's lock, and a unique index behind it. */
export const inviteHost = (
  acting: Acting,
  { signUp: id, host, days }: { signUp: string; host: string; days: readonly Weekday[] },
): Promise<Outcome<undefined, InviteRefusal | 'gone' | 'open' | 'not-shown' | 'oneself'>> =>
  transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round || signUp.role !== 'intern' || signUp.state !== 'confirmed') return refused('gone');
    const [open] = await arrangementsOf(tx.sql, id);
    if (open) return open.host === host ? done(undefined) : refused('open');
    const found = await shownHost(tx.sql, round.id, host);
    if (!found) return refused('not-shown');
    if ((await findSignUp(tx.sql, host))?.personId === signUp.personId) return refused('oneself');
    const ruling = mayInvite({ round, party: await partyOf(tx.sql, id) }, found, days, tx.now);
    if (!ruling.ok) return ruling;
    const arrangement = newId();
    await insertArrangement(tx.sql, { id: arrangement, intern: id, host, days, now: tx.now });
    await audit(tx, { act: 'inviteHost', subject: 'sign-up', id, detail: { arrangement, host } });
    await tell(tx, 'arrangement-invited', host, arrangement);
    return done(undefined);
  });

/** The host's yes or no. Under the host's lock, so that the order in which seats are taken is the order of the answers. */
export const answerInvited = (
  acting: Acting,
  { id, says }: { id: string; says: 'yes' | 'no' },
): Promise<Outcome<{ host: string }, 'over' | 'closed' | 'not-open-yet'>> =>
  transact(acting, async (tx) => {
    const asked = await askedHost(tx.sql, id, personBehind(tx.by));
    const host = asked && (await lockSignUp(tx.sql, asked));
    const round = host && (await findRound(tx.sql, host.roundId));
    if (!host || !round || host.state !== 'confirmed') return refused('over');
    const ruling = maySignUp(round, tx.now);
    if (!ruling.ok) return ruling;
    const intern = await (says === 'yes' ? storeAccepted : storeDeclined)(tx.sql, id, tx.now);
    if (intern === null) return refused('over');
    const act = says === 'yes' ? 'acceptInvited' : 'declineInvited';
    await audit(tx, { act, subject: 'sign-up', id: intern, detail: { arrangement: id, host: host.id } });
    await tell(tx, 'arrangement-changed', intern, id);
    return done({ host: host.id });
  });

/** The intern changes their mind, while sign-up is open; whoever stands in line moves up. */
export const withdrawInvited = (
  acting: Acting,
  { signUp: id }: { signUp: string },
): Promise<Outcome<undefined, 'gone' | 'closed' | 'not-open-yet'>> =>
  transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    const ruling = maySignUp(round, tx.now);
    if (!ruling.ok) return ruling;
    await endArrangementsOf(tx, id);
    return done(undefined);
  });

/** With a sign-up that is withdrawn its arrangements end, and the other side is told. */
export const endArrangementsOf = async (tx: Tx, signUp: string): Promise<void> => {
  for (const { id, intern, host } of await endOpen(tx.sql, signUp, tx.now)) {
    await audit(tx, { act: 'endArrangement', subject: 'sign-up', id: intern, detail: { arrangement: id, host } });
    await tell(tx, 'arrangement-changed', intern === signUp ? host : intern, id);
  }
};
