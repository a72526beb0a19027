import type { Doors } from '../http/doors.ts';
import type { Child } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { pageAsked } from '../kit/pagination.tsx';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { PlacementListPage } from './listed-placement.page.tsx';
import { listPlacements } from './listed-placement.store.ts';
import { PLACEMENT_VIEWS } from './listed-placement.ts';
import { waitersIn } from './way-on.store.ts';

/** The office's list of visits. `waysOut` is what a later slice has to say of those without one. */
export const placementListRoutes = (doors: Doors, waysOut: (lang: Lang) => Child): void => {
  doors.get('/kontor/besoeg', async (visit) => {
    const { view, acting } = visit.var;
    const round = currentOf(await findRounds(acting.db), acting.now);
    return PlacementListPage({
      view,
      at: round && { round, now: acting.now },
      all: round ? await listPlacements(acting.db, round.id) : [],
      waysOut: waysOut(view.lang),
      waiters: round ? await waitersIn(acting.db, round.id) : [],
      shown: PLACEMENT_VIEWS.find((one) => one === visit.req.query('vis')) ?? 'all',
      page: pageAsked(visit.req.query('side')),
    });
  });
};
