import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
});
after(() => world.close());

test('who is host and guest on the same days reads so on proposal and agreement, and is led to naming a deputy', async () => {
  const round = await aRound(world);
  const email = 'begge@arbejdsplads.example';
  const host = await aSignUp(world, { round, role: 'host', email });
  const self = await aSignUp(world, { round, role: 'intern', email });
  const elsewhere = await aSignUp(world, { round, role: 'host', organisation: '0461' });
  const guest = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const received = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const both = await world.signedIn(email);
  const page = async (visit: string, who = both): Promise<string> => (await who.get(`/besoeg/${visit}`)).text();
  doesNotMatch(await page(received), /både vært og gæst/);

  const going = await aVisit(world, { round, host: elsewhere.id, interns: [self.id], isOpen: true });
  const said = new RegExp(`Du er både vært og gæst mandag–onsdag[^]*href="/vaert/${host.id}/stedfortraeder"`);
  match(await page(going), said);
  match(await page(received), said);
  doesNotMatch(await page(received, await world.signedIn(guest.email)), /både vært og gæst/);
});
