import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { cancelPlacementsIn } from '../placements/placement.acts.ts';
import { publishRun, sendPublication } from '../placements/publication.acts.ts';
import { cancelRound } from './cancellation.acts.ts';
import { mayCancel, phaseAt } from './round.rules.ts';
import { findRoundBySlug } from './round.store.ts';

let world: World;
let office: Browser & { personId: string };
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
  round = await aRound(world);
});
after(() => world.close());

const text = async (path: string, browser: Browser = office): Promise<string> => (await browser.get(path)).text();
const acting = () => world.acting({ kind: 'person', id: office.personId });

test('a coordinator cancels a round with a reason: visits end, everybody is told, and every page says so', async () => {
  const host = await aSignUp(world, { round, role: 'host' });
  await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const run = await startRun(acting(), round);
  ok(run.ok);
  await world.work();
  const published = await publishRun(acting(), run.value.id);
  ok(published.ok);
  ok((await sendPublication(acting(), { id: published.value.id, letterCountSeen: 2 })).ok);
  await world.work();

  match(await text('/kontor/runder/2027'), /href="\/kontor\/runder\/2027\/aflys"/);
  match(await text('/kontor/runder/2027/aflys'), /Alle forslag og aftaler bliver aflyst/);
  const unsaid = await office.post('/kontor/runder/2027/aflys', { reason: ' ' });
  equal(unsaid.status, 400);
  match(await unsaid.text(), /Skriv en begrundelse/);
  const cancelled = await office.post('/kontor/runder/2027/aflys', { reason: 'For få værter i år' });
  deepEqual([cancelled.status, cancelled.headers.get('location')], [303, '/kontor/runder/2027']);
  equal((await office.post('/kontor/runder/2027/aflys', { reason: 'For få' })).status, 303, 'twice is once');
  await world.work();

  const [visit] = await world.db.selectFrom('placements').select(['state', 'ended_why']).execute();
  deepEqual(visit, { state: 'cancelled', ended_why: 'round-cancelled' });
  equal(world.post.letters.filter(({ subject }) => /Innovationspraktik er aflyst/.test(subject)).length, 2);
  const page = await text('/kontor/runder/2027');
  match(page, /Runden blev aflyst/);
  match(page, /For få værter i år/);
  ok(!page.includes('/kontor/runder/2027/ret'));
  match(await text('/kontor/runder'), /Aflyst/);
  match(await text('/'), /Årets Innovationspraktik er desværre aflyst/);
  match(await text('/tilmeld'), /Tilmeldingen er lukket/);
  const mayWe = await text('/kan-vi-vaere-med?employer=municipal&tie=employed');
  match(mayWe, /er aflyst/);
  ok(!mayWe.includes('Ja, I kan være med'));
  match(await text('/kontor'), /<h1>Runden er aflyst<\/h1>/);
  ok(!(await text('/kontor/matchning')).includes('Runden kan matches'));
  match(await text('/min-side', await world.signedIn(host.email)), /Årets runde blev desværre aflyst [^<]*2027/);
  deepEqual(await startRun(acting(), round), { ok: false, why: 'cancelled' });
  const now = await findRoundBySlug(world.db, '2027');
  equal(now && phaseAt(now, world.clock.now()), 'closed');
  const records = await world.db
    .selectFrom('audit_entries')
    .select('reason')
    .where('act', '=', 'cancelRound')
    .execute();
  deepEqual(records, [{ reason: 'For få værter i år' }]);
});

test('a round whose visits are over cannot be cancelled, nor one that is not there', async () => {
  const now = await findRoundBySlug(world.db, '2027');
  ok(now);
  const held = { ...now, cancelledAt: null };
  ok(mayCancel(held, new Date('2027-09-17T12:00:00Z')).ok, 'on the last day of the visits');
  deepEqual(mayCancel(held, new Date('2027-09-18T12:00:00Z')), { ok: false, why: 'visits-over' });
  const nobodys = { id: '00000000-0000-4000-8000-000000000000', reason: 'x', whenCancelled: [] };
  deepEqual(await cancelRound(acting(), nobodys), { ok: false, why: 'gone' });
});

test('a round cancelled while it is being published leaves no proposal open', async () => {
  const other = await openWorld({ at: '2027-06-02T09:00:00Z' });
  const { personId } = await other.signedIn('office@ipraktik.example', { coordinator: true });
  const as = () => other.acting({ kind: 'person', id: personId });
  const id = await aRound(other);
  await aSignUp(other, { round: id, role: 'host' });
  await aSignUp(other, { round: id, role: 'intern', organisation: '0461' });
  const run = await startRun(as(), id);
  ok(run.ok);
  await other.work();
  const cancelling = { id, reason: 'Strejke', whenCancelled: [cancelPlacementsIn] };
  await Promise.all([publishRun(as(), run.value.id), cancelRound(as(), cancelling)]);
  const states = await other.db.selectFrom('placements').select('state').execute();
  ok(states.every(({ state }) => state === 'cancelled'));
  equal((await other.db.selectFrom('letters').select('id').where('state', '=', 'drafted').execute()).length, 0);
  await other.close();
});
