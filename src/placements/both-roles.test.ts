import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { linkIn, newestTo } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
});
after(() => world.close());

const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();

/** The contact asks a colleague to stand in. Answers the mailed link. */
const asks = async (contact: Browser, host: string, email: string): Promise<string> => {
  await contact.post(`/vaert/${host}/stedfortraeder`, { name: 'Åse', email, unlike: email, sure: 'yes' });
  await world.work();
  return linkIn(newestTo(world, email).text, '/stedfortraeder/');
};

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
  match(await page(received), /eller vælg en/);
  const colleague = 'stedfortraeder@arbejdsplads.example';
  await (await world.signedIn(colleague)).post(await asks(both, host.id, colleague));
  for (const visit of [received, going]) {
    match(await page(visit), /Jeres stedfortræder kan tage imod jeres gæster imens/);
    doesNotMatch(await page(visit), /eller vælg en/);
  }
});

test('who stands in for a host and is a guest elsewhere on its days reads so, as they are asked and on the visit; nobody else does', async () => {
  const round = await aRound(world, { year: 2028 });
  world.clock.moveTo(new Date('2028-06-09T09:00:00Z'));
  const host = await aSignUp(world, { round, role: 'host', name: 'Karen' });
  const guest = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const elsewhere = await aSignUp(world, { round, role: 'host', organisation: '0461' });
  const self = await aSignUp(world, { round, role: 'intern', email: 'aase@vejle.example' });
  const received = await aVisit(world, { round, host: host.id, interns: [guest.id], days: ['tue', 'wed', 'thu'] });
  const contact = await world.signedIn(host.email);
  const link = await asks(contact, host.id, self.email);
  const deputy = await world.signedIn(self.email);
  doesNotMatch(await text(deputy, link), /selv gæst/, 'not before a visit of their own is agreed');
  await aVisit(world, { round, host: elsewhere.id, interns: [self.id] });
  const said = /Du er selv gæst et andet sted tirsdag–onsdag[^]*Aftal med kontaktpersonen/;
  match(await text(deputy, link), said);
  doesNotMatch(await text(world.browser(), link), /selv gæst/, 'a mail may be read by others');
  doesNotMatch(await text(await world.signedIn(guest.email), link), /selv gæst/, 'somebody else is signed in');
  await deputy.post(link);
  for (const path of [`/vaert/${host.id}/stedfortraeder`, `/besoeg/${received}`]) {
    match(await text(deputy, path), said);
    doesNotMatch(await text(contact, path), /gæst et andet sted/, 'to the contact');
  }
  doesNotMatch(await text(await world.signedIn(guest.email), `/besoeg/${received}`), /gæst et andet sted/);
});
