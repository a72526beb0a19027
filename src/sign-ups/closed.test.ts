import { doesNotMatch, equal, match } from 'node:assert/strict';
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
  signUp,
} from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await aRound(world);
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-05-31T10:00:00Z')));
const close = () => world.clock.moveTo(new Date('2027-05-31T22:00:00Z'));
const stored = (own: string) =>
  world.db.selectFrom('sign_ups').selectAll().where('id', '=', own.replace(/.*\//, '')).executeTakeFirstOrThrow();

const contact = (email: string, learn = 'Vi holder morgenmøde.') => ({
  kontakt: { ...HOST_FORMS.kontakt, email },
  hverdag: learn === '' ? { learn, later: 'yes' } : { learn },
});
const submitted = async (email: string): Promise<{ browser: Browser; own: string }> => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(browser, own, formsOf('host', contact(email)));
  await leadsTo(await browser.post(`${own}/send`));
  return { browser, own };
};

test('a draft that was not sent in time says so, shows its answers and offers nothing more', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(browser, own, formsOf('host', contact('late@vejle.example')));
  close();
  const page = await pageOf(browser, own);
  match(page, /Tilmeldingen er lukket[^]*Din kladde nåede ikke at blive sendt[^]*Borgerservice/);
  doesNotMatch(page, /Fortsæt|\/tjek|\/dage"/);
  for (const at of ['tjek', 'senere', 'dage', 'afmeld'])
    equal(await leadsTo(await browser.get(`${own}/${at}`)), own, at);
  for (const at of ['send', 'senere']) equal(await leadsTo(await browser.post(`${own}/${at}`)), own, at);
  equal((await stored(own)).state, 'draft');
  const start = await pageOf(browser, '/tilmeld');
  match(start, /Se kladden som praktikvært, du ikke nåede at sende/);
  doesNotMatch(start, /Fortsæt din tilmelding/);
});

test('an answer that comes after closing is not saved, and what was written is not lost', async () => {
  const { browser, own } = await signUp(world, 'host', contact('late.answer@vejle.example'));
  close();
  const late = await browser.post(`${own}/hverdag`, { learn: 'Vi har vagter om natten.' });
  equal(late.status, 409);
  match(await late.text(), /svaret blev ikke gemt[^]*Vi har vagter om natten\./);
  const wrong = await browser.post(`${own}/hverdag`, { learn: `Langt ${'x'.repeat(500)}` });
  equal(wrong.status, 409);
  match(await wrong.text(), /Langt xxx/);
  match(JSON.stringify((await stored(own)).answers), /morgenmøde/);
});

test('what was sent in time may be proved until the proposals are out, and is told so', async () => {
  const { browser, own } = await submitted('in.time@vejle.example');
  world.clock.moveTo(new Date('2027-06-06T21:50:00Z'));
  const page = await pageOf(browser, own);
  match(page, /du sendte i tide\. Bekræft adressen, inden vi sender forslag mandag/);
  doesNotMatch(page, /Ret den/);
  await leadsTo(await browser.post(`${own}/bevis`));
  await prove(world, browser, 'in.time@vejle.example');
  equal((await stored(own)).state, 'confirmed');
  await world.work();
  const letter = newestTo(world, 'in.time@vejle.example').text;
  match(letter, /svarene kan ikke længere\s+rettes/);
  doesNotMatch(letter, /Du kan rette/);
});

test('once the proposals are out, it is too late to prove it', async () => {
  const { browser, own } = await submitted('too.late@vejle.example');
  world.clock.moveTo(new Date('2027-06-07T10:00:00Z'));
  match(await pageOf(browser, own), /blev ikke bekræftet i tide/);
  doesNotMatch(await pageOf(browser, own), /Send mailen igen/);
  doesNotMatch(await pageOf(await world.signedIn('too.late@vejle.example'), '/min-side'), /Bekræft din mail/);
  equal((await stored(own)).state, 'submitted');
});

test('who withdraws after closing is not promised a second chance', async () => {
  const { browser, own, email } = await signUp(world, 'host', contact('regrets@vejle.example'));
  close();
  match(await pageOf(browser, `${own}/afmeld`), /ikke med i matchningen[^]*du kan ikke tilmelde dig igen i år/);
  world.clock.moveTo(new Date('2027-06-10T10:00:00Z'));
  const matched = await pageOf(await world.signedIn(email), `${own}/afmeld`);
  match(matched, /Så er du ikke længere med i år/);
  doesNotMatch(matched, /matchningen/);
  close();
  await leadsTo(await browser.post(`${own}/afmeld`, { why: 'busy' }));
  await world.work();
  match(newestTo(world, email).subject, /trukket tilbage/);
  doesNotMatch(newestTo(world, email).text, /tilmelde dig\s+igen/);
  doesNotMatch(await pageOf(browser, own), /Tilmeld dig igen/);
});

test('an invitation’s old link offers to sign up only while one can', async () => {
  const old = await world.browser().get('/rejsefaelle/long-gone');
  equal(old.status, 410);
  match(await old.text(), /Tilmeld dig selv/);
  close();
  doesNotMatch(await pageOf(world.browser(), '/rejsefaelle/long-gone'), /Tilmeld dig selv/);
});

test('before closing each is told what is missing: answers, the proof, or the sentence that was put off', async () => {
  const draft = world.browser();
  const own = await begin(draft, 'host');
  await leadsTo(await answer(draft, `${own}/kontakt`, contact('draft@vejle.example').kontakt));
  await submitted('unproved@vejle.example');
  const host = await signUp(world, 'host', contact('sentence@vejle.example', ''));
  await signUp(world, 'host', contact('complete@vejle.example'));
  match(await pageOf(host.browser, '/min-side'), /hverdag"[^<]*>Skriv en sætning om jeres hverdag/);
  await world.tick();
  match(newestTo(world, 'draft@vejle.example').text, /er ikke færdig[^]*Gør den færdig/);
  match(
    newestTo(world, 'unproved@vejle.example').text,
    /er sendt\. Den\s+gælder, når du har bekræftet[^]*Bekræft adressen/,
  );
  const letter = newestTo(world, 'sentence@vejle.example');
  match(letter.subject, /lukker snart/);
  equal(linkIn(letter.text, '/tilmelding/'), `${host.own}/hverdag`);
  doesNotMatch(newestTo(world, 'complete@vejle.example').subject, /lukker snart/);
  await leadsTo(await answer(host.browser, `${host.own}/hverdag`, { learn: 'Vi holder korte møder.' }));
  doesNotMatch(await pageOf(host.browser, '/min-side'), /Skriv en sætning/);
});

test('a wrong code leaves one on the sign-up, with the message beside the field and the way on', async () => {
  const { browser, own } = await submitted('typo@vejle.example');
  await world.work();
  const letter = newestTo(world, 'typo@vejle.example');
  match(letter.subject, /Bekræft din tilmelding/);
  match(await pageOf(browser, `${linkIn(letter.text, '/log-ind/link/')}?bekraeft`), /tilmeldingen gælder/);
  match(letter.text, /link\/\S+\?bekraeft/);
  for (const [code, says] of [
    ['', /Skriv de seks cifre/],
    ['000000', /Koden passer ikke/],
  ] as const) {
    const refused = await browser.post(`${own}/kode`, { code });
    equal(refused.status, 400);
    const page = await refused.text();
    match(page, says);
    match(page, /typo@vejle\.example[^]*Send mailen igen[^]*Ret den/);
  }
  const again = await leadsTo(await browser.post(`${own}/bevis`));
  match(await pageOf(browser, again), /Vi har sendt en ny mail/);
  await world.work();
  const code = /^ {4}(\d{6})$/m.exec(newestTo(world, 'typo@vejle.example').text)?.[1] ?? '';
  equal(await leadsTo(await browser.post(`${own}/kode`, { code })), own);
  match(await pageOf(browser, own), /I er tilmeldt/);
});
