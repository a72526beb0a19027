/** The database is away: everybody is told so in their language, and nothing they typed is lost. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { access } from '../src/access.ts';
import { folderWithData, hold } from './holding.ts';
import { aRound } from './made.ts';
import { offersAgain, press } from './pressing.ts';
import { begin, leadsTo, pageOf } from './signing-up.ts';
import { openWorld } from './world.ts';

const TRICKY = `"><script>alert('x')</script> &amp; æøå\nog en linje til`;

test('while the database is away nothing typed is lost, and pressing again once it is back does it once', async (t) => {
  const folder = await folderWithData(t);
  const first = hold(t, folder);
  const { host, pid } = await first.told('ready');
  const world = await openWorld({ server: { host, user: 'ipraktik' } });
  await aRound(world);
  const browser = world.browser();
  const own = await begin(browser, 'host');
  const path = `${own}/hverdag`;
  const seen = /name="seen" value="([^"]+)"/.exec(await pageOf(browser, path))?.[1] ?? '';
  const fields = { seen, learn: TRICKY };

  await first.kill();
  process.kill(pid, 'SIGKILL');
  const away = await browser.get(`${own}?x=1`);
  equal(away.status, 503);
  equal(away.headers.get('retry-after'), '10');
  match(await away.text(), new RegExp(`href="${own}\\?x=1">Prøv igen`));
  equal((await browser.get('/healthz')).status, 503);
  const page = await offersAgain(await browser.post(path, fields), path, fields);
  await offersAgain(await press(browser, page, 'Prøv igen'), path, fields);
  await offersAgain(await browser.post(`/en${path}`, fields), `/en${path}`, fields);

  await t.test('whatever the form, but for secrets, which are typed anew', async () => {
    const given = { text: TRICKY, days: ['mon', 'tue'], empty: '' };
    for (const route of Object.keys(access).flatMap((row) => /^POST (.*)/.exec(row)?.[1] ?? []))
      await offersAgain(await browser.post(route, given), route, given);
    for (const [route, name] of [
      ['/log-ind/kode', 'code'],
      ['/opsaetning', 'secret'],
    ] as const) {
      const secret = await (await browser.post(route, { [name]: '123456' })).text();
      doesNotMatch(secret, /123456/);
      match(secret, new RegExp(`href="${route}">Prøv igen`));
    }
  });
  await t.test('no other site gets its form into the page, nor its address', async () => {
    const theirs = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const refused = await browser.post(path, fields, theirs);
    equal(refused.status, 403);
    match(await refused.text(), /Formularen kom et andet sted fra/);
    for (const address of ['//evil.example/x', '/\\evil.example/x', '/en//evil.example/x'])
      doesNotMatch(await (await browser.get(address)).text(), /(href|action)="(\/\/|\/\\|https?:)/);
    equal((await browser.post(path, { learn: 'x'.repeat(70_000) })).status, 413);
  });

  await hold(t, folder).told('ready');
  equal(await leadsTo(await press(browser, page, 'Prøv igen')), `${own}/kontakt`);
  const stored = await world.db.selectFrom('sign_ups').select(['answers', 'version']).execute();
  deepEqual(
    stored.map(({ answers, version }) => [(answers as { learn: string }).learn, version]),
    [[TRICKY, 2]],
  );
});
