/** One's own seat as an entry of one's calendar (R16, U18). */
import type { CalendarEntry } from '../kit/calendar-file.ts';
import { bookingUrls, type Booking } from './booking.ts';
import type { Workshop } from './workshop.ts';

export interface SeatInCalendar {
  readonly booking: Pick<Booking, 'id' | 'state' | 'sequence'>;
  readonly workshop: Pick<Workshop, 'isOnline' | 'place' | 'address' | 'day' | 'starts' | 'ends'>;
  readonly timeZone: string;
}

/** What is said of it (seat-entry.texts.ts). */
export interface SeatEntryWords {
  readonly summary: (place: string) => string;
  readonly description: (address: string) => string;
  readonly off: (summary: string) => string;
  readonly online: string;
}

/**
 * - A booking has the same UID for ever, whichever workshop it is for, and a sequence that only rises: who has moved
 *   gets the entry moved, not a ghost beside it.
 * - A seat that is given up cancels its entry, with the time it was for.
 * - The way into an online one stands behind the sign-in: an entry may be passed on.
 */
export const seatEntry = (
  { booking, workshop, timeZone }: SeatInCalendar,
  t: SeatEntryWords,
  link: (path: string) => string,
): CalendarEntry => {
  const isOff = booking.state !== 'booked';
  const address = link(bookingUrls.choose());
  const summary = t.summary(workshop.place);
  return {
    uid: `workshop-${booking.id}`,
    sequence: booking.sequence,
    time: { day: workshop.day, starts: workshop.starts, ends: workshop.ends, timeZone },
    summary: isOff ? t.off(summary) : summary,
    description: t.description(address),
    location: workshop.isOnline ? t.online : workshop.address,
    address,
    isOff,
  };
};
