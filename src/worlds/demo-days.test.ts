import { deepEqual, equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { publishRun, sendPublication } from '../placements/publication.acts.ts';
import { freeSeats } from '../workshops/workshop.ts';
import { workshopsIn } from '../workshops/workshop.store.ts';
import { DEMO_COORDINATOR } from './demo.ts';

let world: World;
before(async () => void (world = await openWorld({ demo: true })));
after(() => world.close());

test('the demo’s people answer, choose a workshop and come to it; who is looked on as is left alone', async () => {
  const office = await world.signedIn(DEMO_COORDINATOR.email, { coordinator: true });
  const acting = () => world.acting({ kind: 'person', id: office.personId });
  const { id: round } = await world.db.selectFrom('rounds').select('id').executeTakeFirstOrThrow();
  await office.post('/demo/naeste-fase');
  const run = await startRun(acting(), round);
  ok(run.ok);
  await world.work();
  const published = await publishRun(acting(), run.value.id);
  ok(published.ok);
  const drafts = await world.db.selectFrom('letters').select('id').where('state', '=', 'drafted').execute();
  ok((await sendPublication(acting(), { id: published.value.id, letterCountSeen: drafts.length })).ok);
  const asked = world.db
    .selectFrom('placement_answers as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select(['a.placement_id as visit', 's.email'])
    .orderBy('s.email')
    .where('a.side', '=', 'intern');
  const { visit, email } = await asked.executeTakeFirstOrThrow();
  await world.signedIn(email ?? '');
  await office.post('/demo/naeste-fase');

  const visits = () => world.db.selectFrom('placements').select(['id', 'state']).execute();
  const count = async (state: string) => (await visits()).filter((one) => one.state === state).length;
  const stateOf = async (asked: string) => (await visits()).find(({ id }) => id === asked)?.state;
  ok((await count('agreed')) > 40 && (await count('declined')) > 3, 'most say yes, some no');
  ok((await count('open')) > 3, 'some nothing, and have a day left');
  equal(await stateOf(visit), 'open');
  const workshops = await workshopsIn(world.db, round);
  const odense = workshops.find(({ place }) => place === 'Odense');
  ok(odense && freeSeats(odense) <= 1 && odense.waiting > 0, 'one is full, with a line');
  ok(workshops.every(({ booked }) => booked > 2));

  await office.post('/demo/naeste-dag');
  ok((await count('lapsed')) > 3);
  equal(await stateOf(visit), 'lapsed');

  await office.post('/demo/naeste-fase');
  const seats = await world.db.selectFrom('workshop_bookings').select(['state', 'attended_at']).execute();
  const came = seats.filter(({ attended_at }) => attended_at !== null).length;
  ok(came > 60 && came < seats.length, 'most came');
  deepEqual(await world.db.selectFrom('workshop_waits').select('id').where('state', '=', 'waiting').execute(), []);
});
