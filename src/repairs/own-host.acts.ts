import { writeLetter } from '../messages/outbox.ts';
import { aloneQuestionTo } from '../placements/alone-question.store.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { graceUntilOf } from '../placements/placement.rules.ts';
import { storeAnswer, insertPlacements, type NewPlacement } from '../placements/placement.store.ts';
import { visitThread } from '../placements/placement.ts';
import { publicationIn } from '../placements/publication.store.ts';
import { recipientsOf } from '../placements/recipient.store.ts';
import { storeWait } from '../placements/way-on.store.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import { lockRound } from '../rounds/round.store.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { MAILED_BY_A_SIGN_UP } from '../sign-ups/sign-up-limits.rules.ts';
import { confirmedOf, findSignUp } from '../sign-ups/sign-up.store.ts';
import { partyOf, shownHost } from '../wishes/wish.store.ts';
import { circumstancesIn } from './circumstances.store.ts';
import { mayInvite, type InviteLack } from './own-host.rules.ts';
import type { AskedHost } from './own-host.ts';
import { answerByOf } from '../rounds/late-place.rules.ts';
import { mayRepair, type RepairRefusal } from './repair.rules.ts';
import { insertRepair, lockSignUps, openRepair } from './repair.store.ts';

interface OwnInvitation {
  readonly signUp: string;
  readonly to: AskedHost;
  readonly days: readonly Weekday[];
}

export type OwnHostRefusal = RepairRefusal | InviteLack | 'not-shown' | 'oneself';

const hostMeant = async (tx: Tx, round: string, to: AskedHost): Promise<string | null> => {
  if ('host' in to) return (await shownHost(tx.sql, round, to.host))?.id ?? null;
  return (await confirmedOf(tx.sql, { roundId: round, role: 'host', email: to.email }))?.id ?? null;
};

/** Whether somebody who would travel is the host's contact besides. */
const isSamePerson = async (tx: Tx, intern: string, host: string): Promise<boolean> => {
  const [guest, contact] = [await findSignUp(tx.sql, intern), await findSignUp(tx.sql, host)];
  return guest !== null && guest.personId !== null && guest.personId === contact?.personId;
};

/**
 * Somebody without a visit asks a host themselves: a repair of one visit, to which the one who asks has said yes, so the
 * host's yes – and a companion's – agrees it with no office in between. Locked as the office's choice is: the round, who
 * travels with whom, then everybody concerned; so of two who ask for the last seat, or one and the office, the second finds the first one's
 * question. Pressed twice it is asked once.
 */
export const askOwnHost = async (
  acting: Acting,
  asked: OwnInvitation,
): Promise<Outcome<{ placement: string }, OwnHostRefusal> | TooOften> => {
  const wait = 'email' in asked.to ? await takeTurn(acting, [[MAILED_BY_A_SIGN_UP, asked.signUp]]) : null;
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const mine = await findSignUp(tx.sql, asked.signUp);
    const round = mine && (await lockRound(tx.sql, mine.roundId));
    await lockCompanions(tx.sql);
    if (!round) return refused('gone');
    const publication = await publicationIn(tx.sql, round.id);
    const ruling = mayRepair(round, tx.now, { isSent: publication?.sentAt != null });
    if (!ruling.ok) return ruling;
    const host = await hostMeant(tx, round.id, asked.to);
    if (host === null) return refused('not-shown');
    const party = (await partyOf(tx.sql, mine.id)).map(({ signUp }) => signUp);
    await lockSignUps(tx.sql, [host, ...party]);
    for (const one of party) {
      if (await isSamePerson(tx, one, host)) return refused('oneself');
      if ((await aloneQuestionTo(tx.sql, one))?.answer === null) return refused('undecided');
    }
    const { rows } = await freezeRound(tx, round.id);
    const known = await circumstancesIn(tx.sql, round.id);
    const before = known.visits.find(
      (one) => one.state === 'open' && one.host === host && one.guests.some(({ signUp }) => signUp === mine.id),
    );
    if (before) return done({ placement: before.id });
    const may = mayInvite({ rows, known, intern: mine.id }, { host, days: asked.days });
    if (!may.ok) return may;
    const answerBy = answerByOf(ruling.value.answerOn, round.timeZone);
    const due = { answerBy, graceUntil: graceUntilOf(answerBy, round) };
    return done(await ask(tx, { ...asked, round, host, party: may.value.party, due }));
  });
};

type Question = Pick<OwnInvitation, 'signUp' | 'days'> & {
  readonly round: Round;
  readonly host: string;
  readonly party: readonly string[];
  readonly due: { readonly answerBy: Date; readonly graceUntil: Date };
};

const ask = async (tx: Tx, question: Question): Promise<{ placement: string }> => {
  const { signUp, days, round, host, party: interns, due } = question;
  const [id, repair, by] = [newId(), newId(), personBehind(tx.by)];
  const { now } = tx;
  await insertRepair(tx.sql, { id: repair, round: round.id, from: null, chosenBy: by, ...due, now });
  const reasons = { isPinned: true, isInvited: true, suits: [], traded: [] };
  const visit: NewPlacement = { id, round: round.id, run: null, repair, host, interns, days, reasons };
  await insertPlacements(tx.sql, [visit], now);
  await openRepair(tx.sql, repair, { now, ...due });
  const yes = { placement: id, signUp, answer: 'yes', reason: null, note: null, by } as const;
  await storeAnswer(tx.sql, yes, now);
  // Whoever asks wants a visit, and is looked for should the host say no.
  await storeWait(tx.sql, { signUp, wants: true }, now);
  await audit(tx, { act: 'askOwnHost', subject: 'sign-up', id: signUp, detail: { placement: id, host } });
  const others = [host, ...interns.filter((intern) => intern !== signUp)];
  for (const other of others)
    await audit(tx, { act: 'askedByGuest', subject: 'sign-up', id: other, detail: { placement: id } });
  await tellOthers(tx, { id, repair, host, others });
  return { placement: id };
};

/** One letter to the host, and one to who travels along; who has asked knows. */
const tellOthers = async (
  tx: Tx,
  { id, repair, host, others }: { id: string; repair: string; host: string; others: readonly string[] },
): Promise<void> => {
  for (const [signUp, to] of await recipientsOf(tx.sql, others)) {
    const toHost = signUp === host;
    const kind = toHost ? 'proposal-to-host' : 'proposal-to-intern';
    const about = toHost ? { signUp, visits: id } : { signUp, placement: id };
    const thread = toHost ? {} : { thread: visitThread(id) };
    await writeLetter(tx, { kind, to, about, onceKey: `${kind} ${repair} ${signUp}`, ...thread });
  }
};
