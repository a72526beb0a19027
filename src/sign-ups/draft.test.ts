import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound } from '../../tests/made.ts';
import {
  answer,
  answerAll,
  begin,
  formsOf,
  HOST_FORMS,
  leadsTo,
  linkIn,
  newestTo,
  pageOf,
  prove,
} from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';
import { tick } from '../worker.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await aRound(world);
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));

const daysLater = (days: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + days * 86_400_000));
const idOf = (own: string): string => own.replace(/.*\//, '');
const stored = (own: string) =>
  world.db.selectFrom('sign_ups').selectAll().where('id', '=', idOf(own)).executeTakeFirstOrThrow();
const mailsTo = (email: string) => world.post.letters.filter(({ to }) => to === email);
const sweep = async () => {
  await tick(world.house);
  await world.work();
};
const withMail = async (email: string): Promise<{ browser: Browser; own: string }> => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await leadsTo(await answer(browser, `${own}/kontakt`, { ...HOST_FORMS.kontakt, email }));
  return { browser, own };
};

test('every answer is kept at once, and the list says how far one is', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host', { dage: 'tue,wed' });
  equal(await leadsTo(await answer(browser, `${own}/gaester`, { seats: '1' })), `${own}/dage`);
  const page = await pageOf(browser, own);
  match(page, /Du har svaret på 1 af 7\. Sidst gemt 10\.3\.2027 kl\.\s10\.00/);
  const days = await pageOf(browser, `${own}/dage`);
  match(days, /value="tue" checked/);
  match(days, /value="wed" checked/);
});

test('fifty presses on Begin make one draft', async () => {
  const browser = world.browser();
  await begin(browser, 'intern');
  const count = async () => (await world.db.selectFrom('sign_ups').select('id').execute()).length;
  const before = await count();
  const answers = await Promise.all(Array.from({ length: 50 }, () => browser.post('/tilmeld', { how: 'host' })));
  deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  equal(await count(), before + 1);
});

test('nobody else sees a draft, signed in or not', async () => {
  const { own } = await withMail('private@vejle.example');
  const other = world.browser();
  await begin(other, 'host');
  for (const at of [own, `${own}/tjek`, `${own}/dage`, `${own}/senere`, `${own}/afmeld`])
    equal((await other.get(at)).status, 404, at);
  equal((await other.post(`${own}/send`)).status, 404);
  equal((await (await world.signedIn('coordinator@coi.example', { coordinator: true })).get(own)).status, 404);
  match(await leadsTo(await world.browser().get(own)), /^\/log-ind/);
});

test('a draft goes on in another browser by the mailed link, as often as one likes', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await leadsTo(await answer(browser, `${own}/gaester`, { seats: '3' }));
  match(await leadsTo(await browser.post(`${own}/senere`, { email: 'later@vejle.example' })), /\?sendt/);
  await world.work();
  const letter = newestTo(world, 'later@vejle.example');
  const link = linkIn(letter.text, '/fortsaet/');
  const rows = JSON.stringify(await world.db.selectFrom('resume_links').selectAll().execute());
  ok(!rows.includes(link.replace('/fortsaet/', '')), 'the secret is kept as a hash');
  const phone = world.browser();
  for (let i = 0; i < 3; i++) equal((await phone.get(link)).status, 200);
  equal((await browser.get(own)).status, 200, 'opening the link moves nothing');
  equal(await leadsTo(await phone.post(link)), own);
  match(await pageOf(phone, own), /Du har svaret på 1 af 7/);
  const left = await browser.get(own);
  equal(left.status, 410, 'one browser holds it');
  match(await left.text(), /Kladden er åbnet i en anden browser/);
  equal((await browser.post(`${own}/gaester`, { seats: '1' })).status, 410);
  equal((await world.browser().get(own)).status, 303, 'and to anybody else it is nothing');
  equal(await leadsTo(await browser.post(link)), own);
  await answerAll(browser, own, formsOf('host', { kontakt: { ...HOST_FORMS.kontakt, email: 'later@vejle.example' } }));
  await leadsTo(await browser.post(`${own}/send`));
  await prove(world, browser, 'later@vejle.example');
  equal((await phone.post(link)).status, 410, 'and once it has a person, one signs in');
});

test('a link nobody was sent leads nowhere', async () => {
  for (const secret of ['x', 'a'.repeat(43), '%25', 'æøå']) {
    equal((await world.browser().post(`/fortsaet/${secret}`)).status, 410, secret);
    equal((await world.browser().post(`/rejsefaelle/${secret}`)).status, 410, secret);
  }
});

test('nobody is mailed on and on', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  const statuses: number[] = [];
  for (let i = 0; i < 5; i++)
    statuses.push((await browser.post(`${own}/senere`, { email: 'often@vejle.example' })).status);
  deepEqual(statuses, [303, 303, 303, 429, 429]);
});

test('a draft that waits is told of once, a sent one that wants its proof likewise', async () => {
  const draft = await withMail('waits@vejle.example');
  daysLater(2.9);
  await sweep();
  equal(mailsTo('waits@vejle.example').length, 0);
  daysLater(0.2);
  for (let i = 0; i < 3; i++) await sweep();
  equal(mailsTo('waits@vejle.example').length, 1);
  const phone = world.browser();
  equal(await leadsTo(await phone.post(linkIn(newestTo(world, 'waits@vejle.example').text, '/fortsaet/'))), draft.own);

  const email = 'unproved@vejle.example';
  await answerAll(phone, draft.own, formsOf('host', { kontakt: { ...HOST_FORMS.kontakt, email } }));
  await leadsTo(await phone.post(`${draft.own}/send`));
  daysLater(1.1);
  for (let i = 0; i < 3; i++) await sweep();
  deepEqual(
    mailsTo(email)
      .map(({ subject }) => subject)
      .filter((subject) => /mangler/.test(subject)),
    ['Din tilmelding mangler at blive bekræftet'],
  );
});

test('who has not finished is told that sign-up closes, four days before', async () => {
  world.clock.moveTo(new Date('2027-05-26T09:00:00Z'));
  await withMail('closing@vejle.example');
  await sweep();
  equal(mailsTo('closing@vejle.example').length, 0);
  world.clock.moveTo(new Date('2027-05-28T09:00:00Z'));
  for (let i = 0; i < 3; i++) await sweep();
  const [letter, ...others] = mailsTo('closing@vejle.example');
  match(letter?.subject ?? '', /lukker snart/);
  match(letter?.text ?? '', /mandag den 31\.\smaj 2027 kl\.\s23\.59/);
  equal(others.length, 0);
});

test('a draft is forgotten after thirty days, with answers, address and links', async () => {
  const { browser, own } = await withMail('forgotten@vejle.example');
  daysLater(29.9);
  await sweep();
  equal((await stored(own)).state, 'draft');
  daysLater(0.2);
  await sweep();
  const row = await stored(own);
  deepEqual([row.state, row.email, row.answers, row.session], ['expired', null, {}, null]);
  const links = await world.db.selectFrom('resume_links').selectAll().where('sign_up_id', '=', row.id).execute();
  deepEqual(links, []);
  doesNotMatch(await pageOf(browser, own), /Vera/);
});
