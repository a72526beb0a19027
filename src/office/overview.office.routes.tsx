import type { Doors } from '../http/doors.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { OverviewPage } from './overview.page.tsx';
import { readOverview } from './overview.store.ts';

/** Where a coordinator begins. */
export const overviewRoutes = (doors: Doors): void => {
  doors.get('/kontor', async (visit) => {
    const { view, acting } = visit.var;
    const round = currentOf(await findRounds(acting.db), acting.now);
    const at = round && { round, numbers: await readOverview(acting.db, round.id) };
    return OverviewPage({ view, now: acting.now, at });
  });
};
