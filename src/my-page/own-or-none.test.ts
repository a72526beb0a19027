import { deepEqual, doesNotMatch, match } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { answer, leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-05-10T09:00:00Z' });
  round = await aRound(world);
});
beforeEach(() => world.clock.moveTo(new Date('2027-05-10T09:00:00Z')));
after(() => world.close());

type Somebody = Awaited<ReturnType<typeof aSignUp>>;
const TRAVELS = { travel: 'together', ifNotConfirmed: 'alone' } as const;
/** Who invited a companion, and the companion. */
const aPair = async (workplace: string, his: Made['answers'] = {}) => {
  const pair = await twoColleagues(workplace, his);
  await companions(world, pair.ada.id, pair.bo.id);
  return pair;
};
const twoColleagues = async (workplace: string, his: Made['answers']) => {
  const one = (name: string, answers: Made['answers']) =>
    aSignUp(world, { round, role: 'intern', name, workplace, answers: { ...TRAVELS, ...answers } });
  return { ada: await one('Ada', {}), bo: await one('Bo', his) };
};
const host = (workplace: string) =>
  aSignUp(world, { round, role: 'host', organisation: '0621', workplace, answers: { shown: true } });
const press = async ({ email }: Somebody, path: string, typed: Record<string, string | string[]> = {}) =>
  leadsTo(await (await world.signedIn(email)).post(path, typed));
const page = async ({ email }: Somebody, path = '/min-side') => pageOf(await world.signedIn(email), path);
const theirSignUp = (one: Somebody) => page(one, `/tilmelding/${one.id}`);
const lastOf = ({ id }: Somebody, side: 'intern' | 'host') =>
  world.db.selectFrom('arrangements').select(['id', 'otherwise']).where(side, '=', id).executeTakeFirstOrThrow();
const areOut = async (...some: readonly Somebody[]) => {
  const { withoutOwnHost } = await transact(world.acting(), (tx) => freezeRound(tx, round));
  return some.map(({ id }) => withoutOwnHost.includes(id));
};
const signUpCloses = async () => {
  // What was written before goes first, so that the newest letter is this day's.
  await world.work();
  world.clock.moveTo(new Date('2027-06-01T09:00:00Z'));
  await world.tick();
  await world.tick();
};

test('what a companion chose with a yes is theirs to take back, and who invited them reads so', async () => {
  const { ada, bo } = await aPair('Arkivet');
  const there = await host('Havnen');
  await press(there, '/inviter-praktikant', { email: bo.email, days: ['mon', 'tue'] });
  const { id: invitation } = await lastOf(there, 'host');
  await press(bo, '/egen-vaert/ja', { invitation, otherwise: 'not' });
  await press(there, '/egen-vaert/nej', { invitation });
  const asked = /Det blev ikke til noget med jeres egen vært: Tal med din rejsefælle, som vælger for jer begge/;
  match(await page(ada), asked);
  doesNotMatch(await page(ada), /Inviter din vært/);
  doesNotMatch(await theirSignUp(ada), /Inviter din vært/);
  match(await page(bo), /Det blev ikke til noget med din egen vært: Vælg senest/);

  await signUpCloses();
  const adas = await page(ada);
  match(adas, asked);
  match(adas, /I kommer med i matchningen, hvis din rejsefælle senest/);
  doesNotMatch(adas, /når du har svaret/);
  match(newestTo(world, ada.email).text, /I kommer med i matchningen, hvis din rejsefælle senest/);
  doesNotMatch(await theirSignUp(ada), /Find en vært til/);
  match(await page(bo), /Du kommer med i matchningen, når du har svaret/);
  // Who pressed an old page of theirs is not told that it is done.
  doesNotMatch(await press(ada, '/egen-vaert/find-en-vaert'), /svar-gemt/);
  deepEqual(await areOut(ada, bo), [true, true]);
  match(await press(bo, '/egen-vaert/find-en-vaert'), /svar-gemt/);
  match(await press(bo, '/egen-vaert/find-en-vaert'), /svar-gemt/, 'pressed again');
  deepEqual(await areOut(ada, bo), [false, false]);
  for (const one of [ada, bo]) match(await page(one), /Intet lige nu[^]*Kontoret matcher/);
});

test('the newest word of two who travel together holds for both, whoever of them said the one before', async () => {
  const { ada, bo } = await aPair('Lageret');
  const [first, second] = [await host('Molen'), await host('Kajen')];
  await press(bo, '/egen-vaert', { vaert: first.id, days: ['mon', 'tue'], otherwise: 'not' });
  await press(first, '/egen-vaert/nej', { invitation: (await lastOf(first, 'host')).id });
  deepEqual(await areOut(ada, bo), [true, true]);
  await press(ada, '/egen-vaert', { vaert: second.id, days: ['mon', 'tue'], otherwise: 'find' });
  deepEqual(await areOut(ada, bo), [false, false]);
  match(await theirSignUp(ada), /finder vi en vært til dig på lige fod/);
});

test('whose manager says no keeps nobody out who would go alone', async () => {
  const { ada, bo } = await twoColleagues('Læsesalen', { decides: 'manager', managerEmail: 'leder@vejle.example' });
  const there = await host('Dækket');
  const approval = { days: 5, overnight: true, asked_days: 5, asked_overnight: true, asked_at: world.clock.now() };
  await world.db
    .insertInto('manager_approvals')
    .values({
      id: newId(),
      sign_up: bo.id,
      email: 'leder@vejle.example',
      state: 'yes',
      ...approval,
      answer_by: new Date('2027-05-30'),
    })
    .execute();
  await press(bo, '/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'not' });
  await press(there, '/egen-vaert/nej', { invitation: (await lastOf(there, 'host')).id });
  // Chosen before they were two.
  await companions(world, ada.id, bo.id);
  match(await page(ada), /Tal med din rejsefælle, som vælger for jer begge/);
  await world.db
    .updateTable('manager_approvals')
    .set({ state: 'not-this-year', days: null, overnight: null })
    .execute();
  deepEqual(await areOut(ada, bo), [false, false]);
  doesNotMatch(await page(ada), /som vælger for jer begge/);
  doesNotMatch(await theirSignUp(ada), /er du ikke med i matchningen/);
});

test('whoever of two wants a host found after all, and says so on the sign-up, takes back what the other chose with one', async () => {
  const { ada, bo } = await aPair('Bogbussen');
  const [first, second] = [await host('Pynten'), await host('Odden')];
  for (const [one, there] of [
    [bo, first],
    [ada, second],
  ] as const) {
    await press(one, '/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'not' });
    await press(there, '/egen-vaert/nej', { invitation: (await lastOf(there, 'host')).id });
    world.clock.moveTo(new Date('2027-05-10T10:00:00Z'));
  }
  deepEqual(await areOut(ada, bo), [true, true]);
  await leadsTo(await answer(await world.signedIn(ada.email), `/tilmelding/${ada.id}/vaert`, { finder: 'us' }));
  match(await page(ada, '/vaerter'), /Du kan også få et match/);
  deepEqual(await areOut(ada, bo), [false, false]);
});

test('whose companion still looks for the host is asked nothing before sign-up closes', async () => {
  const { ada, bo } = await aPair('Depotet', { finder: 'outside', ifNotFound: 'not' });
  match(await page(bo), /Inviter din vært/);
  match(await page(ada), /Intet lige nu/);
  await signUpCloses();
  match(await page(ada), /Tal med din rejsefælle, som vælger for jer begge/);
});

test('who was asked along with whoever has left them has no host of their own any more', async () => {
  const { ada, bo } = await aPair('Skolen', { finder: 'outside', ifNotFound: 'not' });
  const there = await host('Broen');
  await press(ada, '/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'not' });
  const { id: invitation } = await lastOf(ada, 'intern');
  for (const one of [bo, there]) await press(one, '/egen-vaert/ja', { invitation });
  doesNotMatch(await page(bo), /Inviter din vært/);
  await press(ada, `/tilmelding/${ada.id}/rejsefaelle`);
  match(await page(bo), /Inviter din vært/);
  await signUpCloses();
  deepEqual(await areOut(ada, bo), [false, true]);
  const bos = await page(bo);
  match(
    bos,
    /Det blev ikke til noget med din egen vært: Vælg senest[^]*Du kommer med i matchningen, når du har svaret/,
  );
  match(newestTo(world, bo.email).text, /Du kommer med i matchningen, når du har svaret/);
  await press(bo, '/egen-vaert/find-en-vaert');
  deepEqual(await areOut(ada, bo), [false, false]);
});
