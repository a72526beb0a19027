import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { solve } from '@ipraktik/matching';
import { sql as raw } from 'kysely';
import { aRound, aSignUp, type Made } from '../../tests/made.ts';
import { leadsTo } from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const host = (workplace: string, answers: Made['answers'] = {}, more: Partial<Made> = {}) =>
  aSignUp(world, {
    round,
    role: 'host',
    organisation: '0621',
    workplace,
    ...more,
    answers: { shown: true, ...answers },
  });
const intern = (more: Partial<Made> = {}) => aSignUp(world, { round, role: 'intern', ...more });
const page = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const invite = (browser: Browser, vaert: string, days = ['tue', 'wed']) =>
  browser.post('/egen-vaert', { vaert, days, otherwise: 'find' });
const invitationFrom = async (id: string): Promise<string> =>
  (await world.db.selectFrom('arrangements').select('id').where('intern', '=', id).executeTakeFirstOrThrow()).id;
const instance = async () => (await transact(world.acting(), (tx) => freezeRound(tx, round))).instance;

test('an intern invites, the host says yes, and the visit comes out of a run on the agreed days', async () => {
  // Nothing but the invitation brings them together: other landsdel, other fields.
  const there = await host('Egen havn', { fields: ['klima-miljoe'] }, { organisation: '0851', municipality: '0851' });
  const me = await intern({ name: 'Nor Nielsen', answers: { landsdele: ['DK032'] } });
  const browser = await world.signedIn(me.email);
  match(await page(browser, '/egen-vaert'), /Egen havn[\s\S]*den sidste af jer siger ja/);
  match(await leadsTo(await invite(browser, there.id)), /vaert-inviteret/);
  match(await leadsTo(await invite(browser, there.id)), /inviteret-i-forvejen/, 'pressed twice is done once');
  const shown = (await browser.get('/egen-vaert')).headers.get('location') ?? '';
  equal(shown, `/tilmelding/${me.id}#aftalt`, 'the form is for the next one; this one is shown as it stands');
  await world.work();
  const letters = world.post.letters.filter(({ to }) => to === there.email);
  equal(letters.length, 1);
  doesNotMatch(letters[0]?.text ?? '', /Nor Nielsen/, 'the page says who, the letter does not');
  const theirs = await world.signedIn(there.email);
  match(await page(theirs, `/tilmelding/${there.id}`), /Nor Nielsen fra[\s\S]*tirsdag og onsdag[\s\S]*Sig ja/);
  match(await page(theirs, '/min-side'), /En praktikant fra Arbejdsplads \d+ vil gerne besøge jer: Svar senest/);
  deepEqual((await instance()).pins, [], 'not before the host has answered');

  const invitation = await invitationFrom(me.id);
  await browser.post('/egen-vaert/ja', { invitation });
  deepEqual((await instance()).pins, [], 'nobody says yes for the host');
  match(await leadsTo(await theirs.post('/egen-vaert/ja', { invitation })), /invitation-besvaret/);
  doesNotMatch(await page(theirs, '/min-side'), /vil gerne besøge jer/);
  const again = await theirs.post('/egen-vaert/nej', { invitation });
  equal(again.status, 409);
  match(await again.text(), /besvaret, trukket tilbage, udløbet/);
  match(await page(browser, `/tilmelding/${me.id}`), /Egen havn har en plads til dig \(tirsdag og onsdag\)/);
  const frozen = await instance();
  deepEqual(frozen.pins, [{ intern: me.id, host: there.id, days: ['tue', 'wed'] }]);
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  match(await page(office, '/kontor/matchning'), /Aftalt af dem selv[\s\S]*Nor Nielsen[\s\S]*Egen havn/);
  const found = solve(frozen);
  match(JSON.stringify(found), new RegExp(`"intern":"${me.id}","host":"${there.id}","days":\\["tue","wed"\\]`));

  match(await page(browser, `/tilmelding/${me.id}/afmeld`), /gælder heller ikke længere[^]*Egen havn<\/span> \(/);
  await browser.post(`/tilmelding/${me.id}/afmeld`, { why: 'plans' });
  await world.work();
  deepEqual((await instance()).pins, [], 'ends with the sign-up');
  doesNotMatch(await page(theirs, `/tilmelding/${there.id}`), /Nor Nielsen/);
  match(
    world.post.letters.find(({ to }) => to === there.email)?.subject ?? '',
    /^Et selvaftalt besøg er trukket tilbage$/,
  );
});

test('two claims on one seat: the first yes has it, the next waits and moves up', async () => {
  const there = await host('Enesædet', { seats: 1 });
  const theirs = await world.signedIn(there.email);
  const [first, second] = [await intern(), await intern()];
  const [one, two] = [await world.signedIn(first.email), await world.signedIn(second.email)];
  await invite(one, there.id);
  await invite(two, there.id);
  // The second to ask is the first to get a yes: the order of the answers counts.
  await theirs.post('/egen-vaert/ja', { invitation: await invitationFrom(second.id) });
  world.clock.moveTo(new Date('2027-03-10T09:05:00Z'));
  await theirs.post('/egen-vaert/ja', { invitation: await invitationFrom(first.id) });
  match(await page(one, `/tilmelding/${first.id}`), /nummer 1 i køen/);
  match(await page(theirs, `/tilmelding/${there.id}`), /nummer 1 i køen/);
  const full = await page(theirs, '/inviter-praktikant');
  match(full, /lige så mange gæster, som I har pladser til[^]*#aftalt[^]*\/gaester"/, 'and what can be done about it');
  doesNotMatch(full, /I har én plads og kan invitere én|name="email"/, 'there is nobody to invite');
  const pinned = async () => (await instance()).pins.map((pin) => pin.intern);
  deepEqual(await pinned(), [second.id]);
  // Whoever is not matched takes no seat, and the page says so at once, as the matching would do.
  const decides = async (who: 'manager' | 'self') => {
    const answers = raw<string>`answers || ${JSON.stringify({ decides: who })}::jsonb`;
    await world.db.updateTable('sign_ups').set({ answers }).where('id', '=', second.id).execute();
  };
  await decides('manager');
  match(await page(one, `/tilmelding/${first.id}`), /Enesædet har en plads til dig/);
  match(await page(two, `/tilmelding/${second.id}`), /Du er ikke med i matchningen, for vi mangler din leders ja/);
  deepEqual(await pinned(), [first.id]);
  await decides('self');
  deepEqual(await pinned(), [second.id]);
  // What the office has banned comes before it.
  const ban = {
    round_id: round,
    kind: 'ban',
    reason: 'Samme projekt',
    at: world.clock.now(),
    by: there.personId,
  } as const;
  await world.db
    .insertInto('holds')
    .values({ ...ban, id: newId(), intern: second.id, host: there.id })
    .execute();
  deepEqual(await pinned(), [first.id]);
  match(
    await leadsTo(await two.post('/egen-vaert/fortryd', { invitation: await invitationFrom(second.id) })),
    /invitation-tilbage/,
  );
  match(await page(one, `/tilmelding/${first.id}`), /Enesædet har en plads til dig/);
  deepEqual(await pinned(), [first.id]);
});

test('a host’s page asks as many questions of the database for one guest as for three', async () => {
  const there = await host('Tresædet', { seats: 3 });
  const theirs = await world.signedIn(there.email);
  const count = () => world.countQueries(() => theirs.get(`/tilmelding/${there.id}`));
  const comes = async () => {
    const guest = await intern();
    await leadsTo(await invite(await world.signedIn(guest.email), there.id));
    await leadsTo(await theirs.post('/egen-vaert/ja', { invitation: await invitationFrom(guest.id) }));
  };
  await comes();
  const one = await count();
  await comes();
  await comes();
  equal(await count(), one);
});

test('who was signed out before saying yes comes back to where the invitation waits, and is not told that it is over', async () => {
  const there = await host('Udlogget havn');
  const me = await intern();
  await leadsTo(await invite(await world.signedIn(me.email), there.id));
  const answered = await world.browser().post('/egen-vaert/ja', { invitation: await invitationFrom(me.id) });
  const back = new URL(answered.headers.get('location') ?? '', 'http://here').searchParams.get('next') ?? '';
  const theirs = await world.signedIn(there.email);
  equal((await theirs.get(back)).headers.get('location'), '/min-side');
  match(await page(theirs, '/min-side'), /vil gerne besøge jer: Svar senest/);
});

test('the list holds the hosts that can have those who travel', async () => {
  const me = await intern({ organisation: '0621', workplace: 'Hjemme hos mig' });
  const [own, there] = [await host('Hjemme hos mig'), await host('Hos de andre')];
  const elsewhere = await aSignUp(world, {
    round,
    role: 'host',
    organisation: '0621',
    workplace: 'Mit andet sted',
    email: me.email,
    answers: { shown: true },
  });
  const list = await (await (await world.signedIn(me.email)).get('/egen-vaert')).text();
  match(list, new RegExp(`<option value="${there.id}"`));
  doesNotMatch(list, new RegExp(`<option value="${own.id}"`), 'nobody visits their own workplace');
  doesNotMatch(list, new RegExp(`<option value="${elsewhere.id}"`), 'nor themselves');
});

test('what cannot be is said beside the field, and what was typed is kept', async () => {
  const there = await host('Fem dage', { days: ['mon', 'tue', 'wed'], maxDays: 2 });
  const me = await intern({ organisation: '0621', workplace: 'Samme sted' });
  const own = await host('Samme sted');
  const browser = await world.signedIn(me.email);
  const myself = await aSignUp(world, { round, role: 'host', email: me.email, answers: { shown: true } });
  for (const [id, days, status, why] of [
    ['', ['tue', 'wed'], 400, /Vælg en vært fra listen/],
    ['nonsense', ['tue', 'wed'], 400, /Vælg en vært fra listen/],
    [there.id, ['tue'], 400, /Vælg mindst to dage/],
    [there.id, ['tue', 'fri'], 409, /passer ikke med værtens svar\. Værten kan mandag, tirsdag og onsdag/],
    [there.id, ['mon', 'tue', 'wed'], 409, /Antallet af dage passer ikke med værtens svar\. Værten har svaret 2 dage/],
    [own.id, ['tue', 'wed'], 409, /samme arbejdsplads/],
    [myself.id, ['tue', 'wed'], 409, /Det er dig selv/],
    [me.id, ['tue', 'wed'], 409, /ikke længere i kataloget/],
  ] as const) {
    const refused = await invite(browser, id, [...days]);
    equal(refused.status, status);
    const html = await refused.text();
    match(html, why);
    match(html, /value="tue"[^>]*checked|checked[^>]*value="tue"/);
  }
  const other = await host('En anden');
  await invite(browser, there.id);
  const second = await invite(browser, other.id);
  equal(second.status, 409);
  match(await second.text(), /allerede en vært/);
  const invitation = await invitationFrom(me.id);
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const late = await (await world.signedIn(there.email)).post('/egen-vaert/ja', { invitation });
  equal(late.status, 409);
  match(await late.text(), /Tilmeldingen er lukket/);
  equal((await (await world.signedIn(me.email)).post('/egen-vaert/fortryd', { invitation })).status, 409);
});

/** The manager has answered: so many days at most, and nights away or none. */
const managerSays = (signUp: string, frame: { days: number; overnight: boolean }) =>
  world.db
    .insertInto('manager_approvals')
    .values({
      id: newId(),
      sign_up: signUp,
      email: 'leder@vejle.example',
      state: 'yes',
      ...frame,
      asked_days: 5,
      asked_overnight: true,
      asked_at: world.clock.now(),
      answer_by: new Date('2027-06-05'),
    })
    .execute();

test('a manager’s yes bounds what one may arrange oneself: it is said before, refused by its own reason, and lacks it later', async () => {
  world.clock.moveTo(new Date('2027-03-10T09:00:00Z'));
  const there = await host('Fire dage', { maxDays: 5 }, { organisation: '0851', municipality: '0851' });
  const theirs = await world.signedIn(there.email);
  const four = ['mon', 'tue', 'wed', 'thu'];
  const asked = { answers: { maxDays: 5, decides: 'manager', managerEmail: 'leder@vejle.example' } } as const;
  const bounded = await intern(asked);
  await managerSays(bounded.id, { days: 3, overnight: true });
  const browser = await world.signedIn(bounded.email);
  match(
    await page(browser, '/egen-vaert'),
    /Du har svaret, at dit besøg skal vare 2–5 dage\. Din leder har sagt ja til højst 3 dage/,
  );
  for (const to of [{ vaert: there.id }, { email: 'ukendt.vaert@odense.example' }]) {
    const refused = await browser.post('/egen-vaert', { ...to, days: four, otherwise: 'find' });
    equal(refused.status, 409);
    match(
      await refused.text(),
      /En leders ja rækker ikke til så mange dage[^<]*Din leder har sagt ja til højst 3 dage/,
    );
  }
  const athome = await intern(asked);
  await managerSays(athome.id, { days: 5, overnight: false });
  equal((await invite(await world.signedIn(athome.email), there.id)).status, 409, 'too far to sleep at home');

  // Who invited before the manager answered: the host cannot say yes to more, and what was agreed on says what it lacks.
  const [early, agreed] = [await intern(asked), await intern(asked)];
  for (const one of [early, agreed]) await leadsTo(await invite(await world.signedIn(one.email), there.id, four));
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation: await invitationFrom(agreed.id) }));
  for (const one of [early, agreed]) await managerSays(one.id, { days: 3, overnight: true });
  const late = await theirs.post('/egen-vaert/ja', { invitation: await invitationFrom(early.id) });
  equal(late.status, 409);
  match(await late.text(), /gæstens svar eller med lederens ja/);
  match(
    await page(await world.signedIn(agreed.email), `/tilmelding/${agreed.id}`),
    /En leders ja rækker ikke til så mange dage/,
  );
});
