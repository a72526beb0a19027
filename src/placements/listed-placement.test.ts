import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { myVisits } from './my-visits.store.ts';
import { MyVisitsSection } from './my-visits.page.tsx';
import { cancelPlacementsOf } from './placement.acts.ts';

let world: World;
let office: Browser & { personId: string };
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  office = await world.signedIn('office@ipraktik.example', { coordinator: true });
  round = await aRound(world);
});
after(() => world.close());
const text = async (path: string): Promise<string> => (await office.get(path)).text();
const countIn = (page: string, tab: string): string =>
  new RegExp(`${tab}\\s*<span class="count[^"]*"> ?(\\d+)`).exec(page)?.[1] ?? 'none';

test('a round is published, sent and answered in the browser, and the office sees how each visit stands', async () => {
  const host = await aSignUp(world, { round, role: 'host', name: 'Hanne', answers: { seats: 2, minGuests: 2 } });
  const signUp = (name: string) => aSignUp(world, { round, role: 'intern', name, organisation: '0461' });
  const [ida, ole] = [await signUp('Ida'), await signUp('Ole')];
  match(await text('/kontor/besoeg'), /Der er ingen besøg endnu/);

  const run = await startRun(world.acting({ kind: 'person', id: office.personId }), round);
  ok(run.ok);
  await world.work();
  match(await text(`/kontor/matchning/${run.value.id}`), /Gør klar til udsendelse/);
  const published = await office.post('/kontor/udsendelse', { run: run.value.id });
  const publication = published.headers.get('location') ?? '';
  const page = await text(publication);
  match(page, /Send 3 mails/);
  ok(page.indexOf('<iframe') < page.indexOf('Send 3 mails'), 'the letters are seen before the button');
  match(page, /forslagene kommer mandag den 7\.\sjuni 2027\. Sender du nu/);
  const previews = [...page.matchAll(/<iframe[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? '');
  equal(previews.length, 2, 'a host and a placed intern: nobody is without');
  const unsent = await text('/kontor/besoeg');
  deepEqual([countIn(unsent, 'Ikke sendt endnu'), countIn(unsent, 'Venter på svar')], ['2', '0']);
  match(page, new RegExp(`href="${publication}/brev/[0-9a-f-]+"`), 'every recipient’s letter can be read');
  for (const preview of previews) match(await text(preview), /matchforslag/);
  const second = await office.post('/kontor/udsendelse', { run: run.value.id });
  equal(second.status, 409);
  match(await second.text(), new RegExp(`har allerede en udsendelse[\\s\\S]*href="${publication}"`));
  match(await text('/kontor/matchning'), /Gjort klar til udsendelse/);
  const soon = world.clock.now();
  world.clock.moveTo(new Date('2027-06-22T09:00:00Z'));
  const afterwards = await world.signedIn('late@ipraktik.example', { coordinator: true });
  const tooLate = await (await afterwards.get(publication)).text();
  match(tooLate, /Svarfristen er overskredet/);
  ok(!tooLate.includes('Send 3 mails'), 'no button that would be refused');
  world.clock.moveTo(soon);

  const stale = await office.post(`${publication}/send`, { count: '2' });
  equal(stale.status, 409);
  match(await stale.text(), /Antallet af breve er et andet nu/);
  equal((await office.post(`${publication}/send`, { count: '3' })).headers.get('location'), publication);
  await world.work();
  const after = await text(publication);
  ok(!after.includes('Send 3 mails'));
  deepEqual(
    [...after.matchAll(/href="\/kontor\/udbakke\/[^]*?cell-aside">(.*?)</g)].map(([, how]) => how),
    ['Sendt', 'Sendt', 'Sendt'],
  );
  const matching = await text('/kontor/matchning');
  match(matching, /Matchning nr\. 1 er sendt ud\. Runden matches ikke igen/);
  match(matching, /Bevist optimal\s*<span class="cell-aside">Sendt ud/);
  ok(!matching.includes('action="/kontor/matchning/start"'));
  ok(!(await text(`/kontor/matchning/${run.value.id}`)).includes('action="/kontor/matchning/start"'));

  const idasPage = await world.signedIn(ida.email);
  const mine = await myVisits(world.db, ida.personId);
  const [visit] = mine.visits;
  ok(visit);
  match(
    MyVisitsSection({ lang: 'da', now: world.clock.now(), ...mine }).text,
    /Svar senest mandag den 21\.\sjuni 2027[^]*Venter på dit svar/,
  );
  const unsaid = await idasPage.post(`/besoeg/${visit.id}/nej`, { note: 'Mit CPR er 010190-1234' });
  equal(unsaid.status, 400);
  const again = await unsaid.text();
  match(again, /Vælg den vigtigste grund/);
  match(again, /Det ligner et CPR-nummer/);
  match(again, /010190-1234/);
  const no = await idasPage.post(`/besoeg/${visit.id}/nej`, { reason: 'distance', note: 'For langt med toget' });
  equal(no.status, 303);
  match(await (await idasPage.get(`/besoeg/${visit.id}`)).text(), /Du har sagt nej tak/);
  const late = await idasPage.post(`/besoeg/${visit.id}/ja`);
  equal(late.status, 409);
  match(await late.text(), /Forslaget er ikke åbent længere/);

  const list = await text('/kontor/besoeg');
  deepEqual(
    ['Alle', 'Venter på svar', 'Aftalt', 'Blev ikke til noget', 'Værter med for få gæster'].map((tab) =>
      countIn(list, tab),
    ),
    ['2', '1', '0', '1', '1'],
  );
  match(list, /Ida: nej \(for langt\) – For langt med toget/);
  equal(list.match(/: mangler/g)?.length, 2, 'of the open visit alone; nobody answers what has ended');
  match(await text('/kontor/besoeg?vis=below'), /vil have mindst 2 gæster/);
  ok(!(await text('/kontor/besoeg?vis=below')).includes('Ida:'));
  const hostsPage = await (await world.signedIn(host.email)).get('/min-side');
  match(await hostsPage.text(), /href="\/besoeg\/[^"]+">Besøg fra [^<]+, man\.–[a-z]+\. – svar på forslaget senest/);
  equal((await myVisits(world.db, host.personId)).visits.length, 2);
  equal((await myVisits(world.db, ole.personId)).visits[0]?.state, 'open');
});

test('a draft that is called off before anybody heard of it is no visit, and counts as none', async () => {
  const some = world.db.selectFrom('placements').selectAll().limit(1);
  const { current_days: _, ...row } = await some.executeTakeFirstOrThrow();
  const NO_DEADLINE = { answer_by: null, grace_until: null };
  const draft = { ...row, id: newId(), state: 'drafted', opened_at: null, ended_at: null, ...NO_DEADLINE } as const;
  const reasons = JSON.stringify(row.reasons);
  const before = countIn(await text('/kontor/besoeg'), 'Alle');
  await world.db
    .insertInto('placements')
    .values({ ...draft, reminded_at: null, ended_why: null, ended_by: null, reasons })
    .execute();
  await world.db
    .insertInto('placement_answers')
    .values({ placement_id: draft.id, sign_up_id: row.host, side: 'host' })
    .execute();
  equal(countIn(await text('/kontor/besoeg'), 'Alle'), String(Number(before) + 1));
  await transact(world.acting({ kind: 'person', id: office.personId }), (tx) => cancelPlacementsOf(tx, row.host));
  equal(countIn(await text('/kontor/besoeg'), 'Alle'), before);
});

test('the list needs one query, and who waits another: with the visitor and the round four, however many there are', async () => {
  equal(await world.countQueries(() => office.get('/kontor/besoeg')), 4);
});
