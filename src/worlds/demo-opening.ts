/** Opens the demo: its clock where it stood, its people if there are none yet, and what "next phase" does. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { House } from '../http/house.ts';
import type { DemoPost } from '../messages/post.ts';
import { actingAs } from '../http/house.ts';
import { CannotStart } from '../platform/cannot-start.ts';
import { movableClock, type MovableClock } from '../platform/clock.ts';
import { isLockTaken, type Database } from '../platform/database.ts';
import { faultLine } from '../platform/fault.ts';
import { withoutTicks } from '../platform/ticking.ts';
import { transact } from '../platform/transact.ts';
import { DEMO_BEGINS, type Demo } from './demo.ts';
import { DEMO_SIGN_UPS, loadDemo } from './demo-loader.ts';
import { demoClockStood, forgetEverything, holdsPeople, keepDemoClock } from './demo.store.ts';

/** The demo's clock, going on from where it stood when the program ended. */
export const demoClock = async (db: Database): Promise<MovableClock> =>
  movableClock((await demoClockStood(db)) ?? DEMO_BEGINS);

/** Stands in the clock's place while the people are being made: a demo that was killed meanwhile is begun again. */
const NOT_YET = new Date(0);

const TRIES = 50;

/** Empties the database between other people's requests; each try waits a moment for the tables. */
const forget = async (house: House, triesLeft = TRIES): Promise<void> => {
  try {
    await transact(actingAs(house, { kind: 'system' }), async (tx) => {
      await forgetEverything(tx.sql);
      await keepDemoClock(tx.sql, NOT_YET);
    });
  } catch (error) {
    if (!isLockTaken(error) || triesLeft === 0) throw error;
    await sleep(100);
    await forget(house, triesLeft - 1);
  }
};

/** Notes that an empty database becomes the demo's. */
const claim = async (db: Database): Promise<void> => {
  if (await holdsPeople(db)) throw new CannotStart(REAL_DATA);
  await keepDemoClock(db, NOT_YET);
};

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
  let load: ReturnType<Demo['load']> = null;
  const begin = (): Promise<void> =>
    withoutTicks(db, async () => {
      await forget(house);
      await loadDemo(house, (count) => (load = { count, of: DEMO_SIGN_UPS }));
      clock.moveTo(DEMO_BEGINS);
      await keepDemoClock(db, DEMO_BEGINS);
      post.empty();
    });
  const stood = await demoClockStood(db);
  if (stood === null) await claim(db);
  if (stood === null || stood < DEMO_BEGINS) await begin();
  load = null;
  return {
    clock,
    post,
    settle: doEverything,
    load: () => load,
    reset: () => {
      // A second press while the first is at work is the same wish.
      if (load !== null && load !== 'failed') return;
      load = { count: 0, of: DEMO_SIGN_UPS };
      begin().then(
        () => (load = null),
        (error: unknown) => {
          house.log.error(faultLine(error), 'the demo could not begin again');
          load = 'failed';
        },
      );
    },
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
