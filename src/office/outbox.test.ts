import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { LANGS } from '../kit/language.ts';
import { letterKinds, sampledKinds } from '../letters.ts';
import { newId } from '../platform/ids.ts';
import { letterKindTexts } from './letter-kind.texts.ts';
import type { LetterState } from './outbox.ts';

let world: World;
let office: Browser;
before(async () => {
  world = await openWorld();
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
});
afterEach(() => world.db.deleteFrom('letters').execute());
after(() => world.close());

const aLetter = async (state: LetterState, email = 'anna@vejle.example'): Promise<string> => {
  const [id, at] = [newId(), world.clock.now()];
  const isOpen = state === 'drafted' || state === 'queued';
  await world.db
    .insertInto('letters')
    .values({
      id,
      kind: 'test',
      to_address: email,
      lang: 'da',
      state,
      created_at: at,
      attempts: state === 'dead' ? 8 : 0,
      settled_at: isOpen ? null : at,
      due_at: state === 'queued' ? at : null,
      last_error: state === 'dead' ? '550 no such user <…>' : null,
    })
    .execute();
  return id;
};
const page = async (path: string): Promise<string> => (await office.get(path)).text();
const shown = async (query: string): Promise<string[]> =>
  [...(await page(`/kontor/udbakke?${query}`)).matchAll(/<span translate="no">([^<]+@[^<]+)</g)].map(
    ([, email]) => email ?? '',
  );
const stateOf = async (id: string): Promise<string> =>
  (await world.db.selectFrom('letters').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;

test('the outbox narrows by state and by a part of the address, typed literally', async () => {
  await aLetter('sent', 'anna@vejle.example');
  await aLetter('dead', 'bo@vejle.example');
  await aLetter('queued', 'c_rl@vejle.example');
  equal((await shown('')).length, 3);
  deepEqual(await shown('state=dead'), ['bo@vejle.example']);
  deepEqual(await shown('q=ANNA'), ['anna@vejle.example']);
  deepEqual(await shown('q=c_rl'), ['c_rl@vejle.example']);
  deepEqual(await shown('q=%25'), []);
  deepEqual(await shown('state=dead&q=anna'), []);
  equal((await shown('state=odd&page=x&kind=')).length, 3, 'what cannot be understood is left out');
  match(await page('/kontor/udbakke'), /Kunne ikke leveres\s*<span class="count is-waiting"> 1</);
});

test('fifty letters a page, and as many statements for one as for sixty', async () => {
  await aLetter('sent', 'first@vejle.example');
  const few = await world.countQueries(() => office.get('/kontor/udbakke'));
  for (let i = 0; i < 60; i++) await aLetter('sent', `n${i}@vejle.example`);
  equal(await world.countQueries(() => office.get('/kontor/udbakke')), few);
  equal(few, 3);
  equal((await shown('')).length, 50);
  equal((await shown('page=2')).length, 11);
});

test('a dead letter is sent again once, however often the button is pressed', async () => {
  const id = await aLetter('dead');
  match(await page(`/kontor/udbakke/${id}`), /550 no such user|Send igen/);
  const answers = await Promise.all(Array.from({ length: 10 }, () => office.post(`/kontor/udbakke/${id}/send-igen`)));
  const said = answers.map((answer) =>
    new URL(answer.headers.get('location') ?? '', 'http://x').searchParams.get('again'),
  );
  deepEqual(said.filter((again) => again === '1').length, 1);
  equal(await stateOf(id), 'queued');
  const audited = await world.db.selectFrom('audit_entries').select('act').where('subject_id', '=', id).execute();
  deepEqual(audited, [{ act: 'sendLetterAgain' }]);
  match(await page(`/kontor/udbakke/${id}?again=1`), /1 mail er på vej igen/);
});

test('every dead letter is sent again by one button that says how many', async () => {
  const dead = [await aLetter('dead', 'a@b.example'), await aLetter('dead', 'b@b.example')];
  const sent = await aLetter('sent');
  match(await page('/kontor/udbakke?state=dead'), /Send 2 mails igen/);
  const answer = await office.post('/kontor/udbakke/send-igen');
  equal(answer.headers.get('location'), '/kontor/udbakke?again=2');
  deepEqual(await Promise.all(dead.map(stateOf)), ['queued', 'queued']);
  equal(await stateOf(sent), 'sent');
});

test('a letter that is not there is not found', async () => {
  equal((await office.get(`/kontor/udbakke/${newId()}`)).status, 404);
  equal((await office.get('/kontor/udbakke/1')).status, 404);
  equal((await office.post(`/kontor/udbakke/${newId()}/send-igen`)).status, 404);
});

test('every link of every sample leads somewhere, in the frame as in the list', async () => {
  const { publicUrl } = world.house.config;
  const overview = await page('/kontor/breve');
  const frames = [...overview.matchAll(/<a lang="\w+" href="([^"]+)"/g)].map(([, href]) =>
    (href ?? '').replace('&amp;', '&'),
  );
  ok(frames.length >= 2 * (letterKinds.size + 12), 'several where the text differs');
  const hrefsIn = (html: string) =>
    [...html.matchAll(/href="(http[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
  const links = new Set(hrefsIn(overview));
  for (const frame of frames) {
    const letter = await page(frame);
    const inFrame = hrefsIn(letter);
    match(letter, /<base target="_blank">/);
    for (const href of inFrame) ok(links.has(href), `${frame}: ${href} is not on the list`);
  }
  ok(links.has(`${publicUrl}/privatliv`), 'also an address in a sentence');
  for (const href of links) equal((await office.get(href.replace(publicUrl, ''))).status, 200, href);
  match(await page('/kontor/brevlink/visit'), /modtagerens eget besøg/);
  equal((await office.get('/kontor/brevlink/odd')).status, 404);
});

test('every kind of letter is previewed in both languages, and its links are listed', async () => {
  const overview = await page('/kontor/breve');
  match(overview, /Dit link til Innovationspraktik/);
  match(overview, /Your link to Innovationspraktik/);
  const shown = await page('/kontor/breve?vis=sign-in');
  equal(overview.match(/<iframe/g), null, 'the mails themselves when they are asked for');
  for (const path of ['/kontor/breve/sign-in', '/en/kontor/breve/sign-in']) {
    ok(overview.includes(`href="${path}"`));
    ok(shown.includes(`src="${path}"`));
    const letter = await office.get(path);
    equal(letter.status, 200);
    match(letter.headers.get('content-security-policy') ?? '', /frame-ancestors 'self'/);
    match(await letter.text(), path.startsWith('/en') ? /<html lang="en">/ : /<html lang="da">/);
  }
  for (const { kind } of sampledKinds)
    for (const lang of LANGS) ok(letterKindTexts(lang)[kind], `${kind} has no name in ${lang}`);
  equal((await office.get('/kontor/breve/visit-ended?nr=99')).status, 404);
  equal((await office.get('/kontor/breve/odd')).status, 404);
  match((await office.get('/kontor/breve')).headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
});
