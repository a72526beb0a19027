/**
 * The connection to the database is lost in the middle of an act, or just when it has been carried out, or PostgreSQL
 * falls silent. The person gets the page that sends it again, and whatever had happened by then happens once.
 */
import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openLine, type Line } from './postgres-line.ts';
import { offersAgain, press } from './pressing.ts';
import { aRound } from './made.ts';
import { answer, answerAll, begin, type Fields, HOST_FORMS } from './signing-up.ts';
import { takeSnapshot } from './snapshot.ts';
import { countDrafts, publish, run, send, signedUp } from './stage.ts';
import { type Browser, everybodysServer, openWorld, type World } from './world.ts';

/** A form to be sent: by whom, where to, what is in it. */
interface Form {
  readonly browser: Browser;
  readonly path: string;
  readonly fields: Fields;
}
interface Act {
  readonly form: (world: World) => Promise<Form>;
  /** A table that the act writes to, or locks rows of, before it is done. */
  readonly waitsFor?: string;
  /** What the press after the one that was carried out unheard gets. */
  readonly atLast?: number;
}

const aDraft = async (world: World): Promise<{ browser: Browser; own: string }> => {
  await aRound(world);
  const browser = world.browser();
  return { browser, own: await begin(browser, 'host') };
};

const ACTS: Readonly<Record<string, Act>> = {
  'an answer in a draft': {
    async form(world) {
      const { browser, own } = await aDraft(world);
      const refused = await answer(browser, `${own}/hverdag`, { learn: '' });
      const seen = /name="seen" value="([^"]+)"/.exec(await refused.text())?.[1] ?? '';
      return { browser, path: `${own}/hverdag`, fields: { seen, learn: 'Morgenmøde på "ti" minutter.\nOg <kaffe>.' } };
    },
    waitsFor: 'sign_ups',
  },
  'sending a sign-up': {
    async form(world) {
      const { browser, own } = await aDraft(world);
      await answerAll(browser, own, HOST_FORMS);
      return { browser, path: `${own}/send`, fields: {} };
    },
  },
  'a note of the office': {
    async form(world) {
      const { office, host } = await signedUp(world);
      return { browser: office, path: `/kontor/tilmeldinger/${host.id}/note`, fields: { text: 'Ring til hende.' } };
    },
  },
  'starting a run': {
    async form(world) {
      const { office, round } = await signedUp(world);
      return { browser: office, path: '/kontor/matchning/start', fields: { round } };
    },
  },
  publishing: {
    async form(world) {
      const stage = await signedUp(world);
      return { browser: stage.office, path: '/kontor/udsendelse', fields: { run: await run(world, stage) } };
    },
    atLast: 409,
  },
  'sending the proposals': {
    async form(world) {
      const stage = await signedUp(world);
      const id = await publish(world, stage);
      const count = String(await countDrafts(world));
      return { browser: stage.office, path: `/kontor/udsendelse/${id}/send`, fields: { count } };
    },
    atLast: 409,
  },
  'a no with its reason': {
    async form(world) {
      const stage = await signedUp(world);
      const placement = await send(world, stage);
      const browser = await world.signedIn(stage.host.email);
      return { browser, path: `/besoeg/${placement}/nej`, fields: { reason: 'days', note: 'Vi flytter den uge.' } };
    },
  },
};

let line: Line;
const beside = new pg.Client({ ...everybodysServer(), database: 'postgres' });
before(async () => {
  line = await openLine(everybodysServer());
  await beside.connect();
});
after(async () => {
  await beside.end();
  await line.close();
});

const backendsOf = async ({ connection }: World, more = ''): Promise<number[]> => {
  const text = `select pid from pg_stat_activity where datname = $1 and application_name = 'ipraktik' ${more}`;
  const { rows } = await beside.query<{ pid: number }>(text, [connection.database]);
  return rows.map(({ pid }) => pid);
};
const waiting = async (world: World): Promise<number[]> => {
  for (let tries = 0; tries < 2_000; tries += 1) {
    const pids = await backendsOf(world, "and wait_event_type = 'Lock'");
    if (pids.length > 0) return pids;
    await sleep(5);
  }
  throw new Error('the act does not come to the table that it is to wait for');
};

/** Holds the act up in its middle, ends its connection there, and answers what the person gets. */
const interrupted = async (world: World, { browser, path, fields }: Form, table: string): Promise<Response> => {
  const holder = new pg.Client({ ...everybodysServer(), database: world.connection.database });
  await holder.connect();
  try {
    await holder.query(`begin; lock table ${table} in exclusive mode`);
    const pressed = browser.post(path, fields);
    for (const pid of await waiting(world)) await beside.query('select pg_terminate_backend($1)', [pid]);
    return await pressed;
  } finally {
    await holder.end();
  }
};

for (const [name, { form, waitsFor = 'audit_entries', atLast = 303 }] of Object.entries(ACTS))
  test(`${name}: lost in the middle nothing has happened, lost at the end it happens once`, async () => {
    const world = await openWorld({ server: line.server });
    try {
      const sent = await form(world);
      const { browser, path, fields } = sent;
      const old = await takeSnapshot(world.db);
      const page = await offersAgain(await interrupted(world, sent, waitsFor), path, fields);
      deepEqual(await takeSnapshot(world.db), old);

      const cuts = line.cuts();
      line.cutAtCommit();
      const unheard = await offersAgain(await press(browser, page, 'Prøv igen'), path, fields);
      equal(line.cuts(), cuts + 1);
      const done = await takeSnapshot(world.db);
      notDeepEqual(done, old);
      equal((await press(browser, unheard, 'Prøv igen')).status, atLast);
      deepEqual(await takeSnapshot(world.db), done);
    } finally {
      await world.close();
    }
  });

test('PostgreSQL falls silent: nobody waits for ever, and pressing again works once it speaks', async () => {
  const world = await openWorld({ patience: 300 });
  const { browser, own } = await aDraft(world);
  await answerAll(browser, own, HOST_FORMS);
  const pids = await backendsOf(world);
  ok(pids.length > 0);
  for (const pid of pids) process.kill(pid, 'SIGSTOP');
  try {
    const page = await offersAgain(await browser.post(`${own}/send`), `${own}/send`, {});
    for (const pid of pids) process.kill(pid, 'SIGCONT');
    equal((await press(browser, page, 'Prøv igen')).status, 303);
    const sent = await world.db.selectFrom('audit_entries').select('id').where('act', '=', 'submitSignUp').execute();
    equal(sent.length, 1);
  } finally {
    for (const pid of pids) process.kill(pid, 'SIGCONT');
    await world.close();
  }
});

test('a database that takes nothing can be read, by whoever is signed in too', async () => {
  const world = await openWorld();
  const { browser, own } = await aDraft(world);
  await beside.query(`alter database ${world.connection.database} set default_transaction_read_only = on`);
  for (const pid of await backendsOf(world)) await beside.query('select pg_terminate_backend($1)', [pid]);
  while ((await backendsOf(world)).length > 0) await sleep(5);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000));
  equal((await browser.get(own)).status, 200, 'though it cannot be noted that they are here');
  const form = [`${own}/hverdag`, { learn: 'Morgenmøde på ti minutter.' }] as const;
  await offersAgain(await browser.post(...form), ...form);
  await world.close();
});
