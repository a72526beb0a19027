import { PgBoss, fromKysely, type Job } from 'pg-boss';
import type { Connection, Database, Sql } from './database.ts';
import type { Log } from './log.ts';

/**
 * Every queue there is. A slice queues a job for a later slice by this name, in its own transaction;
 * `worker.ts` says who answers. `tick` comes each half minute and does whatever the clock has made due.
 */
export const QUEUES = ['deliver-letter', 'send-sign-in', 'run-matching'] as const;
export type QueueName = (typeof QUEUES)[number];
export type JobData = Readonly<Record<string, string>>;
export type JobHandlers = Record<QueueName, (data: JobData, signal: AbortSignal) => Promise<void>>;

/** Short leases: a killed worker's jobs are taken over within a minute. */
const QUEUE = { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 900, heartbeatSeconds: 20 } as const;
const POLL = { pollingIntervalSeconds: 0.5, batchSize: 1 } as const;
const QUIET = { schedule: false, superviseIntervalSeconds: 15, monitorIntervalSeconds: 15 } as const;

export interface Jobs {
  /** Queues a job inside the caller's transaction: it exists if and only if the change does. */
  queue(sql: Sql, name: QueueName, data: JobData, options?: { afterSeconds?: number }): Promise<void>;
}

/** What acts queue with. The queues' tables must have been made (`prepareQueues`). */
export const openJobs = (db: Database): Jobs => {
  const boss = new PgBoss({ db: fromKysely(db), ...QUIET });
  return {
    async queue(sql, name, data, { afterSeconds } = {}) {
      await boss.send(name, data, {
        db: fromKysely(sql),
        ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
      });
    },
  };
};

const startBoss = async (connection: Connection, log: Log): Promise<PgBoss> => {
  const { host, user, database, connectionString } = connection;
  const given = { host, user, database, connectionString };
  const boss = new PgBoss({
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    max: 3,
    ...QUIET,
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'jobs'));
  await boss.start();
  for (const name of QUEUES) await boss.createQueue(name, QUEUE);
  return boss;
};

/** Makes pg-boss's own tables and our queues, for a database whose jobs somebody else will do. */
export const prepareQueues = async (connection: Connection, log: Log): Promise<void> => {
  const boss = await startBoss(connection, log);
  await boss.stop({ graceful: false });
};

/** Starts doing jobs, each queue one at a time, until stopped. */
export const startWorker = async (
  connection: Connection,
  handlers: JobHandlers,
  log: Log,
): Promise<{ stop(): Promise<void> }> => {
  const boss = await startBoss(connection, log);
  for (const name of QUEUES) await boss.work<JobData>(name, POLL, ([job]) => doJob(job, handlers[name]));
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
};

const doJob = async (job: Job<JobData> | undefined, handle: JobHandlers[QueueName]): Promise<void> => {
  if (job) await handle(job.data, job.signal);
};

/** Does the jobs that are due, once, and says how many: for tests and the demo's world, which do not wait. */
export const doDueJobs = async (db: Database, handlers: JobHandlers): Promise<number> => {
  const boss = new PgBoss({ db: fromKysely(db), ...QUIET });
  let count = 0;
  for (const name of QUEUES) {
    for (const job of await boss.fetch<JobData>(name, { batchSize: 500 })) {
      await handlers[name](job.data, new AbortController().signal);
      await boss.complete(name, job.id);
      count += 1;
    }
  }
  return count;
};
