import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions, aVisit, aWorkshop } from '../../tests/made.ts';
import { newestTo } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { proposeOtherDays } from '../placements/other-days.acts.ts';
import { answerPlacement } from '../placements/placement.acts.ts';
import { audit } from '../platform/audit.ts';
import { transact } from '../platform/transact.ts';
import { withdrawSignUp } from '../sign-ups/sign-up.acts.ts';
import { erasePerson } from '../my-page/erasure.acts.ts';
import { bookSeat } from '../workshops/booking.acts.ts';
import { joinLine, leaveLine } from '../workshops/line.acts.ts';
import { cancelWorkshop } from '../workshops/workshop.acts.ts';

let world: World;
let office: Browser;
let host: { id: string; email: string };
let round: string;
before(async () => {
  world = await openWorld();
  round = await aRound(world);
  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  host = await aSignUp(world, { round, role: 'host', name: 'Vera Vang' });
});
after(() => world.close());

const page = async (): Promise<string> => (await office.get(`/kontor/tilmeldinger/${host.id}`)).text();
const seenOn = (html: string): string => /name="seen" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('a note is kept, shown with its writer, and removed again', async () => {
  equal((await office.post(`/kontor/tilmeldinger/${host.id}/note`, { text: 'Ringer <i>mandag</i>' })).status, 303);
  const shown = await page();
  match(shown, /Ringer &lt;i&gt;mandag&lt;\/i&gt;/);
  match(shown, /Olga Office/);
  const remove = /action="([^"]+\/slet)"/.exec(shown)?.[1] ?? '';
  equal((await office.post(remove)).status, 303);
  match(await page(), /Ingen noter endnu/);
});

test('an empty note and one that is too long are refused, and what was typed is kept', async () => {
  equal((await office.post(`/kontor/tilmeldinger/${host.id}/note`, { text: ' ' })).status, 400);
  const long = await office.post(`/kontor/tilmeldinger/${host.id}/note`, { text: 'æ'.repeat(2001) });
  equal(long.status, 400);
  match(await long.text(), /æ{2001}/);
});

test('an answer is changed on behalf only with a reason; the log has both and the person is told', async () => {
  const url = `/kontor/tilmeldinger/${host.id}/ret/gaester`;
  const seen = seenOn(await (await office.get(url)).text());
  const without = await office.post(url, { seats: '3', seen });
  equal(without.status, 400);
  match(await without.text(), /Skriv, hvorfor du gør det på vegne af en anden/);
  equal((await office.post(url, { seats: '3', reason: 'Bad om det i telefonen', seen })).status, 303);
  match((await page()).replace(/<[^>]+>/g, ''), /Rettet: gæster – Olga Office – Bad om det i telefonen/);
  match(
    (await (await office.get(`/en/kontor/tilmeldinger/${host.id}`)).text()).replace(/<[^>]+>/g, ''),
    /Changed: guests/,
  );
  await world.work();
  const letter = world.newestLetter();
  equal(letter.to, host.email);
  match(letter.text, /Kontoret har rettet et svar for dig/);
  match(letter.text, /Gæster/);
  match(letter.text, /Bad om det i telefonen/, 'the person reads why (U22)');
});

test('of two coordinators changing the same answer the second is told', async () => {
  const url = `/kontor/tilmeldinger/${host.id}/ret/gaester`;
  const seen = seenOn(await (await office.get(url)).text());
  const answers = await Promise.all(
    ['1', '2'].map(async (seats) => (await office.post(url, { seats, reason: 'Aftalt', seen })).status),
  );
  deepEqual(
    answers.toSorted((a, b) => a - b),
    [303, 409],
  );
});

test('the page says for whom it is, in the office’s room and words', async () => {
  const html = await (await office.get(`/kontor/tilmeldinger/${host.id}/ret/kontakt`)).text();
  match(html, /class="room-office"/);
  match(html, /Du retter på vegne af Vera Vang/);
  match(html, />Navn</);
  doesNotMatch(html, />Dit navn<|Hvem skal vi skrive til/);
});

test('a wrong workplace and organisation are mended in one form; a colleague’s name is recognised', async () => {
  const colleague = await aSignUp(world, { round, role: 'intern', organisation: '0751', workplace: 'Borgerservice' });
  const url = `/kontor/tilmeldinger/${host.id}/ret/arbejdsplads`;
  const seen = seenOn(await (await office.get(url)).text());
  const wrong = await office.post(url, { organisation: 'nowhere', name: '', reason: 'Skrev forkert', seen });
  equal(wrong.status, 400);
  match(await wrong.text(), /Vælg organisationen på listen/);
  const typed = { organisation: '0751', name: 'borgerservice', reason: 'Skrev forkert', seen };
  equal((await office.post(url, typed)).status, 303);
  const rows = await world.db
    .selectFrom('sign_ups')
    .select('workplace_id')
    .where('id', 'in', [host.id, colleague.id])
    .execute();
  equal(new Set(rows.map(({ workplace_id }) => workplace_id)).size, 1);
  match(await page(), /Borgerservice\s+Aarhus Kommune/);
  const region = await office.post(url, {
    ...typed,
    organisation: 'region-midtjylland',
    seen: seenOn(await (await office.get(url)).text()),
  });
  equal(region.status, 400);
});

test('an address nobody has proved is corrected, mailed again, and the old way back leads nowhere', async () => {
  const late = await aSignUp(world, { round, role: 'host', name: 'Ulla Ulv', email: 'ula@vejle.example' });
  const unproved = { state: 'submitted', person_id: null, confirmed_at: null } as const;
  await world.db.updateTable('sign_ups').set(unproved).where('id', '=', late.id).execute();
  const again = `/kontor/tilmeldinger/${late.id}/bekraeft-igen`;
  await world.work();
  equal((await office.post(again)).status, 303);
  await world.work();
  equal(world.newestLetter().to, 'ula@vejle.example');
  const oldWay = /\/fortsaet\/[\w-]+/.exec(world.newestLetter().text)?.[0] ?? '';
  equal((await world.browser().get(oldWay)).status, 200);
  const url = `/kontor/tilmeldinger/${late.id}/ret/kontakt`;
  const form = await (await office.get(url)).text();
  match(form, /name="email" type="email" value="ula@vejle\.example"/);
  const ticks = { agreedHere: 'yes', workshop: 'yes', curious: 'yes' };
  const typed = {
    name: 'Ulla Ulv',
    email: 'ulla@vejle.example',
    ...ticks,
    reason: 'Stavede forkert',
    seen: seenOn(form),
  };
  equal((await office.post(url, typed)).status, 303);
  await world.work();
  equal(world.newestLetter().to, 'ulla@vejle.example');
  equal((await world.browser().post(oldWay)).status, 410);
  equal(
    (await office.post(`/kontor/tilmeldinger/${host.id}/bekraeft-igen`)).status,
    303,
    'nothing to prove, nothing sent',
  );
});

test('a sign-up is withdrawn for who phones, with a reason that the person reads', async () => {
  const leaving = await aSignUp(world, { round, role: 'intern', name: 'Lis Lind' });
  const url = `/kontor/tilmeldinger/${leaving.id}/traek-tilbage`;
  const host = await aSignUp(world, { round, role: 'host' });
  await aVisit(world, { round, host: host.id, interns: [leaving.id] });
  match(await (await office.get(url)).text(), /Du retter på vegne af Lis Lind[^]*Det aflyser ét besøg/);
  equal((await office.post(url, {})).status, 400);
  equal((await office.post(url, { reason: 'Er flyttet til Region Nord, 010190-1234' })).status, 400, 'no CPR numbers');
  const done = await office.post(url, { reason: 'Ringede: har fået nyt job' });
  match(await (await office.get(done.headers.get('location') ?? '')).text(), /Tilmeldingen er trukket tilbage\./);
  await world.work();
  match(newestTo(world, leaving.email).text, /Kontoret har trukket din tilmelding tilbage/);
  match(newestTo(world, leaving.email).text, /Ringede: har fået nyt job/);
  const html = await (await office.get(`/kontor/tilmeldinger/${leaving.id}`)).text();
  match(html.replace(/<[^>]+>/g, ''), /Tilmeldingen blev trukket tilbage – Olga Office – Ringede: har fået nyt job/);
});

test('two who travel together are named on each other’s page and in the list', async () => {
  const [first, second] = [
    await aSignUp(world, { round, role: 'intern', name: 'Pia Par', organisation: '0751', workplace: 'Kultur' }),
    await aSignUp(world, { round, role: 'intern', name: 'Poul Par', organisation: '0751', workplace: 'Kultur' }),
  ];
  await companions(world, first.id, second.id);
  for (const [one, other, name] of [
    [first, second, 'Poul Par'],
    [second, first, 'Pia Par'],
  ] as const) {
    const html = await (await office.get(`/kontor/tilmeldinger/${one.id}`)).text();
    match(html, new RegExp(`href="/kontor/tilmeldinger/${other.id}" translate="no">\\s*${name}`));
    match(html, /Kultur\s+Aarhus Kommune/, 'the workplace too');
  }
  match((await (await office.get('/kontor/tilmeldinger')).text()).replace(/<[^>]+>/g, ''), /rejser med\s+Poul Par/);
});

test('a note that looks like a CPR number is refused, and the person reads the others on their own page', async () => {
  const kind = await world.signedIn('nina@vejle.example', { name: 'Nina Note' });
  const theirs = await aSignUp(world, { round, role: 'host', name: 'Nina Note' });
  await world.db.updateTable('sign_ups').set({ person_id: kind.personId }).where('id', '=', theirs.id).execute();
  doesNotMatch(await (await kind.get('/min-side')).text(), /Kontorets noter/);
  equal((await office.post(`/kontor/tilmeldinger/${theirs.id}/note`, { text: 'CPR 010190-1234' })).status, 400);
  equal((await office.post(`/kontor/tilmeldinger/${theirs.id}/note`, { text: 'Kommer med cykel' })).status, 303);
  match(await (await kind.get('/min-side')).text(), /Kontorets noter om dig.*Kommer med cykel/s);
  match(await (await kind.get('/en/min-side')).text(), /The office’s notes about you/);
});

test('the page tells of visits, workshop and manager, too: what stands, and what was done by whom', async () => {
  const at = (moment: string) => world.clock.moveTo(new Date(moment));
  const before = world.clock.now();
  at('2027-06-09T09:00:00Z');
  const hanne = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Haven' });
  const gerda = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gren', organisation: '0461' });
  const other = await aSignUp(world, { round, role: 'intern', name: 'Otto Anden', organisation: '0461' });
  const ask = (guest: { id: string }) =>
    aVisit(world, { round, host: hanne.id, interns: [guest.id], isOpen: true, answerBy: new Date('2027-06-22T00:00:00+02:00') }); // prettier-ignore
  const [placement, declined] = [await ask(gerda), await ask(other)];
  const as = ({ personId }: { personId: string }) => world.acting({ kind: 'person', id: personId });
  at('2027-06-10T09:00:00Z');
  ok((await answerPlacement(as(other), { placement: declined, signUp: other.id, answer: 'no', reason: 'days' })).ok);
  for (const one of [gerda, hanne])
    ok((await answerPlacement(as(one), { placement, signUp: one.id, answer: 'yes' })).ok);
  const days = { placement, signUp: hanne.id, days: ['wed', 'thu'] as const };
  ok((await proposeOtherDays(as(hanne), days)).ok);
  at('2027-06-22T09:00:00Z');
  const workshops = [await aWorkshop(world, round, { place: 'Odense' }), await aWorkshop(world, round)];
  const [odense = '', aarhus = ''] = workshops;
  const wish = { round, person: gerda.personId, together: false };
  ok((await bookSeat(as(gerda), { ...wish, workshop: odense })).ok);
  ok((await cancelWorkshop(as(hanne), { id: odense, because: 'Vandskade' })).ok);
  ok((await bookSeat(as(gerda), { ...wish, workshop: aarhus })).ok);
  const full = await aWorkshop(world, round, { place: 'Vejle', capacity: 1 });
  ok((await bookSeat(as(hanne), { ...wish, person: hanne.personId, workshop: full })).ok);
  ok((await joinLine(as(gerda), { ...wish, workshop: full })).ok);
  ok((await leaveLine(as(gerda), { round, person: gerda.personId })).ok);

  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  const html = await (await office.get(`/kontor/tilmeldinger/${gerda.id}`)).text();
  const hannes = `<a href="/kontor/tilmeldinger/${hanne.id}" translate="no">\\s*Hanne Hvid`;
  match(html, new RegExp(`Besøg</dt>[^]*Aftalt, man\\.–ons\\.:\\s*${hannes}`));
  match(html, new RegExp(`Workshop</dt>[^]*href="/kontor/workshops/${aarhus}"[^>]*>\\s*Aarhus`));
  match(html, new RegExp(`Andre dage blev foreslået for besøget[^(]*\\([^]*${hannes}`));
  const words = html.replace(/<[^>]+>/g, '');
  match(
    words,
    /plads på en workshop: Aarhus \d* – Gerda[^]*fordi workshoppen blev aflyst[^]*plads på en workshop: Odense – Gerda/,
  );
  match(
    words,
    /Besøget blev aftalt \(Hanne Hvid\)[^]*sagt ja til et forslag \(Hanne Hvid\)[^]*Et forslag til besøg blev sendt/,
  );
  match(words, /Forlod køen til en workshop: Vejle[^]*Stillede sig i kø til en workshop: Vejle/);
  ok(!words.includes('Otto Anden'), 'a host’s other visit is not hers');
  const theirs = (await (await office.get(`/kontor/tilmeldinger/${hanne.id}`)).text()).replace(/<[^>]+>/g, '');
  match(theirs, /Forslaget blev ikke til noget: gæsten sagde nej \(Otto Anden\)/);
  match(theirs, /sagt nej tak til et forslag \(Otto Anden\) – Otto Anden – dagene passer ikke/);
  doesNotMatch((await (await office.get(`/en/kontor/tilmeldinger/${other.id}`)).text()).replace(/<[^>]+>/g, ''), /answerPlacement|movePlacement/); // prettier-ignore
  at(before.toISOString());
});

test('what a manager answered stands beside that they did', async () => {
  const asks = await aSignUp(world, { round, role: 'intern', name: 'Lea Leder' });
  const entry = { act: 'answerAsManager', subject: 'sign-up', id: asks.id, detail: { answer: 'economy' } } as const;
  await transact(world.acting(), (tx) => audit(tx, entry));
  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  match(
    await (await office.get(`/kontor/tilmeldinger/${asks.id}`)).text(),
    /Lederen svarede: Nej, på grund af økonomien/,
  );
});

test('what is no sent sign-up is nothing', async () => {
  for (const id of ['x', '00000000-0000-0000-0000-000000000000', `${host.id}x`])
    equal((await office.get(`/kontor/tilmeldinger/${id}`)).status, 404);
});

test('of somebody who was erased the office reads that they were, and is offered no address to write to', async () => {
  const text = async (path: string) => (await office.get(path)).text();
  const gone = await aSignUp(world, { round, role: 'intern', name: 'Zenobia' });
  const acting = world.acting({ kind: 'person', id: gone.personId });
  ok((await withdrawSignUp(acting, { id: gone.id, why: 'plans' }, [])).ok);
  await world.work();
  match(await text('/kontor/udbakke'), new RegExp(gone.email));
  ok((await erasePerson(acting, gone.personId)).ok);
  match(await text(`/kontor/tilmeldinger/${gone.id}`), /<h1[^>]*>Slettet person<\/h1>/);
  for (const path of [`/kontor/tilmeldinger/${gone.id}`, '/kontor/udbakke', '/kontor/tilmeldinger?state=withdrawn'])
    doesNotMatch(await text(path), /slettet-/, path);
  match(await text('/en/kontor/udbakke'), /Erased person/);
});
