import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { publishRun, sendPublication } from './publication.acts.ts';

let world: World;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let intern: Made;
let without: Made;
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  const { personId } = await world.signedIn('office@coi.example', { coordinator: true });
  const office = () => world.acting({ kind: 'person', id: personId });
  const round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host' });
  intern = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  without = await aSignUp(world, { round, role: 'intern', answers: { interests: ['ret-politi'] } });
  const own = await text(await world.signedIn(intern.email), `/tilmelding/${intern.id}`);
  match(own, /Du får et matchforslag|matchforslag/);
  ok(!own.includes('/besoeg/'), 'nothing to see before it is sent');
  const run = await startRun(office(), round);
  ok(run.ok);
  await world.work();
  const published = await publishRun(office(), run.value.id);
  ok(published.ok);
  ok((await sendPublication(office(), { id: published.value.id, letterCountSeen: 3 })).ok);
  await world.work();
});
after(() => world.close());
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();

test('a sign-up’s page leads to its visit, or to why there is none, once the proposals are out', async () => {
  const { id } = await world.db.selectFrom('placements').select('id').executeTakeFirstOrThrow();
  for (const one of [host, intern]) {
    const page = await text(await world.signedIn(one.email), `/tilmelding/${one.id}`);
    match(page, new RegExp(`href="/besoeg/${id}"[^]*Venter på dit svar`));
    ok(!page.includes('Du får et matchforslag'));
  }
  const none = await text(await world.signedIn(without.email), `/tilmelding/${without.id}`);
  match(none, new RegExp(`href="/uden-besoeg/${without.id}"`));
});

test('who has no visit can leave until the week begins, and so can who has one: then it is off', async () => {
  const gone = await world.signedIn(without.email);
  match(await text(gone, `/uden-besoeg/${without.id}`), new RegExp(`href="/tilmelding/${without.id}"`));
  match(await text(gone, `/tilmelding/${without.id}/afmeld`), /Vil du trække tilmeldingen tilbage/);
  equal((await gone.post(`/tilmelding/${without.id}/afmeld`, { why: 'plans' })).status, 303);
  match(await text(gone, `/tilmelding/${without.id}`), /Tilmeldingen er trukket tilbage/);

  const leaving = await world.signedIn(host.email);
  const { id } = await world.db.selectFrom('placements').select('id').executeTakeFirstOrThrow();
  const named = new RegExp(`besøg bliver aflyst[^]*href="/besoeg/${id}">Besøg fra [^<]+\\(forslag\\)`);
  match(await text(leaving, `/tilmelding/${host.id}/afmeld`), named);
  equal((await leaving.post(`/tilmelding/${host.id}/afmeld`, { why: 'busy' })).status, 303);
  await world.tick();
  const visit = await world.db.selectFrom('placements').select(['state', 'ended_why']).executeTakeFirstOrThrow();
  equal(`${visit.state} ${visit.ended_why}`, 'cancelled host-left');
  const over = await text(leaving, `/tilmelding/${host.id}`);
  match(over, new RegExp(`besøg er aflyst[^]*href="/besoeg/${id}"[^]*href="/min-side">Til Min side`));
  ok(!(await text(leaving, `/besoeg/${id}`)).includes('så sig til'), 'who has withdrawn is offered no other guest');
  ok(world.post.letters.some(({ to, subject }) => to === intern.email && /bliver desværre ikke/.test(subject)));

  world.clock.moveTo(new Date('2027-09-13T06:00:00Z'));
  const late = await world.signedIn(intern.email);
  equal((await late.get(`/tilmelding/${intern.id}/afmeld`)).status, 303, 'in the week itself it is too late');
});
