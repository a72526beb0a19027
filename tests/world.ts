/**
 * A world of its own for a test: a database cloned from a migrated template, a clock that can be moved, a post box in
 * memory, the real web and the real worker. `IPRAKTIK_TEST_POSTGRES` names the server; `npm test` starts one.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { readConfig, type Config } from '../src/config.ts';
import type { Lang } from '../src/kit/language.ts';
import { demoPost, type DemoPost, type Envelope } from '../src/messages/post.ts';
import { movableClock, type MovableClock } from '../src/platform/clock.ts';
import { openDatabase, type Database } from '../src/platform/database.ts';
import { actingAs, type House } from '../src/http/house.ts';
import { hashSecret, newId, newSecret } from '../src/platform/ids.ts';
import { doDueJobs, openJobs, prepareQueues } from '../src/platform/jobs.ts';
import { openLog } from '../src/platform/log.ts';
import { migrate } from '../src/platform/migrate.ts';
import { projectRoot } from '../src/platform/root.ts';
import type { Acting, Actor } from '../src/platform/transact.ts';
import type { Web } from '../src/http/visit.ts';
import { openWeb } from '../src/web.ts';
import { doEverything, jobHandlers, tick } from '../src/worker.ts';
import { DEMO_BEGINS } from '../src/worlds/demo.ts';
import { openDemo } from '../src/worlds/demo-opening.ts';

export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a browser would: same origin, one cookie. */
  post(
    path: string,
    fields?: Record<string, string | readonly string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

export interface World {
  readonly house: House;
  readonly connection: Server & { database: string };
  readonly db: Database;
  readonly clock: MovableClock;
  readonly post: DemoPost;
  readonly web: Web;
  /** The letter delivered last. */
  newestLetter(): Envelope;
  acting(by?: Actor): Acting;
  /** Does every job that is due, and those they cause. */
  work(): Promise<void>;
  /** One tick of the worker: every sweep, then the jobs they caused. */
  tick(): Promise<void>;
  /** A browser with nobody signed in; `from` is the address it connects from. */
  browser(options?: { from?: string }): Browser;
  /** A browser with this person signed in; the person is made if need be. */
  signedIn(
    email: string,
    options?: { coordinator?: boolean; name?: string; lang?: Lang },
  ): Promise<Browser & { personId: string }>;
  /** How many statements something takes: a list's must not grow with its rows. */
  countQueries(what: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** A PostgreSQL: the folder of its socket, and whom it knows. */
export interface Server {
  readonly host: string;
  readonly user: string;
}

/** The PostgreSQL that `npm test` has started for all tests. */
export const everybodysServer = (): Server => {
  const given = process.env.IPRAKTIK_TEST_POSTGRES;
  if (!given) throw new Error('IPRAKTIK_TEST_POSTGRES is not set: run tests through `npm test -- NAME`');
  return JSON.parse(given) as Server;
};

const adminQuery = async (server: Server, text: string): Promise<void> => {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  await client.query(text).finally(() => client.end());
};

/** Named by the migrations it holds, so that a changed one makes a new template. */
const templateName = (): string => {
  const folder = path.join(projectRoot, 'migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, name)));
  return `template_${hash.digest('hex').slice(0, 16)}`;
};

const silent = openLog('silent');

/** Makes the template if no other test process has; an advisory lock lets one of them do it. */
const makeTemplate = async (server: Server, name: string): Promise<void> => {
  const client = new pg.Client({ ...server, database: 'postgres' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(37)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    await client.query(`create database ${name}_making`);
    const connection = { ...server, database: `${name}_making` };
    const db = openDatabase(connection, () => {});
    await migrate(db);
    await db.destroy();
    await prepareQueues(connection, silent);
    await client.query(`alter database ${name}_making rename to ${name}`);
  } finally {
    await client.end();
  }
};

/** A browser on any web: `cookie` is what it holds, `from` the address it connects from. */
export const browserOf = (web: Web, origin: string, cookie: string | null, from = '127.0.0.1'): Browser => {
  let held = cookie;
  const send = async (url: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (held !== null) headers.set('cookie', held);
    const connection = { incoming: { socket: { remoteAddress: from } } };
    const response = await web.request(new Request(origin + url, { ...init, headers }), {}, connection);
    for (const line of response.headers.getSetCookie()) held = line.split(';')[0] ?? null;
    return response;
  };
  return {
    get: (url, headers) => send(url, headers ? { headers } : {}),
    post: (url, fields = {}, headers = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
      return send(url, { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin', ...headers } });
    },
  };
};

/** A machine that does a hundred other things at once is no fault of the app's. */
const PATIENCE = { connectionTimeoutMillis: 30_000, statement_timeout: 60_000, query_timeout: 60_000 };

interface WorldOptions {
  readonly at?: string;
  readonly env?: Record<string, string>;
  readonly demo?: boolean;
  /** A PostgreSQL of the test's own, to be stopped and filled up. */
  readonly server?: Server;
  /** How long the app waits for an answer of PostgreSQL's, in milliseconds. */
  readonly patience?: number;
}

/** Opens a world. It begins, unless told otherwise, in the sign-up phase of 2027; `demo` fills it with the demo's people. */
export const openWorld = async (options: WorldOptions = {}): Promise<World> => {
  const server = options.server ?? everybodysServer();
  const template = templateName();
  await makeTemplate(server, template);
  const database = `world_${randomBytes(8).toString('hex')}`;
  await adminQuery(server, `create database ${database} template ${template}`);
  let queries = 0;
  const db = openDatabase(
    { ...server, database, max: 12, ...PATIENCE, ...(options.patience && { query_timeout: options.patience }) },
    () => {},
    () => (queries += 1),
  );
  const clock = movableClock(options.demo ? DEMO_BEGINS : new Date(options.at ?? '2027-03-10T09:00:00Z'));
  const config: Config = readConfig({ LOG_LEVEL: 'silent', ...options.env });
  const house: House = { config, db, clock, jobs: openJobs(), log: silent, key: randomBytes(32) };
  const post = demoPost();
  const demo = options.demo ? await openDemo({ ...house, clock }, post, () => doEverything(house, post)) : null;
  const web = openWeb(house, demo);
  const handlers = jobHandlers(house, post);
  const work = async (): Promise<void> => {
    while ((await doDueJobs(db, handlers)) > 0);
  };
  return {
    house,
    connection: { ...server, database },
    db,
    clock,
    post,
    web,
    newestLetter() {
      const [newest] = post.letters;
      if (!newest) throw new Error('no letter has been delivered');
      return newest;
    },
    acting: (by = { kind: 'system' }) => actingAs(house, by),
    work,
    async tick() {
      await tick(house);
      await work();
    },
    browser: ({ from } = {}) => browserOf(web, config.publicUrl, null, from),
    async signedIn(email, { coordinator = false, name = '', lang = 'da' } = {}) {
      const [secret, now] = [newSecret(), clock.now()];
      const person = {
        id: newId(),
        email,
        name,
        lang,
        created_at: now,
        proved_at: now,
        coordinator_since: coordinator ? now : null,
      };
      const { id } = await db
        .insertInto('persons')
        .values(person)
        .onConflict((conflict) => conflict.column('email').doUpdateSet({ coordinator_since: person.coordinator_since }))
        .returning('id')
        .executeTakeFirstOrThrow();
      await db
        .insertInto('sessions')
        .values({ token_hash: hashSecret(secret), person_id: id, created_at: now, seen_at: now })
        .execute();
      return { ...browserOf(web, config.publicUrl, `ipraktik=${secret}`), personId: id };
    },
    async countQueries(what) {
      const before = queries;
      await what();
      return queries - before;
    },
    async close() {
      await db.destroy();
      await adminQuery(server, `drop database ${database} with (force)`);
    },
  };
};

/** A copy of a world's database as it is now. The world must have let go of it: `world.db.destroy()`. */
export const cloneOf = async ({
  connection,
}: World): Promise<{ connection: World['connection']; drop(): Promise<void> }> => {
  const database = `world_${randomBytes(8).toString('hex')}`;
  await adminQuery(connection, `create database ${database} template ${connection.database}`);
  return {
    connection: { ...connection, database },
    drop: () => adminQuery(connection, `drop database ${database} with (force)`),
  };
};
