import { calendarFile, type CalendarEntry } from '../kit/calendar-file.ts';
import { weekName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { visitEntryTexts } from '../placements/visit-entry.texts.ts';
import { visitEntry } from '../placements/visit-entry.ts';
import { saveTheDateTexts } from '../rounds/save-the-date.texts.ts';
import { weekEntry } from '../rounds/save-the-date.ts';
import { plannedDayTexts } from '../visits/planned-day.texts.ts';
import { plannedEntries } from '../visits/planned-day.ts';
import { seatEntryTexts } from '../workshops/seat-entry.texts.ts';
import { seatEntry } from '../workshops/seat-entry.ts';
import { feedTexts } from './calendar-feed.texts.ts';
import type { FeedContent } from './calendar-feed.ts';

type Link = (path: string) => string;

/** Everything that stands in somebody's calendar, the same until something of it changes. */
export const feedEntries = (content: FeedContent, lang: Lang, link: Link): CalendarEntry[] => {
  const t = feedTexts(lang);
  const week = saveTheDateTexts(lang);
  const front = link('/');
  return [
    ...content.weeks.map((round): CalendarEntry => {
      const summary = week.summary(weekName(round.visitWeek, lang));
      const isOff = round.cancelledAt !== null;
      const words = { summary: isOff ? t.off(summary) : summary, description: week.description(front), address: front };
      return { ...weekEntry({ round, ...words }), isOff };
    }),
    ...content.due.map(({ uid, what, day, path }): CalendarEntry => ({
      uid: `deadline-${uid}`,
      sequence: 0,
      time: { days: [day] },
      summary: t.due[what],
      description: t.dueText(link(path)),
      address: link(path),
      isFree: true,
    })),
    ...content.seats.map((seat) => seatEntry(seat, seatEntryTexts(lang), link)),
    ...content.visits.map((visit) => visitEntry(visit, visitEntryTexts(lang), link)),
    ...content.planned.flatMap((planned) =>
      plannedEntries(planned, { person: content.person, t: plannedDayTexts(lang), link }),
    ),
  ];
};

export const feedFile = (entries: readonly CalendarEntry[], { lang, now }: { lang: Lang; now: Date }): string =>
  calendarFile({ lang, now, entries, name: feedTexts(lang).name });
