/** Two coordinators do at the same moment what cannot both be done: one of them does it, and the other is told. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { aSignUp } from './made.ts';
import { countDrafts, publish, run, type Stage, signedUp } from './stage.ts';
import { type Browser, openWorld, type World } from './world.ts';

let world: World;
let stage: Stage;
let karen: Browser;
let lise: Browser;
beforeEach(async () => {
  world = await openWorld();
  stage = await signedUp(world);
  karen = stage.office;
  lise = await world.signedIn('lise@ipraktik.example', { coordinator: true });
});
afterEach(() => world.close());

/** Both press; answers the page of the one who was told, and checks that the other was not. */
const told = async (presses: readonly Promise<Response>[], status = 409): Promise<string> => {
  const answers = await Promise.all(presses);
  deepEqual(
    answers.map((answer) => answer.status).toSorted((a, b) => a - b),
    [303, status],
  );
  return (await answers.find((answer) => answer.status === status)?.text()) ?? '';
};

test('one guest is pinned to two hosts: one pin holds', async () => {
  const other = await aSignUp(world, { round: stage.round, role: 'host' });
  const pin = (browser: Browser, host: string) =>
    browser.post('/kontor/matchning/hold', { kind: 'pin', host, intern: stage.intern.id, reason: 'Aftalt med begge' });
  match(await told([pin(karen, stage.host.id), pin(lise, other.id)]), /allerede låst til en anden vært/);
  equal((await world.db.selectFrom('holds').select('id').execute()).length, 1);
});

test('two runs are published: one is, with its letters alone', async () => {
  const runs = [await run(world, stage), await run(world, stage)];
  const presses = [karen, lise].map((one, i) => one.post('/kontor/udsendelse', { run: runs[i] ?? '' }));
  match(await told(presses), /allerede/);
  const published = await world.db.selectFrom('publications').select(['id', 'run_id']).execute();
  equal(published.length, 1);
  const drafts = await world.db.selectFrom('letters').select('batch').where('state', '=', 'drafted').execute();
  deepEqual(new Set(drafts.map(({ batch }) => batch)), new Set([published[0]?.id]));
  const placed = await world.db.selectFrom('placements').select('run_id').distinct().execute();
  deepEqual(placed, [{ run_id: published[0]?.run_id }]);
});

for (const first of ['send', 'fortryd'] as const)
  test(`a publication is sent and taken back, ${first} first: everybody is asked, or nobody`, async () => {
    const at = `/kontor/udsendelse/${await publish(world, stage)}`;
    const count = await countDrafts(world);
    const send = () => karen.post(`${at}/send`, { count: `${count}` });
    const takeBack = () => lise.post(`${at}/fortryd`);
    // Ten times each, because one pair seldom meets between two statements.
    const both = first === 'send' ? [send, takeBack] : [takeBack, send];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => both).flatMap((pair) => pair.map((one) => one())),
    );
    equal(answers.filter(({ status }) => status === 303).length, 1);
    const letters = await world.db.selectFrom('letters').select('state').where('batch', 'is not', null).execute();
    const placements = await world.db.selectFrom('placements').select('state').execute();
    const isSent = (await world.db.selectFrom('publications').select('sent_at').executeTakeFirst())?.sent_at;
    deepEqual(
      [letters.map(({ state }) => state), placements.map(({ state }) => state)],
      isSent ? [Array.from({ length: count }, () => 'queued'), ['open', 'open']] : [[], []],
    );
  });

test('the office changes an answer while the person does: the second is told, and sees both', async () => {
  const { host } = stage;
  world.clock.moveTo(new Date('2027-05-20T09:00:00Z'));
  const person = await world.signedIn(host.email);
  const pages = [`/tilmelding/${host.id}/gaester`, `/kontor/tilmeldinger/${host.id}/ret/gaester`] as const;
  const seen = /name="seen" value="([^"]+)"/.exec(await (await person.get(pages[0])).text())?.[1] ?? '';
  const page = await told([
    person.post(pages[0], { seats: '2', seen }),
    lise.post(pages[1], { seats: '3', seen, reason: 'Ringede' }),
  ]);
  match(page, /ændret/);
  const changes = await world.db.selectFrom('audit_entries').select('act').where('act', '=', 'changeSignUp').execute();
  equal(changes.length, 1);
});
