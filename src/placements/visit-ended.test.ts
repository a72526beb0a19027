/** The page of a visit that came to nothing: the way on is shown to whom it is open, and nothing is promised too late. */
import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
});
after(() => world.close());

test('who has another visit is not led to a page that is none, and after the week nobody is looked for', async () => {
  const round = await aRound(world);
  const host = await aSignUp(world, { round, role: 'host' });
  const [guest, stays] = [
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
  ];
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const other = await aVisit(world, { round, host: host.id, interns: [stays.id] });
  const theGuest = await world.signedIn(guest.email);
  equal((await theGuest.post(`/besoeg/${visit}/afbud`, { reason: 'work' })).status, 303);

  const theHost = await world.signedIn(host.email);
  const first = await (await theHost.get(`/besoeg/${visit}`)).text();
  match(first, /Gæsten har desværre meldt afbud[^]*Vi spørger jer, hvis der er en anden gæst/);
  doesNotMatch(first, /uden-besoeg/);
  match(await (await theGuest.get(`/besoeg/${visit}`)).text(), /href="\/uden-besoeg\//);

  const left = await world.signedIn(stays.email);
  equal((await left.post(`/besoeg/${other}/afbud`, { reason: 'work' })).status, 303);
  match(await (await theHost.get(`/besoeg/${visit}`)).text(), new RegExp(`href="/uden-besoeg/${host.id}"`));

  world.clock.moveTo(new Date('2027-09-20T09:00:00Z'));
  const later = await (await (await world.signedIn(host.email)).get(`/besoeg/${visit}`)).text();
  match(later, /Gæsten har desværre meldt afbud/);
  doesNotMatch(later, /ser efter en anden/);
});
