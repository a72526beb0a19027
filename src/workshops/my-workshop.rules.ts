/** What a participant can do about a workshop, read off what there is. */
import type { Counterpart, MyWorkshopLine, MyWorkshops } from './my-workshop.ts';
import { beginsAt, chooseBy, isOver, mayChange, mayChoose } from './workshop.rules.ts';
import { freeSeats, type Workshop, type WorkshopWithSeats } from './workshop.ts';

/** How one workshop stands for somebody, and so which button it has. */
export type Offered =
  | { readonly kind: 'mine' | 'my-line' | 'my-offer' | 'begun' }
  | { readonly kind: 'free'; readonly free: number }
  | { readonly kind: 'full'; readonly waiting: number };

export const standingOf = (workshop: WorkshopWithSeats, mine: MyWorkshops): Offered => {
  if (mine.booking?.state === 'booked' && mine.booking.workshop === workshop.id) return { kind: 'mine' };
  if (beginsAt(workshop, mine.round.timeZone) <= mine.now) return { kind: 'begun' };
  if (mine.wait?.workshop === workshop.id) return { kind: mine.wait.state === 'offered' ? 'my-offer' : 'my-line' };
  const free = freeSeats(workshop);
  return free > 0 ? { kind: 'free', free } : { kind: 'full', waiting: workshop.waiting };
};

/** Those one can choose between: none that is cancelled or over. */
export const choosable = ({ workshops, round, now }: MyWorkshops): readonly WorkshopWithSeats[] =>
  workshops.filter((one) => one.cancelledAt === null && !isOver(one, round.timeZone, now));

/** Workshops there were, and none is left to begin: nothing can be chosen any more. */
export const areOver = ({ workshops, round, now }: MyWorkshops): boolean =>
  workshops.length > 0 && workshops.every((one) => one.cancelledAt !== null || beginsAt(one, round.timeZone) <= now);

/** The workshop one has a seat at, or had. */
export const seatOf = ({ booking, workshops }: MyWorkshops): WorkshopWithSeats | null =>
  (booking?.state === 'booked' && workshops.find(({ id }) => id === booking.workshop)) || null;

/** Somebody who takes part as a host's deputy alone: the seat is the contact's. */
export const isOnlyDeputy = ({ deputised, hasAgreedVisit, booking, wait }: MyWorkshops): boolean =>
  deputised.length > 0 && !hasAgreedVisit && booking === null && wait === null;

/** How one's seat stands: taken, or what became of it once the workshop is over. */
export const seatStands = (mine: MyWorkshops, seat: Workshop): 'has' | 'had' | 'came' => {
  if (mine.booking?.attendedAt) return 'came';
  return isOver(seat, mine.round.timeZone, mine.now) ? 'had' : 'has';
};

/** Whether the seat can be given back: until the workshop begins, or the office has ticked one as there. */
export const mayGiveBack = ({ booking, round, now }: MyWorkshops, seat: Workshop): boolean =>
  booking?.state === 'booked' && booking.attendedAt === null && mayChange(seat, round.timeZone, now).ok;

/** The companion one can choose for too: who travels along and has no seat yet. */
export const companionToo = ({ others }: MyWorkshops): Counterpart | null =>
  others.find((one) => one.as === 'companion' && one.workshop === null) ?? null;

/** An online workshop with a seat, for when one in a place is full; null when nothing is full, or none has a seat. */
export const onlineInstead = (mine: MyWorkshops): WorkshopWithSeats | null => {
  const standing = choosable(mine).map((one) => ({ one, how: standingOf(one, mine).kind }));
  if (!standing.some(({ one, how }) => !one.isOnline && (how === 'full' || how === 'my-line'))) return null;
  return standing.find(({ one, how }) => one.isOnline && how === 'free')?.one ?? null;
};

/** What one's own page says; null while there is nothing to choose and nothing chosen. */
export const myWorkshopLine = (mine: MyWorkshops): MyWorkshopLine | null => {
  const { round, now, booking, wait, workshops } = mine;
  const by = (id: string | undefined) => workshops.find((one) => one.id === id) ?? null;
  const isCancelled = booking?.state === 'workshop-cancelled';
  const workshop = booking?.state === 'booked' || isCancelled ? by(booking.workshop) : null;
  const isOpen = mayChoose(round, mine.hasAgreedVisit, now).ok;
  const due = isOpen ? chooseBy(choosable(mine), round.timeZone, now) : null;
  // Who stands in line has no seat yet: only one that is held, or offered, is a choice.
  const isToChoose = isOpen && booking?.state !== 'booked' && wait?.state !== 'offered' && due !== null;
  const waitsFor = by(wait?.workshop);
  if (!workshop && !isToChoose && !waitsFor) return null;
  return {
    round,
    workshop,
    isCancelled,
    stands: workshop && !isCancelled ? seatStands(mine, workshop) : null,
    chooseBy: isToChoose ? due : null,
    offer: wait?.state === 'offered' && wait.offerBy && waitsFor ? { workshop: waitsFor, until: wait.offerBy } : null,
    waitsFor,
  };
};
