import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { sayNeeds } from './guest-requirement.acts.ts';
import { needsOf } from './guest-requirement.store.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const people = async () => ({
  host: await aSignUp(world, { round, role: 'host' }),
  guest: await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
});
const lettersTo = async ({ email }: { email: string }) => {
  const rows = world.db.selectFrom('letters').select('kind').where('to_address', '=', email);
  return (await rows.execute()).filter(({ kind }) => kind === 'needs-changed').length;
};

test('a host says what guests must have in order before its yes, and both sides read it', async () => {
  const { host, guest } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id], isOpen: true });
  const [theHost, theGuest] = [await world.signedIn(host.email), await world.signedIn(guest.email)];
  const own = `/besoeg/${visit}`;
  const path = `/vaert/${host.id}/krav?besoeg=${visit}`;
  match(await (await theGuest.get(own)).text(), /Det har værten ikke sagt endnu/);
  ok((await (await theHost.get(own)).text()).includes(`href="${path}"`));
  for (const [needs, says] of [
    [[], /Vælg mindst én ting/],
    [['id', 'nothing'], /Vælg enten »Ingenting« eller/],
    [['health'], /Vælg mindst én ting/],
  ] as const) {
    const wrong = await theHost.post(path, { needs });
    equal(wrong.status, 400);
    match(await wrong.text(), says);
  }
  equal((await theGuest.post(path, { needs: 'id' })).status, 404, 'not the guest’s to say');
  const saved = await theHost.post(path, { needs: ['confidentiality', 'id'] });
  match(saved.headers.get('location') ?? '', new RegExp(`^${own}\\?`));
  match(await (await theGuest.get(own)).text(), /Billedlegitimation[^]*Fortrolighedserklæring, som skrives under/);
  match(await (await theHost.get(path)).text(), /value="id" checked/);
  deepEqual(await needsOf(world.db, host.id), ['id', 'confidentiality']);
  equal(await lettersTo(guest), 0, 'who has not agreed reads it with the proposal');
});

test('who has agreed is told once of each change, and not that nothing is needed', async () => {
  const { host, guest } = await people();
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const say = (needs: Parameters<typeof sayNeeds>[1]['needs']) =>
    sayNeeds(world.acting({ kind: 'person', id: host.personId }), { host: host.id, needs });
  ok((await say([])).ok);
  equal(await lettersTo(guest), 0);
  for (const times of [1, 1]) {
    ok((await say(['clearance'])).ok);
    equal(await lettersTo(guest), times);
  }
  ok((await say([])).ok);
  equal(await lettersTo(guest), 2);
  deepEqual(await say([]), { ok: true, value: null });
  await world.work();
  const mail = world.post.letters.find(({ to }) => to === guest.email);
  match(mail?.text ?? '', /ændret, hvad gæster skal have i orden/);
  doesNotMatch(mail?.text ?? '', /godkendelse/);
  deepEqual(await say(['id']), { ok: true, value: null });
  deepEqual(await sayNeeds(world.acting(), { host: guest.id, needs: [] }), { ok: false, why: 'gone' });
});

test('before any proposal the way to say it stands on the host’s own page, and afterwards what was said', async () => {
  const { host, guest } = await people();
  const browser = await world.signedIn(host.email);
  const own = `/tilmelding/${host.id}`;
  const link = `href="/vaert/${host.id}/krav"`;
  ok((await (await browser.get(own)).text()).includes(`${link}>Sig, hvad gæster skal have i orden`));
  await browser.post(`/vaert/${host.id}/krav`, { needs: ['id'] });
  const html = await (await browser.get(own)).text();
  match(html, /Billedlegitimation/);
  ok(html.includes(`${link}>Ret`));
  const theirs = await (await (await world.signedIn(guest.email)).get(`/tilmelding/${guest.id}`)).text();
  doesNotMatch(theirs, /skal gæsterne have i orden/);
});

test('once the week is over nothing is changed and nobody is written to; what was said is read', async () => {
  const { host, guest } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id], days: ['mon', 'tue'] });
  const path = `/vaert/${host.id}/krav?besoeg=${visit}`;
  await (await world.signedIn(host.email)).post(path, { needs: ['id'] });
  equal(await lettersTo(guest), 1);
  world.clock.moveTo(new Date('2027-09-15T09:00:00Z'));
  await (await world.signedIn(host.email)).post(path, { needs: ['clearance'] });
  equal(await lettersTo(guest), 1, 'who has been there is told nothing');
  world.clock.moveTo(new Date('2027-10-18T09:00:00Z'));
  const browser = await world.signedIn(host.email);
  const late = await browser.post(path, { needs: ['certificate'] });
  equal(late.status, 409);
  for (const page of [late, await browser.get(path)]) match(await page.text(), /ikke ændres længere[^]*Sikkerhedsgodk/);
  deepEqual(await needsOf(world.db, host.id), ['clearance']);
  equal(await lettersTo(guest), 1);
  for (const own of [`/besoeg/${visit}`, `/tilmelding/${host.id}`])
    doesNotMatch(await (await browser.get(own)).text(), /\/krav/);
});
