/** One's own calendar: an address that Outlook, Google or a phone fetches from (R16, U18). */
import type { Day } from '../kit/calendar.ts';
import type { VisitInCalendar } from '../placements/visit-entry.ts';
import type { Round } from '../rounds/round.ts';
import type { PlannedDay } from '../visits/planned-day.ts';
import type { SeatInCalendar } from '../workshops/seat-entry.ts';

/** An address as it is found by its secret. */
export interface Feed {
  readonly person: string;
  readonly stoppedAt: Date | null;
}

/** The last day to do something that waits for somebody. */
export interface DueDay {
  readonly uid: string;
  readonly what: 'answer' | 'contact' | 'workshop' | 'offer' | 'sign-up' | 'alone';
  readonly day: Day;
  readonly path: string;
}

export interface FeedContent {
  readonly person: string;
  /** The rounds somebody is in, until their days in it are agreed: then only those are kept free (R16). */
  readonly weeks: readonly Round[];
  readonly due: readonly DueDay[];
  readonly seats: readonly SeatInCalendar[];
  readonly visits: readonly VisitInCalendar[];
  readonly planned: readonly PlannedDay[];
}

export const feedUrls = {
  page: () => '/min-side/kalender',
  make: () => '/min-side/kalender/ny',
  stop: () => '/min-side/kalender/stop',
  fetch: (secret: string) => `/kalender/${secret}.ics`,
};
