/**
 * The volume with the database on it is full, really: first a table cannot grow, then PostgreSQL cannot even write its
 * log ahead, panics, and cannot come up again until there is room.
 */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { hold } from './holding.ts';
import { aRound } from './made.ts';
import { offersAgain, press } from './pressing.ts';
import { answerAll, begin, HOST_FORMS, leadsTo } from './signing-up.ts';
import { takeSnapshot } from './snapshot.ts';
import { openWorld, type World } from './world.ts';

const NO_VOLUME = 'only who may mount can make a small volume: root, and not in every container';

/** A volume of its own, which a file fills to the last block; nothing where it cannot be made. */
const openVolume = (t: TestContext): { folder: string; fill(): void; makeRoom(): void } | null => {
  const folder = mkdtempSync(path.join(tmpdir(), 'volume-'));
  const filler = path.join(folder, 'filler');
  const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=0755', 'tmpfs', folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  t.after(() => {
    // Lazily: whoever still holds a file on it is stopped after this.
    execFileSync('/bin/umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });
  const write = (file: number, bytes: number): void => {
    try {
      for (;;) writeSync(file, Buffer.alloc(bytes));
    } catch (error) {
      equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
    }
  };
  const fill = (): void => {
    const file = openSync(filler, 'a');
    for (const bytes of [1 << 20, 1 << 12, 1]) write(file, bytes);
    closeSync(file);
  };
  return { folder, fill, makeRoom: () => rmSync(filler) };
};

/** Writes ahead, without a table to write to, until PostgreSQL has no more room for that and ends every connection. */
const fillTheLog = async ({ connection }: World): Promise<void> => {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  for (let megabytes = 0; megabytes < 64; megabytes += 1) {
    const isLost = await client
      .query(`select pg_logical_emit_message(false, 'filler', repeat('x', 1000000))`)
      .then(() => false)
      .catch((error: Error) => /terminated/.test(error.message));
    if (isLost) return;
  }
  throw new Error('the log has room for 64 MB more');
};

const signUps = async ({ db }: World): Promise<number> =>
  (await db.selectFrom('sign_ups').select('id').execute()).length;

test('a full volume is told kindly, nothing is half-written, and it goes on once there is room', async (t) => {
  const volume = openVolume(t);
  if (!volume) return t.skip(NO_VOLUME);
  const holding = hold(t, volume.folder);
  const { host } = await holding.told('ready');
  const world = await openWorld({ server: { host, user: 'ipraktik' } });
  await aRound(world);
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(browser, own, HOST_FORMS);

  volume.fill();
  const start = () => world.browser().post('/tilmeld', { how: 'host' });
  let [before, begun, answer] = [await takeSnapshot(world.db), 1, await start()];
  for (; answer.status === 303; begun += 1) [before, answer] = [await takeSnapshot(world.db), await start()];
  const beginning = await offersAgain(answer, '/tilmeld', { how: 'host' });
  deepEqual(await takeSnapshot(world.db), before);
  t.diagnostic(`${begun} sign-ups found room in the pages that were there`);
  equal((await browser.get(own)).status, 200, 'what is there can be read');

  await fillTheLog(world);
  const sending = await offersAgain(await browser.post(`${own}/send`), `${own}/send`, {});
  equal((await browser.get('/healthz')).status, 503);
  await holding.told('ended');

  volume.makeRoom();
  const since = performance.now();
  while ((await browser.get('/healthz')).status === 503) {
    ok(performance.now() - since < 60_000, 'PostgreSQL does not come back');
    await sleep(50);
  }
  equal(await signUps(world), begun, 'every sign-up that was acknowledged, and no other');
  equal(await leadsTo(await press(browser, sending, 'Prøv igen')), own);
  match(await (await browser.get(own)).text(), /Bekræft din mailadresse/);
  equal((await press(world.browser(), beginning, 'Prøv igen')).status, 303);
  equal(await signUps(world), begun + 1);
  await world.close();
});

test('started on a full volume, the app says so and what to do', async (t) => {
  const volume = openVolume(t);
  if (!volume) return t.skip(NO_VOLUME);
  volume.fill();
  const { name, message } = await hold(t, volume.folder).told('refused');
  equal(name, 'CannotStart');
  match(message, /^The disk is full, so no data can be kept in .*\. Make room on it, and start again\.$/);
  volume.makeRoom();
  await hold(t, volume.folder).told('ready');
});
