/** An agreed visit as an entry of one person's calendar (R16, U18): theirs alone, with nobody's name in it. */
import type { CalendarEntry } from '../kit/calendar-file.ts';
import { visitDays, WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import { municipality } from '../workplaces/municipalities.ts';
import { placementUrls, voiceOf, type Side, type Voice } from './placement.ts';

export interface VisitInCalendar {
  readonly placement: string;
  /** The earlier visit that went on as this one, to this person: its entry is this one's. */
  readonly continues: string | null;
  readonly signUp: string;
  readonly side: Side;
  /** Two who travel together. */
  readonly isPair: boolean;
  readonly round: Pick<Round, 'visitWeek' | 'version' | 'timeZone' | 'organiser'>;
  readonly days: readonly Weekday[];
  /** How often the visit itself has changed; its round counts for itself. */
  readonly sequence: number;
  readonly isOff: boolean;
  /** The host's workplace, and the municipality it lies in. */
  readonly workplace: string;
  readonly municipality: string;
}

/** What is said of it (visit-entry.texts.ts). */
export interface VisitEntryWords {
  readonly summary: Readonly<Record<Voice, (workplace: string) => string>>;
  readonly description: (address: string) => string;
  readonly off: (summary: string) => string;
}

/** The UID is the person's and the visit's for ever, also where a visit takes another's place. A round that moves its week moves the entry, so its version counts. */
export const visitEntry = (
  visit: VisitInCalendar,
  t: VisitEntryWords,
  link: (path: string) => string,
): CalendarEntry => {
  const [first, ...more] = WEEKDAYS.filter((day) => visit.days.includes(day)).map((day) => visitDays(visit.round)[day]);
  if (first === undefined) throw new Error(`visit ${visit.placement} has no days`);
  const address = link(placementUrls.show(visit.placement));
  const summary = t.summary[voiceOf(visit.side, visit.isPair)](visit.workplace);
  return {
    uid: `visit-${visit.continues ?? visit.placement}-${visit.signUp}`,
    sequence: visit.round.version + visit.sequence,
    time: { days: [first, ...more] },
    summary: visit.isOff ? t.off(summary) : summary,
    description: t.description(address),
    location: `${visit.workplace}, ${municipality(visit.municipality).fullName}`,
    address,
    isOff: visit.isOff,
  };
};
