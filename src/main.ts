import { inspect } from 'node:util';
import { serve } from '@hono/node-server';
import { ConfigError, config as readConfig, type Config } from './config.ts';
import { consolePost, demoPost, smtpPost, type Post } from './messages/post.ts';
import { CannotStart } from './platform/cannot-start.ts';
import { systemClock } from './platform/clock.ts';
import { openDatabase, type Connection } from './platform/database.ts';
import { accountUrls } from './accounts/account.ts';
import { prepareSetUp } from './accounts/setup.acts.ts';
import { actingAs, type House } from './http/house.ts';
import { openJobs, prepareQueues, startWorker } from './platform/jobs.ts';
import { listening, provePort } from './platform/listening.ts';
import { openLog, type Log } from './platform/log.ts';
import { migrate } from './platform/migrate.ts';
import { ownKey } from './platform/own-key.ts';
import { launchPostgres, type Launched } from './platform/postgres.launcher.ts';
import { proveReachable } from './platform/reachable.ts';
import { openWeb } from './web.ts';
import { doEverything, jobHandlers, startSweeping } from './worker.ts';
import type { Demo } from './worlds/demo.ts';
import { demoClock, openDemo, refuseDemoData } from './worlds/demo-opening.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The configured database, or the one that comes with the project. */
const reachDatabase = async (
  config: Config,
  log: Log,
): Promise<{ connection: Connection; postgres: Launched | null }> => {
  const { databaseUrl, dataDir, runtimeDir, port, host: address } = config;
  const whenHeld = () => provePort(port, address);
  if (databaseUrl !== undefined) {
    const connection = { connectionString: databaseUrl };
    await whenHeld();
    await proveReachable(connection);
    return { connection, postgres: null };
  }
  const postgres = await launchPostgres({ dataDir, runtimeDir, log, whenHeld });
  const { host, user, database } = postgres;
  return { connection: { host, user, database }, postgres };
};

/** Real: the clock on the wall, and SMTP or else the operator's console. */
const openReal = async (house: Omit<House, 'clock'>): Promise<{ house: House; post: Post; demo: null }> => {
  await refuseDemoData(house.db);
  const { smtpUrl, mailFrom } = house.config;
  const post = smtpUrl === undefined ? consolePost(say) : smtpPost(smtpUrl, mailFrom);
  return { house: { ...house, clock: systemClock }, post, demo: null };
};

/** The demo: a clock of its own, a post box in memory, invented people. */
const openDemoHouse = async (
  house: Omit<House, 'clock'>,
  connection: Connection,
): Promise<{ house: House; post: Post; demo: Demo }> => {
  await prepareQueues(connection, house.log);
  const withClock = { ...house, clock: await demoClock(house.db) };
  const post = demoPost(() => withClock.clock.now());
  const demo = await openDemo(withClock, post, () => doEverything(withClock, post));
  return { house: withClock, post, demo };
};

/** A real instance without a coordinator tells its operator, on this console alone, how to name the first one. */
const offerSetUp = async (house: House): Promise<void> => {
  if (house.config.mode !== 'real') return;
  const secret = await prepareSetUp(actingAs(house, { kind: 'operator' }));
  if (secret === null) return;
  say(`\n  There is no coordinator yet. Name the first one at ${house.config.publicUrl}${accountUrls.setUp()}`);
  say(`  with this key, which works once: ${secret}\n`);
};

/** Until everything runs, a signal simply ends the program, and the launcher's PostgreSQL with it. */
let stop = async (): Promise<void> => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());

/** To be stopped in good order when the rest of the start fails. */
let launched: Launched | null = null;

const start = async (): Promise<void> => {
  const config = readConfig();
  const log = openLog(config.logLevel);
  const { connection, postgres } = await reachDatabase(config, log);
  launched = postgres;
  const db = openDatabase(connection, (error) => log.warn({ error: error.message }, 'a database connection was lost'));
  await migrate(db);
  const bare = { config, db, jobs: openJobs(), log, key: ownKey(config.dataDir, log) };
  const { house, post, demo } = config.mode === 'demo' ? await openDemoHouse(bare, connection) : await openReal(bare);
  const worker = await startWorker(connection, jobHandlers(house, post), log);
  await offerSetUp(house);
  const sweeping = startSweeping(house);
  const web = openWeb(house, demo);
  const server = serve({ fetch: web.fetch, port: config.port, hostname: config.host }, ({ port }) => {
    say(`\n  ipraktik is ready: ${config.publicUrl.replace(/:0$/, `:${port}`)}\n`);
  });
  await listening(server, config.port);

  let isStopping = false;
  stop = async () => {
    if (isStopping) return;
    isStopping = true;
    server.close();
    await Promise.all([worker.stop(), sweeping.stop()]);
    await db.destroy();
    await postgres?.stop();
    process.exit(0);
  };
};

/** What an operator can mend is said in words; a fault of ours comes with its stack, and what caused it. */
const inWords = (error: unknown): string => {
  if (error instanceof ConfigError || error instanceof CannotStart) return error.message;
  return inspect(error);
};

start().catch(async (error: unknown) => {
  process.stderr.write(`${inWords(error)}\n`);
  await launched?.stop();
  process.exit(1);
});
