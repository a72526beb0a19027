import { doesNotMatch, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-05-03T09:00:00Z' });
});
after(() => world.close());

/** A manager who was asked, and has said no. */
const refused = (signUp: string) =>
  world.db
    .insertInto('manager_approvals')
    .values({
      id: crypto.randomUUID(),
      sign_up: signUp,
      email: 'leder@vejle.example',
      state: 'not-this-year',
      asked_days: 3,
      asked_overnight: false,
      asked_at: world.clock.now(),
      answer_by: new Date('2027-05-17T09:00:00Z'),
      answered_at: world.clock.now(),
    })
    .execute();

test('who only goes together and whose companion’s manager says no reads that both are out', async () => {
  const round = await aRound(world);
  const there = await aSignUp(world, {
    round,
    role: 'host',
    organisation: '0621',
    workplace: 'Havnen',
    answers: { seats: 2, shown: true },
  });
  const together = { travel: 'together', companionEmail: 'x@vejle.example' } as const;
  const pair = (name: string, answers: object) =>
    aSignUp(world, { round, role: 'intern', workplace: 'Depotet', name, answers: { ...together, ...answers } });
  const [anne, per] = [
    await pair('Anne Lund', { ifNotConfirmed: 'not', finder: 'outside', ifNotFound: 'not' }),
    await pair('Per', { ifNotConfirmed: null, decides: 'manager', managerEmail: 'leder@vejle.example' }),
  ];
  await companions(world, anne.id, per.id);
  const hers = await world.signedIn(anne.email);
  await leadsTo(await hers.post('/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'not' }));
  const { id: invitation } = await world.db.selectFrom('arrangements').select('id').executeTakeFirstOrThrow();
  for (const { email } of [per, there])
    await leadsTo(await (await world.signedIn(email)).post('/egen-vaert/ja', { invitation }));
  await refused(per.id);
  await world.work();

  world.clock.moveTo(new Date('2027-06-01T09:00:00Z'));
  await world.tick();
  await world.tick();
  const mine = async ({ email }: { email: string }) => pageOf(await world.signedIn(email), '/min-side');
  const annes = await mine(anne);
  match(annes, /#rejsefaelle"[^>]*>Din rejsefælle mangler en leders ja, og du vil kun af sted sammen/);
  match(annes, /I kommer med i matchningen, hvis din rejsefælle har en leders ja senest/);
  doesNotMatch(annes, /Intet lige nu|Kontoret matcher/);
  match(newestTo(world, anne.email).text, /I kommer med i matchningen, hvis din rejsefælle har en leders ja senest/);
  const pers = await mine(per);
  match(pers, /Din leder har sagt nej[^]*Du kommer med i matchningen, hvis du har en leders ja senest/);
  doesNotMatch(pers, /når du har svaret/);
  const office = await pageOf(
    await world.signedIn('karen@ipraktik.example', { coordinator: true }),
    '/kontor/matchning',
  );
  match(office, /Aftalt, men praktikanten er ikke med i matchningen[^]*Anne Lund[^]*Havnen/);
  doesNotMatch(office, /matches som alle andre/);
});
