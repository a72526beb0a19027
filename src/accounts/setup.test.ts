import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { prepareSetUp } from './setup.acts.ts';

let world: World;
before(async () => void (world = await openWorld({ env: { PUBLIC_URL: 'https://praktik.example' } })));
afterEach(async () => {
  for (const table of ['setup_secrets', 'coordinator_appointments', 'limits', 'sessions', 'letters'] as const)
    await world.db.deleteFrom(table).execute();
  await world.db.deleteFrom('persons').execute();
});
after(() => world.close());

const prepare = () => prepareSetUp(world.acting({ kind: 'operator' }));
const fields = (secret: string, email = 'karen@praktik.example') => ({ secret, name: 'Karen Kontor', email });
const codeIn = (text: string): string => /^ {4}(\d{6})$/m.exec(text)?.[1] ?? 'no code';
const coordinators = async (): Promise<string[]> =>
  (await world.db.selectFrom('persons').select('email').where('coordinator_since', 'is not', null).execute()).map(
    ({ email }) => email,
  );
/** Types the code of the newest mail. */
const signIn = async (browser: Browser) => {
  await world.work();
  return browser.post('/log-ind/kode', { code: codeIn(world.newestLetter().text) });
};

test('the key from the console names the first coordinator, who becomes one by proving the address', async () => {
  const secret = await prepare();
  const browser = world.browser();
  equal((await browser.get('/opsaetning')).status, 200);
  const named = await browser.post('/opsaetning', fields(secret ?? ''));
  deepEqual([named.status, named.headers.get('location')], [303, '/log-ind/kode']);
  deepEqual(await coordinators(), [], 'not before the address is proved');
  equal((await signIn(browser)).status, 303);
  deepEqual(await coordinators(), ['karen@praktik.example']);
  equal((await browser.get('/kontor/koordinatorer')).status, 200);
  const { name } = await world.db.selectFrom('persons').select('name').executeTakeFirstOrThrow();
  equal(name, 'Karen Kontor');
  equal((await browser.get('/opsaetning')).status, 404, 'there is no such page any more');
  equal((await browser.post('/opsaetning', fields(secret ?? ''))).status, 404);
  equal(await prepare(), null);
});

test('of fifty presses at once one names somebody', async () => {
  const secret = (await prepare()) ?? '';
  const statuses = await Promise.all(
    Array.from({ length: 50 }, async (_, i) => {
      const browser = world.browser({ from: `192.0.2.${i}` });
      return (await browser.post('/opsaetning', fields(secret, `n${i}@praktik.example`))).status;
    }),
  );
  equal(statuses.filter((status) => status === 303).length, 1);
  equal((await world.db.selectFrom('coordinator_appointments').selectAll().execute()).length, 1);
});

test('opening the page changes nothing, and a wrong key is told beside its field, without being shown again', async () => {
  const secret = (await prepare()) ?? '';
  for (let i = 0; i < 3; i++) await world.browser().get('/opsaetning');
  const wrong = await world.browser().post('/opsaetning', fields('wrong-key'));
  equal(wrong.status, 400);
  const page = await wrong.text();
  match(page, /Nøglen gælder ikke/);
  match(page, /value="karen@praktik\.example"/);
  ok(!page.includes('wrong-key'));
  equal((await world.browser().post('/opsaetning', fields(secret))).status, 303, 'the right one still works');
});

test('a start prints a new key, and the earlier one is worth nothing', async () => {
  const [first, second] = [(await prepare()) ?? '', (await prepare()) ?? ''];
  notEqual(first, second);
  equal((await world.browser().post('/opsaetning', fields(first))).status, 400);
  const mistyped = await world.browser().post('/opsaetning', fields(second, 'kraen@praktik.example'));
  equal(mistyped.status, 303);
  const third = (await prepare()) ?? '';
  equal((await world.browser().post('/opsaetning', fields(third))).status, 303);
  const appointed = await world.db.selectFrom('coordinator_appointments').select('email').execute();
  deepEqual(appointed, [{ email: 'karen@praktik.example' }], 'the mistyped address is worth nothing either');
});

test('the key is stored as a hash, and trying many has to wait', async () => {
  const secret = (await prepare()) ?? '';
  const rows = await world.db.selectFrom('setup_secrets').selectAll().execute();
  ok(rows.every((row) => !row.secret_hash.toString('latin1').includes(secret)));
  let answer = await world.browser().post('/opsaetning', fields('x'));
  for (let i = 0; i < 15 && answer.status !== 429; i++) answer = await world.browser().post('/opsaetning', fields('x'));
  equal(answer.status, 429);
  ok(Number(answer.headers.get('retry-after')) > 0);
});

test('the demo has no such page', async () => {
  const demo = await openWorld();
  equal((await demo.browser().get('/opsaetning')).status, 404);
  await demo.close();
});
