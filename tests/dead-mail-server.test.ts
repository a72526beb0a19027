/** The mail server is down while somebody wants to sign in: they are not told off, and the mail comes once it is back. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { smtpPost } from '../src/messages/post.ts';
import { startWorker } from '../src/platform/jobs.ts';
import { openLog } from '../src/platform/log.ts';
import { jobHandlers } from '../src/worker.ts';
import { openMailServer, type MailServer } from './mail-server.ts';
import { codeIn } from './signing-up.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let server: MailServer;
let worker: { stop(): Promise<void> };
before(async () => {
  world = await openWorld();
  server = await openMailServer();
  const post = smtpPost(server.url, world.house.config.mailFrom);
  worker = await startWorker(world.connection, jobHandlers(world.house, post), openLog('silent'));
});
after(async () => {
  await worker.stop();
  await server.close();
  await world.close();
});

interface SignInJob {
  readonly state: string;
  readonly retry_count: number;
}
const job = async (): Promise<SignInJob | undefined> => {
  const text = sql<SignInJob>`select state::text, retry_count from pgboss.job where name = 'send-sign-in'`;
  return (await text.execute(world.db)).rows[0];
};
const until = async (holds: (one: SignInJob | undefined) => boolean): Promise<void> => {
  const from = performance.now();
  while (!holds(await job())) {
    ok(performance.now() - from < 60_000, `it waits at ${JSON.stringify(await job())}`);
    await sleep(50);
  }
};

test('a sign-in mail waits for the mail server, and comes once, with a code that works', async () => {
  const port = Number(new URL(server.url).port);
  await server.close();
  const browser = world.browser();
  const asked = await browser.post('/log-ind', { email: 'anna@vejle.example' });
  deepEqual([asked.status, asked.headers.get('location')], [303, '/log-ind/kode']);
  await until((one) => one?.state === 'retry');

  server = await openMailServer(port);
  // Not to wait the seconds that it waits between two tries.
  await sql`update pgboss.job set start_after = now() where name = 'send-sign-in' and state = 'retry'`.execute(
    world.db,
  );
  await until((one) => one?.state === 'completed');
  const codes = server.mails.map(({ to, parsed }) => [to, codeIn(parsed.text ?? '')]);
  equal(codes.length, 1);
  equal(codes[0]?.[0], 'anna@vejle.example');
  equal((await browser.post('/log-ind/kode', { code: codes[0]?.[1] ?? '' })).status, 303);
});
