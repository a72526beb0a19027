import { discardDrafts, writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import type { Parted } from '../sign-ups/companionship.acts.ts';
import type { InReceipt } from '../sign-ups/sign-up.acts.ts';
import { askWhoIsLeft, tellWhoIsLeft } from './alone-question.acts.ts';
import { answerAloneQuestion } from './alone-question.store.ts';
import { deputyActing } from './deputy.store.ts';
import { awaitedIn, openOtherDays } from './other-days.store.ts';
import { lapse, move, dropWaits, tell, receiptToDeputy } from './move-placement.acts.ts';
import { agreeTogether, dropMoveFrom, fallTogether } from './together.acts.ts';
import { holdRepairsOf } from './together.store.ts';
import { hasBegun, isOver, mayAnswer, remindAt, stateAfter } from './placement.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import {
  askedAbout,
  goneFromPlacements,
  lockOverdue,
  lockPlacement,
  lockPlacementsIn,
  lockPlacementsOf,
  storeAnswer,
} from './placement.store.ts';
import { visitThread, type Answer, type Asked, type LeaveReason, type NoReason, type Placement } from './placement.ts';
import { deadlinesAhead, takeToRemind } from './reminder.store.ts';
import { publicationIn } from './publication.store.ts';
import { recipientsIn } from './recipient.store.ts';

const DAY = 86_400_000;

export interface AnswerToGive {
  readonly placement: string;
  readonly signUp: string;
  readonly answer: Answer;
  readonly reason?: NoReason;
  readonly note?: string;
}

type Answered = Outcome<Placement['state'], 'gone' | 'over' | 'too-late' | 'days-asked'>;

/**
 * Answers a proposal. The placement's row is locked first, so that of a yes, a no and a lapse at one moment each finds
 * what the one before it left; and the row only moves while it is open and its deadline ahead. Saying the same twice
 * is one answer. The last yes agrees the visit; one no ends it for everybody (R10: a pair is one unit).
 */
export const answerPlacement = (acting: Acting, given: AnswerToGive): Promise<Answered> =>
  transact(acting, (tx) => answerIn(tx, given));

/** The same as a part of another act. */
export const answerIn = async (tx: Tx, given: AnswerToGive): Promise<Answered> => {
  await holdRepairsOf(tx.sql, given);
  const placement = await lockPlacement(tx.sql, given.placement);
  const asked = placement ? await askedAbout(tx.sql, placement.id) : [];
  const mine = asked.find(({ signUp }) => signUp === given.signUp);
  if (!placement || !mine || placement.state === 'drafted') return refused('gone');
  const ruling = mayAnswer(placement, mine, given.answer, tx.now);
  if (!ruling.ok) return ruling.why === 'unchanged' ? done(placement.state) : refused(ruling.why);
  const { answer, reason = null, note = null } = given;
  // While other days are asked about, a yes to the old ones would agree what somebody has just asked to change.
  const others = answer === 'yes' ? await openOtherDays(tx.sql, placement.id) : null;
  if (others && tx.now < others.answerBy) return refused('days-asked');
  await storeAnswer(tx.sql, { ...given, reason, note: note === '' ? null : note, by: personBehind(tx.by) }, tx.now);
  const why = reason === null ? {} : { reason };
  await audit(tx, {
    act: 'answerPlacement',
    subject: 'placement',
    id: placement.id,
    ...why,
    detail: { answer, side: mine.side },
  });
  const answered = asked.map((one) => (one === mine ? { ...one, answer } : one));
  return done(await follow(tx, placement, mine, answered));
};

/** What an answer leads to, for the placement and for everybody else in it. */
const follow = async (
  tx: Tx,
  placement: Placement,
  mine: Asked,
  asked: readonly Asked[],
): Promise<Placement['state']> => {
  const next = stateAfter(asked);
  const others = asked.filter(({ signUp }) => signUp !== mine.signUp);
  switch (next.state) {
    case 'open':
      // The other side hears once a whole side has said yes: half a pair's yes says nothing yet.
      if (asked.every((one) => one.side !== mine.side || one.answer === 'yes'))
        await tell(
          tx,
          'other-side-agreed',
          placement,
          others.filter(({ side }) => side !== mine.side),
        );
      break;
    case 'agreed':
      if (placement.repair) return (await agreeTogether(tx, placement.repair)) ? 'agreed' : 'open';
      await agree(tx, placement, asked);
      break;
    case 'declined':
      await move(tx, placement, { ...next, by: mine.signUp });
      await dropWaits(tx, [mine]);
      await askWhoIsLeft(tx, placement, asked, [mine]);
      await tell(tx, 'visit-called-off', placement, [mine]);
      await tell(tx, 'visit-ended', placement, others);
      if (placement.repair) await fallTogether(tx, placement.repair);
      break;
  }
  return next.state;
};

/** Everybody has said yes: the locked placement is agreed, and each of them is told. */
export const agree = async (tx: Tx, placement: Placement, asked: readonly Asked[]): Promise<void> => {
  await move(tx, placement, { state: 'agreed', why: null, by: null });
  await tell(tx, 'visit-agreed', placement, asked);
};

/** A sweep: proposals that were not answered before their grace was over lapse, and everybody in them is told. */
export const lapsePlacements = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const placement of await lockOverdue(tx.sql, tx.now)) {
      const asked = await askedAbout(tx.sql, placement.id);
      await lapse(tx, placement, asked);
    }
  });

/** A sweep: some days before the deadline, on a working morning, who has not answered is reminded, once. */
export const remindToAnswer = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { round, answerBy, timeZone } of await deadlinesAhead(tx.sql, tx.now)) {
      if (tx.now < remindAt(answerBy, timeZone)) continue;
      // Who has had the question for less than a day needs no reminder of it.
      const openedBy = new Date(tx.now.getTime() - DAY);
      for (const id of await takeToRemind(tx.sql, { round, answerBy, openedBy, now: tx.now })) {
        await tell(tx, 'answer-due', { id }, await awaitedIn(tx.sql, id));
      }
    }
  });

/**
 * Somebody cannot come, or cannot host, after all: until its first day the visit is off, for one of a few reasons that
 * the office reads. The others are told, and who called it off gets a receipt.
 */
export const leavePlacement = (
  acting: Acting,
  leaving: { placement: string; signUp: string; because: LeaveReason },
): Promise<Outcome<null, 'gone' | 'over' | 'begun'>> =>
  transact(acting, async (tx) => {
    await holdRepairsOf(tx.sql, leaving);
    const placement = await lockPlacement(tx.sql, leaving.placement);
    const asked = placement ? await askedAbout(tx.sql, placement.id) : [];
    const mine = asked.find(({ signUp }) => signUp === leaving.signUp);
    if (!placement || !mine || placement.state === 'drafted') return refused('gone');
    if (placement.state !== 'agreed') return refused('over');
    const round = await findRound(tx.sql, placement.round);
    if (!round || hasBegun(placement, round, tx.now)) return refused('begun');
    const deputy = mine.side === 'host' ? await deputyActing(tx.sql, tx.by, mine.signUp) : null;
    await cancel(tx, placement, mine, { because: leaving.because, deputy });
    // The receipt takes it out of the calendar of who leaves as well (U18).
    await tell(tx, 'visit-called-off', placement, [mine]);
    if (deputy) await receiptToDeputy(tx, placement, deputy);
    return done(null);
  });

const cancel = async (
  tx: Tx,
  placement: Placement,
  leaving: Pick<Asked, 'signUp' | 'side'>,
  { because, deputy }: { because: LeaveReason | null; deputy: string | null },
): Promise<void> => {
  const why = leaving.side === 'host' ? 'host-left' : 'intern-left';
  await move(tx, placement, { state: 'cancelled', why, by: leaving.signUp, because, byDeputy: deputy });
  await dropWaits(tx, [leaving]);
  // Of a draft nobody has heard: the office publishes anew.
  if (placement.state === 'drafted') return;
  const asked = await askedAbout(tx.sql, placement.id);
  if (placement.state === 'agreed' && leaving.side === 'intern') await dropMoveFrom(tx, placement, leaving.signUp);
  await askWhoIsLeft(tx, placement, asked, [leaving]);
  await tell(
    tx,
    'visit-ended',
    placement,
    asked.filter(({ signUp }) => signUp !== leaving.signUp),
  );
  if (placement.state === 'open' && placement.repair) await fallTogether(tx, placement.repair);
};

/** A sweep: who has withdrawn their sign-up takes no part in a visit any more, and everybody in it is told. */
export const cancelPlacementsOfGone = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const signUp of await goneFromPlacements(tx.sql))
      for (const visit of await cancelVisitsOf(tx, signUp)) await tell(tx, 'visit-called-off', visit, [{ signUp }]);
  });

const WITHDRAWN = { because: null, deputy: null };
const isAgreed = ({ state }: Placement): boolean => state === 'agreed';

/** Ends every visit of a sign-up that takes no part any more. Answers those that were agreed, which stand in its calendar. */
const cancelVisitsOf = async (tx: Tx, signUp: string): Promise<Placement[]> => {
  const agreed: Placement[] = [];
  await holdRepairsOf(tx.sql, { signUp });
  // What is agreed first: the move that is asked for from there ends with it, and nobody reads that it still stands.
  const mine = (await lockPlacementsOf(tx.sql, signUp)).toSorted((a, b) => Number(isAgreed(b)) - Number(isAgreed(a)));
  for (const { id } of mine) {
    // With one of a repair's visits the others have ended, another of this sign-up's perhaps among them.
    const placement = await lockPlacement(tx.sql, id);
    if (!placement || isOver(placement.state)) continue;
    await cancel(tx, placement, { signUp, side: placement.host === signUp ? 'host' : 'intern' }, WITHDRAWN);
    if (isAgreed(placement)) agreed.push(placement);
  }
  return agreed;
};

/**
 * What withdrawing a sign-up does to its visits, and to whom it travelled with: told here once the proposals are out. The
 * receipt takes one visit out of the calendar of who withdraws (U18); a letter takes one, so each of the others has its own.
 */
export const cancelPlacementsOf = async (
  tx: Tx,
  signUp: string,
  parted: Parted | null = null,
): Promise<InReceipt | undefined> => {
  const [first, ...more] = await cancelVisitsOf(tx, signUp);
  for (const visit of more) await tell(tx, 'visit-called-off', visit, [{ signUp }]);
  await answerAloneQuestion(tx.sql, signUp, 'stop', tx.now);
  if (parted) await tellWhoIsLeft(tx, parted);
  return first && { about: { placement: first.id }, thread: visitThread(first.id) };
};

/** What cancelling a round does: every visit is off, and everybody who was in it gets one letter. */
export const cancelPlacementsIn = async (tx: Tx, round: string): Promise<void> => {
  const agreed = new Map<string, string[]>();
  const repairs = await holdRepairsOf(tx.sql, { round });
  for (const placement of await lockPlacementsIn(tx.sql, round)) {
    await move(tx, placement, { state: 'cancelled', why: 'round-cancelled', by: null });
    if (placement.state !== 'agreed') continue;
    for (const { signUp } of await askedAbout(tx.sql, placement.id))
      agreed.set(signUp, [...(agreed.get(signUp) ?? []), placement.id]);
  }
  for (const repair of repairs) await fallTogether(tx, repair);
  const publication = await publicationIn(tx.sql, round);
  if (publication?.sentAt === null) await discardDrafts(tx, publication.id);
  for (const [signUp, to] of await recipientsIn(tx.sql, round)) {
    // A letter takes one entry out of a calendar; who has several visits gets a letter for each of the others.
    const [placement, ...more] = agreed.get(signUp) ?? [];
    const once = { onceKey: `round-cancelled ${signUp}`, ...(placement && { thread: visitThread(placement) }) };
    const about = placement === undefined ? { signUp } : { signUp, placement };
    await writeLetter(tx, { kind: 'round-cancelled', to, about, ...once });
    for (const id of more) await tell(tx, 'visit-ended', { id }, [{ signUp }]);
  }
};
