import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { bookingOf, endSeat, endSeatsIn } from './booking.store.ts';
import { endWaits, linesIn, waitOf } from './line.store.ts';
import { companionOf, goneFromWorkshops, hasAgreedVisit } from './participant.store.ts';
import { offerFreeSeats, seat, tellSeated } from './seat.acts.ts';
import { mayChange, mayChoose } from './workshop.rules.ts';
import { lockWorkshopsIn } from './workshop.store.ts';
import { freeSeats, type WorkshopWithSeats } from './workshop.ts';

/** What somebody asks for: a seat or a place in line, for themselves or for their companion too. */
export interface Wish {
  readonly round: string;
  readonly person: string;
  readonly workshop: string;
  readonly together: boolean;
}
export type WishRefusal = 'gone' | 'begun' | 'not-open' | 'attended' | 'companion-has-seat';

/** Those a wish is for, whom it still concerns. */
export interface Wanted {
  readonly round: Round;
  readonly workshop: WorkshopWithSeats;
  readonly persons: readonly string[];
}

/**
 * Reads a wish under the round's lock. A companion who has a seat elsewhere keeps it: nobody is moved by another's press;
 * who sits here already needs no second seat.
 */
export const readWish = async (tx: Tx, wish: Wish): Promise<Outcome<Wanted, WishRefusal>> => {
  const workshops = await lockWorkshopsIn(tx.sql, wish.round);
  // Read after the lock, so that whoever cancels the round at this moment has either done so or will find the seat.
  const round = await findRound(tx.sql, wish.round);
  const workshop = workshops.find(({ id }) => id === wish.workshop);
  if (!round || !workshop) return refused('gone');
  const standing = mayChange(workshop, round.timeZone, tx.now);
  if (!standing.ok) return refused(standing.why === 'begun' ? 'begun' : 'gone');
  if (!mayChoose(round, await hasAgreedVisit(tx.sql, round.id, wish.person), tx.now).ok) return refused('not-open');
  const companion = wish.together ? await companionOf(tx.sql, round.id, wish.person) : null;
  const persons: string[] = [];
  for (const person of [wish.person, companion]) {
    if (person === null) continue;
    const held = await bookingOf(tx.sql, round.id, person);
    const isSeated = held?.state === 'booked';
    if (isSeated && held.attendedAt && person === wish.person) return refused('attended');
    if (isSeated && person !== wish.person && held.workshop !== workshop.id) return refused('companion-has-seat');
    if (!isSeated || held.workshop !== workshop.id) persons.push(person);
  }
  return done({ round, workshop, persons });
};

/** A seat that is held for somebody by an offer is theirs to take. */
const heldFor = async (tx: Tx, { round, workshop, persons }: Wanted): Promise<number> => {
  let held = 0;
  for (const person of persons) {
    const wait = await waitOf(tx.sql, round.id, person);
    if (wait?.workshop === workshop.id && wait.state === 'offered') held += 1;
  }
  return held;
};

/**
 * Takes a seat, or moves to another workshop: the old one is given up in the same moment, and goes to the next in line.
 * Where there is none left everything stays as it was. The round's workshops are locked (`lockWorkshopsIn`), so that of
 * fifty who want the last seat one finds it; a trigger counts once more.
 */
export const bookSeat = (acting: Acting, wish: Wish): Promise<Outcome<undefined, WishRefusal | 'full'>> =>
  transact(acting, async (tx) => {
    const wanted = await readWish(tx, wish);
    if (!wanted.ok) return wanted;
    const { round, workshop, persons } = wanted.value;
    if (freeSeats(workshop) + (await heldFor(tx, wanted.value)) < persons.length) return refused('full');
    for (const person of persons)
      await seat(tx, { round: round.id, person, workshop: workshop.id, isForAnother: person !== wish.person });
    await offerFreeSeats(tx, round);
    return done(undefined);
  });

/** Gives one's seat back, until the workshop begins, or one has been ticked as there. Twice is once. */
export const giveSeatBack = (
  acting: Acting,
  { round: roundId, person }: { round: string; person: string },
): Promise<Outcome<undefined, 'begun' | 'attended'>> =>
  transact(acting, async (tx) => {
    const workshops = await lockWorkshopsIn(tx.sql, roundId);
    const round = await findRound(tx.sql, roundId);
    const held = await bookingOf(tx.sql, roundId, person);
    if (!round || held?.state !== 'booked') return done(undefined);
    if (held.attendedAt) return refused('attended');
    const workshop = workshops.find(({ id }) => id === held.workshop);
    if (workshop && !mayChange(workshop, round.timeZone, tx.now).ok) return refused('begun');
    await release(tx, held.id, 'given-back');
    await tellSeated(tx, 'workshop-given-back', [held]);
    await offerFreeSeats(tx, round);
    return done(undefined);
  });

const release = async (tx: Tx, booking: string, state: 'given-back' | 'withdrawn'): Promise<void> => {
  await endSeat(tx.sql, booking, state, tx.now);
  await audit(tx, { act: 'releaseSeat', subject: 'workshop-booking', id: booking, detail: { state } });
};

/** A sweep: who has withdrawn from the round holds neither a seat nor a place in line. */
export const releaseSeatsOfGone = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const { round: roundId, person } of await goneFromWorkshops(tx.sql)) {
      await lockWorkshopsIn(tx.sql, roundId);
      const [round, held, wait] = [
        await findRound(tx.sql, roundId),
        await bookingOf(tx.sql, roundId, person),
        await waitOf(tx.sql, roundId, person),
      ];
      if (held?.state === 'booked') {
        await release(tx, held.id, 'withdrawn');
        await tellSeated(tx, 'workshop-off', [held]);
      }
      if (wait) await endWaits(tx.sql, [wait.id], { state: 'left', now: tx.now });
      if (round) await offerFreeSeats(tx, round);
    }
  });

/**
 * What cancelling a round does: every seat and every place in line is over. Its own letter has told everybody; who has a
 * seat gets one that takes it out of their calendar.
 */
export const endWorkshopsIn = async (tx: Tx, round: string): Promise<void> => {
  await lockWorkshopsIn(tx.sql, round);
  const seats = await endSeatsIn(tx.sql, round, tx.now);
  for (const { id } of seats)
    await audit(tx, { act: 'releaseSeat', subject: 'workshop-booking', id, detail: { state: 'round-cancelled' } });
  await tellSeated(tx, 'workshop-off', seats);
  const ids = (await linesIn(tx.sql, round)).map(({ id }) => id);
  await endWaits(tx.sql, ids, { state: 'over', now: tx.now });
};
