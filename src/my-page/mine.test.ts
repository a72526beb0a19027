import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => void (world = await openWorld({ at: '2027-05-10T09:00:00Z' })));
after(() => world.close());

test('this year stands on my page, earlier years on a page of their own, and nobody else’s on either', async () => {
  const [before, now] = [await aRound(world, { year: 2026 }), await aRound(world)];
  const then = await aSignUp(world, { round: before, role: 'intern', workplace: 'Skovbrynet' });
  const host = await aSignUp(world, { round: before, role: 'host', workplace: 'Kystvagten' });
  await aVisit(world, { round: before, host: host.id, interns: [then.id] });
  const browser = await world.signedIn(then.email);
  const page = async (path: string) => (await browser.get(path)).text();
  match(await page('/min-side'), /ingen tilmeldinger endnu[^]*href="\/min-side\/tidligere"/);
  doesNotMatch(await page('/min-side'), /Kystvagten|Skovbrynet/);
  const mine = await aSignUp(world, { round: now, role: 'host', workplace: 'Nyhavn' });
  await world.db
    .updateTable('sign_ups')
    .set({ person_id: then.personId, email: then.email })
    .where('id', '=', mine.id)
    .execute();
  match(await page('/min-side'), /2027: vært[^]*Nyhavn/);
  doesNotMatch(await page('/min-side'), /2026|Kystvagten/);
  match(await page('/min-side/tidligere'), /Kystvagten[^]*2026: innovationspraktikant[^]*Skovbrynet/);
  doesNotMatch(await page('/min-side/tidligere'), /Nyhavn/);
  const theHost = await world.signedIn(host.email);
  match(await (await theHost.get('/min-side/tidligere')).text(), /2026: vært/);
  doesNotMatch(await (await (await world.signedIn('ny@vejle.example')).get('/min-side')).text(), /tidligere/);
});
