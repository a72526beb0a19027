import { sql as raw } from 'kysely';
import { dayAt } from '../kit/calendar.ts';
import type { Database } from '../platform/database.ts';
import { hashSecret, isId, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { bookingOf } from './booking.store.ts';
import type { BookingState, WaitState } from './booking.ts';
import { findWait, storeOfferLink, waitOf } from './line.store.ts';
import { hasAgreedVisit } from './participant.store.ts';
import type { ToldOffer, ToldSeat, ToldWaitOver, ToldWorkshop } from './told-workshop.ts';
import { findWorkshop } from './workshop.store.ts';

const told = async (db: Database, id: string): Promise<ToldWorkshop | null> => {
  const workshop = await findWorkshop(db, id);
  const round = workshop && (await findRound(db, workshop.roundId));
  return workshop && round ? { workshop, timeZone: round.timeZone, visitWeek: round.visitWeek } : null;
};

type About = Readonly<Record<string, string>>;

/** The workshop of a seat that is as it was when the letter was written: in one of these states, and still for this workshop. */
export const toldSeat = async (
  db: Database,
  about: About,
  states: readonly [BookingState, ...BookingState[]],
): Promise<ToldSeat | null> => {
  const { booking: id, workshop: at } = about;
  if (!isId(id) || !isId(at)) return null;
  const booking = await db
    .selectFrom('workshop_bookings')
    .select(['id', 'state', 'sequence'])
    .select(
      raw<boolean>`exists (select from sign_ups s where s.round_id = workshop_bookings.round_id
        and s.person_id = workshop_bookings.person_id and s.state = 'confirmed')`.as('isSignedUp'),
    )
    .where('id', '=', id)
    .where('workshop_id', '=', at)
    .where('state', 'in', states)
    .executeTakeFirst();
  const workshop = booking && (await findWorkshop(db, at));
  const round = workshop && (await findRound(db, workshop.roundId));
  if (!booking || !workshop || !round) return null;
  const { timeZone, visitWeek, organiser } = round;
  const { isSignedUp, ...seat } = booking;
  return {
    booking: seat,
    isSignedUp,
    workshop,
    timeZone,
    visitWeek,
    organiser: { name: organiser.name, email: organiser.email },
  };
};

/** The workshop of a place in line, while it is in this state. */
export const toldWait = async (db: Database, about: About, state: WaitState): Promise<ToldWorkshop | null> => {
  const wait = isId(about.wait) ? await findWait(db, about.wait) : null;
  return wait?.state === state ? told(db, wait.workshop) : null;
};

/** The same once it is over, with the seat elsewhere that its person keeps. */
export const toldWaitOver = async (
  { db, now }: { db: Database; now: Date },
  about: About,
  state: 'lapsed' | 'over',
): Promise<ToldWaitOver | null> => {
  const wait = isId(about.wait) ? await findWait(db, about.wait) : null;
  const what = wait?.state === state ? await told(db, wait.workshop) : null;
  if (!wait || !what) return null;
  const held = await bookingOf(db, wait.round, wait.person);
  const seat = held?.state === 'booked' ? await findWorkshop(db, held.workshop) : null;
  return { ...what, seat: seat && seat.day >= dayAt(now, what.timeZone) ? seat : null };
};

/** An offer that still stands, with a way to it minted now, as the letter goes, and kept as a hash alone. */
export const toldOffer = async ({ db, now }: { db: Database; now: Date }, about: About): Promise<ToldOffer | null> => {
  const wait = isId(about.wait) ? await findWait(db, about.wait) : null;
  if (wait?.state !== 'offered' || wait.offerBy === null || now >= wait.offerBy) return null;
  const what = await told(db, wait.workshop);
  if (!what) return null;
  const secret = newSecret();
  await storeOfferLink(db, { secretHash: hashSecret(secret), wait: wait.id, now });
  return { ...what, until: wait.offerBy, secret };
};

/** Whether somebody still has to choose a workshop of a round. */
export const hasToChoose = async (db: Database, { round, person }: About): Promise<boolean> => {
  if (!isId(round) || !isId(person)) return false;
  const held = await bookingOf(db, round, person);
  if (held?.state === 'booked' || (await waitOf(db, round, person))) return false;
  return hasAgreedVisit(db, round, person);
};
