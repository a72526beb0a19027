import { deepEqual, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => {
  world = await openWorld({ at: '2027-03-01T09:00:00Z' });
});
after(() => world.close());

const told = (): string[] =>
  world.post.letters.filter(({ subject }) => subject === 'Sådan står det med din tilmelding').map(({ to }) => to);
const tickAt = async (at: string): Promise<number> => {
  const before = told().length;
  world.clock.moveTo(new Date(at));
  await world.tick();
  await world.tick();
  return told().length - before;
};

test('whoever waits for an answer hears once a month how it stands, never on top of another letter', async () => {
  const round = await aRound(world);
  const one = await aSignUp(world, { round, role: 'intern', email: 'ida@vejle.example', name: 'Ida Iversen' });
  await aSignUp(world, { round, role: 'host', email: 'ida@vejle.example', name: 'Ida Iversen' });
  const gone = await aSignUp(world, { round, role: 'intern', email: 'per@vejle.example' });
  const withdrawn = { state: 'withdrawn', withdrawn_at: world.clock.now() } as const;
  await world.db.updateTable('sign_ups').set(withdrawn).where('id', '=', gone.id).execute();

  deepEqual(await tickAt('2027-03-12T09:00:00Z'), 0, 'less than two weeks after signing up');
  deepEqual(await tickAt('2027-03-20T09:00:00Z'), 0, 'a Saturday');
  deepEqual(await tickAt('2027-03-25T09:00:00Z'), 0, 'Maundy Thursday');
  deepEqual(await tickAt('2027-03-30T06:00:00Z'), 0, 'before nine in Copenhagen');
  deepEqual(await tickAt('2027-03-30T09:00:00Z'), 1, 'both sign-ups, one letter');
  deepEqual(told(), [one.email]);
  const { text } = world.post.letters[0] ?? { text: '' };
  match(text, /Tilmeldingen lukker [^]*31\.\smaj[^]*\/min-side/);
  ok(!/Ida|Iversen/.test(text));
  deepEqual(await tickAt('2027-04-01T09:00:00Z'), 0, 'another month, and two days later');
  deepEqual(await tickAt('2027-04-14T09:00:00Z'), 1);
  deepEqual(await tickAt('2027-04-29T09:00:00Z'), 0, 'once in April');

  const other = { id: crypto.randomUUID(), kind: 'sign-up-changed', to_address: one.email, lang: 'da', about: '{}' };
  const sent = new Date('2027-05-10T09:00:00Z');
  await world.db
    .insertInto('letters')
    .values({ ...other, lang: 'da', state: 'sent', created_at: sent, settled_at: sent })
    .execute();
  deepEqual(await tickAt('2027-05-20T09:00:00Z'), 0, 'ten days after another letter');
  deepEqual(await tickAt('2027-05-25T09:00:00Z'), 1);
  deepEqual(await tickAt('2027-06-10T09:00:00Z'), 1, 'the proposals are late');
  ok(world.post.letters.some((letter) => /Forslagene er på vej[^]*21\.\sjuni/.test(letter.text)));
  deepEqual(await tickAt('2027-07-01T09:00:00Z'), 0, 'the time to answer is over');
});

test('whom an open question keeps out of the matching reads of that, and not that a match is being found', async () => {
  world.clock.moveTo(new Date('2028-05-02T09:00:00Z'));
  const round = await aRound(world, { year: 2028 });
  const answers = { decides: 'manager', managerEmail: 'alma@vejle.example' } as const;
  const out = await aSignUp(world, { round, role: 'intern', email: 'ulla@vejle.example', answers });
  await world.db
    .insertInto('manager_approvals')
    .values({
      id: crypto.randomUUID(),
      sign_up: out.id,
      email: answers.managerEmail,
      state: 'economy',
      asked_days: 3,
      asked_overnight: false,
      asked_at: world.clock.now(),
      answer_by: new Date('2028-05-20T09:00:00Z'),
      answered_at: world.clock.now(),
    })
    .execute();
  const inIt = await aSignUp(world, { round, role: 'host', email: 'vera@vejle.example' });
  await tickAt('2028-06-01T09:00:00Z');
  const said = (to: string) =>
    world.post.letters
      .filter((letter) => letter.to === to)
      .map(({ text }) => text)
      .join();
  match(said(out.email), /Du kommer med i matchningen, hvis du har en leders ja senest/);
  match(said(inIt.email), /Vi finder match nu/);
});
