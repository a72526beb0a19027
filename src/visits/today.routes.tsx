import type { Doors } from '../http/doors.ts';
import { ownProgramme } from './programme.guard.ts';
import { programmeUrls } from './programme.ts';
import { TodayPage } from './today.page.tsx';
import { visitToday } from './today.rules.ts';

/** Today in an agreed visit; on other days the next one, and afterwards that it is over. */
export const todayRoutes = (doors: Doors): void => {
  doors.get(programmeUrls.today(':id'), ownProgramme, (visit, own) => {
    const { placement, round } = own.visit;
    return TodayPage({ view: visit.var.view, own, today: visitToday(placement.days, round, visit.var.acting.now) });
  });
};
