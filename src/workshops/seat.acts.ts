/** What every act on seats is made of: somebody gets one, and one that is free goes to the next in line. */
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import type { Tx } from '../platform/transact.ts';
import type { Round } from '../rounds/round.ts';
import { seatThread, type Booking, type Wait } from './booking.ts';
import { addressesOf, storeSeat } from './booking.store.ts';
import { nextOffers } from './line.rules.ts';
import { linesIn, endWaits, storeOffers, waitOf } from './line.store.ts';
import { withAgreedVisit } from './participant.store.ts';
import { offerDeadline } from './workshop.rules.ts';
import { freeSeats } from './workshop.ts';
import { workshopsIn } from './workshop.store.ts';

type SeatLetter =
  | 'workshop-booked'
  | 'workshop-booked-for-you'
  | 'workshop-given-back'
  | 'workshop-moved'
  | 'workshop-cancelled'
  | 'workshop-off'
  | 'workshop-soon';
type LineLetter = 'workshop-waiting' | 'workshop-offered' | 'workshop-offer-lapsed' | 'workshop-line-over';

/** Writes to those whose seats these are. */
export const tellSeated = async (
  tx: Tx,
  kind: SeatLetter,
  seats: readonly Pick<Booking, 'id' | 'person' | 'workshop'>[],
): Promise<void> => {
  const addresses = await addressesOf(
    tx.sql,
    seats.map(({ person }) => person),
  );
  for (const { id, person, workshop } of seats) {
    const to = addresses.get(person);
    if (to) await writeLetter(tx, { kind, to, about: { booking: id, workshop }, thread: seatThread(id) });
  }
};

/** Writes to those who stand in these places. */
export const tellWaiting = async (tx: Tx, kind: LineLetter, waits: readonly Wait[]): Promise<void> => {
  const addresses = await addressesOf(
    tx.sql,
    waits.map(({ person }) => person),
  );
  for (const { id, person } of waits) {
    const to = addresses.get(person);
    if (to) await writeLetter(tx, { kind, to, about: { wait: id } });
  }
};

/** Gives somebody a seat, and the receipt for it. They no longer wait for this workshop; for another they may. */
export const seat = async (
  tx: Tx,
  given: { round: string; person: string; workshop: string; isForAnother: boolean },
): Promise<void> => {
  const { person, workshop, isForAnother } = given;
  const waiting = await waitOf(tx.sql, given.round, person);
  if (waiting?.workshop === workshop) await endWaits(tx.sql, [waiting.id], { state: 'taken', now: tx.now });
  const id = await storeSeat(tx.sql, { ...given, now: tx.now });
  await audit(tx, { act: 'bookWorkshop', subject: 'workshop-booking', id, detail: { workshop } });
  const kind = isForAnother ? 'workshop-booked-for-you' : 'workshop-booked';
  await tellSeated(tx, kind, [{ id, person, workshop }]);
};

/**
 * Of those in line, who may have a seat: whose visit is agreed. Who has lost theirs keeps the place for when they find
 * another, and is offered nothing, and told of nothing, that they cannot take.
 */
export const whoMayTake = async (tx: Tx, round: Round, waits: readonly Wait[]): Promise<readonly Wait[]> => {
  const persons = waits.map(({ person }) => person);
  const visiting = await withAgreedVisit(tx.sql, round.id, persons);
  return waits.filter(({ person }) => visiting.has(person));
};

/** Offers what is free in a round to those who are first in line. The round's workshops are locked. */
export const offerFreeSeats = async (tx: Tx, round: Round): Promise<void> => {
  const workshops = (await workshopsIn(tx.sql, round.id)).filter(
    (one) => one.waiting > 0 && freeSeats(one) > 0 && one.cancelledAt === null,
  );
  const waits = workshops.length > 0 ? await whoMayTake(tx, round, await linesIn(tx.sql, round.id)) : [];
  for (const workshop of workshops) {
    const until = offerDeadline(workshop, round.timeZone, tx.now);
    const next = nextOffers(
      waits.filter((one) => one.workshop === workshop.id),
      freeSeats(workshop),
    );
    if (until === null || next.length === 0) continue;
    const ids = next.map(({ id }) => id);
    await storeOffers(tx.sql, ids, { until, now: tx.now });
    for (const id of ids)
      await audit(tx, { act: 'offerSeat', subject: 'workshop-wait', id, detail: { until: until.toISOString() } });
    await tellWaiting(tx, 'workshop-offered', next);
  }
};
