import type { Doors } from '../http/doors.ts';
import { hostsBelowMinimum, isNotHeld, isOutOfTouch } from '../placements/listed-placement.rules.ts';
import { listPlacements } from '../placements/listed-placement.store.ts';
import type { Database } from '../platform/database.ts';
import { currentOf } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { findRounds } from '../rounds/round.store.ts';
import { likelyDoubles } from '../workplaces/double.rules.ts';
import { findToldApart, findWorkplaces } from '../workplaces/double.store.ts';
import { OverviewPage } from './overview.page.tsx';
import { readOverview } from './overview.store.ts';
import type { Overview } from './overview.ts';

/** Four queries, whatever the size of the round. */
const numbersOf = async (db: Database, round: Round, now: Date): Promise<Overview> => {
  const placements = await listPlacements(db, round.id);
  return {
    ...(await readOverview(db, round.id)),
    doubles: likelyDoubles(await findWorkplaces(db), await findToldApart(db)).length,
    below: hostsBelowMinimum(placements).size,
    outOfTouch: placements.filter((one) => isOutOfTouch(one, { round, now })).length,
    notHeld: placements.filter((one) => isNotHeld(one, { round, now })).length,
  };
};

/** Where a coordinator begins. */
export const overviewRoutes = (doors: Doors): void => {
  doors.get('/kontor', async (visit) => {
    const { view, acting } = visit.var;
    const round = currentOf(await findRounds(acting.db), acting.now);
    const at = round && { round, numbers: await numbersOf(acting.db, round, acting.now) };
    return OverviewPage({ view, now: acting.now, at });
  });
};
