import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { maySignUp, type Ruling } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { confirmedHost, partyOf } from '../wishes/wish.store.ts';
import { storeAccepted, storeAskedAsPair, storeOtherwise, storeOver, storeYes } from './arrangement-kept.store.ts';
import {
  invitationDeadline,
  invitedSide,
  mayAnswer,
  maySuit,
  missingYeses,
  type PairingRefusal,
  sideOf,
} from './arrangement.rules.ts';
import { arrangementsOf, countedOf, findArrangement, openWith } from './arrangement.store.ts';
import type { Arrangement, ArrangementSide, Otherwise } from './arrangement.ts';
import { storeIfNotFound } from './finder.store.ts';
import { tellAddressOfEnd, tellOthers, tellSignUp } from './telling.acts.ts';

interface Mine {
  readonly arrangement: Arrangement;
  readonly round: Round;
  readonly side: ArrangementSide;
  readonly signUp: string;
}

/**
 * An arrangement that is this person's, from the sign-up they take part with. Everybody who answers, withdraws or expires one
 * comes one by one (`lockCompanions`), as a freeze does. The sign-ups are held, since a yes is judged by their answers.
 */
const lockMine = async (tx: Tx, id: string): Promise<Mine | null> => {
  await lockCompanions(tx.sql);
  const arrangement = await findArrangement(tx.sql, id);
  const round = arrangement && (await findRound(tx.sql, arrangement.round));
  if (!arrangement || !round) return null;
  for (const own of await countedOf(tx.sql, round.id, personBehind(tx.by))) {
    const side = sideOf(arrangement, own);
    if (side === null) continue;
    const concerned = [own.id, ...Object.values(arrangement.signUps)].filter((one) => one !== null);
    for (const one of [...new Set(concerned)].toSorted()) await lockSignUp(tx.sql, one);
    return { arrangement, round, side, signUp: own.id };
  }
  return null;
};

export type AnswerRefusal = PairingRefusal | 'guest' | 'over' | 'closed' | 'not-open-yet' | 'open' | 'company';

/** What one sees anew who has said yes or no. */
type Answered = Outcome<{ signUp: string }, AnswerRefusal>;

/** A yes or no, from whoever is asked: the host, the intern, or who travels with the intern. */
export const answerInvited = (
  acting: Acting,
  { id, says, otherwise }: { id: string; says: 'yes' | 'no'; otherwise: Otherwise },
): Promise<Answered> =>
  transact(acting, async (tx) => {
    const mine = await lockMine(tx, id);
    if (!mine) return refused('over');
    const { arrangement, side, signUp } = mine;
    // Pressed twice, or once more because the first answer was lost.
    if (says === 'yes' && arrangement.hasSaidYes[side] && isOpen(arrangement)) return done({ signUp });
    const may = mayAnswer(arrangement, mine.round, tx.now);
    if (!may.ok) return may;
    if (arrangement.hasSaidYes[side]) return refused('over');
    const ruling = says === 'yes' ? await sayYes(tx, mine, otherwise) : await sayNo(tx, mine);
    return ruling.ok ? done({ signUp }) : ruling;
  });

const sayNo = async (tx: Tx, { arrangement, signUp }: Mine): Promise<Ruling<never>> => {
  await storeOver(tx.sql, arrangement.id, 'declined', tx.now);
  await audit(tx, { act: 'declineInvited', subject: 'sign-up', id: signUp, detail: { arrangement: arrangement.id } });
  await tellOthers(tx, arrangement, { but: signUp });
  return { ok: true };
};

const sayYes = async (tx: Tx, mine: Mine, otherwise: Otherwise): Promise<Ruling<AnswerRefusal>> => {
  const { arrangement, side, signUp } = mine;
  const { id, signUps } = arrangement;
  const [intern, host] = [side === 'intern' ? signUp : signUps.intern, side === 'host' ? signUp : signUps.host];
  const party = intern === null ? [] : await partyOf(tx.sql, intern);
  const there = host === null ? null : await confirmedHost(tx.sql, mine.round.id, host);
  const fellow = party[1]?.signUp ?? null;
  // Who has found company since the host was asked would come as two, and the host has heard of one.
  if (side !== 'intern' && fellow !== null && fellow !== signUps.companion) return { ok: false, why: 'company' };
  const ruling = there ? maySuit(party, there, arrangement.days) : ({ ok: true } as const);
  if (!ruling.ok) return { ok: false, why: side === 'host' ? asHost[ruling.why] : ruling.why };
  const others = side === 'intern' ? await arrangementsOf(tx.sql, await ownOf(tx, mine)) : [];
  if (others.some((one) => one.id !== id && one.signUps.intern !== null)) return { ok: false, why: 'open' };
  // A companion answers too, while the mail to the host still waits.
  await storeYes(tx.sql, id, { side, signUp, wasMailed: side === invitedSide(arrangement), now: tx.now });
  await audit(tx, { act: 'acceptInvited', subject: 'sign-up', id: signUp, detail: { arrangement: id } });
  if (side === 'intern') await bindIntern(tx, mine, { fellow, otherwise, others });
  await settle(tx, id, signUp);
  return { ok: true };
};

/** The same as the host sees it: which days are its own. */
const asHost = {
  days: 'guest',
  length: 'guest',
  manager: 'guest',
  'host-days': 'days',
  'host-length': 'length',
  'own-workplace': 'own-workplace',
  seats: 'seats',
} as const satisfies Record<PairingRefusal, AnswerRefusal>;

const ownOf = async (tx: Tx, { signUp, round }: Mine) => {
  const own = (await countedOf(tx.sql, round.id, personBehind(tx.by))).find(({ id }) => id === signUp);
  if (!own) throw new Error(`sign-up ${signUp} was there a moment ago`);
  return own;
};

/**
 * An intern who says yes to a host is spoken for: other hosts that invited them hear no. Who travels along is asked as well,
 * and the host anew, who hears only now that two would come.
 */
const bindIntern = async (
  tx: Tx,
  { arrangement, round, signUp }: Mine,
  { fellow, otherwise, others }: { fellow: string | null; otherwise: Otherwise; others: readonly Arrangement[] },
): Promise<void> => {
  const { id, signUps } = arrangement;
  await storeOtherwise(tx.sql, id, otherwise);
  await storeIfNotFound(tx.sql, fellow === null ? [signUp] : [signUp, fellow], otherwise);
  for (const one of others) {
    if (one.id === id || one.signUps.intern !== null) continue;
    await storeOver(tx.sql, one.id, 'declined', tx.now);
    await audit(tx, { act: 'declineInvited', subject: 'sign-up', id: signUp, detail: { arrangement: one.id } });
    await tellOthers(tx, one, { but: signUp });
  }
  if (fellow === null) return;
  await storeAskedAsPair(tx.sql, id, { companion: fellow, answerBy: invitationDeadline(round, tx.now), now: tx.now });
  await tellSignUp(tx, { kind: 'arrangement-company', signUp: fellow, arrangement: id });
  if (signUps.host) await tellSignUp(tx, { kind: 'arrangement-invited', signUp: signUps.host, arrangement: id });
};

/** With the last yes it is agreed, and that moment is the place in the line. Otherwise who knows it hears of this yes. */
export const settle = async (tx: Tx, id: string, knows: string | null): Promise<void> => {
  const arrangement = await findArrangement(tx.sql, id);
  if (!arrangement) return;
  const missing = missingYeses(arrangement);
  if (missing.length === 0) await storeAccepted(tx.sql, id, { companion: arrangement.signUps.companion, now: tx.now });
  const asked = missing.map((side) => arrangement.signUps[side]);
  const signUps = Object.fromEntries(
    Object.entries(arrangement.signUps).map(([side, one]) => [side, asked.includes(one) ? null : one]),
  ) as Arrangement['signUps'];
  await tellOthers(tx, { id, signUps }, { but: knows });
};

/** One of those who said yes changes their mind, while sign-up is open; whoever stands in line moves up. */
export const withdrawInvited = (
  acting: Acting,
  { id }: { id: string },
): Promise<Outcome<{ signUp: string; isAddress: boolean }, 'over' | 'closed' | 'not-open-yet'>> =>
  transact(acting, async (tx) => {
    const mine = await lockMine(tx, id);
    if (!mine) return refused('over');
    const { arrangement, round, side, signUp } = mine;
    // Of an address nobody learns whether it is signed up, here neither.
    const isAddress = arrangement.signUps[invitedSide(arrangement)] === null;
    if (arrangement.state === 'withdrawn') return done({ signUp, isAddress });
    if (!arrangement.hasSaidYes[side] || !isOpen(arrangement)) return refused('over');
    const ruling = maySignUp(round, tx.now);
    if (!ruling.ok) return ruling;
    // Who takes it back themselves is looking again, and what their sign-up says holds.
    if (side !== 'host') await storeOtherwise(tx.sql, id, 'find');
    await end(tx, arrangement, signUp);
    return done({ signUp, isAddress });
  });

const isOpen = ({ state }: Arrangement): boolean => state === 'invited' || state === 'accepted';

const end = async (tx: Tx, arrangement: Arrangement, leaver: string): Promise<void> => {
  const { id } = arrangement;
  await tellAddressOfEnd(tx, arrangement);
  await storeOver(tx.sql, id, 'withdrawn', tx.now);
  await audit(tx, { act: 'endArrangement', subject: 'sign-up', id: leaver, detail: { arrangement: id } });
  await tellOthers(tx, arrangement, { but: leaver });
};

/** With a sign-up that is withdrawn its arrangements end, and the others are told. */
export const endArrangementsOf = async (tx: Tx, signUp: string): Promise<void> => {
  for (const arrangement of await openWith(tx.sql, signUp)) await end(tx, arrangement, signUp);
};
