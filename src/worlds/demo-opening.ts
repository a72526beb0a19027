/** Opens the demo: its clock where it stood, its people if there are none yet, and what "next phase" does. */
import type { House } from '../http/house.ts';
import type { DemoPost } from '../messages/post.ts';
import { actingAs } from '../http/house.ts';
import { CannotStart } from '../platform/cannot-start.ts';
import { movableClock, type MovableClock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { transact } from '../platform/transact.ts';
import { DEMO_BEGINS, type Demo } from './demo.ts';
import { loadDemo } from './demo-loader.ts';
import { demoClockStood, forgetEverything, holdsPeople, keepDemoClock } from './demo.store.ts';

/** The demo's clock, going on from where it stood when the program ended. */
export const demoClock = async (db: Database): Promise<MovableClock> =>
  movableClock((await demoClockStood(db)) ?? DEMO_BEGINS);

/** Stands in the clock's place while the people are being made: a demo that was killed meanwhile is begun again. */
const NOT_YET = new Date(0);

/**
 * `doEverything` runs all sweeps and jobs.
 * @throws CannotStart when the database holds a real instance's people
 */
export const openDemo = async (
  house: House & { clock: MovableClock },
  post: DemoPost,
  doEverything: () => Promise<void>,
): Promise<Demo> => {
  const { db, clock } = house;
  const fill = async (): Promise<void> => {
    clock.moveTo(DEMO_BEGINS);
    await loadDemo(house);
    await keepDemoClock(db, DEMO_BEGINS);
    post.empty();
  };
  const beginAgain = async (): Promise<void> => {
    await transact(actingAs(house, { kind: 'system' }), async (tx) => {
      await forgetEverything(tx.sql);
      await keepDemoClock(tx.sql, NOT_YET);
    });
    await fill();
  };
  const stood = await demoClockStood(db);
  if (stood === null) {
    if (await holdsPeople(db)) throw new CannotStart(REAL_DATA);
    await keepDemoClock(db, NOT_YET);
    await fill();
  } else if (stood < DEMO_BEGINS) await beginAgain();
  let beginning: Promise<void> | null = null;
  return {
    clock,
    post,
    settle: doEverything,
    // Two who press at once wait for the one new beginning.
    reset: () => (beginning ??= beginAgain().finally(() => (beginning = null))),
  };
};

const REAL_DATA =
  'The data here are a real instance’s, and the demo would delete them. Set PUBLIC_URL to go on with them, or DATA_DIR ' +
  'to another folder for the demo.';
const DEMO_DATA =
  'The data here are the demo’s: invented people, and a coordinator without a mailbox. Set DATA_DIR to another folder, ' +
  'or delete this one, for a real instance.';

/**
 * A real instance does not go on with a demo's people.
 * @throws CannotStart when the database is a demo's
 */
export const refuseDemoData = async (db: Database): Promise<void> => {
  if ((await demoClockStood(db)) !== null) throw new CannotStart(DEMO_DATA);
};
