import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, type Made } from '../../tests/made.ts';
import { leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { tendStandings } from './standing.acts.ts';

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
/** Letters to somebody with this subject. */
const heard = (email: string, subject: string): number =>
  world.post.letters.filter((letter) => letter.to === email && letter.subject === subject).length;
const seatsTold = (email: string): number => heard(email, 'Der er en plads nu');
const LOST = 'Besøget, I selv har aftalt, kan ikke gennemføres, som det står nu';
const HOLDS = 'Besøget, I selv har aftalt, er på plads nu';
/** A sweep sees that something has turned, and one an hour later that it has stood. */
const stands = async (time: string): Promise<void> => {
  await at(time);
  await at(new Date(Date.parse(time) + 3_600_000).toISOString());
  await at(new Date(Date.parse(time) + 3_660_000).toISOString());
};
const changes = async (signUp: string, answers: Record<string, unknown>): Promise<void> => {
  const { answers: now } = await world.db
    .selectFrom('sign_ups')
    .select('answers')
    .where('id', '=', signUp)
    .executeTakeFirstOrThrow();
  await world.db
    .updateTable('sign_ups')
    .set({ answers: JSON.stringify({ ...(now as object), ...answers }) })
    .where('id', '=', signUp)
    .execute();
};

test('a manager’s no gives the seat to the next, who is told, and a late yes does not take it back', async () => {
  const { there, guests } = await agreed(1, byManager, { decides: 'self' });
  const [pia, ole] = guests;
  if (!pia || !ole) throw new Error('two were made');
  deepEqual(await pinnedAt(there.id), [pia.id]);
  // Hers as long as her manager says nothing else: each of them reads that the yes is missing.
  const told = newestTo(world, pia.email);
  match(`${told.subject} ${told.text}`, /svaret ja på din invitation [^]*men en leder har ikke sagt ja endnu/);
  const missing = (whose: string) => new RegExp(`har en plads[^<]*</p><p><strong>${whose} har ikke sagt ja endnu`);
  match(await pageOf(pia.browser, `/tilmelding/${pia.id}`), missing('Din leder'));
  match(await pageOf(await world.signedIn(there.email), `/tilmelding/${there.id}`), missing('Gæstens leder'));
  match(await pageOf(pia.browser, '/min-side'), /Gæst og vært har sagt ja: [^<]*, men en leder har ikke sagt ja endnu/);
  await manager.says(pia.id, null);
  await stands('2027-04-01T09:00:00Z');
  deepEqual(await pinnedAt(there.id), [ole.id]);
  deepEqual([seatsTold(ole.email), seatsTold(there.email), seatsTold(pia.email)], [1, 1, 0], 'once each');
  deepEqual(
    [heard(there.email, LOST), heard(pia.email, LOST)],
    [1, 0],
    'who asked her manager has heard that no itself',
  );
  await manager.says(pia.id, { days: 5, overnight: true });
  await stands('2027-06-02T09:00:00Z');
  deepEqual(await pinnedAt(there.id), [ole.id], 'what is taken no later yes takes away');
  const his = await pageOf(await world.signedIn(ole.email), `/tilmelding/${ole.id}`);
  match(his, /har en plads til dig/);
  doesNotMatch(his, /leder har ikke sagt ja/);
  match(await pageOf(await world.signedIn(pia.email), `/tilmelding/${pia.id}`), /nummer 1 i køen/);
  deepEqual([seatsTold(ole.email), heard(pia.email, LOST)], [1, 1], 'she hears that the yes came too late');
  match(newestTo(world, pia.email).text, /værtens pladser er taget, så du står i kø/);
});

test('only who has risen is told, also when somebody takes an agreement back', async () => {
  world.clock.moveTo(new Date('2027-03-11T09:00:00Z'));
  const { there, guests } = await agreed(2, byManager, { decides: 'self' }, { decides: 'self' });
  const [first, second, third] = guests;
  if (!first || !second || !third) throw new Error('three were made');
  // Two seats: only the third has risen to the first's.
  await manager.says(first.id, null);
  await stands('2027-04-01T09:00:00Z');
  deepEqual([seatsTold(second.email), seatsTold(third.email)], [0, 1]);
  // And back up, when one who has a seat takes the agreement back.
  await manager.says(first.id, { days: 5, overnight: true });
  await stands('2027-04-02T09:00:00Z');
  const theirs = await world.signedIn(second.email);
  await leadsTo(await theirs.post('/egen-vaert/fortryd', { invitation: second.invitation }));
  await stands('2027-04-03T09:00:00Z');
  deepEqual((await pinnedAt(there.id)).toSorted(), [first.id, third.id].toSorted());
  equal(seatsTold(first.email), 1);
});

test('both hear that a host has fewer seats now, once it has stood for an hour, and that it has them again', async () => {
  world.clock.moveTo(new Date('2027-03-12T09:00:00Z'));
  const { there, guests } = await agreed(2, { decides: 'self' }, { decides: 'self' });
  const [first, second] = guests;
  if (!first || !second) throw new Error('two were made');
  const told = () => [first, second, there].map(({ email }) => heard(email, LOST));
  await changes(there.id, { seats: 1 });
  await at('2027-03-13T09:00:00Z');
  await changes(there.id, { seats: 2 });
  await at('2027-03-13T09:30:00Z');
  await stands('2027-03-13T11:00:00Z');
  deepEqual(told(), [0, 0, 0], 'what was put right within the hour nobody hears of');
  await changes(there.id, { seats: 1 });
  await stands('2027-03-14T09:00:00Z');
  deepEqual(told(), [0, 1, 1]);
  match(newestTo(world, second.email).text, /værtens pladser er taget, så du står i kø/);
  await changes(there.id, { seats: 2 });
  await stands('2027-03-15T09:00:00Z');
  deepEqual([seatsTold(first.email), seatsTold(second.email), seatsTold(there.email)], [0, 1, 1]);
});

test('all hear that days suit no longer, and that they do again; a letter says nothing that has turned back', async () => {
  world.clock.moveTo(new Date('2027-03-16T09:00:00Z'));
  const { there, guests } = await agreed(1, { decides: 'self' });
  const [guest] = guests;
  if (!guest) throw new Error('one was made');
  const told = (subject: string) => [guest, there].map(({ email }) => heard(email, subject));
  await changes(there.id, { days: ['thu', 'fri'] });
  await stands('2027-03-17T09:00:00Z');
  deepEqual(told(LOST), [1, 1]);
  match(newestTo(world, guest.email).text, /som det står nu, kan vi ikke give jer hinanden/);
  match(
    await pageOf(await world.signedIn(guest.email), `/tilmelding/${guest.id}`),
    /En af dagene passer ikke længere jer alle/,
  );
  await changes(there.id, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  await stands('2027-03-18T09:00:00Z');
  deepEqual(told(HOLDS), [1, 1]);
  deepEqual(told(LOST), [1, 1]);
  // The sweep has written; before the letter goes all is well again.
  await changes(there.id, { days: ['thu', 'fri'] });
  await at('2027-03-19T09:00:00Z');
  world.clock.moveTo(new Date('2027-03-19T10:00:00Z'));
  await tendStandings(world.acting());
  await changes(there.id, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  await world.work();
  deepEqual(told(LOST), [1, 1]);
});

test('a guest hears that a yes to less does not reach, and that a seat fell free while there was none', async () => {
  world.clock.moveTo(new Date('2027-03-21T09:00:00Z'));
  const { there, guests } = await agreed(1, byManager, byManager);
  const [first, second] = guests;
  if (!first || !second) throw new Error('two were made');
  await world.db
    .updateTable('arrangements')
    .set({ days: ['tue', 'wed', 'thu'] })
    .where('host', '=', there.id)
    .execute();
  await manager.says(second.id, null);
  await stands('2027-03-22T09:00:00Z');
  equal(heard(second.email, LOST), 0, 'the letter about that no says it');
  await manager.says(first.id, { days: 2, overnight: true });
  await stands('2027-03-23T09:00:00Z');
  deepEqual([heard(first.email, LOST), heard(there.email, LOST)], [1, 2]);
  await manager.says(second.id, { days: 5, overnight: true });
  await stands('2027-03-24T09:00:00Z');
  deepEqual(await pinnedAt(there.id), [second.id]);
  deepEqual([heard(second.email, HOLDS), heard(there.email, HOLDS)], [1, 1], 'who was told of the line alone');
});

test('what was wrong for less than an hour costs nobody a seat', async () => {
  world.clock.moveTo(new Date('2027-03-25T09:00:00Z'));
  const { there, guests } = await agreed(1, { decides: 'self' }, { decides: 'self' });
  const [first, second] = guests;
  if (!first || !second) throw new Error('two were made');
  await changes(first.id, { days: ['thu', 'fri'] });
  await at('2027-03-25T10:00:00Z');
  await at('2027-03-25T10:58:00Z');
  deepEqual(await pinnedAt(there.id), [second.id]);
  await changes(first.id, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  await stands('2027-03-25T10:59:00Z');
  deepEqual(await pinnedAt(there.id), [first.id]);
  await changes(first.id, { days: ['thu', 'fri'] });
  await stands('2027-03-26T09:00:00Z');
  await changes(first.id, { days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  await stands('2027-03-27T09:00:00Z');
  deepEqual(await pinnedAt(there.id), [second.id], 'what has stood for an hour does');
});

test('what more hosts have agreed on takes no more statements to tend', async () => {
  const asked = () => world.countQueries(() => tendStandings(world.acting()));
  await agreed(1, { decides: 'self' }, { decides: 'self' });
  const before = await asked();
  await agreed(2, { decides: 'self' }, { decides: 'self' }, { decides: 'self' });
  await agreed(1, { decides: 'self' }, { decides: 'self' });
  equal(await asked(), before);
});

test('once the proposals are out nobody hears how an agreement would stand', async () => {
  world.clock.moveTo(new Date('2027-03-28T09:00:00Z'));
  const { there } = await agreed(1, { decides: 'self' });
  await changes(there.id, { days: ['thu', 'fri'] });
  await stands('2027-08-20T09:00:00Z');
  equal(heard(there.email, LOST), 0);
});
