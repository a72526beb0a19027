import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { aRound, aSignUp } from '../../tests/made.ts';
import { assetFiles } from '../kit/assets.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const at = (instant: string) => world.clock.moveTo(new Date(instant));
const page = async (path = '/'): Promise<string> => {
  const response = await world.browser().get(path);
  equal(response.status, 200);
  return response.text();
};
/** Where the hero's buttons lead, the first first; a sign-up by how one takes part. */
const waysIn = (html: string): string[] => {
  const buttons = /<div class="ways">.*?<\/div>/s.exec(html)?.[0] ?? '';
  return [...buttons.matchAll(/href="([^"]+)"|name="how" value="(\w+)"/g)].map(([, href, how]) => href ?? how ?? '');
};

test('between rounds it says so, shows no week, and has nothing to sign up to', async () => {
  const html = await page();
  match(html, /Næste runde er ikke lagt fast endnu/);
  doesNotMatch(html, /week-number|name="how"/);
});

test('it follows the round: opens, open with one press each way, closed', async () => {
  const round = await aRound(world);
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify(DEMO_ROUND.workshops.filter(({ place }) => /Odense|Online/.test(place))) })
    .execute();
  at('2027-01-10T09:00:00Z');
  const before = await page();
  match(before, /Tilmeldingen åbner mandag den 1\.\sfebruar 2027\./);
  deepEqual(waysIn(before), ['/ugen.ics', '/kan-vi-vaere-med']);
  doesNotMatch(before, /Så mange er med/);

  at('2027-03-10T09:00:00Z');
  const open = await page();
  match(open, /Tilmeldingen lukker mandag den 31\.\smaj 2027 kl\.\s23\.59\./);
  deepEqual(waysIn(open), ['intern', 'host']);
  match(open, /Ingen er tilmeldt endnu/);
  match(open, /25\.\saugust i Odense[^]*30\.\saugust online/, 'nobody travels to a town called Online');
  match(open, /name="dage" value="wed"/);

  await aSignUp(world, { round, role: 'host', municipality: '0630' });
  await aSignUp(world, { round, role: 'intern', municipality: '0630' });
  await aSignUp(world, { round, role: 'intern', municipality: '0101' });
  const counted = await page();
  match(counted, /<b>1<\/b> vært<.*<b>2<\/b> innovationspraktikanter</s);
  match(counted, /title="Vejle: 2 tilmeldte"/);
  match(counted, />Sydjylland<\/th><td class="is-number">1<\/td><td class="is-number">1<\/td>/);

  at('2027-06-02T09:00:00Z');
  const closed = await page();
  match(closed, /Tilmeldingen er lukket\. Alle tilmeldte får svar mandag den 7\.\sjuni 2027\./);
  deepEqual(waysIn(closed), ['/min-side', '/ugen.ics']);
  doesNotMatch(closed, /name="dage"/);
});

test('one press on the front page begins a sign-up, with the days that were chosen', async () => {
  at('2027-03-10T09:00:00Z');
  const { db } = world;
  const begun = await world.browser().post('/tilmeld', { how: 'intern', dage: ['tue', 'wed'] });
  equal(begun.status, 303);
  match(begun.headers.get('location') ?? '', /^\/tilmelding\/[0-9a-f-]{36}\//);
  const draft = await db.selectFrom('sign_ups').selectAll().where('state', '=', 'draft').executeTakeFirstOrThrow();
  equal(draft.role, 'intern');
  deepEqual((draft.answers as { days: string[] }).days, ['tue', 'wed']);
});

test('figures have their source; the share that may take part is hidden for other sectors', async () => {
  at('2027-03-10T09:00:00Z');
  const html = await page();
  match(html, /evaluering af runden i 2016\. Antal svar ikke oplyst/);
  match(html, /97 % af landets/);
  await world.db
    .updateTable('rounds')
    .set({ sectors: ['municipal', 'state', 'regional'] })
    .execute();
  doesNotMatch(await page(), /97 % af landets/);
});

test('in English there is no Danish letter outside names', async () => {
  const html = await page('/en');
  match(html, /Clock in/);
  match(html, /action="\/en\/tilmeld"/);
  const names = /title="[^"]*"|<span class="tile[^<]*<\/span>|<th scope="row">[^<]*<\/th>|Thisted to Næstved/g;
  doesNotMatch(html.replace(names, ''), /[æøåÆØÅ]/);
});

test('a first visit weighs less than 60 KB, with style, typeface and icon, and carries no script', async () => {
  const html = await page();
  doesNotMatch(html, /<script/);
  const addresses = [...html.matchAll(/<link[^>]+href="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '');
  equal(addresses.length, 3, 'typeface, style and icon');
  const files = addresses.map((address) => assetFiles().get(address));
  const bytes = files.reduce((sum, file) => sum + (file?.gzip ?? file?.body ?? []).length, gzipSync(html).length);
  ok(bytes < 60_000, `${bytes} bytes`);
});
