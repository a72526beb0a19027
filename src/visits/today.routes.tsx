import type { Doors } from '../http/doors.ts';
import { isDeputyOfClosed } from '../placements/deputy.rules.ts';
import { guestsOfHost } from '../placements/shown-visit.store.ts';
import { withoutReach } from '../placements/shown-visit.ts';
import { ownProgramme } from './programme.guard.ts';
import { programmeUrls } from './programme.ts';
import { takenHomeOf } from './takeaway.guard.ts';
import { TakeawayToday } from './takeaway-panel.page.tsx';
import { TodayPage } from './today.page.tsx';
import { visitToday } from './today.rules.ts';

/** Today in an agreed visit; on other days the next one, and afterwards that it is over. A host's day is that of all its guests. */
export const todayRoutes = (doors: Doors): void => {
  doors.get(programmeUrls.today(':id'), ownProgramme, async (visit, own) => {
    const { view, acting } = visit.var;
    const { placement, round } = own.visit;
    const all = own.isHost ? await guestsOfHost(acting.db, placement.host) : [];
    const guests = isDeputyOfClosed(own.visit, acting.now) ? all.map(withoutReach) : all;
    const days = own.isHost ? guests.flatMap((guest) => guest.days) : placement.days;
    const today = visitToday(days, round, acting.now);
    const taken = await takenHomeOf(visit, own.visit);
    const task = taken && TakeawayToday({ taken, isOver: today.kind === 'over', now: acting.now, lang: view.lang });
    return TodayPage({ view, own, guests, today, task, now: acting.now });
  });
};
