/** Opens the demo: its clock where it stood, its people if there are none yet, and what "next phase" does. */
import type { House } from '../http/house.ts';
import type { DemoPost } from '../messages/post.ts';
import { actingAs } from '../http/house.ts';
import { movableClock, type MovableClock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import { transact } from '../platform/transact.ts';
import { DEMO_BEGINS, type Demo } from './demo.ts';
import { loadDemo } from './demo-loader.ts';
import { demoClockStood, forgetEverything, keepDemoClock } from './demo.store.ts';

/** The demo's clock, going on from where it stood when the program ended. */
export const demoClock = async (db: Database): Promise<MovableClock> =>
  movableClock((await demoClockStood(db)) ?? DEMO_BEGINS);

/** `doEverything` runs all sweeps and jobs. */
export const openDemo = async (
  house: House & { clock: MovableClock },
  post: DemoPost,
  doEverything: () => Promise<void>,
): Promise<Demo> => {
  const { db, clock } = house;
  const begin = async (): Promise<void> => {
    clock.moveTo(DEMO_BEGINS);
    await loadDemo(house);
    await keepDemoClock(db, DEMO_BEGINS);
  };
  if ((await demoClockStood(db)) === null) await begin();
  return {
    clock,
    post,
    settle: doEverything,
    reset: async () => {
      await transact(actingAs(house, { kind: 'system' }), (tx) => forgetEverything(tx.sql));
      await begin();
      post.empty();
    },
  };
};
