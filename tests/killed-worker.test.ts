import { equal, ok } from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeLetter } from '../src/messages/outbox.ts';
import { transact } from '../src/platform/transact.ts';
import { openMailServer, type MailServer } from './mail-server.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let server: MailServer;
const workers: ChildProcess[] = [];
before(async () => {
  world = await openWorld();
  server = await openMailServer();
});
after(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await server.close();
  await world.close();
});

const startWorker = async (): Promise<ChildProcess> => {
  const program = fileURLToPath(new URL('letter-worker.js', import.meta.url));
  const worker = spawn(process.execPath, [program, JSON.stringify(world.connection), server.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  workers.push(worker);
  if (worker.stdout) await once(worker.stdout, 'data');
  return worker;
};
/** Waits until something holds. Answers after how many seconds it did. */
const until = async (holds: () => boolean | Promise<boolean>, seconds: number): Promise<number> => {
  const from = performance.now();
  while (!(await holds())) {
    ok(performance.now() - from < seconds * 1000, `not within ${seconds} seconds`);
    await sleep(50);
  }
  return (performance.now() - from) / 1000;
};

test('the letter a killed worker had in hand is taken over within a minute, under the same Message-ID', async (t) => {
  const { personId } = await world.signedIn('anna@vejle.example');
  const killed = await startWorker();
  server.behave('silent');
  await transact(world.acting(), (tx) =>
    writeLetter(tx, { kind: 'test', to: { email: 'anna@vejle.example', lang: 'da' }, about: { person: personId } }),
  );
  await until(() => server.mails.length === 1, 10);
  await startWorker();
  server.behave('takes all');
  killed.kill('SIGKILL');
  const seconds = await until(() => server.mails.length === 2, 60);
  t.diagnostic(`taken over after ${seconds.toFixed(1)} s`);
  const letter = () => world.db.selectFrom('letters').selectAll().executeTakeFirstOrThrow();
  await until(async () => (await letter()).state === 'sent', 5);
  const [first, second] = server.mails;
  equal(second?.parsed.messageId, first?.parsed.messageId);
  equal(second?.parsed.messageId, (await letter()).message_id);
  equal((await letter()).attempts, 1, 'the try that died with its worker left no trace, and took none');
});
