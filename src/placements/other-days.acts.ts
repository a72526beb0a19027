import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { confirmedDeputy, deputyActing } from './deputy.store.ts';
import { findRound } from '../rounds/round.store.ts';
import { WEEKDAYS, type Weekday } from '../rounds/round.ts';
import { tellDeputy } from './deputy-told.acts.ts';
import { answerDaysBy, choiceOf, mayChangeDays, suits, type DaysRefusal } from './other-days.rules.ts';
import {
  endOtherDays,
  forgetBookedFor,
  insertOtherDays,
  otherDaysFor,
  overdueOtherDays,
  staysIn,
  storeAgreedDays,
  storeYesToDays,
} from './other-days.store.ts';
import { owesDays, type OtherDays } from './other-days.ts';
import { agree } from './placement.acts.ts';
import { askedAbout, lockPlacement, storeAnswer } from './placement.store.ts';
import { visitThread, type Answer, type Asked, type Placement } from './placement.ts';
import { recipientNamed, recipientsOf } from './recipient.store.ts';

interface Locked {
  readonly placement: Placement;
  readonly asked: readonly Asked[];
  readonly mine: Asked;
  readonly proposals: readonly OtherDays[];
}

/** A visit and its proposals of other days, under the placement's lock: whoever else answers it now waits. */
const lock = async (tx: Tx, id: string, signUp: string): Promise<Locked | null> => {
  const placement = await lockPlacement(tx.sql, id);
  const asked = placement ? await askedAbout(tx.sql, id) : [];
  const mine = asked.find((one) => one.signUp === signUp);
  if (!placement || !mine || placement.state === 'drafted') return null;
  return { placement, asked, mine, proposals: await otherDaysFor(tx.sql, id) };
};

/** The deputy, where it is they who act in the host's name. */
const deputyIn = async (tx: Tx, { side, signUp }: Asked): Promise<string | null> =>
  side === 'host' ? deputyActing(tx.sql, tx.by, signUp) : null;

const tell = async (
  tx: Tx,
  kind: 'days-proposed' | 'days-kept' | 'days-changed',
  { placement, otherDays }: { placement: string; otherDays: string },
  whom: readonly Pick<Asked, 'signUp'>[],
  booked: readonly string[] = [],
): Promise<void> => {
  const signUps = whom.map(({ signUp }) => signUp);
  for (const [signUp, to] of await recipientsOf(tx.sql, signUps)) {
    const once = { onceKey: `${kind} ${otherDays} ${signUp}`, thread: visitThread(placement) };
    const about = { placement, signUp, otherDays, ...(booked.includes(signUp) && { booked: 'yes' }) };
    await writeLetter(tx, { kind, to, about, ...once });
  }
};

const note = (tx: Tx, placement: string, act: string, otherDays: string, more: Record<string, string> = {}) =>
  audit(tx, { act, subject: 'placement', id: placement, detail: { otherDays, ...more } });

/**
 * Proposes other days for a visit instead of only a yes or a no. One proposal waits at a time: of two people who propose
 * at one moment the second finds the first one's, under the placement's lock. Pressed twice it is one.
 */
export const proposeOtherDays = (
  acting: Acting,
  proposed: { placement: string; signUp: string; days: readonly Weekday[] },
): Promise<Outcome<null, 'gone' | 'over' | 'too-late' | 'waits' | DaysRefusal>> =>
  transact(acting, async (tx) => {
    const locked = await lock(tx, proposed.placement, proposed.signUp);
    const round = locked && (await findRound(tx.sql, locked.placement.round));
    if (!locked || !round) return refused('gone');
    const { placement, mine, asked } = locked;
    const may = mayChangeDays(placement, round, tx.now);
    if (!may.ok) return may;
    const days = WEEKDAYS.filter((day) => proposed.days.includes(day));
    const open = locked.proposals.find(({ state }) => state === 'open');
    if (open) return open.by === mine.signUp && open.days.join() === days.join() ? done(null) : refused('waits');
    const ruling = suits(choiceOf(await staysIn(tx.sql, placement.id), round, tx.now), days, placement.days);
    if (!ruling.ok) return ruling;
    const id = newId();
    const answerBy = answerDaysBy(placement, days, round, tx.now);
    const byDeputy = await deputyIn(tx, mine);
    const row = { id, by: mine.signUp, byDeputy, insteadOf: placement.days, days, proposedAt: tx.now, answerBy };
    await insertOtherDays(tx.sql, placement.id, row);
    await note(tx, placement.id, 'proposeOtherDays', id, { side: mine.side });
    // What the deputy proposes the contact hears of as well, whose yes it is.
    const others = asked.filter((one) => one !== mine || byDeputy !== null);
    await tell(tx, 'days-proposed', { placement: placement.id, otherDays: id }, others);
    return done(null);
  });

/** What this answer has led to already; null where it is news. */
const isSaid = (
  { state, yeses }: OtherDays,
  signUp: string,
  answer: Answer,
): 'waiting' | 'agreed' | 'declined' | null => {
  if (answer === 'no') return state === 'declined' ? 'declined' : null;
  const hasSaidYes = yeses.some((one) => one.signUp === signUp);
  if (!hasSaidYes) return null;
  return state === 'open' ? 'waiting' : state === 'agreed' ? 'agreed' : null;
};

/**
 * Answers other days. The last yes gives the visit its new days, and an open proposal is agreed with them; one no leaves
 * everything as it was, the visit included. The same answer twice is one.
 */
export const answerOtherDays = (
  acting: Acting,
  given: { placement: string; signUp: string; otherDays: string; answer: Answer },
): Promise<Outcome<'waiting' | 'agreed' | 'declined', 'gone' | 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    const locked = await lock(tx, given.placement, given.signUp);
    const others = locked?.proposals.find(({ id }) => id === given.otherDays);
    if (!locked || !others || others.by === given.signUp) return refused('gone');
    const { placement, asked, mine } = locked;
    const said = isSaid(others, mine.signUp, given.answer);
    if (said) return done(said);
    if (others.state !== 'open') return refused('over');
    if (tx.now >= others.answerBy) return refused('too-late');
    await note(tx, placement.id, 'answerOtherDays', others.id, { answer: given.answer, side: mine.side });
    if (given.answer === 'no') {
      await endOtherDays(tx.sql, others.id, { state: 'declined', now: tx.now });
      await tellOfEnd(tx, 'days-kept', locked, others);
      return done('declined');
    }
    await storeYesToDays(tx.sql, { id: others.id, signUp: mine.signUp, now: tx.now });
    const yeses = [...others.yeses, { signUp: mine.signUp, at: tx.now }];
    if (asked.some((one) => owesDays({ ...others, yeses }, one.signUp))) return done('waiting');
    await settle(tx, locked, { ...others, yeses });
    return done('agreed');
  });

/** Everybody who did not do it themselves: the contact of what their deputy did, and the deputy who proposed the days. */
const tellOfEnd = async (
  tx: Tx,
  kind: 'days-kept' | 'days-changed',
  { placement, asked, mine }: Locked,
  { id, byDeputy }: OtherDays,
  booked?: readonly string[],
): Promise<void> => {
  const doer = await deputyIn(tx, mine);
  const whom = kind === 'days-changed' || doer !== null ? asked : asked.filter((one) => one !== mine);
  await tell(tx, kind, { placement: placement.id, otherDays: id }, whom, booked);
  if (byDeputy !== null && (kind === 'days-changed' || byDeputy !== doer))
    await tellProposer(tx, kind, { placement: placement.id, host: placement.host, otherDays: id, deputy: byDeputy });
};

/** How it ended to the deputy who had proposed the days, while they still are the deputy. */
const tellProposer = async (
  tx: Tx,
  kind: 'days-kept' | 'days-changed',
  { host, deputy, ...which }: { placement: string; host: string; otherDays: string; deputy: string },
): Promise<void> => {
  if ((await confirmedDeputy(tx.sql, host))?.person !== deputy) return;
  const to = await recipientNamed(tx.sql, deputy);
  const once = { onceKey: `${kind} ${which.otherDays} ${deputy}`, thread: visitThread(which.placement) };
  if (to) await writeLetter(tx, { kind, to, about: { ...which, signUp: host, deputy }, ...once });
};

/**
 * Everybody has said yes: the days are the visit's, and who had not yet agreed to the visit has now. Whose journey was booked
 * for the days of before is asked anew.
 */
const settle = async (tx: Tx, locked: Locked, others: OtherDays): Promise<void> => {
  const { placement, asked } = locked;
  await endOtherDays(tx.sql, others.id, { state: 'agreed', now: tx.now });
  await storeAgreedDays(tx.sql, placement.id, others.days);
  if (placement.state === 'agreed') {
    await tellOfEnd(tx, 'days-changed', locked, others, await forgetBookedFor(tx.sql, placement.id));
    // A deputy who proposed them has been told so.
    const isProposer = (await confirmedDeputy(tx.sql, placement.host))?.person === others.byDeputy;
    if (!isProposer) await tellDeputy(tx, placement, { news: 'days-changed', which: others.id });
    return;
  }
  const saidAt = new Map([
    [others.by, others.proposedAt],
    ...others.yeses.map(({ signUp, at }) => [signUp, at] as const),
  ]);
  for (const { signUp, person } of asked) {
    const yes = { placement: placement.id, signUp, answer: 'yes' as const, reason: null, note: null };
    await storeAnswer(tx.sql, { ...yes, by: person ?? personBehind(tx.by) }, saidAt.get(signUp) ?? tx.now);
  }
  await agree(tx, placement, asked);
};

/** The proposer takes their proposal back, as long as it waits. Taken back already, it is. */
export const takeBackOtherDays = (
  acting: Acting,
  taken: { placement: string; signUp: string; otherDays: string },
): Promise<Outcome<null, 'gone' | 'over'>> =>
  transact(acting, async (tx) => {
    const locked = await lock(tx, taken.placement, taken.signUp);
    const others = locked?.proposals.find(({ id }) => id === taken.otherDays);
    if (!locked || others?.by !== taken.signUp) return refused('gone');
    if (others.state === 'withdrawn') return done(null);
    if (others.state !== 'open') return refused('over');
    await endOtherDays(tx.sql, others.id, { state: 'withdrawn', now: tx.now });
    await note(tx, locked.placement.id, 'takeBackOtherDays', others.id);
    await tellOfEnd(tx, 'days-kept', locked, others);
    return done(null);
  });

/**
 * A sweep: other days that nobody answered in time lapse, and the days stay as they were. Of a visit that is not agreed those
 * who have not answered hear that in their last chance to (last-chance.acts.ts).
 */
export const lapseOtherDays = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { id, placement, host, deputy, isAgreed } of await overdueOtherDays(tx.sql, tx.now)) {
      await endOtherDays(tx.sql, id, { state: 'lapsed', now: tx.now });
      await note(tx, placement, 'lapseOtherDays', id);
      if (isAgreed) await tell(tx, 'days-kept', { placement, otherDays: id }, await askedAbout(tx.sql, placement));
      if (deputy !== null) await tellProposer(tx, 'days-kept', { placement, host, otherDays: id, deputy });
    }
  });
