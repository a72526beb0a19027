import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { leavePlacement } from '../placements/placement.acts.ts';

let world: World;
let round: string;
let odense: string;
before(async () => {
  world = await openWorld({ at: '2027-06-10T09:00:00Z' });
  round = await aRound(world);
  odense = await aWorkshop(world, round, { place: 'Odense' });
  await world.db
    .updateTable('rounds')
    .set({ workshops: JSON.stringify([{ day: '2027-08-25', from: '10:00', until: '15:00', place: 'Odense' }]) })
    .execute();
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-06-10T09:00:00Z')));

const page = async (browser: Browser, path = '/workshop'): Promise<string> => (await browser.get(path)).text();
const couple = async (name = 'Vera Vært') => {
  const [host, guest] = [
    await aSignUp(world, { round, role: 'host', name }),
    await aSignUp(world, { round, role: 'intern' }),
  ];
  return { host, guest, visit: await aVisit(world, { round, host: host.id, interns: [guest.id] }) };
};
const takesSeat = async ({ email }: { email: string }) =>
  (await world.signedIn(email)).post('/workshop/vaelg', { workshop: odense });

test('once a workshop is over the page says what was; once all are, that there is nothing more to choose', async () => {
  const [{ host, guest, visit }, late] = [await couple(), await couple()];
  for (const one of [host, guest]) await takesSeat(one);
  await world.db
    .updateTable('workshop_bookings')
    .set({ attended_at: new Date('2027-08-25T10:00:00Z') })
    .where('person_id', '=', guest.personId)
    .execute();
  world.clock.moveTo(new Date('2027-08-25T11:00:00Z'));
  match(await page(await world.signedIn(host.email)), /Du har en plads: Odense/, 'as long as it lasts');
  world.clock.moveTo(new Date('2027-08-27T09:00:00Z'));
  const [was, came, none] = [
    await world.signedIn(host.email),
    await world.signedIn(guest.email),
    await world.signedIn(late.guest.email),
  ];
  match(await page(was), /Du havde en plads: Odense/);
  doesNotMatch(await page(was), /Skift|Er begyndt|Du har en plads/);
  match(await page(came), /Du var på workshop: Odense/);
  match(await page(none), /<h1>Årets workshops er holdt<\/h1>/);
  doesNotMatch(await page(none), /passer dig bedst|Er begyndt/);
  match(await page(was, '/min-side'), /Er holdt/);
  match(await page(came, '/min-side'), /Du var med/);
  world.clock.moveTo(new Date('2028-01-10T09:00:00Z'));
  const agreement = await page(await world.signedIn(host.email), `/besoeg/${visit}`);
  match(agreement, /Workshops, der er holdt/);
  doesNotMatch(agreement, /href="\/workshop"/, 'which is about another year');
});

test('whoever is ticked as there on the day has no seat to give back any more', async () => {
  const { guest } = await couple();
  await takesSeat(guest);
  world.clock.moveTo(new Date('2027-08-25T07:00:00Z'));
  const browser = await world.signedIn(guest.email);
  match(await page(browser), /giv-tilbage/);
  await world.db
    .updateTable('workshop_bookings')
    .set({ attended_at: world.clock.now() })
    .where('person_id', '=', guest.personId)
    .execute();
  doesNotMatch(await page(browser), /giv-tilbage/);
  equal((await browser.get('/workshop/giv-tilbage')).headers.get('location'), '/workshop');
  const pressed = await browser.post('/workshop/giv-tilbage');
  equal(pressed.status, 409);
  match(await pressed.text(), /Pladsen kan ikke gives tilbage/);
  match(await page(browser), /Du var på workshop: Odense/);
});

test('who has lost the visit is not told to choose another workshop when theirs is cancelled', async () => {
  const { host, guest, visit } = await couple();
  for (const one of [host, guest]) await takesSeat(one);
  // The guest goes; the host keeps the seat for whoever may come instead.
  const acting = world.acting({ kind: 'person', id: guest.personId });
  ok((await leavePlacement(acting, { placement: visit, signUp: guest.id, because: 'work' })).ok);
  await world.db
    .updateTable('workshop_bookings')
    .set({ state: 'workshop-cancelled', ended_at: world.clock.now() })
    .where('person_id', '=', host.personId)
    .execute();
  const theirs = await page(await world.signedIn(host.email));
  match(theirs, /Du kan vælge, når dit besøg er aftalt/);
  doesNotMatch(theirs, /Vælg en anden herunder/);
});

test('right after calling off there is nothing to change the seat to', async () => {
  const { guest, visit } = await couple();
  await takesSeat(guest);
  const browser = await world.signedIn(guest.email);
  match(await page(browser), /Du har en plads: Odense[^]*Skift til en anden/);
  const acting = world.acting({ kind: 'person', id: guest.personId });
  ok((await leavePlacement(acting, { placement: visit, signUp: guest.id, because: 'work' })).ok);
  doesNotMatch(await page(browser), /Skift til en anden/);
});

test('a host’s deputy sees where the contact has a seat, and that one of them comes', async () => {
  const { host, visit } = await couple('Hanne Havn');
  const deputy = await world.signedIn('dorte@vejle.example');
  await world.db
    .insertInto('deputies')
    .values({
      id: newId(),
      host: host.id,
      name: 'Dorte',
      email: 'dorte@vejle.example',
      person_id: deputy.personId,
      state: 'confirmed',
      named_at: world.clock.now(),
      answered_at: world.clock.now(),
    })
    .execute();
  match(await page(deputy, `/besoeg/${visit}`), /href="\/workshop">Se, hvor kontaktpersonen har en plads/);
  match(await page(deputy), /<h1>Workshops<\/h1>[^]*Hanne Havn har ikke valgt en workshop endnu/);
  await takesSeat(host);
  match(await page(deputy), /Hanne Havn har en plads: Odense, 25\.\saugust[^]*En af jer kommer/);
  const stranger = await world.signedIn((await couple()).host.email);
  doesNotMatch(await page(stranger), /Hanne Havn/);
  const now = world.clock.now();
  world.clock.moveTo(new Date('2027-09-20T09:00:00Z'));
  const after = await page(await world.signedIn('dorte@vejle.example'));
  match(after, /Hanne Havn havde en plads: Odense, 25\.\saugust/);
  doesNotMatch(after, /En af jer kommer|har en plads/);
  await world.db.deleteFrom('workshop_bookings').execute();
  match(await page(await world.signedIn('dorte@vejle.example')), /Hanne Havn valgte ikke en workshop/);
  world.clock.moveTo(now);
});
