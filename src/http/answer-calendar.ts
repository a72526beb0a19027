import { calendarFile, methodOf, type CalendarEntry } from '../kit/calendar-file.ts';
import type { Visit } from './visit.ts';

/** Answers with entries to take into one's calendar; an entry that is called off leaves it again. */
export const answerCalendar = (visit: Visit, entries: readonly CalendarEntry[], fileName: string): Response => {
  const { view, acting } = visit.var;
  return visit.body(calendarFile({ lang: view.lang, now: acting.now, entries }), 200, {
    'content-type': `text/calendar; charset=utf-8; method=${methodOf({ entries })}`,
    'content-disposition': `attachment; filename="${fileName}"`,
  });
};
