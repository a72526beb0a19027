import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { readWish, type Wish, type WishRefusal } from './booking.acts.ts';
import type { Wait } from './booking.ts';
import { bookingOf } from './booking.store.ts';
import { endWaits, findWait, linesIn, roundsWithLines, storeWaits, waitOf, withdrawOffers } from './line.store.ts';
import { offerFreeSeats, seat, tellWaiting, whoMayTake } from './seat.acts.ts';
import { beginsAt, lineEnds } from './workshop.rules.ts';
import { lockWorkshopsIn } from './workshop.store.ts';
import { freeSeats, type WorkshopWithSeats } from './workshop.ts';

/**
 * Stands in line for a full workshop; who stood in another line leaves it. A seat one has stays one's own meanwhile. Two
 * companions who ask together are one in the line. Twice is once.
 */
export const joinLine = (acting: Acting, wish: Wish): Promise<Outcome<undefined, WishRefusal | 'free' | 'line-over'>> =>
  transact(acting, async (tx) => {
    const wanted = await readWish(tx, wish);
    if (!wanted.ok) return wanted;
    const { round, workshop, persons } = wanted.value;
    if (!persons.includes(wish.person)) return done(undefined);
    const standing = await waitOf(tx.sql, round.id, wish.person);
    if (standing?.workshop === workshop.id) return done(undefined);
    if (tx.now >= lineEnds(workshop, round.timeZone)) return refused('line-over');
    if (freeSeats(workshop) >= persons.length) return refused('free');
    await leaveLines(tx, round, persons);
    const waits = await storeWaits(tx.sql, { round: round.id, workshop: workshop.id, persons, now: tx.now });
    for (const id of waits)
      await audit(tx, { act: 'joinLine', subject: 'workshop-wait', id, detail: { workshop: workshop.id } });
    const here = (await linesIn(tx.sql, round.id)).filter(({ id }) => waits.includes(id));
    await tellWaiting(tx, 'workshop-waiting', here);
    await offerFreeSeats(tx, round);
    return done(undefined);
  });

/** Who joins another line leaves the one they stand in; of a pair only those who go. */
const leaveLines = async (tx: Tx, round: Round, persons: readonly string[]): Promise<void> => {
  for (const person of persons) {
    const wait = await waitOf(tx.sql, round.id, person);
    if (wait) await end(tx, wait, wait.state === 'offered' ? 'declined' : 'left');
  }
};

const end = async (tx: Tx, { id }: Wait, state: 'declined' | 'left' | 'lapsed' | 'over'): Promise<void> => {
  await endWaits(tx.sql, [id], { state, now: tx.now });
  await audit(tx, { act: 'leaveLine', subject: 'workshop-wait', id, detail: { state } });
};

/** Leaves the line; a seat that was offered goes to the next. Twice is once. */
export const leaveLine = (
  acting: Acting,
  { round: roundId, person }: { round: string; person: string },
): Promise<Outcome<undefined, never>> =>
  transact(acting, async (tx) => {
    await lockWorkshopsIn(tx.sql, roundId);
    const round = await findRound(tx.sql, roundId);
    if (!round) return done(undefined);
    await leaveLines(tx, round, [person]);
    await offerFreeSeats(tx, round);
    return done(undefined);
  });

interface Offer {
  readonly wait: Wait;
  readonly round: Round;
  readonly workshop: WorkshopWithSeats;
}

/** The offer as it stands once the round's workshops are locked: two presses, or a press and the deadline, meet here. */
const lockOffer = async (tx: Tx, id: string): Promise<Offer | null> => {
  const found = await findWait(tx.sql, id);
  if (!found) return null;
  const workshops = await lockWorkshopsIn(tx.sql, found.round);
  const [wait, round] = [await findWait(tx.sql, id), await findRound(tx.sql, found.round)];
  const workshop = workshops.find((one) => one.id === found.workshop);
  return wait && round && workshop ? { wait, round, workshop } : null;
};

/** Takes an offered seat, before its deadline; two who waited together both get theirs. Twice is once. */
export const takeOffer = (acting: Acting, id: string): Promise<Outcome<undefined, 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    const offer = await lockOffer(tx, id);
    if (!offer) return refused('over');
    const { wait, round, workshop } = offer;
    const held = await bookingOf(tx.sql, round.id, wait.person);
    if (wait.state === 'taken' && held?.state === 'booked' && held.workshop === workshop.id) return done(undefined);
    if (held?.attendedAt) return refused('over');
    if (wait.state === 'lapsed') return refused('too-late');
    if (wait.state !== 'offered' || wait.offerBy === null) return refused('over');
    if (tx.now >= wait.offerBy || tx.now >= beginsAt(workshop, round.timeZone)) return refused('too-late');
    // A visit may have fallen away since, and the sweep that passes the seat on not have run.
    const asked = (await linesIn(tx.sql, round.id)).filter(
      (one) => one.party === wait.party && one.state === 'offered' && one.workshop === workshop.id,
    );
    const party = await whoMayTake(tx, round, asked);
    if (!party.some(({ id: one }) => one === wait.id)) return refused('over');
    for (const { person } of party)
      await seat(tx, { round: round.id, person, workshop: workshop.id, isForAnother: person !== wait.person });
    await offerFreeSeats(tx, round);
    return done(undefined);
  });

/** "No longer interested", in one press: the seat goes to the next. Of two who waited together the other keeps theirs. */
export const declineOffer = (acting: Acting, id: string): Promise<Outcome<undefined, 'over'>> =>
  transact(acting, async (tx) => {
    const offer = await lockOffer(tx, id);
    if (!offer) return refused('over');
    const { wait, round } = offer;
    if (wait.state === 'declined' || wait.state === 'left') return done(undefined);
    if (wait.state !== 'offered' && wait.state !== 'waiting') return refused('over');
    await end(tx, wait, 'declined');
    await offerFreeSeats(tx, round);
    return done(undefined);
  });

const without = (all: readonly Wait[], some: readonly Wait[]): readonly Wait[] =>
  all.filter((one) => !some.includes(one));

/** A seat is for who has a visit: whoever has lost theirs keeps the place in line, and the seat held for them is the next one's. */
const passOnOffers = async (tx: Tx, round: Round, waits: readonly Wait[]): Promise<void> => {
  const offered = waits.filter(({ state }) => state === 'offered');
  const passed = without(offered, await whoMayTake(tx, round, offered));
  await withdrawOffers(
    tx.sql,
    passed.map(({ id }) => id),
  );
  for (const { id } of passed) await audit(tx, { act: 'passOnSeat', subject: 'workshop-wait', id });
};

/**
 * A sweep: an offer nobody took lapses and the seat goes to the next; where the line ends, those who still stand in it
 * are told, so that nobody waits for nothing (U17).
 */
export const endDueWaits = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const roundId of await roundsWithLines(tx.sql)) {
      const workshops = await lockWorkshopsIn(tx.sql, roundId);
      const round = await findRound(tx.sql, roundId);
      if (!round) continue;
      const waits = await linesIn(tx.sql, roundId);
      const lapsed = waits.filter(({ offerBy, state }) => state === 'offered' && offerBy && offerBy <= tx.now);
      for (const wait of lapsed) await end(tx, wait, 'lapsed');
      await passOnOffers(tx, round, without(waits, lapsed));
      await tellWaiting(tx, 'workshop-offer-lapsed', await whoMayTake(tx, round, lapsed));
      const ended = new Set(workshops.filter((one) => lineEnds(one, round.timeZone) <= tx.now).map(({ id }) => id));
      const over = waits.filter(({ state, workshop }) => state === 'waiting' && ended.has(workshop));
      for (const wait of over) await end(tx, wait, 'over');
      await tellWaiting(tx, 'workshop-line-over', await whoMayTake(tx, round, over));
      // Not after a lapse alone: who had lost their visit may have another, and a seat have waited for them.
      await offerFreeSeats(tx, round);
    }
  });
