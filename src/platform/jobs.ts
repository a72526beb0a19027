import { PgBoss, fromKysely, type Job, type JobResult } from 'pg-boss';
import type { Connection, Database, Sql } from './database.ts';
import { faultLine } from './fault.ts';
import type { Log } from './log.ts';

/**
 * Every queue there is. A slice queues a job for a later slice by this name, in its own transaction;
 * `worker.ts` says who answers. `tick` comes each half minute and does whatever the clock has made due.
 */
export const QUEUES = ['deliver-letter', 'send-sign-in', 'run-matching', 'read-outlooks', 'find-repairs'] as const;
export type QueueName = (typeof QUEUES)[number];
export type JobData = Readonly<Record<string, string>>;
export type JobHandlers = Record<QueueName, (data: JobData, signal: AbortSignal) => Promise<void>>;

/** Short leases: a killed worker's jobs are taken over within a minute (10 + 10 + 5 seconds, and a poll). */
const QUEUE = { retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 900, heartbeatSeconds: 10 } as const;
const SUPERVISED = { superviseIntervalSeconds: 10, monitorIntervalSeconds: 30 } as const;
const QUIET = { schedule: false, supervise: false } as const;

/** Letters come by the hundred, so they are taken ten at a time for as long as there are ten. */
const POLL = { pollingIntervalSeconds: 0.5, batchSize: 10, burstWhenBatchFull: true, perJobResults: true } as const;

/** A matching takes a core for seconds or minutes: two at once on a server, the rest left in the queue for whoever is free. */
const RARE = { ...POLL, batchSize: 1, burstWhenBatchFull: false, localConcurrency: 2 } as const;
const pollOf = (name: QueueName) => (name === 'run-matching' ? RARE : POLL);

export interface Jobs {
  /** Queues a job inside the caller's transaction: it exists if and only if the change does. */
  queue(sql: Sql, name: QueueName, data: JobData, options?: { afterSeconds?: number }): Promise<void>;
}

/**
 * What acts queue with. The queues' tables must have been made (`prepareQueues`). Whatever pg-boss asks goes by the
 * act's own connection: with a second one for it, ten acts that wait for each other would hold the pool, and the one they
 * wait for would wait for the pool.
 */
export const openJobs = (): Jobs => {
  const within = new WeakMap<Sql, PgBoss>();
  const bossWithin = (sql: Sql): PgBoss => {
    const boss = within.get(sql) ?? new PgBoss({ db: fromKysely(sql), ...QUIET });
    within.set(sql, boss);
    return boss;
  };
  return {
    async queue(sql, name, data, { afterSeconds } = {}) {
      await bossWithin(sql).send(name, data, afterSeconds === undefined ? {} : { startAfter: afterSeconds });
    },
  };
};

const startBoss = async (connection: Connection, log: Log): Promise<PgBoss> => {
  const { host, user, database, connectionString } = connection;
  const given = { host, user, database, connectionString };
  const boss = new PgBoss({
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    max: 3,
    schedule: false,
    ...SUPERVISED,
  });
  boss.on('error', (error) => log.error(faultLine(error), 'jobs'));
  await boss.start();
  for (const name of QUEUES) {
    await boss.createQueue(name, QUEUE);
    await boss.updateQueue(name, QUEUE);
  }
  return boss;
};

/** Makes pg-boss's own tables and our queues, for a database whose jobs somebody else will do. */
export const prepareQueues = async (connection: Connection, log: Log): Promise<void> => {
  const boss = await startBoss(connection, log);
  await boss.stop({ graceful: false });
};

/** Starts doing jobs until stopped: the queues side by side, the jobs of one queue one at a time, matchings two. */
export const startWorker = async (
  connection: Connection,
  handlers: JobHandlers,
  log: Log,
): Promise<{ stop(): Promise<void> }> => {
  const boss = await startBoss(connection, log);
  for (const name of QUEUES) {
    await boss.work<JobData, void, ReturnType<typeof pollOf>>(name, pollOf(name), async (jobs) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await doJob(job, handlers[name], log));
      return results;
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 5_000 }) };
};

/** One job's fault is its own: it is logged and tried again later, and the others of its batch are done. */
const doJob = async (job: Job<JobData>, handle: JobHandlers[QueueName], log: Log): Promise<JobResult> => {
  try {
    await handle(job.data, job.signal);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    log.error({ queue: job.name, ...faultLine(error) }, 'a job failed');
    return { id: job.id, status: 'failed' };
  }
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
