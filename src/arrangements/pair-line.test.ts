import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { leadsTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const later = (minutes: number): void => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * 60_000));
/** A sweep sees that something has turned, and one an hour later that it has stood. */
const stands = async (): Promise<void> => {
  for (const minutes of [1, 61, 1]) {
    later(minutes);
    await world.tick();
  }
};
const asked = async (signUp: string): Promise<void> => {
  await world.db
    .insertInto('manager_approvals')
    .values({
      id: newId(),
      sign_up: signUp,
      email: 'leder@vejle.example',
      state: 'asked',
      asked_days: 5,
      asked_overnight: true,
      asked_at: world.clock.now(),
      answer_by: new Date('2027-05-30'),
    })
    .execute();
};
const managerSays = async (signUp: string, days: number | null): Promise<void> => {
  const frame = days === null ? {} : { days, overnight: true };
  await world.db
    .updateTable('manager_approvals')
    .set({ state: days === null ? 'not-this-year' : 'yes', answered_at: world.clock.now(), ...frame })
    .where('sign_up', '=', signUp)
    .execute();
};
const somebody = async (name: string, answers: Made['answers'], workplace?: string) => {
  const one = await aSignUp(world, {
    round,
    role: 'intern',
    name,
    answers: answers ?? {},
    ...(workplace && { workplace }),
  });
  if (answers?.decides === 'manager') await asked(one.id);
  return { ...one, browser: await world.signedIn(one.email) };
};
const BY_MANAGER: Made['answers'] = { decides: 'manager', managerEmail: 'leder@vejle.example' };
const aHost = async (seats: 1 | 2) => {
  const answers = { shown: true, seats };
  const one = await aSignUp(world, { round, role: 'host', organisation: '0621', answers });
  return { ...one, browser: await world.signedIn(one.email) };
};
type Somebody = Awaited<ReturnType<typeof aHost>>;
/** Two colleagues who would rather travel together, and go alone if need be. */
const aPair = async (workplace: string, hers: Made['answers'] = {}) => {
  const travels = { travel: 'preferably', companionEmail: 'x@vejle.example', ifNotConfirmed: 'alone' } as const;
  const ada = await somebody('Ada', { ...travels, ...hers }, workplace);
  const bo = await somebody('Bo', { ...travels, ...BY_MANAGER }, workplace);
  await companions(world, ada.id, bo.id);
  return { ada, bo };
};
/** All of them say yes, after whoever has before. */
const agree = async (host: Somebody, guest: Somebody, companion?: Somebody): Promise<void> => {
  const days = ['tue', 'wed', 'thu'];
  await leadsTo(await guest.browser.post('/egen-vaert', { vaert: host.id, days, otherwise: 'find' }));
  const { id: invitation } = await world.db
    .selectFrom('arrangements')
    .select('id')
    .where('intern', '=', guest.id)
    .executeTakeFirstOrThrow();
  for (const one of companion ? [companion, host] : [host])
    await leadsTo(await one.browser.post('/egen-vaert/ja', { invitation }));
  later(1);
  await world.tick();
};
const guestsOf = async ({ id }: Somebody): Promise<string[]> =>
  (await transact(world.acting(), (tx) => freezeRound(tx, round))).instance.pins
    .filter((pin) => pin.host === id)
    .map(({ intern }) => intern)
    .toSorted();
const both = (...some: readonly Somebody[]): string[] => some.map(({ id }) => id).toSorted();
const seatsTold = ({ email }: Somebody): number =>
  world.post.letters.filter(({ to, subject }) => to === email && subject === 'Der er en plads nu').length;

test('what a former companion’s manager says counts for nothing, on the page as in the matching', async () => {
  const host = await aHost(2);
  const { ada, bo } = await aPair('Laden');
  await agree(host, ada, bo);
  await leadsTo(await bo.browser.post(`/tilmelding/${bo.id}/rejsefaelle`));
  await agree(host, bo);
  const page = await pageOf(ada.browser, `/tilmelding/${ada.id}`);
  match(page, /har en plads til dig/);
  doesNotMatch(page, /ledere? har ikke sagt ja/, 'that is about whoever has left');
  await managerSays(bo.id, 2);
  match(await pageOf(ada.browser, `/tilmelding/${ada.id}`), /har en plads til dig/);
  deepEqual(await guestsOf(host), [ada.id]);
});

test('whose companion has left has one seat to lose, and no late yes takes it back', async () => {
  const host = await aHost(2);
  const { ada, bo } = await aPair('Stalden', BY_MANAGER);
  const first = await somebody('Ina', {});
  await agree(host, first);
  await agree(host, ada, bo);
  await leadsTo(await bo.browser.post(`/tilmelding/${bo.id}/rejsefaelle`));
  const next = await somebody('Eva', {});
  await agree(host, next);
  deepEqual(await guestsOf(host), both(first, ada));
  await managerSays(ada.id, null);
  await stands();
  deepEqual([await guestsOf(host), seatsTold(next)], [both(first, next), 1]);
  await managerSays(ada.id, 5);
  await stands();
  deepEqual(await guestsOf(host), both(first, next));
});

test('who has risen to a companion’s seat keeps it when the companion can go after all, and nobody else is ahead', async () => {
  const host = await aHost(2);
  const { ada, bo } = await aPair('Møllen');
  const [next, last] = [await somebody('Eva', {}), await somebody('Una', {})];
  await agree(host, ada, bo);
  for (const one of [next, last]) await agree(host, one);
  deepEqual(await guestsOf(host), [ada.id]);
  await managerSays(bo.id, null);
  await stands();
  deepEqual([await guestsOf(host), seatsTold(next)], [both(ada, next), 1]);
  match(await pageOf(last.browser, `/tilmelding/${last.id}`), /nummer 1 i køen/);
  await managerSays(bo.id, 5);
  await stands();
  equal((await guestsOf(host)).includes(next.id), true);
  match(await pageOf(ada.browser, `/tilmelding/${ada.id}`), /nummer 1 i køen/, 'the two of them need two seats');
});

test('who has lost a seat comes behind those who have it now, and before those who still wait', async () => {
  const host = await aHost(2);
  const all = [];
  for (const name of ['Aja', 'Bea', 'Caj', 'Dan', 'Eli', 'Fie'])
    all.push(await somebody(name, ['Aja', 'Bea'].includes(name) ? BY_MANAGER : {}));
  for (const one of all) await agree(host, one);
  const [aja, bea, caj, dan, eli] = all;
  if (!aja || !bea || !caj || !dan || !eli) throw new Error('six were made');
  for (const one of [aja, bea]) await managerSays(one.id, null);
  await stands();
  for (const one of [aja, bea]) await managerSays(one.id, 5);
  await stands();
  deepEqual(await guestsOf(host), both(caj, dan));
  for (const [place, one] of [aja, bea, eli].entries())
    match(
      await pageOf(await world.signedIn(one.email), `/tilmelding/${one.id}`),
      new RegExp(`nummer ${place + 1} i køen`),
    );
});
