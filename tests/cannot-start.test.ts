/** What an operator is told whose start cannot succeed, and that nothing is left of it. */
import { deepEqual, equal, rejects } from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { listening } from '../src/platform/listening.ts';
import { openFolder } from './holding.ts';
import { startApp } from './running-app.ts';

const takenPort = async (t: TestContext): Promise<string> => {
  const server = createServer().listen(0, '127.0.0.1');
  t.after(() => server.close());
  await listening(server, 0);
  return String((server.address() as AddressInfo).port);
};

test('a taken port is told before a database is made', async (t) => {
  const [dataDir, runtimeDir] = [openFolder(t), openFolder(t)];
  const PORT = await takenPort(t);
  const app = startApp(t, dataDir, { PORT, XDG_RUNTIME_DIR: runtimeDir });
  await rejects(app.ready(), new RegExp(`the app ended: Port ${PORT} is taken: .*Set PORT to another one\\.\\n$`));
  equal(await app.stop(), 1);
  deepEqual([readdirSync(dataDir), readdirSync(runtimeDir)], [[], []]);
});

test('a second start in the same folder hears whose it is, though the port is taken as well', async (t) => {
  const dataDir = openFolder(t);
  const first = startApp(t, dataDir);
  const { port: PORT } = new URL(await first.ready());
  const second = startApp(t, dataDir, { PORT });
  await rejects(second.ready(), /the app ended: The data in \S+ are in use by process \d+/);
  equal(await second.stop(), 1);
});

test('a database that cannot be reached is told in one sentence', async (t) => {
  const port = await takenPort(t);
  const DATABASE_URL = `postgres://anna:hemmelig@db.invalid:${port}/praktik`;
  const app = startApp(t, openFolder(t), { DATABASE_URL });
  await rejects(
    app.ready(),
    /the app ended: The database "praktik" at db\.invalid:\d+ cannot be used as "anna": .*\n$/,
  );
  equal(await app.stop(), 1);
});
