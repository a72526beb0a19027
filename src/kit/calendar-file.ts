/** Entries as a file that calendars read (RFC 5545), or as the part of a letter that they act on (RFC 5546). */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventRepeatingFreq,
  ICalEventStatus,
  ICalEventTransparency,
  ICalWeekday,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { addDays, dayOfWeek, type Day } from './calendar.ts';
import type { Lang } from './language.ts';

/** When it is: whole days of one week, in their order; or hours of a day, on the clocks of a time zone. */
export type EntryTime =
  | { readonly days: readonly [Day, ...Day[]] }
  | { readonly day: Day; readonly starts: string; readonly ends: string; readonly timeZone: string };

/** Something in one person's calendar, without anybody else's name or address in it (U19). */
export interface CalendarEntry {
  /** The same for ever, whatever happens to it. */
  readonly uid: string;
  /** Only rises: a calendar believes the highest it has seen (U18). */
  readonly sequence: number;
  readonly time: EntryTime;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  /** Where one reads more. */
  readonly address: string;
  /** Called off. It keeps its time: some programs find an entry by that. */
  readonly isOff?: boolean;
  /** Only to be known of: it leaves the time free. */
  readonly isFree?: boolean;
}

export interface CalendarFile {
  readonly lang: Lang;
  /** When it was written. */
  readonly now: Date;
  readonly entries: readonly CalendarEntry[];
  /** What a calendar that somebody subscribes to is called. */
  readonly name?: string;
  /** Who invites whom, where the file asks a calendar to act; otherwise it only tells. */
  readonly invitation?: { readonly organiser: { name: string; email: string }; readonly to: string };
}

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

const WEEKDAYS = [
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
  ICalWeekday.SU,
];

/** How often a subscribed calendar is to be fetched. */
const TTL_SECONDS = 6 * 3600;

/**
 * - Whole days that follow each other are one stretch, which ends on the first day that no longer belongs to it (3.6.1).
 * - Days with others between them recur within their week: one entry with one UID, which no program shows on the others.
 * - Another time zone than Copenhagen's gets times in UTC, which are right everywhere.
 */
const timeOf = (time: EntryTime): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone' | 'repeating'> => {
  if ('day' in time) {
    const { day, timeZone } = time;
    const at = (clock: string) => Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(timeZone);
    const [start, end] = [at(time.starts), at(time.ends)];
    return timeZone === 'Europe/Copenhagen'
      ? { start, end, timezone: timeZone }
      : { start: start.toInstant(), end: end.toInstant() };
  }
  const { days } = time;
  const [first] = days;
  const last = days.at(-1) ?? first;
  const isUnbroken = addDays(first, days.length - 1) === last;
  const byDay = days.flatMap((day) => WEEKDAYS[dayOfWeek(day) - 1] ?? []);
  return {
    allDay: true,
    start: Temporal.PlainDate.from(first),
    end: Temporal.PlainDate.from(addDays(isUnbroken ? last : first, 1)),
    ...(!isUnbroken && { repeating: { freq: ICalEventRepeatingFreq.WEEKLY, count: days.length, byDay } }),
  };
};

const eventOf = (entry: CalendarEntry, { now, invitation }: CalendarFile): ICalEventData => ({
  id: entry.uid,
  sequence: entry.sequence,
  stamp: now,
  ...timeOf(entry.time),
  summary: entry.summary,
  description: entry.description,
  ...(entry.location !== undefined && { location: entry.location }),
  url: entry.address,
  status: entry.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  transparency: entry.isFree || entry.isOff ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  busystatus: entry.isFree || entry.isOff ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  ...(invitation && {
    organizer: invitation.organiser,
    // Whoever gets it has said yes already, and answers nobody from their calendar.
    attendees: [
      {
        email: invitation.to,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
  }),
});

/** What the file asks of a calendar: to show what it tells, to take an entry in, or to take it out. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';
export const methodOf = ({ invitation, entries }: Pick<CalendarFile, 'invitation' | 'entries'>): CalendarMethod => {
  if (entries.length === 1 && entries[0]?.isOff) return 'CANCEL';
  return invitation ? 'REQUEST' : 'PUBLISH';
};

export const calendarFile = (file: CalendarFile): string => {
  const calendar = ical({
    prodId: { company: 'ipraktik', product: 'ipraktik', language: file.lang.toUpperCase() },
    method: ICalCalendarMethod[file.name === undefined ? methodOf(file) : 'PUBLISH'],
    ...(file.name !== undefined && { name: file.name, ttl: TTL_SECONDS }),
    timezone: { name: null, generator: () => COPENHAGEN },
  });
  for (const entry of file.entries) calendar.createEvent(eventOf(entry, file));
  return calendar.toString();
};
