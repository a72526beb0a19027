import { deepEqual, equal, match } from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => void (world = await openWorld()));
afterEach(async () => {
  for (const table of ['coordinator_appointments', 'sessions', 'letters', 'persons'] as const)
    await world.db.deleteFrom(table).execute();
});
after(() => world.close());

const karen = () => world.signedIn('karen@ipraktik.example', { coordinator: true, name: 'Karen Kontor' });
const coordinators = async (): Promise<string[]> =>
  (
    await world.db
      .selectFrom('persons')
      .select('email')
      .where('coordinator_since', 'is not', null)
      .orderBy('email')
      .execute()
  ).map(({ email }) => email);
const add = (name: string, email: string) => ({ name, email });

test('who has signed in before is a coordinator at once, and is told', async () => {
  const office = await karen();
  await world.signedIn('bo@ipraktik.example', { lang: 'en', name: 'Bo' });
  equal((await office.post('/kontor/koordinatorer', add('Somebody', 'Bo@ipraktik.example'))).status, 303);
  deepEqual(await coordinators(), ['bo@ipraktik.example', 'karen@ipraktik.example']);
  await world.work();
  const letter = world.newestLetter();
  deepEqual([letter.to, letter.subject], ['bo@ipraktik.example', 'You are now a coordinator of Innovationspraktik']);
  const { name } = await world.db
    .selectFrom('persons')
    .select('name')
    .where('email', '=', 'bo@ipraktik.example')
    .executeTakeFirstOrThrow();
  equal(name, 'Bo', 'a name one gave oneself stays');
  const again = await office.post('/kontor/koordinatorer', add('Bo', 'bo@ipraktik.example'));
  equal(again.status, 409);
  match(await again.text(), /har allerede en koordinator/);
});

test('who has not signed in yet becomes one by doing so, unless it is taken back', async () => {
  const office = await karen();
  await office.post('/kontor/koordinatorer', add('Carl', 'carl@ipraktik.example'));
  await office.post('/kontor/koordinatorer', add('Dorte', 'dorte@ipraktik.example'));
  deepEqual(await coordinators(), ['karen@ipraktik.example']);
  const page = await (await office.get('/kontor/koordinatorer')).text();
  match(page, /Carl[\s\S]*Inviteret/);
  const { id } = await world.db
    .selectFrom('coordinator_appointments')
    .select('id')
    .where('email', '=', 'dorte@ipraktik.example')
    .executeTakeFirstOrThrow();
  equal((await office.post(`/kontor/koordinatorer/${id}/fjern`, { state: 'invited' })).status, 303);
  for (const email of ['carl@ipraktik.example', 'dorte@ipraktik.example']) {
    const browser = world.browser();
    await browser.post('/log-ind', { email });
    await world.work();
    const mail = world.post.letters.find(({ to, text }) => to === email && /^ {4}\d{6}$/m.test(text));
    await browser.post('/log-ind/kode', { code: /^ {4}(\d{6})$/m.exec(mail?.text ?? '')?.[1] ?? '' });
  }
  deepEqual(await coordinators(), ['carl@ipraktik.example', 'karen@ipraktik.example']);
});

test('the last coordinator cannot be removed, not even by two who remove each other at once', async () => {
  const first = await karen();
  const alone = await first.post(`/kontor/koordinatorer/${first.personId}/fjern`, { state: 'active' });
  equal(alone.status, 409);
  match(await alone.text(), /Den sidste koordinator kan ikke fjernes/);
  const second = await world.signedIn('erik@ipraktik.example', { coordinator: true });
  const answers = await Promise.all([
    first.post(`/kontor/koordinatorer/${second.personId}/fjern`, { state: 'active' }),
    second.post(`/kontor/koordinatorer/${first.personId}/fjern`, { state: 'active' }),
  ]);
  deepEqual(answers.map(({ status }) => status).filter((status) => status === 303).length, 1);
  equal((await coordinators()).length, 1);
});

test('a removed coordinator is out of the office with the next request, and the log says who did it', async () => {
  const first = await karen();
  const second = await world.signedIn('finn@ipraktik.example', { coordinator: true });
  equal((await second.get('/kontor/koordinatorer')).status, 200);
  await first.post(`/kontor/koordinatorer/${second.personId}/fjern`, { state: 'active' });
  equal((await second.get('/kontor/koordinatorer')).status, 403);
  const [entry] = await world.db
    .selectFrom('audit_entries')
    .select(['actor_id', 'subject_id'])
    .where('act', '=', 'removeCoordinator')
    .where('subject_id', '=', second.personId)
    .execute();
  deepEqual(entry, { actor_id: first.personId, subject_id: second.personId });
  equal((await first.post(`/kontor/koordinatorer/${second.personId}/fjern`, { state: 'active' })).status, 409);
  equal((await first.post('/kontor/koordinatorer/odd/fjern', { state: 'active' })).status, 409);
});

test('what was typed is kept when it is wrong', async () => {
  const answer = await (await karen()).post('/kontor/koordinatorer', add('', 'not an address'));
  equal(answer.status, 400);
  const page = await answer.text();
  match(page, /value="not an address"/);
  match(page, /Skriv navnet/);
});
