import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { seedFrom } from './draw.ts';
import { setUpRound } from './round.acts.ts';
import { findDraw, findRoundBySlug } from './round.store.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const page = async (path = '/lodtraekning', at = '2027-03-10T09:00:00Z') => {
  world.clock.moveTo(new Date(at));
  const response = await world.browser().get(path);
  equal(response.status, 200);
  return response.text();
};

test('the pages about a round are there before there is one', async () => {
  match(await page(), /Der er ingen runde endnu/);
  match(await page('/ugen'), /Næste runde er ikke lagt fast endnu/);
});

test('the hash is public from the start, the number when proposals are sent, and anybody can check it', async () => {
  ok((await setUpRound(world.acting(), DEMO_ROUND)).ok);
  const round = await findRoundBySlug(world.db, '2027');
  ok(round);
  const { seed, salt } = await findDraw(world.db, round.id);
  for (const at of ['2027-01-10T09:00:00Z', '2027-03-10T09:00:00Z', '2027-06-02T09:00:00Z']) {
    const early = await page('/lodtraekning', at);
    match(early, new RegExp(round.seedHash));
    doesNotMatch(early, new RegExp(`${seed}|${salt}`), `not yet at ${at}: sign-up could be opened again`);
  }
  const late = await page('/en/lodtraekning', '2027-06-07T10:00:00Z');
  const shown = /&#39;(\d+:[\w-]+)&#39;/.exec(late);
  equal(
    createHash('sha256')
      .update(shown?.[1] ?? '')
      .digest('hex'),
    round.seedHash,
  );
});

test('a seed is a whole number that JSON holds exactly, and differs', () => {
  const seeds = Array.from({ length: 1000 }, (_, i) => seedFrom(`secret ${i}`));
  ok(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0));
  equal(new Set(seeds).size, seeds.length);
});

test('the week stands in its month, marked, with its number and the other dates', async () => {
  const html = await page('/ugen');
  const row = /<tr><th scope="row">37<\/th>.*?<\/tr>/s.exec(html)?.[0] ?? '';
  equal(row.match(/<mark>/g)?.length, 5);
  match(row, /<mark>13<\/mark>.*<mark>17<\/mark>.*<td>18<\/td><td>19<\/td>/s);
  equal(html.match(/<mark>/g)?.length, 5);
  match(html, /href="\/ugen\.ics"/);
  match(html, /mandag den 31\.\smaj 2027 kl\.\s23\.59/);
  match(html, /Odense, onsdag den 25\.\saugust 2027 kl\.\s10\.00–15\.00/);
  match(await page('/en/ugen'), /Save week 37/);
  match(html, /Tilmeldingen åbnede<[^]*Tilmeldingen lukker</);
  match(await page('/ugen', '2027-01-10T09:00:00Z'), /Tilmeldingen åbner</);
});

test('a week across the end of a month is marked in both', async () => {
  await world.db.updateTable('rounds').set({ visit_iso_week: 39 }).execute();
  const html = await page('/ugen');
  equal(html.match(/<table class="month">/g)?.length, 2);
  equal(html.match(/<mark>/g)?.length, 5);
});
