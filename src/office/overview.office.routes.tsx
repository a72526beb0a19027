import type { Doors } from '../http/doors.ts';
import { hostsBelowMinimum } from '../placements/listed-placement.rules.ts';
import { listPlacements } from '../placements/listed-placement.store.ts';
import type { Database } from '../platform/database.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { likelyDoubles } from '../workplaces/double.rules.ts';
import { findToldApart, findWorkplaces } from '../workplaces/double.store.ts';
import { OverviewPage } from './overview.page.tsx';
import { readOverview } from './overview.store.ts';
import type { Overview } from './overview.ts';

/** Four queries, whatever the size of the round. */
const numbersOf = async (db: Database, round: string): Promise<Overview> => ({
  ...(await readOverview(db, round)),
  doubles: likelyDoubles(await findWorkplaces(db), await findToldApart(db)).length,
  below: hostsBelowMinimum(await listPlacements(db, round)).size,
});

/** Where a coordinator begins. */
export const overviewRoutes = (doors: Doors): void => {
  doors.get('/kontor', async (visit) => {
    const { view, acting } = visit.var;
    const round = currentOf(await findRounds(acting.db), acting.now);
    const at = round && { round, numbers: await numbersOf(acting.db, round.id) };
    return OverviewPage({ view, now: acting.now, at });
  });
};
