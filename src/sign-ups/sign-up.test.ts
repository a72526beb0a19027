import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import {
  answer,
  answerAll,
  begin,
  codeIn,
  formsOf,
  HOST_FORMS,
  INTERN_FORMS,
  leadsTo,
  newestTo,
  pageOf,
  prove,
  signUp,
} from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await aRound(world);
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));

const idOf = (own: string): string => own.replace(/.*\//, '');
const stored = (own: string) =>
  world.db.selectFrom('sign_ups').selectAll().where('id', '=', idOf(own)).executeTakeFirstOrThrow();
const audited = async (own: string): Promise<string[]> =>
  (
    await world.db.selectFrom('audit_entries').select('act').where('subject_id', '=', idOf(own)).orderBy('id').execute()
  ).map(({ act }) => act);
const contact = (role: 'host' | 'intern', email: string) => ({
  kontakt: { ...(role === 'host' ? HOST_FORMS : INTERN_FORMS).kontakt, email },
});

for (const [role, title] of [
  ['host', 'I er tilmeldt som praktikværter'],
  ['intern', 'Du er tilmeldt som innovationspraktikant'],
] as const)
  test(`a ${role} begins without an account, answers, sends, proves the address and sees how it stands`, async () => {
    const email = `first-${role}@vejle.example`;
    const browser = world.browser();
    const own = await begin(browser, role);
    equal(await answerAll(browser, own, formsOf(role, contact(role, email))), `${own}/tjek`);
    match(await pageOf(browser, `${own}/tjek`), /Borgerservice\nVejle Kommune\nVejle, Sydjylland/);
    equal(await leadsTo(await browser.post(`${own}/send`)), own);
    match(await pageOf(browser, own), /Bekræft din mailadresse/);
    equal((await stored(own)).state, 'submitted');
    equal(await prove(world, browser, email), own);
    match(await pageOf(browser, own), new RegExp(title));
    await world.work();
    match(
      newestTo(world, email).subject,
      role === 'host' ? /^Bekræftet: Din tilmelding som vært gælder/ : /som innovationspraktikant gælder/,
    );
    deepEqual(await audited(own), ['beginSignUp', 'submitSignUp', 'confirmSignUp']);
  });

test('in English it is English, and so are the letters', async () => {
  const browser = world.browser();
  const own = (await leadsTo(await browser.post('/en/tilmeld', { how: 'host' }))).replace('/arbejdsplads', '');
  match(own, /^\/en\/tilmelding\//);
  await answerAll(browser, own, formsOf('host', contact('host', 'english@vejle.example')));
  await browser.post(`${own}/send`);
  equal(await prove(world, browser, 'english@vejle.example'), own);
  match(await pageOf(browser, own), /You are signed up as hosts/);
  await world.work();
  match(newestTo(world, 'english@vejle.example').subject, /^Confirmed: your sign-up as a host counts/);
});

test('who is signed in is not asked for an address, and is confirmed at once', async () => {
  const browser = await world.signedIn('known@vejle.example', { name: 'Kai Kendt' });
  const own = await begin(browser, 'host');
  const page = await pageOf(browser, `${own}/kontakt`);
  match(page, /value="Kai Kendt"/);
  doesNotMatch(page, /name="email"/);
  await answerAll(browser, own, formsOf('host', contact('host', 'somebody.else@vejle.example')));
  await leadsTo(await browser.post(`${own}/send`));
  equal((await stored(own)).state, 'confirmed');
  equal((await stored(own)).email, 'known@vejle.example');
  await world.work();
  match(newestTo(world, 'known@vejle.example').subject, /tilmeldt som praktikværter/);
});

test('fifty presses on Send send one sign-up and one mail', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(browser, own, formsOf('host', contact('host', 'fifty@vejle.example')));
  const answers = await Promise.all(Array.from({ length: 50 }, () => browser.post(`${own}/send`)));
  deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
  const asked = await world.db
    .selectFrom('sign_in_requests')
    .select('id')
    .where('email', '=', 'fifty@vejle.example')
    .execute();
  equal(asked.length, 1);
  deepEqual(await audited(own), ['beginSignUp', 'submitSignUp']);
});

test('what misses an answer is not sent, and the page says what', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'intern');
  await leadsTo(await answer(browser, `${own}/forskel`, { contrast: 'any' }));
  const refused = await browser.post(`${own}/send`);
  equal(refused.status, 409);
  match(await refused.text(), /Der mangler svar[^]*Arbejdsplads[^]*Fagfelter/);
  equal((await stored(own)).state, 'draft');
});

test('a stranger’s unproved sign-up with my address neither stops mine nor shows that there is one', async () => {
  const email = 'mine@vejle.example';
  const stranger = world.browser();
  const theirs = await begin(stranger, 'host');
  await answerAll(stranger, theirs, formsOf('host', contact('host', email)));
  await leadsTo(await stranger.post(`${theirs}/send`));
  // Their code's mail comes to my address too, and only works in their browser. Two that go at once go in any order.
  await world.work();
  const { browser, own } = await signUp(world, 'host', contact('host', email));
  match(await pageOf(browser, own), /I er tilmeldt/);
  equal((await stored(theirs)).state, 'withdrawn');
  equal((await stored(theirs)).withdrawn_why, 'duplicate');
  match(await pageOf(stranger, theirs), /Tilmeldingen er bekræftet[^]*Log ind/);
  doesNotMatch(await pageOf(stranger, theirs), /Borgerservice/);
});

test('the browser in which it was written changes nothing of a sign-up that was proved in another', async () => {
  const email = 'bibliotek@vejle.example';
  const written = world.browser();
  const own = await begin(written, 'host');
  await answerAll(written, own, formsOf('host', contact('host', email)));
  await answer(written, `${own}/hverdag`, { learn: 'Vi øver os.', shown: 'yes' });
  await leadsTo(await written.post(`${own}/send`));
  await world.work();
  const link = /\/log-ind\/link\/[^\s?]+/.exec(newestTo(world, email).text)?.[0] ?? '';
  equal((await world.browser().post(link)).status, 303);
  const shown = async () => ((await stored(own)).answers as { shown?: boolean }).shown;
  equal(await shown(), true);
  const id = idOf(own);
  match(await leadsTo(await written.post(`/min-side/data/katalog/${id}`)), /^\/log-ind/);
  await written.post(`${own}/afmeld`, { why: 'busy' });
  await written.post(`${own}/hverdag`, { learn: 'En andens ord.' });
  equal(await shown(), true);
  equal((await stored(own)).state, 'confirmed');
  const letters = world.post.letters.filter(({ to }) => to === email);
  equal(letters.filter(({ subject }) => /kataloget|rettet|afmeldt/i.test(subject)).length, 0);
});

test('whoever signs up in one language and signs in in another is written to in the one they used last', async () => {
  const email = 'sprog@vejle.example';
  const { own } = await signUp(world, 'host', contact('host', email));
  const browser = world.browser();
  await browser.post('/en/log-ind', { email });
  await world.work();
  await browser.post('/en/log-ind/kode', { code: codeIn(newestTo(world, email).text) });
  await leadsTo(await answer(browser, `/en${own}/forskel`, { contrast: 'different' }));
  await world.work();
  equal(newestTo(world, email).lang, 'en');
  match(newestTo(world, email).text, /\/en\/tilmelding\//);
});

test('a second sign-up in one role is set aside once proved, and leads to the first', async () => {
  const email = 'twice@vejle.example';
  const first = await signUp(world, 'host', contact('host', email));
  const second = await signUp(world, 'host', contact('host', email));
  equal((await stored(first.own)).state, 'confirmed');
  const page = await pageOf(second.browser, second.own);
  match(page, /Du var allerede tilmeldt/);
  match(page, new RegExp(`href="${first.own}"`));
  match(await pageOf(second.browser, '/min-side'), new RegExp(`href="${second.own}">Lagt til side, du var tilmeldt`));
  const signedIn = await begin(second.browser, 'host');
  equal(signedIn, first.own, 'and whoever is signed in goes on with the first');
});

test('a wrong address can be corrected before it is proved; the new one gets the mail', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'host');
  await answerAll(browser, own, formsOf('host', contact('host', 'typo@vejel.example')));
  await browser.post(`${own}/send`);
  await leadsTo(await answer(browser, `${own}/kontakt`, contact('host', 'right@vejle.example').kontakt));
  match(await pageOf(browser, own), /right@vejle\.example/);
  await prove(world, browser, 'right@vejle.example');
  equal((await stored(own)).email, 'right@vejle.example');
  equal((await stored(own)).state, 'confirmed');
});

test('an address that is proved can no longer be changed by the form', async () => {
  const { browser, own } = await signUp(world, 'host', contact('host', 'proved@vejle.example'));
  await leadsTo(await answer(browser, `${own}/kontakt`, contact('host', 'other@vejle.example').kontakt));
  equal((await stored(own)).email, 'proved@vejle.example');
});

test('answers can be changed until sign-up closes: noted, told once in a burst, and then no more', async () => {
  const { browser, own, email } = await signUp(world, 'host', contact('host', 'changes@vejle.example'));
  for (const seats of ['3', '1']) {
    const saved = await leadsTo(await answer(browser, `${own}/gaester`, { seats }));
    match(await pageOf(browser, saved), /Ændringen er gemt/);
  }
  await world.work();
  equal(world.post.letters.filter(({ to, subject }) => to === email && /ændret/.test(subject)).length, 1);
  deepEqual((await audited(own)).slice(-2), ['changeSignUp', 'changeSignUp']);
  world.clock.moveTo(new Date('2027-05-31T22:00:00Z'));
  const late = world.clock.now();
  const browserLate = await world.signedIn(email);
  match(await pageOf(browserLate, own), /Tilmeldingen er lukket/);
  equal((await browserLate.post(`${own}/gaester`, { seats: '2' })).status, 409);
  equal((await stored(own)).saved_at < late, true);
  deepEqual(((await stored(own)).answers as { seats: number }).seats, 1);
});

test('of two tabs that change one answer the second is told, sees both, and may insist', async () => {
  const { browser, own } = await signUp(world, 'host', contact('host', 'tabs@vejle.example'));
  const seen = /name="seen" value="([^"]+)"/.exec(await pageOf(browser, `${own}/hverdag`))?.[1] ?? '';
  equal((await browser.post(`${own}/hverdag`, { seen, learn: 'Fra den ene fane.' })).status, 303);
  const second = await browser.post(`${own}/hverdag`, { seen, learn: 'Fra den anden fane.' });
  equal(second.status, 409);
  const page = await second.text();
  match(page, /ændret i mellemtiden[^]*Fra den ene fane[^]*Fra den anden fane/);
  const now = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  equal((await browser.post(`${own}/hverdag`, { seen: now, learn: 'Fra den anden fane.' })).status, 303);
  equal((await browser.post(`${own}/hverdag`, { seen, learn: 'Fra den anden fane.' })).status, 303, 'the same again');
});

test('withdrawing asks first, is told, and can be undone with the same answers', async () => {
  const { browser, own, email } = await signUp(world, 'intern', contact('intern', 'regrets@vejle.example'));
  match(await pageOf(browser, `${own}/afmeld`), /Vil du trække tilmeldingen tilbage\?/);
  equal((await stored(own)).state, 'confirmed', 'asking changes nothing');
  equal(await leadsTo(await browser.post(`${own}/afmeld`, { why: 'busy' })), own);
  equal((await stored(own)).withdrawn_why, 'busy');
  await world.work();
  match(newestTo(world, email).subject, /trukket tilbage/);
  const again = await leadsTo(await browser.post(`${own}/igen`));
  match(await pageOf(browser, again), /Du har svaret på 8 af 9/);
  await leadsTo(await answer(browser, `${again}/kontakt`, INTERN_FORMS.kontakt));
  await leadsTo(await browser.post(`${again}/send`));
  match(await pageOf(browser, again), /Du er tilmeldt/);
});

test('once the week of the visits has begun nobody withdraws any more', async () => {
  const { own, email } = await signUp(world, 'intern', contact('intern', 'late@vejle.example'));
  world.clock.moveTo(new Date('2027-09-13T08:00:00Z'));
  const browser = await world.signedIn(email);
  equal(await leadsTo(await browser.get(`${own}/afmeld`)), own);
  await browser.post(`${own}/afmeld`, { why: 'busy' });
  equal((await stored(own)).state, 'confirmed');
});

test('a host becomes an intern too without being asked twice for workplace and name', async () => {
  const { browser, own } = await signUp(world, 'host', contact('host', 'both@vejle.example'));
  const also = await leadsTo(await browser.post(`${own}/ogsaa`));
  const page = await pageOf(browser, also);
  match(page, /Tilmelding som innovationspraktikant[^]*Du har svaret på 1 af 9/);
  match(await pageOf(browser, `${also}/kontakt`), /value="Vera Vang"/);
});

test('who signs up as both sees both parts from the start, and goes on from one to the other', async () => {
  const email = 'two.parts@vejle.example';
  const browser = world.browser();
  const own = await begin(browser, 'both');
  match(
    await pageOf(browser, own),
    /to dele[^]*som praktikvært[^]*Du er her[^]*som innovationspraktikant[^]*Når værtsdelen er sendt/,
  );
  await answerAll(browser, own, formsOf('host', contact('host', email)));
  const both = await Promise.all(Array.from({ length: 10 }, () => browser.post(`${own}/send`)));
  const next = new Set(await Promise.all(both.map(leadsTo)));
  equal(next.size, 1, 'ten presses lead to one intern’s part');
  const [there = ''] = next;
  const intern = there.replace(/\?.*/, '');
  const page = await pageOf(browser, there);
  match(page, /Værtsdelen er sendt[^]*Tilmelding som innovationspraktikant[^]*Du har svaret på 1 af 9/);
  match(page, new RegExp(`href="${own}"[^]*Sendt, mangler bekræftelse`));
  match(await pageOf(browser, own), new RegExp(`Bekræft din mailadresse[^]*href="${intern}"`));
  const asked = await pageOf(browser, `${intern}/kontakt`);
  match(asked, /value="Vera Vang"/);
  match(asked, new RegExp(`value="${email}"`));
  await prove(world, browser, email);
  match(await pageOf(browser, own), new RegExp(`I er tilmeldt[^]*href="${intern}"`));
  world.clock.moveTo(new Date('2027-03-14T09:00:00Z'));
  await world.tick();
  ok(
    world.post.letters.some(({ to, text }) => to === email && /en tilmelding som\s+innovationspraktikant/.test(text)),
    'a reminder tells of the part that waits',
  );
  const { arbejdsplads: _same, ...rest } = formsOf('intern', {
    kontakt: { ...INTERN_FORMS.kontakt, name: 'Vera Vang' },
  });
  const again = await world.signedIn(email);
  await answerAll(again, intern, rest);
  await leadsTo(await again.post(`${intern}/send`));
  equal((await stored(intern)).state, 'confirmed');
  equal((await stored(intern)).workplace_id, (await stored(own)).workplace_id);
});

test('who sends in the last minute may prove the address afterwards', async () => {
  const browser = world.browser();
  world.clock.moveTo(new Date('2027-05-31T21:59:00Z'));
  const own = await begin(browser, 'host');
  await answerAll(browser, own, formsOf('host', contact('host', 'lastminute@vejle.example')));
  await leadsTo(await browser.post(`${own}/send`));
  world.clock.moveTo(new Date('2027-05-31T22:03:00Z'));
  await prove(world, browser, 'lastminute@vejle.example');
  equal((await stored(own)).state, 'confirmed');
});

test('before sign-up opens and after it closes /tilmeld says so kindly, and nothing begins', async () => {
  for (const [at, says] of [
    ['2027-01-31T22:59:00Z', /Den åbner mandag den 1\.\sfebruar 2027/],
    ['2027-05-31T22:00:00Z', /Tilmeldingen er lukket/],
  ] as const) {
    world.clock.moveTo(new Date(at));
    match(await pageOf(world.browser(), '/tilmeld'), says);
    const refused = await world.browser().post('/tilmeld', { how: 'host' });
    equal(refused.status, 409);
    match(await refused.text(), says);
  }
});

test('colleagues share one workplace, however they spell its name', async () => {
  const spelled = (name: string) => ({ arbejdsplads: { organisation: '0751', workplace: 'ny', name } });
  const one = await signUp(world, 'host', { ...spelled('Teknik og Miljø'), ...contact('host', 'a@aarhus.example') });
  const other = await signUp(world, 'intern', {
    ...spelled('  TEKNIK  og miljø '),
    ...contact('intern', 'b@aarhus.example'),
  });
  equal((await stored(other.own)).workplace_id, (await stored(one.own)).workplace_id);
});

test('an organisation nobody knows is entered once by its people', async () => {
  const entered = (organisationName: string) => ({
    arbejdsplads: {
      organisation: 'ny',
      organisationName,
      sector: 'municipal',
      name: 'Driften',
      municipality: '0350',
    },
  });
  const one = await signUp(world, 'host', { ...entered('Lejre Forsyning'), ...contact('host', 'a@lejre.example') });
  const two = await signUp(world, 'intern', { ...entered('lejre forsyning'), ...contact('intern', 'b@lejre.example') });
  equal((await stored(two.own)).workplace_id, (await stored(one.own)).workplace_id);
  match(await pageOf(world.browser(), '/tilmeld'), /Tilmeld/);
});

test('a host travels with nobody, and reads nothing of it', async () => {
  const { browser, own } = await signUp(world, 'host', contact('host', 'no.company@vejle.example'));
  const page = await pageOf(browser, own);
  match(page, /I er tilmeldt/);
  doesNotMatch(page, /Rejsefælle/);
});

test('an intern whose workplace hosts already reads that they have priority, not that they would get it (R7)', async () => {
  const { id: round } = await world.db
    .selectFrom('rounds')
    .select('id')
    .orderBy('year', 'desc')
    .executeTakeFirstOrThrow();
  const intern = await aSignUp(world, { round, role: 'intern', organisation: '0621', workplace: 'Biblioteket' });
  const page = async () => pageOf(await world.signedIn(intern.email), `/tilmelding/${intern.id}`);
  await aSignUp(world, { round, role: 'host', organisation: '0621', workplace: 'Museet' });
  match(await page(), /Så får I, der rejser herfra, højere prioritet/);
  const change = (priority: 'workplace' | 'organisation') =>
    world.db.updateTable('rounds').set({ priority }).where('id', '=', round).execute();
  await change('organisation');
  match(await page(), /Din organisation er allerede vært i år, så I, der rejser herfra, har højere prioritet/);
  await change('workplace');
  await aSignUp(world, { round, role: 'host', organisation: '0621', workplace: 'Biblioteket' });
  match(await page(), /Bliv også praktikvært[^]*Din arbejdsplads er allerede vært i år/);
  doesNotMatch(await page(), /Så får I/);
});

test('who signs up as host and as intern can tell the mails apart, and a way to prove what counts already says so', async () => {
  const email = 'begge@vejle.example';
  const browser = world.browser();
  const links: string[] = [];
  for (const role of ['host', 'intern'] as const) {
    const own = await begin(browser, role);
    await answerAll(browser, own, formsOf(role, contact(role, email)));
    await browser.post(`${own}/send`);
    await world.work();
    links.push(/http\S+\/log-ind\/link\/\S+/.exec(newestTo(world, email).text)?.[0] ?? '');
  }
  const subjects = () => world.post.letters.filter(({ to }) => to === email).map(({ subject }) => subject);
  const asked = 'Bekræft din tilmelding til Innovationspraktik som';
  deepEqual(subjects().toSorted(), [`${asked} innovationspraktikant`, `${asked} vært`]);
  const [first = '', second = ''] = links.map((link) => link.replace(/^https?:\/\/[^/]+/, ''));
  const open = (link: string) => pageOf(world.browser(), link);
  match(await open(first), /<h1>Bekræft din tilmelding som vært<\/h1>/);
  match(await open(second), /<h1>Bekræft din tilmelding som innovationspraktikant<\/h1>/);
  equal((await world.browser().post(second.split('?')[0] ?? '')).status, 303);
  const shown = await open(first);
  match(shown, /gælder allerede\. Du skal ikke bekræfte mere/);
  doesNotMatch(shown, /Bekræft tilmeldingen/);
  const phone = world.browser();
  equal((await phone.post(first.split('?')[0] ?? '')).status, 303, 'it still lets one in');
  match(await pageOf(phone, '/min-side'), /vært[^]*innovationspraktikant/);
  await world.work();
  const receipts = subjects().filter((subject) => subject.startsWith('Bekræftet'));
  equal(new Set(receipts).size, 2, receipts.join());
});
