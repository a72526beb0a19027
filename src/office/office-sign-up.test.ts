import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
let office: Browser;
let host: { id: string; email: string };
before(async () => {
  world = await openWorld();
  const round = await aRound(world);
  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  host = await aSignUp(world, { round, role: 'host', name: 'Vera Vang' });
});
after(() => world.close());

const page = async (): Promise<string> => (await office.get(`/kontor/tilmeldinger/${host.id}`)).text();
const seenOn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('a note is kept, shown with its writer, and removed again', async () => {
  equal((await office.post(`/kontor/tilmeldinger/${host.id}/note`, { text: 'Ringer <i>mandag</i>' })).status, 303);
  const shown = await page();
  match(shown, /Ringer &lt;i&gt;mandag&lt;\/i&gt;/);
  match(shown, /Olga Office/);
  const remove = /action="([^"]+\/slet)"/.exec(shown)?.[1] ?? '';
  equal((await office.post(remove)).status, 303);
  match(await page(), /Ingen noter endnu/);
});

test('an empty note and one that is too long are refused, and what was typed is kept', async () => {
  equal((await office.post(`/kontor/tilmeldinger/${host.id}/note`, { text: ' ' })).status, 400);
  const long = await office.post(`/kontor/tilmeldinger/${host.id}/note`, { text: 'æ'.repeat(2001) });
  equal(long.status, 400);
  match(await long.text(), /æ{2001}/);
});

test('an answer is changed on behalf only with a reason; the log has both and the person is told', async () => {
  const url = `/kontor/tilmeldinger/${host.id}/ret/gaester`;
  const seen = seenOn(await (await office.get(url)).text());
  const without = await office.post(url, { seats: '3', seen });
  equal(without.status, 400);
  match(await without.text(), /Skriv, hvorfor du retter/);
  equal((await office.post(url, { seats: '3', reason: 'Bad om det i telefonen', seen })).status, 303);
  match((await page()).replace(/<[^>]+>/g, ''), /Svar ændret – Olga Office – Bad om det i telefonen/);
  await world.work();
  equal(world.newestLetter().to, host.email);
});

test('of two coordinators changing the same answer the second is told', async () => {
  const url = `/kontor/tilmeldinger/${host.id}/ret/gaester`;
  const seen = seenOn(await (await office.get(url)).text());
  const answers = await Promise.all(
    ['1', '2'].map(async (seats) => (await office.post(url, { seats, reason: 'Aftalt', seen })).status),
  );
  deepEqual(
    answers.toSorted((a, b) => a - b),
    [303, 409],
  );
});

test('what is no sent sign-up is nothing', async () => {
  for (const id of ['x', '00000000-0000-0000-0000-000000000000', `${host.id}x`])
    equal((await office.get(`/kontor/tilmeldinger/${id}`)).status, 404);
});
