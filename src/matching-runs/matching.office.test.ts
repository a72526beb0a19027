import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { field } from '../workplaces/fields.ts';
import { sha256Of } from './canonical.ts';
import { runsOf } from './match-run.store.ts';

let world: World;
let office: Browser;
let round: string;
const text = async (path: string): Promise<string> => {
  const page = await office.get(path);
  equal(page.status, 200, path);
  return page.text();
};
const newest = async (): Promise<string> => `/kontor/matchning/${(await runsOf(world.db, round))[0]?.id ?? 'none'}`;
const run = async (): Promise<string> => {
  equal((await office.post('/kontor/matchning/start', { round })).status, 303);
  await world.work();
  return newest();
};
const host = (name: string, answers = {}) => aSignUp(world, { round, role: 'host', name, answers });
const intern = (name: string, answers = {}, workplace?: string) =>
  aSignUp(world, { round, role: 'intern', name, organisation: '0461', answers, ...(workplace ? { workplace } : {}) });

before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Karen Kontor' });
  round = await aRound(world);
});
after(() => world.close());

test('before there is anybody, the page says what is missing and offers no start', async () => {
  const page = await text('/kontor/matchning');
  match(page, /mindst én vært og én praktikant/);
  ok(!page.includes('action="/kontor/matchning/start"'));
});

test('a round is run, and its page tells who goes where, why, and what proves it', async () => {
  await host('Hanne Holm', { seats: 3 });
  await host('Henrik Hede', { fields: ['skat-told'] });
  await intern('Ida Iversen');
  const [one, two] = [await intern('Jens Juul', {}, 'Vejen'), await intern('Jytte Jul', {}, 'Vejen')];
  await companions(world, one.id, two.id);
  await intern('Kaj Krog', { interests: ['ret-politi'] });
  match(await text('/kontor/matchning'), /4, heraf 2 i 1 rejsepar/);

  const page = await run();
  const visits = await text(page);
  match(visits, /Bevist optimal/);
  match(visits, /Jens Juul \+ Jytte Jul|Jytte Jul \+ Jens Juul/);
  match(visits, /3 af 4/);
  match(visits, /href="\/kontor\/tilmeldinger\/[0-9a-f-]+" translate="no">\s*Ida Iversen/);
  match(visits, /rejsepar/);
  const found = await text(`${page}?q=iversn`);
  match(found, /Ida Iversen/);
  ok(!/Jens Juul/.test(found));
  const pairs = await text(`${page}?vis=pairs`);
  ok(/Jens Juul/.test(pairs) && !/Ida Iversen/.test(pairs));
  match(await text(`${page}?q=zzz`), /Ingen besøg passer/);
  match(visits, /ser »Dagtilbud og børnepasning«/);
  ok(!visits.includes('Kaj Krog'), 'only those who are placed stand among the visits');

  const without = await text(`${page}/uden-besoeg`);
  match(without, /1 praktikant uden vært[^]*<a href="\/kontor\/tilmeldinger\/[0-9a-f-]+" translate="no">/);
  match(without, /Kaj Krog/);
  match(without, /ingen mulig vært/);
  match(without, /Også »Dagtilbud og børnepasning«: 1 vært mere/);
  match(without, /Uden besøg\s*<span class="count"> 2</);
  match(without, /Henrik Hede/);

  const figures = await text(`${page}/tal`);
  const missing = (caption: string) => figures.split(`<h3>${caption}</h3>`)[1]?.split('</table>')[0] ?? '';
  const [seat, guest] = [missing('Én plads mere'), missing('Én praktikant mere')];
  match(seat, new RegExp(`<th scope="row">\\s*${field('ret-politi').da}.*?<td class="is-number">\\+1</td>`, 's'));
  match(guest, new RegExp(`<th scope="row">\\s*${field('skat-told').da}.*?<td class="is-number">\\+1</td>`, 's'));
  match(await text(`/en${page}/tal`), /One more seat/);

  const instance = await (await office.get(`${page}/grundlag.json`)).json();
  ok(visits.includes(sha256Of(instance)), 'the downloaded instance has the SHA-256 the page shows');
  for (const name of ['Hanne', 'Ida', 'Vejen', '@'])
    ok(!JSON.stringify(instance).includes(name), `the instance names ${name}`);
});

test('a pin takes one press with a reason, shows, changes the next run, and can be lifted', async () => {
  const before = await run();
  const rows = await world.db.selectFrom('sign_ups').select(['id', 'answers']).execute();
  const idOf = (name: string) => rows.find(({ answers }) => (answers as { name: string }).name === name)?.id ?? '';
  const pair = { intern: idOf('Kaj Krog'), host: idOf('Hanne Holm'), back: before.split('/').at(-1) ?? '' };

  const nameless = await office.post('/kontor/matchning/hold', { ...pair, kind: 'pin', reason: ' ' });
  equal(nameless.status, 400);
  match(await nameless.text(), /Skriv en begrundelse/);

  const number = await office.post('/kontor/matchning/hold', { ...pair, kind: 'pin', reason: 'Se 010190-1234' });
  equal(number.status, 400, 'no CPR numbers');
  const pinned = await office.post('/kontor/matchning/hold', { ...pair, kind: 'pin', reason: 'Aftalt med begge' });
  deepEqual([pinned.status, pinned.headers.get('location')], [303, before]);
  match(await text(before), /Runden er ændret, siden denne matchning blev frosset/);
  match(await text(before), /Kaj Krog er låst til Hanne Holm/);
  const twice = await office.post('/kontor/matchning/hold', { ...pair, kind: 'ban', reason: 'Alligevel ikke' });
  equal(twice.status, 409);
  match(await twice.text(), /Der gælder allerede noget for de to/);
  const elsewhere = { ...pair, host: idOf('Henrik Hede'), kind: 'pin', reason: 'Hellere her' };
  match(await (await office.post('/kontor/matchning/hold', elsewhere)).text(), /allerede låst til en anden vært/);

  const after = await run();
  match(await text(after), /låst af kontoret/);
  match(await text(`${after}/sammenlign`), /1 fik en plads, som de ikke havde/);
  const hold = await world.db.selectFrom('holds').select('id').where('lifted_at', 'is', null).executeTakeFirstOrThrow();
  equal((await office.post(`/kontor/matchning/hold/${hold.id}/loesn`)).status, 303);
  match(await text('/kontor/matchning'), /0 låst af kontoret, 0 må ikke matches<[^]*hverken låst eller forbudt nogen/);

  const now = world.clock.now();
  await world.db
    .insertInto('arrangements')
    .values({
      id: newId(),
      round_id: round,
      intern: pair.intern,
      host: pair.host,
      days: ['mon', 'tue'],
      invited_by: 'intern',
      otherwise: 'find',
      state: 'accepted',
      email: '',
      invited_at: now,
      answer_by: now,
      intern_yes_at: now,
      host_yes_at: now,
      accepted_at: now,
    })
    .execute();
  match(
    await text('/kontor/matchning'),
    /0 låst af kontoret, 0 må ikke matches, 1 låst efter deltagernes egen aftale<[^]*Kontoret har hverken låst/,
    'what people arrange themselves is no hold of the office',
  );
  await world.db.deleteFrom('arrangements').execute();
});

test('pins that contradict each other are told in words, with who they are about', async () => {
  const rows = await world.db.selectFrom('sign_ups').select(['id', 'answers']).execute();
  const idOf = (name: string) => rows.find(({ answers }) => (answers as { name: string }).name === name)?.id ?? '';
  for (const name of ['Ida Iversen', 'Kaj Krog'])
    await office.post('/kontor/matchning/hold', {
      intern: idOf(name),
      host: idOf('Henrik Hede'),
      kind: 'pin',
      reason: 'Ønsket af værten',
    });
  await office.post('/kontor/matchning/hold', {
    intern: idOf('Jens Juul'),
    host: idOf('Henrik Hede'),
    kind: 'pin',
    reason: 'Ønsket af værten',
  });
  match(await text('/kontor/matchning'), /Flere er låst til værten, end der er pladser:/);
  const page = await text(await run());
  match(page, /Umulig/);
  match(page, /Flere er låst til værten, end der er pladser/);
  // Two seats: the pair and either of the others are too many, and nobody is named who is not needed for that.
  const lines = page.match(/<th scope="row">\s*Låst:[^\n]*Henrik Hede/g) ?? [];
  const about = (name: RegExp) => lines.filter((line) => name.test(line)).length;
  equal(about(/Jens Juul/), about(/Ida Iversen|Kaj Krog/));
  ok(lines.length > 0 && lines.length === about(/Jens Juul|Ida Iversen|Kaj Krog/));
  // Without the pair everybody has a seat; without one of the others, the pair and the third are still too many.
  const row = (name: string) => new RegExp(`<th scope="row">\\s*Låst:[^\n]*${name}.*?</tr>`, 's').exec(page)?.[0] ?? '';
  match(row('Jens Juul'), /med plads, \d+ værter, \d+ point/);
  match(row('Kaj Krog'), /Så er denne modstrid væk, men der er andre tilbage/);
  match(row('Kaj Krog'), /action="\/kontor\/matchning\/hold\/[0-9a-f-]+\/loesn"/);
  await world.db.updateTable('holds').set({ lifted_at: world.clock.now() }).execute();
});

test('a minimum that cannot be reached leads to the host’s answer, and to what is reached without it', async () => {
  const { id } = await host('Mette Munk', { seats: 2, minGuests: 2, fields: ['skat-told'] });
  const ida = await world.db.selectFrom('sign_ups').select(['id', 'answers']).execute();
  const intern = ida.find(({ answers }) => (answers as { name: string }).name === 'Ida Iversen')?.id ?? '';
  await office.post('/kontor/matchning/hold', { intern, host: id, kind: 'pin', reason: 'Aftalt med begge' });
  const path = await run();
  const page = await text(path);
  match(page, /Værten kan ikke nå sit mindste antal gæster/);
  const minimum = /<th scope="row">\s*Kun gæster, hvis der kommer mindst to:.*?<\/tr>/s.exec(page)?.[0] ?? '';
  match(minimum, /Mette Munk/);
  match(minimum, /med plads, \d+ værter, \d+ point/);
  match(minimum, new RegExp(`href="/kontor/tilmeldinger/${id}/ret/gaester"`));
  equal((await office.get(`/kontor/tilmeldinger/${id}/ret/gaester`)).status, 200);
  match(await text(`/en${path}`), /Guests only if at least two come:/);
  await world.db.updateTable('holds').set({ lifted_at: world.clock.now() }).execute();
  match(await text(path), /Løsnet/);
});

test('while a run is under way its page follows it, and a second start waits', async () => {
  equal((await office.post('/kontor/matchning/start', { round })).status, 303);
  const page = await newest();
  match(await text(page), /data-live="\/kontor\/matchning\/[0-9a-f-]+\/fremdrift\?venter=ja"/);
  match(await text('/kontor/matchning'), /En matchning er i gang/);
  equal((await office.post('/kontor/matchning/start', { round })).headers.get('location'), '/kontor/matchning');
  equal((await office.get(`${page}/fremdrift`)).headers.get('x-live'), null);
  await world.work();
  equal((await office.get(`${page}/fremdrift`)).headers.get('x-live'), 'over');
});

test('sorting and pages never need more queries, however many visits there are', async () => {
  const few = await run();
  const queries = await world.countQueries(() => office.get(few));
  for (let i = 0; i < 60; i++) {
    await host(`Vært nr. ${i}`, { seats: 1 });
    await intern(`Praktikant nr. ${i}`);
  }
  const many = await run();
  equal(await world.countQueries(() => office.get(many)), queries);
  for (const sort of ['host', 'guests', 'landsdel', 'days', 'points', 'nonsense']) {
    const rows = (await text(`${many}?sort=${sort}`)).match(/<th scope="row">/g) ?? [];
    equal(rows.length, 4 + 50, 'four values and fifty visits');
  }
  match(await text(`${many}?page=2`), /<a [^>]*aria-current="page"[^>]*>2<\/a>/);
  equal((await office.get(`${many}?page=-3`)).status, 200);
});

test('a run that is not there is not found, whatever stands in the address', async () => {
  for (const id of [newId(), 'nonsense', "1' or true"])
    equal((await office.get(`/kontor/matchning/${encodeURIComponent(id)}`)).status, 404);
});
