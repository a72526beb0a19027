/** One's own seat as a calendar file (R16, U18; RFC 5545). One person a file and no list of attendees (U19). */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Lang } from '../kit/language.ts';
import type { Booking } from './booking.ts';
import type { Workshop } from './workshop.ts';

export type SeatInCalendar = {
  readonly booking: Pick<Booking, 'id' | 'state' | 'sequence'>;
  readonly workshop: Workshop;
  readonly timeZone: string;
  readonly summary: string;
  readonly description: string;
  /** Where one's seat is changed or given back. */
  readonly address: string;
  readonly lang: Lang;
  readonly now: Date;
};

/** When the clocks change in Denmark, as the EU's directive 2000/84/EC has it: every calendar program knows rules of this form. */
const COPENHAGEN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * - A booking has the same UID for ever, whichever workshop it is for, and a sequence that only rises: who has moved
 *   gets the entry moved, not a ghost beside it.
 * - A seat that is given up cancels its entry, with the time it was for: some programs find it by that.
 * - A round in another time zone than Copenhagen's would get times in UTC, which are right everywhere.
 */
export const seatInCalendar = (given: SeatInCalendar): string => {
  const { booking, workshop, timeZone, summary, description, address, lang, now } = given;
  const isOff = booking.state !== 'booked';
  const at = (time: string) => Temporal.PlainDateTime.from(`${workshop.day}T${time}`).toZonedDateTime(timeZone);
  const isHere = timeZone === 'Europe/Copenhagen';
  const moment = (time: string) => (isHere ? at(time) : at(time).toInstant());
  const calendar = ical({
    prodId: { company: 'ipraktik', product: 'ipraktik', language: lang.toUpperCase() },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => COPENHAGEN },
  });
  calendar.createEvent({
    id: `workshop-${booking.id}`,
    sequence: booking.sequence,
    stamp: now,
    start: moment(workshop.starts),
    end: moment(workshop.ends),
    ...(isHere && { timezone: timeZone }),
    summary,
    description,
    location: workshop.address,
    url: address,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
};
