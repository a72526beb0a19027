import type { Doors } from '../http/doors.ts';
import { hostsBelowMinimum, isNotHeld, isOutOfTouch, placementsIn } from '../placements/listed-placement.rules.ts';
import { listPlacements } from '../placements/listed-placement.store.ts';
import { isInGrace } from '../placements/placement.ts';
import type { Database } from '../platform/database.ts';
import { circumstancesIn, takingPartIn } from '../repairs/circumstances.store.ts';
import { mayRepair } from '../repairs/repair.rules.ts';
import { countSeeking } from '../repairs/seeking.rules.ts';
import { currentOf, phaseBegins } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { findRounds } from '../rounds/round.store.ts';
import { likelyDoubles } from '../workplaces/double.rules.ts';
import { findToldApart, findWorkplaces } from '../workplaces/double.store.ts';
import { unbookedIn } from '../workshops/roll-call.store.ts';
import { isChoosingOverdue } from '../workshops/workshop.rules.ts';
import { workshopsIn } from '../workshops/workshop.store.ts';
import { OverviewPage } from './overview.page.tsx';
import { readOverview } from './overview.store.ts';
import type { Overview } from './overview.ts';

const latestFirst = (one: Date | null, other: Date | null): number => (other?.getTime() ?? 0) - (one?.getTime() ?? 0);

/** Who is without a visit while there is something to do about it: three queries, once the proposals are sent. */
const seekingIn = async (db: Database, round: Round, { sent, now }: { sent: number; now: Date }): Promise<number> =>
  mayRepair(round, now, { isSent: sent > 0 }).ok
    ? countSeeking(await circumstancesIn(db, round.id), await takingPartIn(db, round.id))
    : 0;

/** How many have a visit and chose no workshop in time, until the visits begin: two queries. */
const unbookedBy = async (db: Database, round: Round, now: Date): Promise<number> => {
  const workshops = (await workshopsIn(db, round.id)).filter(({ cancelledAt }) => cancelledAt === null);
  const isAsked = now < phaseBegins(round, 'visits') && isChoosingOverdue(workshops, round.timeZone, now);
  return isAsked ? (await unbookedIn(db, round.id)).length : 0;
};

/** Nine queries at most, whatever the size of the round. */
const numbersOf = async (db: Database, round: Round, now: Date): Promise<Overview> => {
  const placements = await listPlacements(db, round.id);
  const counted = await readOverview(db, round.id, now);
  const [late, at] = [placements.filter((one) => isInGrace(one, now)), { round, now }];
  const missing = late.flatMap(({ host, guests }) => [host, ...guests]).filter(({ answer }) => answer === null);
  const lateUntil = late.map(({ graceUntil }) => graceUntil).toSorted(latestFirst)[0] ?? null;
  return {
    ...counted,
    seeking: await seekingIn(db, round, { sent: counted.sent, now }),
    doubles: likelyDoubles(await findWorkplaces(db), await findToldApart(db)).length,
    // Once the visits begin no other guest can come.
    below: now < phaseBegins(round, 'visits') ? hostsBelowMinimum(placements).size : 0,
    outOfTouch: placements.filter((one) => isOutOfTouch(one, at)).length,
    brokenOff: placementsIn(placements, 'broken-off', at).length,
    notHeld: placements.filter((one) => isNotHeld(one, at)).length,
    late: missing.length,
    lateUntil,
    daysUnanswered: placementsIn(placements, 'days-unanswered', at).length,
    withoutProgramme: placementsIn(placements, 'no-programme', at).length,
    unbooked: await unbookedBy(db, round, now),
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
