import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { send, signedUp, type Stage } from '../../tests/stage.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';

let world: World;
let stage: Stage;
let none: { id: string; email: string; personId: string };
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
  await send(world, stage);
});
after(() => world.close());

const mine = (): Promise<Browser> => world.signedIn(none.email);
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const office = async () =>
  text(await world.signedIn('karen@ipraktik.example', { coordinator: true }), '/kontor/besoeg');
const path = () => `/uden-besoeg/${none.id}`;
const waits = () => world.db.selectFrom('late_place_waits').select(['sign_up', 'since']).execute();

test('who got no visit waits for a late place with one press, seen by the office, and stops with another', async () => {
  const page = await mine();
  match(await text(page, path()), /Ja, spørg mig ved afbud/);
  doesNotMatch(await office(), /Venter på en sen plads/);
  deepEqual(await waits(), [], 'a look changes nothing');
  equal((await page.post(`${path()}/vent`, { answer: 'yes' })).headers.get('location'), path());
  const [first] = await waits();
  world.clock.moveTo(new Date('2027-06-09T09:00:00Z'));
  await (await mine()).post(`${path()}/vent`, { answer: 'yes' });
  deepEqual(await waits(), [first], 'pressed twice the first day counts');
  match(await text(await mine(), path()), /venter på en sen plads siden/);
  match(await office(), /<h2>Venter på en sen plads<\/h2>[^]*Nete Nielsen[^]*innovationspraktikant/);

  const stranger = await world.signedIn(stage.intern.email);
  equal((await stranger.post(`${path()}/vent`, { answer: 'no' })).status, 404);
  equal((await (await mine()).post(`${path()}/vent`, { answer: 'maybe' })).status, 303);
  equal((await waits()).length, 1);
  await (await mine()).post(`${path()}/vent`, { answer: 'no' });
  deepEqual(await waits(), []);
});

test('leaving the round ends the waiting; once the week has begun nobody begins to wait', async () => {
  const { round } = stage;
  const other = await world.db
    .selectFrom('sign_ups as s')
    .select(['s.id', 's.email'])
    .where('s.round_id', '=', round)
    .where('s.role', '=', 'intern')
    .where('s.id', '<>', none.id)
    .where('s.id', 'not in', world.db.selectFrom('placement_answers').select('sign_up_id'))
    .executeTakeFirstOrThrow();
  const leaving = await world.signedIn(other.email ?? '');
  await leaving.post(`/uden-besoeg/${other.id}/vent`, { answer: 'yes' });
  equal((await waits()).length, 1);
  equal((await leaving.post(`/tilmelding/${other.id}/afmeld`, { why: 'plans' })).status, 303);
  deepEqual(await waits(), []);

  world.clock.moveTo(new Date('2027-09-13T06:00:00Z'));
  await (await mine()).post(`${path()}/vent`, { answer: 'yes' });
  deepEqual(await waits(), []);
  doesNotMatch(await text(await mine(), path()), /Ja, spørg mig ved afbud/);
});

test('a consent has its date, can be taken back, and brings one letter when the next sign-up opens', async () => {
  const consent = (answer: string) => mine().then((page) => page.post(`${path()}/naeste-aar`, { answer }));
  await consent('yes');
  match(await text(await mine(), path()), /Du gav samtykke 13\.\sseptember 2027|Du gav samtykke [^<]*13\.\sseptember/);
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
