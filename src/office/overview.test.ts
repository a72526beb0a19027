import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
let office: Browser;
let round: string;
before(async () => {
  world = await openWorld();
  round = await aRound(world);
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
});
after(() => world.close());

const said = async (path = '/kontor') =>
  (await (await office.get(path)).text()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('while nothing waits it says so', async () => {
  match(await said(), /Det venter Intet venter lige nu/);
});

test('what waits stands with its number and the way to it, and what does not is left out', async () => {
  const where = { round, role: 'intern', organisation: '0630' } as const;
  const first = await aSignUp(world, { ...where, workplace: 'Jobcenter Vest' });
  const second = await aSignUp(world, { ...where, workplace: 'Jobcentret Vest' });
  await companions(world, first.id, second.id);
  await world.db.updateTable('companionships').set({ state: 'invited', companion: null }).execute();
  const unproved = { state: 'submitted', person_id: null } as const;
  await world.db.updateTable('sign_ups').set(unproved).where('id', '=', second.id).execute();
  const page = await said();
  match(page, /1 par arbejdspladser kan være den samme/);
  match(page, /1 inviteret rejsefælle har ikke svaret/);
  match(page, /1 tilmelding mangler bekræftelse/);
  doesNotMatch(page, /breve|forslag venter|for få gæster/);
  match(await said('/en/kontor'), /1 invited companion has not answered/);
  match(await (await office.get('/kontor')).text(), /href="\/kontor\/tilmeldinger\?companion=invited"/);
  match(await said('/kontor/tilmeldinger?companion=invited'), /1 af 2 tilmeldinger/);
});

test('in the office there is one way to the overview, and one to the coordinators', async () => {
  const html = await (await office.get('/kontor/tilmeldinger')).text();
  doesNotMatch(html, /Kontoret</);
  match(html, /href="\/kontor\/koordinatorer"/);
  match(html, /href="\/kontor\/samme-arbejdsplads"[^>]*>Samme arbejdsplads\?<span class="count is-waiting"> 1/);
});

test('too few guests is for the office to mend until the visits begin', async () => {
  const host = await aSignUp(world, { round, role: 'host', answers: { minGuests: 2 } });
  const guest = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  match(await said(), /1 vært har for få gæster/);
  for (const moment of ['2027-09-13T07:00:00Z', '2027-09-18T09:00:00Z']) {
    world.clock.moveTo(new Date(moment));
    office = await world.signedIn('office@ipraktik.example', { coordinator: true });
    doesNotMatch(await said(), /for få gæster/);
  }
});
