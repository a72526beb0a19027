import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { send, signedUp, type Stage } from '../../tests/stage.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import type { InternAnswers } from '../sign-ups/answers.ts';

let world: World;
let stage: Stage;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let none: Made;
const pair: Made[] = [];
let unapproved: Made;
const alike = (answers: Partial<InternAnswers>, workplace?: string): Promise<Made> =>
  aSignUp(world, {
    round: stage.round,
    role: 'intern',
    organisation: '0461',
    answers: { interests: ['ret-politi'], ...answers },
    ...(workplace !== undefined && { workplace }),
  });
before(async () => {
  world = await openWorld();
  stage = await signedUp(world);
  none = await aSignUp(world, {
    round: stage.round,
    role: 'intern',
    name: 'Nete Nielsen',
    organisation: '0461',
    answers: { interests: ['ret-politi'] },
  });
  for (let at = 0; at < 2; at++) pair.push(await alike({ travel: 'together' }, 'Broen'));
  await companions(world, pair[0]?.id ?? '', pair[1]?.id ?? '');
  unapproved = await alike({ decides: 'manager', managerEmail: 'leder@odense.example' });
  await send(world, stage);
});
after(() => world.close());

const mine = (): Promise<Browser> => world.signedIn(none.email);
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const office = async () =>
  text(await world.signedIn('karen@ipraktik.example', { coordinator: true }), '/kontor/besoeg');
const path = () => `/uden-besoeg/${none.id}`;
const waits = () => world.db.selectFrom('late_place_waits').select(['sign_up', 'wants', 'since']).execute();
const ofNone = async () => (await waits()).find(({ sign_up }) => sign_up === none.id);

test('who was in the matching and got no visit is looked for unasked, until a press says no thanks, and again after another', async () => {
  const page = await mine();
  match(
    await text(page, path()),
    /Vi kigger efter en vært til dig til og med fredag den 10\.\sseptember[^]*Nej tak, kig ikke/,
  );
  match(await office(), /<h2>Venter på en sen plads<\/h2>[^]*Nete Nielsen[^]*innovationspraktikant/);
  const first = await ofNone();
  equal(first?.wants, true);
  const [letter] = world.post.letters.filter(({ to }) => to === none.email);
  match(letter?.text ?? '', /Vi kigger efter en vært til dig til og med fredag den 10\.\sseptember/);

  world.clock.moveTo(new Date('2027-06-02T10:00:00Z'));
  await page.post(`${path()}/vent`, { answer: 'yes' });
  deepEqual(await ofNone(), first, 'the first day counts');
  equal((await page.post(`${path()}/vent`, { answer: 'no' })).headers.get('location'), path());
  match(await text(page, path()), /Du har sagt nej tak til en sen plads[^]*Ja, kig efter en plads til mig/);
  match(await text(page, '/min-side'), /Vil du have, at vi kigger efter en sen plads/);
  doesNotMatch(await office(), /Nete Nielsen/);

  const stranger = await world.signedIn(stage.intern.email);
  equal((await stranger.post(`${path()}/vent`, { answer: 'yes' })).status, 404);
  equal((await page.post(`${path()}/vent`, { answer: 'maybe' })).status, 303);
  equal((await ofNone())?.wants, false);
  await page.post(`${path()}/vent`, { answer: 'yes' });
  match(await text(page, path()), /Vi kigger efter en vært til dig/);
  match(await text(page, '/min-side'), /Vi kigger efter en vært til dig/);
});

test('of a pair both are looked for; who stayed out of the matching says so themselves', async () => {
  const looked = (await waits()).map(({ sign_up }) => sign_up);
  for (const { id } of pair) ok(looked.includes(id));
  ok(!looked.includes(unapproved.id), 'nothing was tried with who has no manager’s yes');
  const page = await text(await world.signedIn(unapproved.email), `/uden-besoeg/${unapproved.id}`);
  match(page, /Sig til senest[^]*Ja, kig efter en plads til mig/);
  const [letter] = world.post.letters.filter(({ to }) => to === unapproved.email);
  match(letter?.text ?? '', /Sig til på siden senest/);
});

test('leaving the round ends the waiting; once the last day is over nobody says anything about it', async () => {
  const { round } = stage;
  const other = await world.db
    .selectFrom('sign_ups as s')
    .select(['s.id', 's.email'])
    .where('s.round_id', '=', round)
    .where('s.role', '=', 'intern')
    .where('s.id', '<>', none.id)
    .where('s.id', 'in', world.db.selectFrom('late_place_waits').select('sign_up'))
    .executeTakeFirstOrThrow();
  const isWaiting = async () => (await waits()).some(({ sign_up }) => sign_up === other.id);
  equal(await isWaiting(), true);
  const leaving = await world.signedIn(other.email ?? '');
  equal((await leaving.post(`/tilmelding/${other.id}/afmeld`, { why: 'plans' })).status, 303);
  equal(await isWaiting(), false);

  world.clock.moveTo(new Date('2027-09-10T10:30:00Z'));
  await (await mine()).post(`${path()}/vent`, { answer: 'no' });
  equal((await ofNone())?.wants, true);
  doesNotMatch(await text(await mine(), path()), /Nej tak, kig ikke|kigger efter/);
  const own = await text(await mine(), '/min-side');
  match(own, /Intet lige nu\.<[^]*Se hvorfor/);
  doesNotMatch(own, /når der er noget|venter på en sen plads/);
});

test('a consent has its date, can be taken back, and brings one letter when the next sign-up opens', async () => {
  const consent = (answer: string) => mine().then((page) => page.post(`${path()}/naeste-aar`, { answer }));
  await consent('yes');
  match(await text(await mine(), path()), /Du gav samtykke [^<]*10\.\sseptember/);
  await consent('no');
  match(await text(await mine(), path()), /Ja, skriv til mig næste år/);
  const next = await aRound(world, { year: 2028 });
  const letters = () => world.post.letters.filter(({ subject }) => subject === 'Tilmeldingen er åben igen');
  const tickAt = async (at: string) => {
    world.clock.moveTo(new Date(at));
    await world.tick();
    await world.tick();
  };
  await tickAt('2028-02-01T09:00:00Z');
  deepEqual(letters(), [], 'it was taken back');
  world.clock.moveTo(new Date('2028-01-31T09:00:00Z'));
  await consent('yes');
  await tickAt('2028-01-31T12:00:00Z');
  await tickAt('2028-02-01T06:00:00Z');
  deepEqual(letters(), [], 'not open, and too early in the morning');
  await tickAt('2028-02-01T09:00:00Z');
  await tickAt('2028-02-02T09:00:00Z');
  deepEqual(
    letters().map(({ to }) => to),
    [none.email],
  );
  ok(!/Nete|Nielsen/.test(letters()[0]?.text ?? ''));
  match(await text(await mine(), path()), /Vi skrev til dig/);
  ok(next);
});
