/** Other days for a visit: proposed and turned down before it is agreed, proposed and taken after, and none to propose. */
import { choiceOf, hasOthers, suits } from '../../src/placements/other-days.rules.ts';
import { staysIn } from '../../src/placements/other-days.store.ts';
import { findPlacement } from '../../src/placements/placement.store.ts';
import { findRound } from '../../src/rounds/round.store.ts';
import type { Weekday } from '../../src/rounds/round.ts';
import type { Tour, Tourist } from './tourist.ts';

const choiceFor = async ({ site: { world } }: Tour, visit: string) => {
  const placement = await findPlacement(world.db, visit);
  const round = placement && (await findRound(world.db, placement.round));
  if (!placement || !round) throw new Error(`no visit ${visit}`);
  return { choice: choiceOf(await staysIn(world.db, visit), round, world.clock.now()), current: placement.days };
};

const hasOtherDays = async (tour: Tour, visit: string): Promise<boolean> => {
  const { choice, current } = await choiceFor(tour, visit);
  return hasOthers(choice, current);
};

/** Any days that suit everybody and are not those the visit has. */
const otherDaysOf = async (tour: Tour, visit: string): Promise<readonly Weekday[]> => {
  const { choice, current } = await choiceFor(tour, visit);
  const some = choice.days.reduce<Weekday[][]>((all, day) => [...all, ...all.map((days) => [...days, day])], [[]]);
  const other = some.find((days) => suits(choice, days, current).ok);
  if (!other) throw new Error(`visit ${visit} has no other days`);
  return other;
};

/** The intern proposes other days for an open visit, the host says no to them, and the old ones stand. */
export const tourOtherDays = async (
  tour: Tour,
  { visit, theHost, theIntern }: { visit: string; theHost: Tourist; theIntern: Tourist },
): Promise<void> => {
  await theIntern.see(`/besoeg/${visit}/andre-dage`, 'andre-dage');
  await theIntern.press();
  await theIntern.look('andre-dage-fejl');
  await theIntern.fill({ days: await otherDaysOf(tour, visit) });
  await theIntern.press();
  await theIntern.look('andre-dage-foreslaaet');
  await theHost.see('/min-side', 'min-side-andre-dage');
  await theHost.see(`/besoeg/${visit}`, 'andre-dage-spurgt');
  await theHost.press('main button[value="no"]');
  await theIntern.see(`/besoeg/${visit}`, 'besoeg-praktikant-dage-staar');
};

/** Of a pair's agreed visit: one proposes, the companion and the host say yes, and the agreement has the new days. */
export const tourDaysChanged = async (
  tour: Tour,
  { visit, theHost, pair: [one, other] }: { visit: string; theHost: Tourist; pair: readonly [Tourist, Tourist] },
): Promise<void> => {
  if (!(await hasOtherDays(tour, visit))) {
    await one.see(`/besoeg/${visit}/andre-dage`, 'andre-dage-ingen');
    return;
  }
  await one.to(`/besoeg/${visit}/andre-dage`);
  await one.fill({ days: await otherDaysOf(tour, visit) });
  await one.press();
  await other.see(`/besoeg/${visit}`, 'besoegsaftale-dage-foreslaaet');
  await other.see(`/besoeg/${visit}/andre-dage`, 'andre-dage-spurgt-aftalt');
  await other.press('main button[value="yes"]');
  await other.see(`/besoeg/${visit}/andre-dage`, 'andre-dage-sagt-ja');
  await theHost.to(`/besoeg/${visit}/andre-dage`);
  await theHost.press('main button[value="yes"]');
  await theHost.look('besoegsaftale-nye-dage');
};
