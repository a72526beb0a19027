/** A day of a shared programme as it stands in the calendar of somebody who is there. */
import type { CalendarEntry } from '../kit/calendar-file.ts';
import { visitDays, type Round, type Weekday } from '../rounds/round.ts';
import { programmeUrls, type ProgrammeItem } from './programme.ts';

/** A visit with what is planned for it, as a file. */
export const visitFileUrl = (visit: string): string => `/besoeg/${visit}/kalender.ics`;

export interface PlannedDay {
  readonly programme: string;
  readonly version: number;
  readonly visit: string;
  readonly round: Pick<Round, 'id' | 'visitWeek' | 'version' | 'timeZone' | 'cancelledAt'>;
  readonly day: Weekday;
  readonly workplace: string;
  readonly items: readonly ProgrammeItem[];
}

export interface PlannedWords {
  readonly day: (titles: string) => string;
  readonly description: (address: string) => string;
}

/**
 * What has a clock is an entry of its own; the rest of the day is one that leaves the time free, as no hour is named. Each
 * change of the programme raises the sequence of them all.
 */
export const plannedEntries = (
  planned: PlannedDay,
  { person, t, link }: { person: string; t: PlannedWords; link: (path: string) => string },
): CalendarEntry[] => {
  const { programme, version, round, items, workplace } = planned;
  const day = visitDays(round)[planned.day];
  const address = link(programmeUrls.show(planned.visit));
  const same = {
    sequence: round.version + version,
    description: t.description(address),
    location: workplace,
    address,
    isFree: true,
  };
  const uid = `programme-${programme}-${planned.day}-${person}`;
  const titles = items.filter(({ starts }) => starts === null).map(({ title }) => title);
  const timed = items.flatMap(({ starts, ends, title }, place): CalendarEntry[] =>
    starts === null || ends === null
      ? []
      : [
          {
            ...same,
            uid: `${uid}-${place}`,
            time: { day, starts, ends, timeZone: round.timeZone },
            summary: title,
          },
        ],
  );
  if (titles.length === 0) return timed;
  return [{ ...same, uid, time: { days: [day] }, summary: t.day(titles.join(' · ')) }, ...timed];
};
