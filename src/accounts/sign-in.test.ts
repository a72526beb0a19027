import { deepEqual, equal, match, notDeepEqual, notEqual, ok } from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import path from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { hashSecret } from '../platform/ids.ts';
import { takeTurn } from '../platform/limits.ts';
import { newestTo } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { ASKS_OF_A_CLIENT, TRIES_OF_A_CLIENT } from './sign-in.rules.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));

const letter = () => world.newestLetter();
const codeIn = (text: string): string => /^ {4}(\d{6})$/m.exec(text)?.[1] ?? 'no code';
const linkIn = (text: string): string => new URL(/http\S+\/log-ind\/link\/\S+/.exec(text)?.[0] ?? 'no link').pathname;
const minutesLater = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));

/** Asks for a way in and reads the mail. */
const ask = async (email: string): Promise<{ browser: Browser; code: string; link: string }> => {
  const browser = world.browser();
  const asked = await browser.post('/log-ind', { email });
  equal(asked.status, 303);
  await world.work();
  const { text } = newestTo(world, email);
  return { browser, code: codeIn(text), link: linkIn(text) };
};
const sessions = async (): Promise<number> =>
  (await world.db.selectFrom('sessions').select('token_hash').where('person_id', 'is not', null).execute()).length;

test('the code signs in the browser that asked, and nobody else', async () => {
  const { browser, code } = await ask('anna@vejle.example');
  const elsewhere = await world.browser().post('/log-ind/kode', { code });
  equal(elsewhere.status, 400);
  match(await elsewhere.text(), /Skriv koden i det vindue, hvor du bad om mailen/);
  const entered = await browser.post('/log-ind/kode', { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  equal(entered.status, 303);
  match(await (await browser.get('/')).text(), /Log ud/);
});

test('four wrong codes may be mended, the fifth asks for a new mail, and the right one comes too late then', async () => {
  const { browser, code } = await ask('asta@vejle.example');
  const wrong = code === '000000' ? '000001' : '000000';
  const said = async (typed: string) => (await browser.post('/log-ind/kode', { code: typed })).text();
  for (let tried = 1; tried <= 4; tried++) match(await said(wrong), /Koden passer ikke\. Se efter i den nyeste mail/);
  match(await said(wrong), /de fem forsøg er brugt\. Bed om en ny mail/);
  match(await said(code), /Koden gælder ikke længere/);
});

test('opening the link changes nothing; pressing its button signs in, on any device, once', async () => {
  const { link } = await ask('bo@vejle.example');
  const before = await sessions();
  for (let i = 0; i < 3; i++) equal((await world.browser().get(link)).status, 200);
  equal(await sessions(), before);
  const phone = world.browser();
  equal((await phone.post(link)).status, 303);
  match(await (await phone.get('/')).text(), /Log ud/);
  equal((await world.browser().post(link)).status, 410);
});

test('a browser that holds a draft but has not asked is sent to the one that has', async () => {
  const { code } = await ask('bodil@vejle.example');
  const other = await world.signedIn('other@vejle.example');
  const refused = await other.post('/log-ind/kode', { code });
  equal(refused.status, 400);
  match(await refused.text(), /Skriv koden i det vindue, hvor du bad om mailen/);
});

test('who presses again is told that they are inside, and shown the way on; anybody else that it is used', async () => {
  const browser = world.browser();
  await browser.post('/log-ind', { email: 'birgit@vejle.example', next: '/ugen' });
  await world.work();
  const link = linkIn(letter().text);
  equal((await browser.post(link)).headers.get('location'), '/ugen');
  for (const again of [await browser.post(link), await browser.get(link)]) {
    equal(again.status, 200);
    match(await again.text(), /Du er allerede logget ind[^]*href="\/ugen"/);
  }
  equal((await (await world.signedIn('other@vejle.example')).post(link)).status, 410);
});

test('who is signed out in the middle of a form reads that it is not saved, and comes back to the page it stands on', async () => {
  const visit = '/besoeg/00000000-0000-4000-8000-000000000000';
  const browser = world.browser();
  const sent = await browser.post(`/en${visit}/program/mon`, { 'title-0': 'Coffee' });
  const there = sent.headers.get('location') ?? '';
  equal(there, `/en/log-ind?next=${encodeURIComponent(`/en${visit}/program/mon`)}&besked=ikke-logget-ind`);
  match(await (await browser.get(there)).text(), /what you sent is not saved[^]*name="next" value="\/en\/besoeg\//);
  const noPage = (await browser.post(`${visit}/ja`)).headers.get('location');
  equal(noPage, `/log-ind?next=${encodeURIComponent(visit)}&besked=ikke-logget-ind`);
});

test('who comes back is led to the very page the form stood on, and to none that cannot be gone to', async () => {
  const from = async (referer: string) => {
    const sent = await world.browser().post('/egen-vaert/ja', {}, { referer });
    return new URL(sent.headers.get('location') ?? '', 'http://x').searchParams.get('next');
  };
  const site = world.house.config.publicUrl;
  equal(await from(`${site}/egen-vaert/ja?invitation=7&besked=svar-gemt`), '/egen-vaert/ja?invitation=7');
  equal(await from(`${site}/tilmelding/7?besked=svar-gemt`), '/tilmelding/7', 'a host answers there');
  equal(await from(`${site}/vaerter?q=b%C3%B8rn+og+unge`), '/vaerter?q=b%C3%B8rn%20og%20unge');
  equal(await from(`${site}/egen-vaert/nej`), '/egen-vaert/ja', 'only a form has that address');
  equal(await from(`${site}/tilmelding/7/send`), '/egen-vaert/ja');
  equal(await from('https://elsewhere.example/min-side'), '/egen-vaert/ja');
});

test('who follows a link that asks for something comes to just that after signing in', async () => {
  const there = await world.browser().get('/en/egen-vaert/ja?invitation=7&besked=svar-gemt');
  equal(there.headers.get('location'), `/en/log-ind?next=${encodeURIComponent('/en/egen-vaert/ja?invitation=7')}`);
  const browser = world.browser();
  const next = '/vaerter?q=b%C3%B8rn%20og%20unge';
  await browser.post('/log-ind', { email: 'bolette@vejle.example', next });
  await world.work();
  equal((await browser.post(linkIn(letter().text))).headers.get('location'), next);
});

test('a participant lands on their own page, a coordinator in the office', async () => {
  const participant = await ask('bjarne@vejle.example');
  equal((await participant.browser.post(participant.link)).headers.get('location'), '/min-side');
  await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const coordinator = await ask('karen@ipraktik.example');
  equal((await coordinator.browser.post(coordinator.link)).headers.get('location'), '/kontor');
});

test('who asks three times before the mail has gone gets one', async () => {
  const browser = world.browser();
  const email = 'britta@vejle.example';
  for (let i = 0; i < 3; i++) equal((await browser.post('/log-ind', { email })).status, 303);
  const before = world.post.letters.length;
  await world.work();
  equal(world.post.letters.length, before + 1);
  equal((await browser.post('/log-ind/kode', { code: codeIn(letter().text) })).status, 303);
});

test('of two mails that have come either code works, and five tries are five at both', async () => {
  const twice = async (email: string) => {
    const first = await ask(email);
    equal((await first.browser.post('/log-ind', { email })).status, 303);
    await world.work();
    return { ...first, codes: [first.code, codeIn(newestTo(world, email).text)] };
  };
  for (const [index, email] of ['bent@vejle.example', 'bente@vejle.example'].entries()) {
    const { browser, codes } = await twice(email);
    equal((await browser.post('/log-ind/kode', { code: codes[index] ?? '' })).status, 303);
  }
  const { browser, codes } = await twice('berit@vejle.example');
  const wrong = ['000000', '000001', '000002'].find((code) => !codes.includes(code)) ?? '';
  for (let tried = 1; tried <= 5; tried++) equal((await browser.post('/log-ind/kode', { code: wrong })).status, 400);
  for (const code of codes) match(await (await browser.post('/log-ind/kode', { code })).text(), /gælder ikke længere/);
});

test('who corrects the address is let in by the mail to the corrected one alone', async () => {
  const { browser, code } = await ask('bertil@vejle.example');
  equal((await browser.post('/log-ind', { email: 'bertha@vejle.example' })).status, 303);
  await world.work();
  match(await (await browser.post('/log-ind/kode', { code })).text(), /Koden passer ikke/);
  const corrected = codeIn(newestTo(world, 'bertha@vejle.example').text);
  equal((await browser.post('/log-ind/kode', { code: corrected })).status, 303);
});

test('we write to a person in the language they last signed in with', async () => {
  const langOf = async (email: string) =>
    (await world.db.selectFrom('persons').select('lang').where('email', '=', email).executeTakeFirst())?.lang;
  const email = 'benny@vejle.example';
  const first = await ask(email);
  equal((await first.browser.post(first.link)).status, 303);
  equal(await langOf(email), 'da');
  const browser = world.browser();
  await browser.post('/en/log-ind', { email });
  await world.work();
  equal(
    (await browser.post('/en/log-ind/kode', { code: codeIn(letter().text) })).headers.get('location'),
    '/en/min-side',
  );
  equal(await langOf(email), 'en');
});

test('whoever reads the database cannot look the code up: its hash needs a key that is not there', async () => {
  const { browser, code } = await ask('bertel@vejle.example');
  const { id, code_hash } = await world.db
    .selectFrom('sign_in_requests')
    .select(['id', 'code_hash'])
    .where('email', '=', 'bertel@vejle.example')
    .executeTakeFirstOrThrow();
  const keyed = (key: Buffer | string) => createHmac('sha256', key).update(`${id} ${code}`).digest();
  deepEqual(code_hash, keyed(world.house.key));
  for (const known of [hashSecret(`${id} ${code}`), hashSecret(code), keyed(''), keyed(id)])
    notDeepEqual(code_hash, known);
  equal((await browser.post('/log-ind/kode', { code })).status, 303);
});

test('fifty presses at once let in one', async () => {
  const { link } = await ask('carl@vejle.example');
  const before = await sessions();
  const statuses = await Promise.all(Array.from({ length: 50 }, async () => (await world.browser().post(link)).status));
  deepEqual(statuses.filter((status) => status === 303).length, 1);
  equal(await sessions(), before + 1);
});

test('after five wrong codes the right one is worth nothing', async () => {
  const { browser, code } = await ask('dorte@vejle.example');
  const wrong = code === '000000' ? '000001' : '000000';
  for (let i = 0; i < 5; i++) equal((await browser.post('/log-ind/kode', { code: wrong })).status, 400);
  const late = await browser.post('/log-ind/kode', { code });
  equal(late.status, 400);
  match(await late.text(), /gælder ikke længere/);
});

test('link and code live ten minutes from the mail', async () => {
  const first = await ask('erik@vejle.example');
  minutesLater(9.9);
  equal((await first.browser.post('/log-ind/kode', { code: first.code })).status, 303);
  const second = await ask('erik@vejle.example');
  minutesLater(10.1);
  equal((await second.browser.post('/log-ind/kode', { code: second.code })).status, 400);
  equal((await world.browser().post(second.link)).status, 410);
});

test('known and unknown addresses get the same answer, and a mail each', async () => {
  await world.signedIn('known@vejle.example');
  const answers = await Promise.all(
    ['known@vejle.example', 'unknown@vejle.example'].map(async (email) => {
      const answer = await world.browser().post('/log-ind', { email });
      return [answer.status, answer.headers.get('location'), await answer.text()];
    }),
  );
  deepEqual(answers[0], answers[1]);
  await world.work();
  deepEqual(
    new Set(world.post.letters.slice(0, 2).map(({ to }) => to)),
    new Set(['known@vejle.example', 'unknown@vejle.example']),
  );
});

test('the mail leads to the configured address, whatever Host the request named', async () => {
  await world.browser().post('/log-ind', { email: 'finn@vejle.example' }, { host: 'evil.example' });
  await world.work();
  ok(letter().text.includes(`${world.house.config.publicUrl}/log-ind/link/`));
  ok(!letter().text.includes('evil.example'));
});

test('nothing of the mail is stored, and the secrets only as hashes', async () => {
  const { code, link } = await ask('gerda@vejle.example');
  const secret = path.basename(link);
  const rows = await world.db.selectFrom('sign_in_requests').selectAll().execute();
  notEqual(rows.length, 0);
  const stored = JSON.stringify(rows.map((row) => ({ ...row, link_hash: row.link_hash?.toString('latin1') })));
  ok(!stored.includes(code) && !stored.includes(secret));
  equal((await world.db.selectFrom('letters').selectAll().execute()).length, 0);
});

test('what was typed is kept when it is wrong', async () => {
  const answer = await world.browser().post('/log-ind', { email: 'not an address', next: '/min-side' });
  equal(answer.status, 400);
  const page = await answer.text();
  match(page, /value="not an address"/);
  match(page, /value="\/min-side"/);
  match(page, /Skriv din mailadresse/);
});

test('a form from another site is refused', async () => {
  const answer = await world
    .browser()
    .post('/log-ind', { email: 'x@y.example' }, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
  equal(answer.status, 403);
});

test('a session ends after twelve idle hours', async () => {
  const browser = await world.signedIn('hanne@vejle.example');
  minutesLater(11 * 60);
  match(await (await browser.get('/')).text(), /Log ud/);
  minutesLater(11 * 60);
  match(await (await browser.get('/')).text(), /Log ud/);
  minutesLater(12 * 60 + 1);
  match(await (await browser.get('/')).text(), /Log ind/);
});

test('the sixth mail to one address has to wait, whoever asks; what was typed is kept', async () => {
  const email = 'ida@vejle.example';
  for (let i = 0; i < 5; i++)
    equal((await world.browser({ from: `192.0.2.${i}` }).post('/log-ind', { email })).status, 303);
  const answer = await world.browser({ from: '192.0.2.99' }).post('/log-ind', { email, next: '/min-side' });
  equal(answer.status, 429);
  const wait = Number(answer.headers.get('retry-after'));
  ok(wait > 200 && wait <= 300, `${wait} s`);
  const page = await answer.text();
  match(page, /value="ida@vejle\.example"/);
  match(page, /value="\/min-side"/);
  equal((await world.browser().post('/log-ind', { email: 'jens@vejle.example' })).status, 303, 'others do not wait');
  minutesLater(5.1);
  equal((await world.browser().post('/log-ind', { email })).status, 303);
});

test('a known and an unknown address wait alike', async () => {
  await world.signedIn('karen@vejle.example');
  const sixth = async (email: string) => {
    for (let i = 0; i < 5; i++) await world.browser().post('/log-ind', { email });
    const answer = await world.browser().post('/log-ind', { email });
    return [answer.status, (await answer.text()).replaceAll(email, '…')];
  };
  deepEqual(await sixth('karen@vejle.example'), await sixth('nobody@vejle.example'));
});

test('a municipality behind one address is not kept waiting, a flood is', async () => {
  const here = '198.51.100.7';
  const ask = async (i: number, from: string): Promise<number> =>
    (await world.browser({ from }).post('/log-ind', { email: `n${i}@aarhus.example` })).status;
  for (let i = 0; i < 150; i++) equal(await takeTurn(world.acting(), [[ASKS_OF_A_CLIENT, here]]), null);
  for (let i = 0; i < 50; i += 10)
    deepEqual(new Set(await Promise.all(Array.from({ length: 10 }, (_, j) => ask(i + j, here)))), new Set([303]));
  let status = 303;
  for (let i = 50; i < 100 && status === 303; i++) status = await ask(i, here);
  equal(status, 429, 'more than one in two seconds');
  equal(await ask(100, '198.51.100.8'), 303, 'others do not wait');
});

test('trying codes from one address is bounded, over all requests', async () => {
  const browser = world.browser({ from: '198.51.100.9' });
  await browser.post('/log-ind', { email: 'lars@vejle.example' });
  while ((await takeTurn(world.acting(), [[TRIES_OF_A_CLIENT, '198.51.100.9']])) === null);
  const answer = await browser.post('/log-ind/kode', { code: '123456' });
  equal(answer.status, 429);
  equal(answer.headers.get('retry-after'), '1');
  match(await answer.text(), /value="123456"/);
});
