import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { linkIn } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { findRound } from '../rounds/round.store.ts';
import { askOfDays, heldIn } from './took-place.rules.ts';
import type { TookPlace } from './took-place.ts';

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guest: Made;
let visit: string;
before(async () => {
  world = await openWorld({ at: '2027-06-22T09:00:00Z' });
  await world.signedIn('office@coi.example', { coordinator: true });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
  visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
});
after(() => world.close());

const as = (one: Made): Promise<Browser> => world.signedIn(one.email);
const office = (): Promise<Browser> => world.signedIn('office@coi.example', { coordinator: true });
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const asked = () =>
  world.post.letters.filter(
    ({ to, subject }) => [host.email, guest.email].includes(to) && /^Fandt besøget sted\? \(.+\)$/.test(subject),
  );

test('it is asked on the working morning after the last day, and what people say together is told plainly', async () => {
  const found = await findRound(world.db, round);
  ok(found);
  const over = (now: string) => askOfDays(found, new Date(now))?.join(' ') ?? null;
  equal(over('2027-09-13T10:00:00Z'), null, 'the first day itself');
  equal(over('2027-09-16T06:59:00Z'), null, 'before nine in Copenhagen');
  equal(over('2027-09-16T07:00:00Z'), 'mon tue wed');
  equal(over('2027-09-18T10:00:00Z'), null, 'a Saturday');
  equal(over('2027-09-20T07:00:00Z'), 'mon tue wed thu fri');
  equal(over('2027-10-18T10:00:00Z'), null, 'the round is closed');
  const held = (now: string, ...answers: (TookPlace | null)[]) =>
    heldIn(
      answers.map((answer) => ({ answerOn: '2027-09-23', answer })),
      found,
      new Date(now),
    );
  equal(held('2027-09-20T10:00:00Z'), 'not-asked');
  equal(held('2027-09-20T10:00:00Z', null, null), 'asked');
  equal(held('2027-09-23T22:00:00Z', null, null), 'silent');
  equal(held('2027-09-24T10:00:00Z', 'all', null), 'all');
  equal(held('2027-09-20T10:00:00Z', 'all', 'some'), 'some');
  equal(held('2027-09-20T10:00:00Z', 'no', null), 'no');
  equal(held('2027-09-20T10:00:00Z', 'all', 'no'), 'differ');
});

test('in the week today’s page tells both what is on, where, and whom to write to; nobody else', async () => {
  world.clock.moveTo(new Date('2027-09-14T06:00:00Z'));
  const [theHost, theGuest] = [await as(host), await as(guest)];
  match(await text(theGuest, '/min-side'), new RegExp(`href="/besoeg/${visit}/i-dag"[^]*Skovbrynet`));
  const today = await text(theGuest, `/besoeg/${visit}/i-dag`);
  match(today, /I dag, tirsdag den 14\.\sseptember[^]*ikke delt et program[^]*Skovbrynet[^]*Hanne Hvid/);
  match(await text(theHost, `/besoeg/${visit}/i-dag`), /Din gæst[^]*Gerda Gæst/);
  const outsider = await world.signedIn('outsider@coi.example');
  equal((await outsider.get(`/besoeg/${visit}/i-dag`)).status, 404);
  world.clock.moveTo(new Date('2027-09-12T22:30:00Z'));
  match(await text(await as(guest), `/besoeg/${visit}/i-dag`), /I dag, mandag/, 'by the clocks of the round');
  world.clock.moveTo(new Date('2027-09-10T10:00:00Z'));
  match(await text(await as(guest), `/besoeg/${visit}/i-dag`), /Næste dag: mandag/);
  equal((await (await as(guest)).get(`/besoeg/${visit}/fandt-sted`)).status, 303, 'not asked yet');
});

test('a host of two visits that end the same day is asked in one letter, with a way to each', async () => {
  const busy = await aSignUp(world, { round, role: 'host', name: 'Bodil Bo', workplace: 'Havnen' });
  for (const organisation of ['0461', '0851']) {
    const one = await aSignUp(world, { round, role: 'intern', organisation });
    await aVisit(world, { round, host: busy.id, interns: [one.id], days: ['mon', 'tue'] });
  }
  world.clock.moveTo(new Date('2027-09-15T07:30:00Z'));
  await world.tick();
  await world.tick();
  const letters = world.post.letters.filter(({ to, subject }) => to === busy.email && /Fandt/.test(subject));
  deepEqual(
    letters.map(({ subject }) => subject),
    ['Fandt besøgene sted?'],
  );
  const links = [...new Set(letters[0]?.text.match(/\/fandt-sted\/[\w-]+/g))];
  equal(links.length, 2);
  for (const link of links) await world.browser().post(link, { answer: 'all' });
  const said = await world.db
    .selectFrom('took_place_questions')
    .select('answer')
    .where('sign_up_id', '=', busy.id)
    .execute();
  deepEqual(said, [{ answer: 'all' }, { answer: 'all' }]);
});

test('both are asked once and answer with one press; a scanner, a second answer and a stranger change nothing they should not', async () => {
  world.clock.moveTo(new Date('2027-09-16T07:30:00Z'));
  await world.tick();
  await world.tick();
  deepEqual(
    asked()
      .map(({ to }) => to)
      .toSorted(),
    [guest.email, host.email].toSorted(),
  );
  ok(!/Hanne|Gerda|Skovbrynet/.test(asked()[0]?.text ?? ''));
  const path = `/besoeg/${visit}/fandt-sted`;
  const [theHost, theGuest] = [await as(host), await as(guest)];
  match(await text(theGuest, '/min-side'), new RegExp(`href="${path}"`));
  match(await text(theGuest, path), /Skovbrynet[^]*mandag–onsdag/);
  equal((await world.browser().get(path)).status, 303);
  const row = () =>
    world.db.selectFrom('took_place_questions').select('answer').where('sign_up_id', '=', guest.id).executeTakeFirst();
  deepEqual(await row(), { answer: null }, 'a look changes nothing');
  const outsider = await world.signedIn('outsider@coi.example');
  equal((await outsider.post(path, { answer: 'no' })).status, 404);
  equal((await theGuest.post(path, { answer: 'maybe' })).headers.get('location'), path);

  const said = await theGuest.post(path, { answer: 'no' });
  equal(said.headers.get('location'), `/besoeg/${visit}?besked=svar-om-besoeg`);
  match(await text(await office(), '/kontor'), /vis=not-held/);
  match(await text(await office(), '/kontor/besoeg?vis=not-held'), /Gerda Gæst[^]*fandt ikke sted/);
  await theHost.post(path, { answer: 'all' });
  match(await text(await office(), '/kontor/besoeg?vis=not-held'), /er ikke enige/);
  await theGuest.post(path, { answer: 'some' });
  match(await text(theGuest, `/besoeg/${visit}`), /fandt sted nogle af dagene/);
  ok(!(await text(await office(), '/kontor')).includes('vis=not-held'));
  ok(!(await text(theGuest, '/min-side')).includes(path));
  match(await text(theGuest, `/besoeg/${visit}/i-dag`), /Besøget er slut/);

  const link = linkIn(asked().find(({ to }) => to === guest.email)?.text ?? '', '/fandt-sted/');
  const phone = world.browser();
  const page = await text(phone, link);
  match(page, /Skovbrynet[^]*nogle af dagene/);
  ok(!/Hanne|Gerda|@vejle/.test(page), 'who holds the link reads nobody’s name');
  deepEqual(await row(), { answer: 'some' }, 'a scanner changes nothing');
  equal((await phone.post(link, { answer: 'no' })).headers.get('location'), `${link}?besked=svar-om-besoeg`);
  deepEqual(await row(), { answer: 'no' });
  equal((await phone.post(link, { answer: 'maybe' })).headers.get('location'), link);
  equal((await phone.get('/fandt-sted/forkert')).status, 410);

  world.clock.moveTo(new Date('2027-10-15T10:00:00Z'));
  equal((await phone.post(link, { answer: 'all' })).status, 303, 'late is welcome');
  deepEqual(await row(), { answer: 'all' });

  world.clock.moveTo(new Date('2027-10-20T10:00:00Z'));
  for (const [browser, way] of [
    [await as(guest), path],
    [phone, link],
  ] as const) {
    equal((await browser.post(way, { answer: 'no' })).headers.get('location'), way);
    const closed = await text(browser, way);
    match(closed, /sted alle dagene[^]*kan ikke ændres længere/);
    doesNotMatch(closed, /name="answer"|med hjem/);
  }
  deepEqual(await row(), { answer: 'all' }, 'once the round is closed it stands');
  doesNotMatch(await text(await as(guest), `/besoeg/${visit}`), /fandt-sted/);
});
