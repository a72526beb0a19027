/**
 * The connection to the database is lost in the middle of an act, or just when it has been carried out, or PostgreSQL
 * falls silent. The person gets the page that sends it again, and whatever had happened by then happens once.
 */
import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { FORMS } from './every-form.ts';
import { openLine, type Line } from './postgres-line.ts';
import { offersAgain, press } from './pressing.ts';
import { aRound } from './made.ts';
import type { Form } from './sending.ts';
import { answerAll, begin, HOST_FORMS } from './signing-up.ts';
import { takeSnapshot } from './snapshot.ts';
import { everybodysServer, openWorld, type World } from './world.ts';

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

for (const [name, { make, waitsFor = 'audit_entries', again = 303 }] of FORMS)
  test(`${name}: lost in the middle nothing has happened, lost at the end it happens once`, async () => {
    const world = await openWorld({ server: line.server });
    try {
      const form = await make(world);
      const { browser, path, fields } = form;
      const old = await takeSnapshot(world.db);
      const page = await offersAgain(await interrupted(world, form, waitsFor), path, fields);
      deepEqual(await takeSnapshot(world.db), old);

      const cuts = line.cuts();
      line.cutAtCommit();
      const unheard = await offersAgain(await press(browser, page, 'Prøv igen'), path, fields);
      equal(line.cuts(), cuts + 1);
      const done = await takeSnapshot(world.db);
      notDeepEqual(done, old);
      equal((await press(browser, unheard, 'Prøv igen')).status, again);
      deepEqual(await takeSnapshot(world.db), done);
    } finally {
      await world.close();
    }
  });

test('PostgreSQL falls silent: nobody waits for ever, and pressing again works once it speaks', async () => {
  const world = await openWorld({ patience: 300 });
  await aRound(world);
  const browser = world.browser();
  const own = await begin(browser, 'host');
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
  await aRound(world);
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await beside.query(`alter database ${world.connection.database} set default_transaction_read_only = on`);
  for (const pid of await backendsOf(world)) await beside.query('select pg_terminate_backend($1)', [pid]);
  while ((await backendsOf(world)).length > 0) await sleep(5);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000));
  equal((await browser.get(own)).status, 200, 'though it cannot be noted that they are here');
  const form = [`${own}/hverdag`, { learn: 'Morgenmøde på ti minutter.' }] as const;
  await offersAgain(await browser.post(...form), ...form);
  await world.close();
});
