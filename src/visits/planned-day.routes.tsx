import { answerCalendar } from '../http/answer-calendar.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { ownVisit } from '../placements/placement.guard.ts';
import { placementUrls } from '../placements/placement.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { visitInCalendar } from '../placements/visit-entry.store.ts';
import { visitEntryTexts } from '../placements/visit-entry.texts.ts';
import { visitEntry } from '../placements/visit-entry.ts';
import { plannedDaysOf } from './planned-day.store.ts';
import { plannedDayTexts } from './planned-day.texts.ts';
import { plannedEntries, visitFileUrl } from './planned-day.ts';

/** A visit and what is planned for its days, as entries of one's own calendar; none while it never stood in one. */
const entriesOf = async (visit: Visit, { placement, round, mine }: ShownVisit) => {
  const { house, view, visitor } = visit.var;
  const { lang } = view;
  const person = visitor.person?.id ?? '';
  const link = (path: string) => house.config.publicUrl + inLanguage(lang, path);
  const inCalendar = await visitInCalendar(house.db, { placement: placement.id, signUp: mine.signUp });
  if (!inCalendar) return [];
  const planned = inCalendar.isOff
    ? []
    : await plannedDaysOf(house.db, { person, rounds: [round], host: placement.host });
  const words = { person, t: plannedDayTexts(lang), link };
  return [
    visitEntry(inCalendar, visitEntryTexts(lang), link),
    ...planned.filter(({ day }) => inCalendar.days.includes(day)).flatMap((day) => plannedEntries(day, words)),
  ];
};

/** One visit for one's calendar, for who wants no feed; once it is called off, the file that takes it out again. */
export const visitFileRoutes = (doors: Doors): void => {
  doors.get(visitFileUrl(':id'), ownVisit, async (visit, own) => {
    const entries = await entriesOf(visit, own);
    if (entries.length === 0) return goTo(visit, placementUrls.show(own.placement.id));
    return answerCalendar(visit, entries, plannedDayTexts(visit.var.view.lang).fileName);
  });
};
