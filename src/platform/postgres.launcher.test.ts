import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  NOBODY,
  ask,
  copyProject,
  folderWithData,
  hold,
  isRoot,
  openFolder,
  type Holding,
} from '../../tests/holding.ts';
import { processIdentity } from './process-identity.ts';

const isGone = (pid: number): boolean => processIdentity(pid) === undefined;

/** Writes a row and returns once PostgreSQL has acknowledged it. */
const keepRow = async (host: string, text: string): Promise<void> => {
  await ask(host, 'CREATE TABLE IF NOT EXISTS kept (text text)');
  await ask(host, `INSERT INTO kept VALUES ('${text}')`);
};

const keptRows = async (host: string): Promise<unknown[]> =>
  (await ask(host, 'SELECT text FROM kept ORDER BY text')).map((row) => row['text']);

/** Asks until PostgreSQL is back from a restart. */
const keptRowsAfterRestart = async (host: string): Promise<unknown[]> => {
  for (;;) {
    try {
      return await keptRows(host);
    } catch {
      await sleep(20);
    }
  }
};

test('it is a real PostgreSQL: safe on disk, Danish in its sorting, and behind one door', async (t) => {
  const folder = openFolder(t);
  const { host, pid } = await hold(t, folder).told('ready');
  const [settings] = await ask(
    host,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit,
            current_setting('listen_addresses') AS addresses, current_setting('data_checksums') AS checksums,
            current_setting('server_version_num')::int / 10000 AS version`,
  );
  assert.deepEqual(settings, { fsync: 'on', commit: 'on', addresses: '', checksums: 'on', version: 18 });
  const sorted = await ask(
    host,
    `SELECT name FROM unnest(ARRAY['Ålborg', 'Zoo', 'Ærø', 'Odense', 'Øer']) AS name ORDER BY 1`,
  );
  assert.deepEqual(
    sorted.map((row) => row['name']),
    ['Odense', 'Zoo', 'Ærø', 'Øer', 'Ålborg'],
  );
  assert.equal(statSync(host).mode & 0o777, 0o700);
  assert.equal(statSync(path.join(folder, 'postgres')).mode & 0o777, 0o700);
  if (isRoot) assert.equal(statSync(`/proc/${pid}`).uid, NOBODY.uid);
});

test('stopped, it leaves nothing running and nothing behind but its data, which the next start finds', async (t) => {
  const folder = openFolder(t);
  const first = hold(t, folder);
  const { host, pid } = await first.told('ready');
  await keepRow(host, 'one');
  const start = performance.now();
  await first.stop();
  assert.ok(performance.now() - start < 3_000);
  assert.ok(isGone(pid));
  assert.ok(!existsSync(host));
  assert.deepEqual(readdirSync(folder), ['postgres', 'postgres.log']);
  assert.match(readFileSync(path.join(folder, 'postgres.log'), 'utf8'), /database system is shut down\s*$/);

  const next = await hold(t, folder).told('ready');
  assert.deepEqual(await keptRows(next.host), ['one']);
});

test('a second start is refused and told who holds the folder; the first does not notice', async (t) => {
  const folder = await folderWithData(t);
  const first = hold(t, folder);
  const { host } = await first.told('ready');
  const { name, message } = await hold(t, folder).told('refused');
  assert.equal(name, 'CannotStart');
  assert.match(message, new RegExp(`in use by process ${first.child.pid}, started in / at \\d{4}-`));
  assert.ok(message.includes(folder));
  assert.deepEqual(await ask(host, 'SELECT 1 AS one'), [{ one: 1 }]);
});

test('after kill -9 of the app, of PostgreSQL, and of both, every acknowledged row is there', async (t) => {
  const folder = await folderWithData(t);
  const first = hold(t, folder);
  const { host, pid: orphan } = await first.told('ready');
  await keepRow(host, '1 before the app was killed');
  await first.kill();
  assert.ok(!isGone(orphan), 'PostgreSQL outlives the app: that is what makes this worth a test');

  const second = hold(t, folder);
  const { pid: child } = await second.told('ready');
  assert.ok(isGone(orphan));
  await keepRow(host, '2 before PostgreSQL was killed');
  process.kill(child, 'SIGKILL');
  assert.equal((await second.told('ended')).how, 'SIGKILL');
  assert.equal((await keptRowsAfterRestart(host)).length, 2);

  await keepRow(host, '3 before both were killed');
  process.kill(Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  await second.kill();
  await hold(t, folder).told('ready');
  assert.deepEqual(
    (await keptRows(host)).map((text) => String(text)[0]),
    ['1', '2', '3'],
  );
});

test('it recovers however often PostgreSQL is killed, and can be stopped while it does', async (t) => {
  const folder = await folderWithData(t);
  const holding = hold(t, folder);
  const { host } = await holding.told('ready');
  await keepRow(host, 'one');
  for (let time = 0; time < 3; time++) {
    const [server] = await ask(host, "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int AS pid");
    process.kill(Number(server?.['pid']), 'SIGKILL');
    await holding.told('ended');
    assert.deepEqual(await keptRowsAfterRestart(host), ['one']);
  }
  const [server] = await ask(host, "SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int AS pid");
  process.kill(Number(server?.['pid']), 'SIGKILL');
  await holding.told('ended');
  await holding.stop();
  assert.ok(!existsSync(path.join(folder, 'lock')));
});

test('a start that was killed while the data were being made does not spoil the next', async (t) => {
  const folder = openFolder(t);
  const half = (): boolean => readdirSync(folder).some((name) => name.startsWith('postgres.draft-'));
  const first = hold(t, folder);
  while (!half()) await sleep(5);
  await sleep(100);
  await first.kill();
  assert.ok(half() && !existsSync(path.join(folder, 'postgres')));
  const second = hold(t, folder);
  const { host } = await second.told('ready');
  assert.deepEqual(await ask(host, 'SELECT 1 AS one'), [{ one: 1 }]);
  // The killed start's initdb lives a moment longer, and can begin its folder anew after the second start cleared it
  // away. Nobody takes that for a database, and the third start finds nobody at it.
  await second.stop();
  await hold(t, folder).told('ready');
  assert.ok(!half());
});

test('a path far longer than a socket may have is no obstacle', async (t) => {
  const deep = path.join(openFolder(t), ...Array.from({ length: 12 }, () => 'twenty-letters-deeper'));
  const { host } = await hold(t, deep).told('ready');
  assert.ok(deep.length > 250 && path.join(host, '.s.PGSQL.5432').length <= 107);
  assert.deepEqual(await ask(host, 'SELECT 1 AS one'), [{ one: 1 }]);
});

test('a folder for the socket that others may enter is not trusted', async (t) => {
  const [folder, runtimeDir] = [await folderWithData(t), openFolder(t)];
  const holding = hold(t, folder, { runtimeDir });
  const { host } = await holding.told('ready');
  assert.equal(path.dirname(host), runtimeDir);
  await holding.stop();
  mkdirSync(host);
  const { message } = await hold(t, folder, { runtimeDir }).told('refused');
  assert.match(message, /made by somebody else/);
});

test('data of another version of PostgreSQL are refused in words, and left alone', async (t) => {
  const folder = openFolder(t);
  mkdirSync(path.join(folder, 'postgres'));
  writeFileSync(path.join(folder, 'postgres/PG_VERSION'), '17\n');
  const { name, message } = await hold(t, folder).told('refused');
  assert.equal(name, 'CannotStart');
  assert.match(message, /PostgreSQL 17, and this is PostgreSQL 18/);
  assert.deepEqual(readdirSync(folder, { recursive: true }), ['postgres', 'postgres/PG_VERSION']);
});

test('when PostgreSQL cannot start, its own words are passed on', async (t) => {
  const folder = await folderWithData(t);
  const first: Holding = hold(t, folder);
  await first.told('ready');
  await first.stop();
  rmSync(path.join(folder, 'postgres/global/pg_control'));
  const { name, message } = await hold(t, folder).told('refused');
  assert.equal(name, 'CannotStart');
  assert.match(message, /could not find the database system|pg_control/);
  assert.ok(!existsSync(path.join(folder, 'lock')));
});

test('a folder that cannot be written is refused in words', async (t) => {
  const folder = openFolder(t);
  writeFileSync(path.join(folder, 'file'), '');
  const { name, message } = await hold(t, path.join(folder, 'file', 'data')).told('refused');
  assert.equal(name, 'CannotStart');
  assert.match(message, /Cannot keep data in .* DATA_DIR/);
});

test('root in a private home: nobody cannot look in there, so programs and data stand on common ground', async (t) => {
  if (!isRoot) return t.skip('only root has to give way to nobody');
  const home = path.join(openFolder(t), 'private');
  mkdirSync(home, { mode: 0o700 });
  const project = copyProject(path.join(home, 'project'));
  const dataDir = path.join(project.folder, '.data');
  const first = hold(t, dataDir, { project });
  const { host, pid } = await first.told('ready');
  assert.equal(statSync(`/proc/${pid}`).uid, NOBODY.uid);
  await keepRow(host, 'one');
  await first.kill();
  const second = hold(t, dataDir, { project });
  assert.deepEqual(await keptRows((await second.told('ready')).host), ['one']);
  assert.deepEqual(readdirSync(dataDir), ['elsewhere']);
  assert.ok(existsSync(path.join(dataDir, 'elsewhere/postgres/PG_VERSION')));
});

test('an ordinary user, and after them root: the data stay theirs', async (t) => {
  if (!isRoot) return t.skip('only root can try as somebody else');
  const folder = openFolder(t);
  const project = copyProject(path.join(folder, 'project'), NOBODY);
  const dataDir = path.join(project.folder, '.data');
  const ordinary = hold(t, dataDir, { project, account: NOBODY });
  await keepRow((await ordinary.told('ready')).host, 'one');
  await ordinary.stop();
  const root = hold(t, dataDir, { project });
  assert.deepEqual(await keptRows((await root.told('ready')).host), ['one']);
  await root.stop();
  const again = hold(t, dataDir, { project, account: NOBODY });
  assert.deepEqual(await keptRows((await again.told('ready')).host), ['one']);
});

test('a user without a line in /etc/passwd is told what is missing', async (t) => {
  if (!isRoot) return t.skip('only root can try as somebody else');
  const stranger = { uid: 3_999_999_999 % 2 ** 31, gid: 65534 };
  const project = copyProject(path.join(openFolder(t), 'project'), stranger);
  const { name, message } = await hold(t, path.join(project.folder, '.data'), { project, account: stranger }).told(
    'refused',
  );
  assert.equal(name, 'CannotStart');
  assert.match(message, new RegExp(`user number ${stranger.uid}, because that number has no line in /etc/passwd`));
});

test("somebody else's data are refused in words", async (t) => {
  if (!isRoot) return t.skip('only root can try as somebody else');
  const dataDir = await folderWithData(t);
  const first = hold(t, dataDir);
  await first.told('ready');
  await first.stop();
  const project = copyProject(path.join(openFolder(t), 'project'), { uid: 33, gid: 33 });
  const { message } = await hold(t, dataDir, { project, account: { uid: 33, gid: 33 } }).told('refused');
  assert.match(message, /If another user started it first, start as that user/);
});
