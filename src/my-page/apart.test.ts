import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { answer, leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-05-03T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

test('two who have found a host themselves hear nothing of what a match by us would need', async () => {
  const answers = { travel: 'together', companionEmail: 'x@vejle.example', landsdele: ['DK032'] } as const;
  const one = (name: string) => aSignUp(world, { round, role: 'intern', workplace: 'Rådhuset', name, answers });
  const [eva, ole] = [await one('Eva'), await one('Ole')];
  await companions(world, eva.id, ole.id);
  const host = await aSignUp(world, { round, role: 'host', organisation: '0621', answers: { shown: true } });
  await leadsTo(
    await (
      await world.signedIn(eva.email)
    ).post('/egen-vaert', { vaert: host.id, days: ['mon', 'tue'], otherwise: 'find' }),
  );
  const where = await world.signedIn(ole.email);
  await leadsTo(await answer(where, `/tilmelding/${ole.id}/hvor`, { span: 'some', landsdele: ['DK050'] }));
  await world.work();
  const { text } = newestTo(world, eva.email);
  match(text, /har\s+ændret\s+sine\s+svar/);
  doesNotMatch(text, /et\s+match\s+sammen/);
  doesNotMatch(await pageOf(await world.signedIn(eva.email), '/min-side'), /for lidt til fælles/);
});

test('two whose days no longer meet are asked what they do about it, on both pages and by the mail, with the last day', async () => {
  const together = { travel: 'together', companionEmail: 'x@vejle.example', maxDays: 2, minDays: 2 } as const;
  const one = (name: string, answers: object) =>
    aSignUp(world, { round, role: 'intern', workplace: 'Depotet', name, answers: { ...together, ...answers } });
  const ida = await one('Ida', { days: ['mon', 'tue'] });
  const ib = await one('Ib', { days: ['mon', 'tue', 'wed'] });
  await companions(world, ida.id, ib.id);
  const mine = async ({ email }: { email: string }) => pageOf(await world.signedIn(email), '/min-side');
  match(await mine(ida), /Intet lige nu/);

  const his = await world.signedIn(ib.email);
  const days = { span: 'some', days: ['wed', 'thu', 'fri'], maxDays: '2', minDays: '2' };
  await leadsTo(await answer(his, `/tilmelding/${ib.id}/dage`, days));
  await world.work();
  const apart = /#rejsefaelle"[^>]*>[^<]*for lidt til fælles[^<]*senest mandag den 31\.\smaj/;
  match(await mine(ida), apart);
  match(await mine(ib), apart);
  const whatToDo = /rejs hver for sig\.\s*<a href="\/tilmelding\/[^"]*\/dage"/;
  const hers = await world.signedIn(ida.email);
  match(await pageOf(hers, `/tilmelding/${ida.id}`), whatToDo, 'it is there that they see what they can do');
  const { text } = newestTo(world, ida.email);
  match(
    text.replace(/\s+/g, ' '),
    /har ændret sine svar.*kan I ikke få et match sammen.*senest mandag den 31\. maj 2027/,
  );

  world.clock.moveTo(new Date('2027-06-01T09:00:00Z'));
  const closed = await mine(ida);
  match(closed, /for lidt til fælles[^<]*senest fredag den 4\.\sjuni/);
  match(closed, /Du kommer med i matchningen, når du har svaret på det, der venter/);
  doesNotMatch(closed, /Kontoret matcher/);
  match(await pageOf(await world.signedIn(ida.email), `/tilmelding/${ida.id}`), /Rejser I hver for sig, kan I stadig/);
});
