import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const ORGANISATION = { host: '0630', intern: '0621' } as const;
const some = (many: number, role: 'host' | 'intern', answers: Made['answers'] = {}) =>
  Promise.all(
    Array.from({ length: many }, () => aSignUp(world, { round, role, answers, organisation: ORGANISATION[role] })),
  );
const page = async ({ id, email }: { id: string; email: string }): Promise<string> =>
  (await (await world.signedIn(email)).get(`/tilmelding/${id}`)).text();
const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
const readings = () => world.db.selectFrom('outlook_readings').selectAll().execute();

test('while sign-up is open everybody reads how it looks, calculated beside the pages', async () => {
  const hosts = await some(6, 'host', { seats: 1 });
  await some(7, 'host', { fields: ['aeldre'] });
  const [me] = await some(1, 'intern');
  if (!me || !hosts[0]) throw new Error('nobody is there');
  match(await page(me), /Sådan ser det ud nu[\s\S]*Kig forbi igen om nogle timer/);
  await world.tick();
  const html = await page(me);
  match(html, /passer 6 værter til dine svar\. Få eller ingen andre/);
  match(html, /Dagtilbud[^<]*: 6 værter, få andre ønsker dette felt her/);
  match(html, /Alle fagfelter: 7 værter mere/);
  match(html, /Regnet ud onsdag den 10\.\smarts 2027 kl\.\s10\.00/);
  match(await page(hosts[0]), /nogle få praktikanter til jeres svar/, 'one intern is not counted aloud');

  // A crowd comes: asked anew after twenty minutes, not before.
  await some(9, 'intern');
  later(10);
  await world.tick();
  match(await page(me), /Få eller ingen andre/);
  later(11);
  await world.tick();
  match(await page(me), /Mange andre kan få de samme pladser/);
  match(await page(hosts[0]), /passer 10 praktikanter til jeres svar/);
});

test('of a pair it is said for the two; who withdraws is forgotten', async () => {
  const [anna, bo] = await Promise.all(
    ['anna', 'bo'].map((name) =>
      aSignUp(world, {
        round,
        role: 'intern',
        organisation: '0621',
        workplace: 'Fælles',
        email: `${name}@vejle.example`,
      }),
    ),
  );
  if (!anna || !bo) throw new Error('nobody is there');
  await companions(world, anna.id, bo.id);
  later(181);
  await world.tick();
  for (const one of [anna, bo]) match(await page(one), /ingen værter til jer to/, 'six hosts have one seat each');
  const stored = await world.db.selectFrom('outlooks').select('outlook').execute();
  doesNotMatch(JSON.stringify(stored), /[0-9a-f]{8}-[0-9a-f]{4}/, 'counts, and nobody’s id');
  await (await world.signedIn(anna.email)).post(`/tilmelding/${anna.id}/afmeld`, { why: 'plans' });
  deepEqual(await world.db.selectFrom('outlooks').selectAll().where('sign_up', '=', anna.id).execute(), []);
});

test('nothing changed is nothing to calculate, and once sign-up has closed nothing is said', async () => {
  later(181);
  await world.tick();
  const before = await readings();
  later(600);
  await world.tick();
  deepEqual(await readings(), before);
  equal(before.length, 1);
  const [me] = await some(1, 'intern');
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  await world.tick();
  deepEqual(await readings(), before);
  ok(me && !/Sådan ser det ud nu/.test(await page(me)));
});
