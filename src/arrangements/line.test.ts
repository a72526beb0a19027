import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, type Made } from '../../tests/made.ts';
import { leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { keepLines } from './line.acts.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const at = async (time: string): Promise<void> => {
  world.clock.moveTo(new Date(time));
  await world.tick();
};
const byManager: Made['answers'] = { decides: 'manager', managerEmail: 'leder@vejle.example' };
const manager = {
  asks: async (signUp: string) =>
    world.db
      .insertInto('manager_approvals')
      .values({
        id: newId(),
        sign_up: signUp,
        email: 'leder@vejle.example',
        state: 'asked' as const,
        asked_days: 5,
        asked_overnight: true,
        asked_at: world.clock.now(),
        answer_by: new Date('2027-05-30'),
      })
      .execute(),
  says: async (signUp: string, frame: { days: number; overnight: boolean } | null) =>
    world.db
      .updateTable('manager_approvals')
      .set({ state: frame ? 'yes' : 'not-this-year', answered_at: world.clock.now(), ...frame })
      .where('sign_up', '=', signUp)
      .execute(),
};
/** A host with so many seats that has said yes to each of them, in their order. */
const agreed = async (seats: 1 | 2, ...answers: Made['answers'][]) => {
  const there = await aSignUp(world, { round, role: 'host', organisation: '0621', answers: { shown: true, seats } });
  const theirs = await world.signedIn(there.email);
  const guests = [];
  for (const one of answers) {
    const guest = await aSignUp(world, { round, role: 'intern', answers: one ?? {} });
    if (one?.decides === 'manager') await manager.asks(guest.id);
    const browser = await world.signedIn(guest.email);
    await leadsTo(await browser.post('/egen-vaert', { vaert: there.id, days: ['tue', 'wed'], otherwise: 'find' }));
    const { id: invitation } = await world.db
      .selectFrom('arrangements')
      .select('id')
      .where('intern', '=', guest.id)
      .executeTakeFirstOrThrow();
    await leadsTo(await theirs.post('/egen-vaert/ja', { invitation }));
    guests.push({ ...guest, browser, invitation });
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
  }
  await world.tick();
  return { there, guests };
};
const pinnedAt = async (host: string): Promise<string[]> =>
  (await transact(world.acting(), (tx) => freezeRound(tx, round))).instance.pins
    .filter((pin) => pin.host === host)
    .map(({ intern }) => intern);
const seatsTold = (email: string): number =>
  world.post.letters.filter(({ to, subject }) => to === email && subject === 'Der er en plads nu').length;

test('a manager’s no gives the seat to the next, who is told, and a late yes does not take it back', async () => {
  const { there, guests } = await agreed(1, byManager, { decides: 'self' });
  const [pia, ole] = guests;
  if (!pia || !ole) throw new Error('two were made');
  deepEqual(await pinnedAt(there.id), [pia.id]);
  // Hers as long as her manager says nothing else: each of them reads that the yes is missing.
  const told = newestTo(world, pia.email);
  match(`${told.subject} ${told.text}`, /svaret ja på din invitation [^]*men en leder har ikke sagt ja endnu/);
  const missing = /har en plads[^<]*<\/p><p><strong>En leder har ikke sagt ja endnu/;
  match(await pageOf(pia.browser, `/tilmelding/${pia.id}`), missing);
  match(await pageOf(await world.signedIn(there.email), `/tilmelding/${there.id}`), missing);
  match(await pageOf(pia.browser, '/min-side'), /Gæst og vært har sagt ja: [^<]*, men en leder har ikke sagt ja endnu/);
  await manager.says(pia.id, null);
  await at('2027-04-01T09:00:00Z');
  await at('2027-04-01T09:01:00Z');
  deepEqual(await pinnedAt(there.id), [ole.id]);
  deepEqual([seatsTold(ole.email), seatsTold(there.email), seatsTold(pia.email)], [1, 1, 0], 'once each');
  await manager.says(pia.id, { days: 5, overnight: true });
  await at('2027-06-02T09:00:00Z');
  deepEqual(await pinnedAt(there.id), [ole.id], 'what is taken no later yes takes away');
  const his = await pageOf(await world.signedIn(ole.email), `/tilmelding/${ole.id}`);
  match(his, /har en plads til dig/);
  doesNotMatch(his, /En leder har ikke sagt ja/);
  match(await pageOf(await world.signedIn(pia.email), `/tilmelding/${pia.id}`), /nummer 1 i køen/);
  equal(seatsTold(ole.email), 1);
});

test('only who has risen is told, also when somebody takes an agreement back', async () => {
  world.clock.moveTo(new Date('2027-03-11T09:00:00Z'));
  const { there, guests } = await agreed(2, byManager, { decides: 'self' }, { decides: 'self' });
  const [first, second, third] = guests;
  if (!first || !second || !third) throw new Error('three were made');
  // Two seats: only the third has risen to the first's.
  await manager.says(first.id, null);
  await at('2027-04-01T09:00:00Z');
  deepEqual([seatsTold(second.email), seatsTold(third.email)], [0, 1]);
  // And back up, when one who has a seat takes the agreement back.
  await manager.says(first.id, { days: 5, overnight: true });
  await at('2027-04-02T09:00:00Z');
  const theirs = await world.signedIn(second.email);
  await leadsTo(await theirs.post('/egen-vaert/fortryd', { invitation: second.invitation }));
  await world.work();
  deepEqual((await pinnedAt(there.id)).toSorted(), [first.id, third.id].toSorted());
  equal(seatsTold(first.email), 1);
});

test('the lines of more hosts take no more statements to keep', async () => {
  const asked = () => world.countQueries(() => keepLines(world.acting()));
  await agreed(1, { decides: 'self' }, { decides: 'self' });
  const before = await asked();
  await agreed(2, { decides: 'self' }, { decides: 'self' }, { decides: 'self' });
  await agreed(1, { decides: 'self' }, { decides: 'self' });
  equal(await asked(), before);
});
