import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound } from '../../tests/made.ts';
import { answer, begin, type Fields, HOST_FORMS, INTERN_FORMS, leadsTo, pageOf } from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';

let world: World;
const own: Record<'host' | 'intern', string> = { host: '', intern: '' };
let browser: Browser;
before(async () => {
  world = await openWorld();
  await aRound(world);
  browser = world.browser();
  own.host = await begin(browser, 'host');
  own.intern = await begin(browser, 'intern');
});
after(() => world.close());

const LONG = 'x'.repeat(20_000);
/** Each is refused with a message beside its field, and nothing of it is kept in the draft. */
const REFUSED: readonly [role: 'host' | 'intern', question: string, fields: Fields, says: RegExp][] = [
  ['host', 'fagfelter', {}, /Vælg et, to eller tre fagfelter/],
  [
    'host',
    'fagfelter',
    { fields: ['sundhed', 'aeldre', 'dagtilbud', 'it-digitalisering'] },
    /Du har valgt 4\. Vælg højst tre/,
  ],
  ['host', 'fagfelter', { fields: 'astrologi' }, /Vælg et, to eller tre/],
  ['host', 'gaester', { seats: '4' }, /Vælg, hvor mange gæster/],
  ['host', 'gaester', { seats: ['1', '2'] }, /Vælg, hvor mange gæster/],
  ['host', 'gaester', { seats: '2; drop table sign_ups' }, /Vælg, hvor mange gæster/],
  ['host', 'gaester', { seats: '1', company: 'yes' }, /kan der ikke komme to/],
  ['host', 'dage', { maxDays: '3', minDays: '2' }, /Vælg alle fem dage/],
  ['host', 'dage', { span: 'some', maxDays: '2', minDays: '2' }, /Vælg mindst to/],
  ['host', 'dage', { span: 'some', days: ['mon'], maxDays: '2', minDays: '2' }, /Vælg mindst to/],
  ['host', 'dage', { span: 'some', days: ['mon', 'tue'], maxDays: '3', minDays: '2' }, /Du har valgt 2 dage/],
  ['host', 'dage', { span: 'all', maxDays: '2', minDays: '4' }, /flere dage under »mindst« end under »helst«/],
  ['host', 'dage', { span: 'some', days: ['mon', 'sat'], maxDays: '2', minDays: '2' }, /Vælg alle fem dage/],
  ['host', 'dage', { span: 'all', maxDays: 'NaN', minDays: '-2' }, /Vælg, hvor mange dage/],
  ['host', 'forskel', { contrast: '__proto__' }, /Vælg en af de tre/],
  ['host', 'hverdag', { learn: '' }, /Skriv en sætning/],
  ['host', 'hverdag', { learn: LONG }, /højst 400 tegn/],
  ['host', 'hverdag', { learn: 'Ring om 010190-1234' }, /CPR-nummer/],
  ['host', 'hverdag', { learn: ['en', 'to'] }, /højst 400 tegn/],
  ['host', 'kontakt', { ...HOST_FORMS.kontakt, name: ' ' }, /Skriv dit navn/],
  ['host', 'kontakt', { ...HOST_FORMS.kontakt, email: 'vera(at)vejle' }, /Skriv din arbejdsmail/],
  ['host', 'kontakt', { ...HOST_FORMS.kontakt, email: `${LONG}@vejle.example` }, /Skriv din arbejdsmail/],
  ['host', 'kontakt', { ...HOST_FORMS.kontakt, workshop: 'no' }, /hvis du deltager i en workshop/],
  ['host', 'arbejdsplads', { organisation: '0630', workplace: 'ny', name: '' }, /Skriv, hvad I kalder/],
  ['host', 'arbejdsplads', { organisation: '0630', workplace: 'ny', name: '12' }, /Skriv, hvad I kalder/],
  ['host', 'arbejdsplads', { organisation: '0630', workplace: 'ny', name: LONG }, /højst have 120 tegn/],
  ['host', 'arbejdsplads', { organisation: 'ny' }, /Skriv organisationens navn/],
  ['intern', 'vaert', {}, /Vælg, hvem der finder værten/],
  ['intern', 'vaert', { finder: 'toString', ifNotFound: 'find' }, /Vælg, hvem der finder værten/],
  ['intern', 'vaert', { finder: 'outside' }, /Vælg, hvad der skal ske/],
  ['intern', 'oensker', {}, /Vælg, om du vil overraskes/],
  ['intern', 'oensker', { wish: 'chosen' }, /mellem et og fem fagfelter/],
  ['intern', 'oensker', { wish: 'open', purpose: 'cpr 0101901234' }, /CPR-nummer/],
  ['intern', 'hvor', { span: 'some' }, /Vælg mindst én del/],
  ['intern', 'hvor', { span: 'some', landsdele: ['DK999'] }, /Vælg mindst én del/],
  ['intern', 'selskab', { travel: 'together' }, /Skriv din kollegas mailadresse/],
  ['intern', 'selskab', { travel: 'together', companionEmail: 'bo@vejle.example' }, /Vælg, hvor vigtigt det er/],
  ['intern', 'kontakt', { ...INTERN_FORMS.kontakt, decides: '' }, /Vælg, hvem der siger ja/],
  ['intern', 'kontakt', { ...INTERN_FORMS.kontakt, name: 'Ib 010190-1234' }, /CPR-nummer/],
  ['host', 'arbejdsplads', { organisation: '0630', workplace: 'ny', name: 'Team 010190 1234' }, /CPR-nummer/],
  [
    'host',
    'arbejdsplads',
    { organisation: 'ny', organisationName: '0101901234 Fonden', sector: 'state', name: 'Drift', municipality: '0630' },
    /CPR-nummer/,
  ],
];
const draftAnswers = async (role: 'host' | 'intern'): Promise<string> => {
  const id = own[role].replace(/.*\//, '');
  return JSON.stringify(
    await world.db.selectFrom('sign_ups').select(['answers', 'version']).where('id', '=', id).execute(),
  );
};

for (const [role, question, fields, says] of REFUSED)
  test(`${question}: ${JSON.stringify(fields).slice(0, 70)} is refused with a word beside the field`, async () => {
    const before = await draftAnswers(role);
    const query = question === 'arbejdsplads' ? `?organisation=${String(fields.organisation)}` : '';
    const refused = await answer(browser, `${own[role]}/${question}${query}`, fields);
    equal(refused.status, 400);
    const page = await refused.text();
    match(page, says);
    match(page, /<title>Fejl: /);
    for (const text of Object.values(fields).flat())
      if (/^[\w .@-]{3,80}$/.test(text) && /name="(learn|name|email)"/.test(page) && !/yes|some|all|self|ny/.test(text))
        ok(page.includes(text) || /^\d+$/.test(text), `what was typed is kept: ${text}`);
    equal(await draftAnswers(role), before);
  });

test('an organisation nobody has leads back to the search; an ineligible one is told kindly, never as an error', async () => {
  const unknown = await browser.post(`${own.host}/arbejdsplads`, { organisation: 'atlantis' });
  equal(await leadsTo(unknown), `${own.host}/arbejdsplads`);
  const region = await browser.get(`${own.host}/arbejdsplads?organisation=region-nordjylland`);
  equal(region.status, 200);
  match(await region.text(), /Ikke i år – men der er noget, du kan gøre[^]*så skriv til <a href="mailto:/);
  const anew = { organisationName: 'Bageren', sector: 'other', name: 'Butikken', municipality: '0630' };
  const own_ = await browser.post(`${own.host}/arbejdsplads`, { organisation: 'ny', ...anew });
  equal(own_.status, 200);
  match(await own_.text(), /Ikke i år/);
});

test('a workplace of another organisation, and one that is not there, cannot be chosen', async () => {
  const there = { organisation: '0630', workplace: '00000000-0000-4000-8000-000000000000', name: '' };
  equal((await answer(browser, `${own.host}/arbejdsplads?organisation=0630`, there)).status, 400);
});

test('unknown ids, odd ids and unknown questions are not found', async () => {
  const somebodys = own.host.replace(/.{4}$/, '0000');
  for (const path of [somebodys, '/tilmelding/1', "/tilmelding/'; --", `${own.host}/oensker`, `${own.host}/__proto__`])
    equal((await browser.get(path)).status, 404, path);
});

test('questions may be answered in any order, and again', async () => {
  const draft = await begin(world.browser(), 'host').then(() => own.host);
  equal(await leadsTo(await answer(browser, `${draft}/forskel`, { contrast: 'any' })), `${draft}/hverdag`);
  equal(await leadsTo(await answer(browser, `${draft}/hverdag`, { learn: '', later: 'yes' })), `${draft}/kontakt`);
  equal(await leadsTo(await browser.post(`${draft}/forskel`, { contrast: 'any' })), `${draft}/kontakt`, 'a replay');
  match(await pageOf(browser, `${draft}/tjek`), /Der mangler svar/);
});

test('a form far too large is refused before it is read', async () => {
  equal((await browser.post(`${own.host}/hverdag`, { learn: 'x'.repeat(70_000) })).status, 413);
});

test('once withdrawn or closed, no form changes anything', async () => {
  world.clock.moveTo(new Date('2027-05-31T22:00:00Z'));
  const before = await draftAnswers('host');
  const fresh = await world.browser().post('/tilmeld', { how: 'host' });
  equal(fresh.status, 409);
  await browser.post(`${own.host}/gaester`, { seats: '2' });
  await browser.post(`${own.host}/send`);
  equal(await draftAnswers('host'), before);
});
