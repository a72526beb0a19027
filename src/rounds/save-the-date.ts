/** "Save the date" as a calendar file (R16, RFC 5545). The one file that knows the calendar library for a round. */
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { addDays } from '../kit/calendar.ts';
import type { Lang } from '../kit/language.ts';
import { type Round, visitDays } from './round.ts';

export type SaveTheDate = {
  readonly round: Pick<Round, 'id' | 'visitWeek' | 'version'>;
  /** Where to read more: the public address of the front page. */
  readonly address: string;
  /** What the entry is called, and what it says when it is opened (save-the-date.texts.ts). */
  readonly summary: string;
  readonly description: string;
  readonly lang: Lang;
  readonly now: Date;
};

/**
 * The visit week as one event of five whole days, Monday to Friday; CRLF, folded at 75 octets.
 * - One event, not five: Outlook opens a file with one as an entry to keep, a file with more as a second calendar.
 * - It blocks the days (opaque, busy): more days kept free than needed is what R16 asks for.
 * - The same round has the same UID for ever, in both languages, and a sequence that only rises: whoever fetches it
 *   again after the week was moved gets the entry moved, not a second one.
 */
export const saveTheDate = ({ round, address, summary, description, lang, now }: SaveTheDate): string => {
  const { mon, fri } = visitDays(round);
  const calendar = ical({
    prodId: { company: 'ipraktik', product: 'ipraktik', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `visit-week-${round.id}`,
    sequence: round.version,
    stamp: now,
    allDay: true,
    start: Temporal.PlainDate.from(mon),
    // RFC 5545, 3.6.1: the end of an event is the first day that no longer belongs to it.
    end: Temporal.PlainDate.from(addDays(fri, 1)),
    summary,
    description,
    url: address,
    transparency: ICalEventTransparency.OPAQUE,
    busystatus: ICalEventBusyStatus.BUSY,
  });
  return calendar.toString();
};
