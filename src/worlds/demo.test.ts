import { deepEqual, equal, match, ok, rejects, throws } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { press } from '../../tests/pressing.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { readConfig } from '../config.ts';
import type { House } from '../http/house.ts';
import { demoPost } from '../messages/post.ts';
import { movableClock, type MovableClock } from '../platform/clock.ts';
import { setUpRound } from '../rounds/round.acts.ts';
import { openWeb } from '../web.ts';
import { tick } from '../worker.ts';
import { DEMO_COORDINATOR } from './demo.ts';
import { meet } from './demo.acts.ts';
import { demoClock, openDemo, refuseDemoData } from './demo-opening.ts';
import { DEMO_ROUND } from './demo-round.ts';
import { keepDemoClock } from './demo.store.ts';

let world: World;
before(async () => void (world = await openWorld({ demo: true })));
after(() => world.close());

const page = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
/** Waits until the demo has begun again. */
const isLoaded = async (browser: Browser): Promise<void> => {
  while ((await browser.get('/demo')).headers.has('refresh')) await sleep(50);
};
const count = async (table: 'sign_ups' | 'letters'): Promise<number> =>
  (await world.db.selectFrom(table).select('id').execute()).length;

test('the demo begins in the sign-up phase, with 123 people who have all signed up', async () => {
  const browser = world.browser();
  match(await page(browser, '/'), /Demo med opdigtede personer[\s\S]*I dag er det mandag den 10\.\smaj 2027/);
  const confirmed = await world.db.selectFrom('sign_ups').select('role').where('state', '=', 'confirmed').execute();
  equal(confirmed.filter(({ role }) => role === 'host').length, 51);
  equal(confirmed.filter(({ role }) => role === 'intern').length, 72);
  match(await page(browser, '/demo/post'), /Ingen mails endnu/);
});

test('a newcomer is whoever they choose, and nobody who does not exist', async () => {
  const browser = world.browser();
  const choices = [...(await page(browser, '/demo')).matchAll(/name="email" value="([^"]+)"/g)].map(
    ([, email]) => email,
  );
  equal(choices[0], DEMO_COORDINATOR.email);
  ok(choices.length >= 9);
  for (const email of choices) {
    const entered = await browser.post('/demo/log-ind', { email: email ?? '' });
    equal(entered.status, 303);
    match(await page(browser, '/'), /Log ud/);
  }
  await browser.post('/demo/log-ind', { email: DEMO_COORDINATOR.email });
  equal((await browser.get('/kontor/udbakke')).status, 200);
  const stranger = world.browser();
  await stranger.post('/demo/log-ind', { email: 'stranger@ipraktik.example' });
  match(await page(stranger, '/'), /Log ind/);
});

test('its post lies open, and its links lead in', async () => {
  const browser = world.browser();
  await browser.post('/log-ind', { email: 'ny@ipraktik.example' });
  await world.work();
  match(await page(browser, '/demo/post'), /ny@ipraktik\.example/);
  const letter = await page(browser, '/demo/post/1');
  const link = /href="(http[^"]+\/log-ind\/link\/[^"]+)"/.exec(letter)?.[1] ?? '';
  equal((await browser.post(new URL(link).pathname)).status, 303);
  match(await page(browser, '/'), /Log ud/);
  equal((await browser.get('/demo/post/99')).status, 404);
});

test('the clock goes on by a day or to the next phase, and takes those who look on with it', async () => {
  const browser = world.browser();
  await browser.post('/demo/log-ind', { email: DEMO_COORDINATOR.email });
  const moved = await browser.post('/demo/naeste-dag', { next: '/kontor/udbakke?state=sent' });
  deepEqual([moved.status, moved.headers.get('location')], [303, '/kontor/udbakke?state=sent']);
  match(await page(browser, '/'), /tirsdag den 11\.\smaj 2027/);
  const away = await browser.post('/demo/naeste-fase', { next: 'https://evil.example/' });
  equal(away.headers.get('location'), '/demo');
  match(await page(browser, '/kontor/udbakke'), /tirsdag den 1\.\sjuni 2027\.[\s\S]*Kontoret matcher[\s\S]*Log ud/);
  const kept = (await demoClock(world.db)).now().getTime();
  ok(Math.abs(kept - world.clock.now().getTime()) < 60_000, 'a restart finds the clock where it stood');
});

test('fifty presses of one button move the clock once, and those who look on with it', async () => {
  const browser = world.browser();
  await browser.post('/demo/log-ind', { email: DEMO_COORDINATOR.email });
  for (const [button, day] of [
    ['Næste fase', /mandag den 7\.\sjuni 2027/],
    ['Næste dag', /tirsdag den 8\.\sjuni 2027/],
  ] as const) {
    const shown = await page(browser, '/');
    const presses = await Promise.all(Array.from({ length: 50 }, () => press(browser, shown, button)));
    deepEqual(new Set(presses.map(({ status }) => status)), new Set([303]));
    equal((await press(browser, shown, button)).status, 303, 'and one that comes late');
    match(await page(browser, '/'), new RegExp(`${day.source}[^]*Log ud`));
  }
  const ahead = world.db.selectFrom('sessions').select('seen_at').where('seen_at', '>', world.clock.now());
  deepEqual(await ahead.execute(), [], 'no session was carried further than the clock');
});

test('neither fifty presses nor ticks keep it from beginning again whole', async () => {
  const browser = world.browser();
  const presses = await Promise.all(Array.from({ length: 50 }, () => browser.post('/demo/forfra')));
  deepEqual(new Set(presses.map(({ status }) => status)), new Set([303]));
  match(await page(browser, '/'), /<progress value="\d+" max="123"/);
  let isOver = false;
  const ticking = (async () => {
    let refused = 0;
    for (; !isOver; await sleep(20)) if (!(await tick(world.house))) refused += 1;
    return refused;
  })();
  await isLoaded(browser);
  isOver = true;
  ok((await ticking) > 0, 'a tick came while the people were put in, and did nothing');
  const states = await world.db.selectFrom('sign_ups').select('state').execute();
  deepEqual([states.length, new Set(states.map(({ state }) => state))], [123, new Set(['confirmed'])]);
  equal((await world.db.selectFrom('rounds').select('id').execute()).length, 1);
});

test('it begins again, as it was', async () => {
  const browser = world.browser();
  await browser.post('/demo/log-ind', { email: DEMO_COORDINATOR.email });
  equal((await browser.post('/demo/forfra')).status, 303);
  await isLoaded(browser);
  equal(await count('sign_ups'), 123);
  match(await page(browser, '/'), /mandag den 10\.\smaj 2027[\s\S]*Log ind/);
  match(await page(browser, '/demo/post'), /Ingen mails endnu/);
});

test('in a real instance there is no demo, and none can be put there', async () => {
  const real = await openWorld({ env: { PUBLIC_URL: 'https://praktik.example' } });
  const browser = await real.signedIn('karen@praktik.example', { coordinator: true });
  for (const path of ['/demo', '/demo/post', '/demo/post/1', '/en/demo']) equal((await browser.get(path)).status, 404);
  for (const path of ['/demo/log-ind', '/demo/naeste-fase', '/demo/naeste-dag', '/demo/forfra'])
    equal((await browser.post(path, { email: 'karen@praktik.example' })).status, 404);
  ok(!(await page(browser, '/')).includes('Demo med'));
  const demo = {
    clock: movableClock(new Date('2027-05-10T08:00:00Z')),
    post: demoPost(),
    settle: async () => {},
    reset: () => {},
    load: () => null,
  };
  throws(() => openWeb(real.house, demo), /a real instance has no demo/);
  await real.close();
});

test('whatever is real ends the demo: a database or a public address; the demo stays on this machine', () => {
  const mode = (env: Record<string, string>) => readConfig(env).mode;
  equal(mode({}), 'demo');
  equal(mode({ DATABASE_URL: 'postgres://db.example/ipraktik' }), 'real');
  equal(mode({ PUBLIC_URL: 'https://praktik.example' }), 'real');
  equal(readConfig({ PORT: '8080' }).host, '127.0.0.1');
  equal(
    readConfig({ DATABASE_URL: 'postgres://db.example/ipraktik' }).host,
    '127.0.0.1',
    'nobody has named an address',
  );
  equal(readConfig({ PUBLIC_URL: 'https://praktik.example' }).host, '0.0.0.0');
});

test('a demo that was killed before all its people were there begins anew', async () => {
  const killed = await openWorld();
  await keepDemoClock(killed.db, new Date(0));
  await meet(killed.acting(), 'somebody@ipraktik.example');
  await setUpRound(killed.acting(), DEMO_ROUND);
  await openDemo(killed.house as House & { clock: MovableClock }, demoPost(), async () => {});
  const people = await killed.db.selectFrom('persons').select('email').execute();
  equal((await killed.db.selectFrom('sign_ups').select('id').execute()).length, 123);
  ok(people.every(({ email }) => email !== 'somebody@ipraktik.example'));
  await killed.close();
});

test('a real instance’s people are not deleted for a demo, nor a demo’s taken for real ones', async () => {
  const real = await openWorld();
  await real.signedIn('karen@praktik.example', { coordinator: true });
  const house = real.house as House & { clock: MovableClock };
  await rejects(
    openDemo(house, demoPost(), async () => {}),
    /a real instance’s.*Set PUBLIC_URL/,
  );
  equal((await real.db.selectFrom('persons').select('id').execute()).length, 1);
  await refuseDemoData(real.db);
  await real.close();
  await rejects(refuseDemoData(world.db), /the demo’s.*Set DATA_DIR/);
});

test('a day on is the next morning, also where the clocks change; a letter shows what it brings to the calendar', async () => {
  const browser = world.browser();
  await browser.post('/demo/log-ind', { email: DEMO_COORDINATOR.email });
  const before = world.clock.now();
  world.clock.moveTo(new Date('2027-10-30T07:00:00Z'));
  await browser.post('/demo/naeste-dag', {});
  await browser.post('/demo/naeste-dag', {});
  equal(world.clock.now().toISOString().slice(0, 13), '2027-11-01T08', 'nine in the morning of Monday');
  world.clock.moveTo(before);
  const calendar = { method: 'CANCEL', content: 'BEGIN:VCALENDAR' } as const;
  const letter = { to: 'a@vejle.example', subject: 'S', text: 'T', html: '<p>T</p>', messageId: '<1@x>', lang: 'da' };
  await world.post.send({ ...letter, calendar });
  match(await page(browser, `/demo/post/${world.post.count}`), /Kalenderen tager dette ud[^]*BEGIN:VCALENDAR/);
});
