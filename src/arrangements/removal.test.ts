import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
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

/** A visit that both have said yes to. Answers its id. */
const agreed = async () => {
  const there = await aSignUp(world, { round, role: 'host', organisation: '0621', answers: { shown: true } });
  const me = await aSignUp(world, { round, role: 'intern', name: 'Nor Nielsen' });
  const browser = await world.signedIn(me.email);
  await leadsTo(await browser.post('/egen-vaert', { vaert: there.id, days: ['tue', 'wed'], otherwise: 'find' }));
  const made = world.db.selectFrom('arrangements').select('id').where('intern', '=', me.id);
  const { id } = await made.executeTakeFirstOrThrow();
  await leadsTo(await (await world.signedIn(there.email)).post('/egen-vaert/ja', { invitation: id }));
  await world.work();
  return { id, there, me };
};
const pinned = async (id: string): Promise<boolean> =>
  (await transact(world.acting(), (tx) => freezeRound(tx, round))).instance.pins.some((pin) => pin.intern === id);

test('the office removes a visit people arranged: with a reason that both sides read, once, and not too late', async () => {
  const [{ id, there, me }, other] = [await agreed(), await agreed()];
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  match(await pageOf(office, `/kontor/tilmeldinger/${me.id}`), /Selvaftalt besøg[\s\S]*alle har sagt ja[\s\S]*Fjern/);
  const path = `/kontor/tilmeldinger/${me.id}/selvaftalt/${id}`;
  const silent = await office.post(path, { reason: '' });
  equal(silent.status, 400);
  equal(await pinned(me.id), true);
  match(await leadsTo(await office.post(path, { reason: 'Værten ringede: lukket den uge.' })), /selvaftalt-fjernet/);
  await leadsTo(await office.post(path, { reason: 'Igen' }));
  await world.work();
  for (const { email } of [me, there]) {
    const told = world.post.letters.filter(({ to, subject }) => to === email && /Kontoret har fjernet/.test(subject));
    deepEqual([told.length, /lukket den uge/.test(told[0]?.text ?? '')], [1, true]);
  }
  equal(await pinned(me.id), false);
  match(await pageOf(office, `/kontor/tilmeldinger/${there.id}`), /fjernede et selvaftalt besøg[\s\S]*lukket den uge/);
  // Another's is not to be reached by somebody else's page.
  const wrong = await office.post(`/kontor/tilmeldinger/${me.id}/selvaftalt/${other.id}`, { reason: 'Forkert side' });
  equal(wrong.status, 404);
  equal(await pinned(other.me.id), true);
  world.clock.moveTo(new Date('2027-06-08T09:00:00Z'));
  const late = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const refused = await late.post(`/kontor/tilmeldinger/${other.me.id}/selvaftalt/${other.id}`, { reason: 'For sent' });
  equal(refused.status, 409);
  match(await refused.text(), /forslagene er sendt/);
  world.clock.moveTo(new Date('2027-03-10T10:00:00Z'));
});

test('a ban of the office comes before it, and both sides are told', async () => {
  const { there, me } = await agreed();
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const ban = { kind: 'ban', intern: me.id, host: there.id, reason: 'Privat bekendtskab' };
  equal((await office.post('/kontor/matchning/hold', ban)).status, 303);
  await world.work();
  for (const { email } of [me, there]) {
    const { subject, text } = newestTo(world, email);
    match(subject, /kan ikke matches/);
    doesNotMatch(text, /Privat bekendtskab/, 'which is about the other as well');
  }
  equal(await pinned(me.id), false);
  match(await pageOf(office, '/kontor/matchning'), /matches som alle andre[\s\S]*må ikke matches/);
  match(await pageOf(await world.signedIn(me.email), `/tilmelding/${me.id}`), /Kontoret har besluttet, at I ikke kan/);
  const { id } = await world.db.selectFrom('holds').select('id').executeTakeFirstOrThrow();
  await office.post(`/kontor/matchning/hold/${id}/loesn`);
  await world.work();
  for (const { email } of [me, there]) match(newestTo(world, email).subject, /Nyt om besøget/);
  equal(await pinned(me.id), true);
});

test('once the proposals are out what was arranged is told as it was, whatever has become of the visit', async () => {
  world.clock.moveTo(new Date('2027-03-10T10:00:00Z'));
  const [came, didNot] = [await agreed(), await agreed()];
  const read = async ({ email, id }: { email: string; id: string }) =>
    pageOf(await world.signedIn(email), `/tilmelding/${id}`);
  match(await read(came.there), /Falder en fra, rykker den næste op/);
  match(await read(came.me), /Bliver det ikke til noget, finder vi en vært til dig/);
  await aVisit(world, { round, host: came.there.id, interns: [came.me.id] });
  const run = await world.db.selectFrom('match_runs').select('id').executeTakeFirstOrThrow();
  const [id, now] = [newId(), new Date('2027-06-07T10:00:00Z')];
  const published = { published_by: came.me.personId, published_at: now, sent_at: now };
  await world.db
    .insertInto('publications')
    .values({ id, round_id: round, run_id: run.id, ...published })
    .execute();
  for (const moment of ['2027-06-08T09:00:00Z', '2027-09-20T09:00:00Z', '2027-10-18T09:00:00Z']) {
    world.clock.moveTo(new Date(moment));
    for (const one of [came.there, came.me]) {
      const page = await read(one);
      match(page, /blev foreslået et besøg ud fra jeres aftale[^]*På Min side ser du, hvordan det står/);
      doesNotMatch(page, /er foreslået|rykker den næste op|finder vi en vært|blev ikke et besøg/);
    }
    match(await read(didNot.me), /blev ikke et besøg ud af jeres aftale/);
  }
});
