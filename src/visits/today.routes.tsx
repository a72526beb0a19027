import type { Doors } from '../http/doors.ts';
import { guestsOfHost } from '../placements/shown-visit.store.ts';
import { ownProgramme } from './programme.guard.ts';
import { programmeUrls } from './programme.ts';
import { TodayPage } from './today.page.tsx';
import { visitToday } from './today.rules.ts';

/** Today in an agreed visit; on other days the next one, and afterwards that it is over. A host's day is that of all its guests. */
export const todayRoutes = (doors: Doors): void => {
  doors.get(programmeUrls.today(':id'), ownProgramme, async (visit, own) => {
    const { placement, round } = own.visit;
    const guests = own.isHost ? await guestsOfHost(visit.var.house.db, placement.host) : [];
    const days = own.isHost ? guests.flatMap((guest) => guest.days) : placement.days;
    return TodayPage({ view: visit.var.view, own, guests, today: visitToday(days, round, visit.var.acting.now) });
  });
};
