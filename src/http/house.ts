import type { Config } from '../config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { Log } from '../platform/log.ts';
import type { Acting, Actor } from '../platform/transact.ts';

/** What the running system consists of. Made once by `main.ts`, or by a test for its own world. */
export interface House {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly log: Log;
  /** The instance's own, outside the database (platform/own-key.ts). */
  readonly key: Buffer;
}

/** The house as an act needs it: with somebody who acts, at one moment. */
export const actingAs = (house: House, by: Actor): Acting => ({
  db: house.db,
  jobs: house.jobs,
  now: house.clock.now(),
  by,
});
