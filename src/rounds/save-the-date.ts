/** "Save the date" as a calendar file (R16). */
import { calendarFile, type CalendarEntry } from '../kit/calendar-file.ts';
import { workingDaysOf } from '../kit/calendar.ts';
import type { Lang } from '../kit/language.ts';
import type { Round } from './round.ts';

export type WeekInCalendar = {
  readonly round: Pick<Round, 'id' | 'visitWeek' | 'version'>;
  /** Where to read more: the public address of the front page. */
  readonly address: string;
  /** What the entry is called, and what it says when it is opened (save-the-date.texts.ts). */
  readonly summary: string;
  readonly description: string;
};
export type SaveTheDate = WeekInCalendar & { readonly lang: Lang; readonly now: Date };

/**
 * The visit week as one event of five whole days, Monday to Friday.
 * - One event, not five: Outlook opens a file with one as an entry to keep, a file with more as a second calendar.
 * - It blocks the days: more days kept free than needed is what R16 asks for.
 * - The same round has the same UID for ever, in both languages, and a sequence that only rises: whoever fetches it
 *   again after the week was moved gets the entry moved, not a second one.
 */
export const weekEntry = ({ round, address, summary, description }: WeekInCalendar): CalendarEntry => ({
  uid: `visit-week-${round.id}`,
  sequence: round.version,
  time: { days: workingDaysOf(round.visitWeek) },
  summary,
  description,
  address,
});

export const saveTheDate = ({ lang, now, ...week }: SaveTheDate): string =>
  calendarFile({ lang, now, entries: [weekEntry(week)] });
