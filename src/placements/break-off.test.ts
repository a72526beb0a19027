/** Dropping out of a visit that is under way: by a guest, one of two, the host, its deputy; twice, late, back again. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { linkIn, newestTo } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { erasePerson } from '../my-page/erasure.acts.ts';
import { newId } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { leavePlacement } from './placement.acts.ts';
import { breakOff, takeBackBreakOff } from './break-off.acts.ts';
import { leavingNow } from './break-off.rules.ts';
import { awayFrom } from './break-off.ts';

const TUESDAY = '2027-09-14T07:00:00Z';
const OVER = '2027-09-15T22:00:00Z';
const DEPUTY = 'dorte@vejle.example';
const REASON = { reason: 'work', leaving: 'under-way' };

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let gerda: Made;
let bo: Made;
let visit: string;
before(async () => {
  world = await openWorld({ at: TUESDAY });
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date(TUESDAY));
  await sql`truncate letters, placements, deputies, sign_ups, match_runs, rounds, persons cascade`.execute(world.db);
  seen = world.post.letters.length;
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  gerda = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
  bo = await aSignUp(world, { round, role: 'intern', name: 'Bo Bæk', organisation: '0461' });
});

const alone = async () => (visit = await aVisit(world, { round, host: host.id, interns: [gerda.id] }));
const together = async () => {
  await companions(world, gerda.id, bo.id);
  visit = await aVisit(world, { round, host: host.id, interns: [gerda.id, bo.id] });
};
const aDeputy = async (): Promise<Browser> => {
  const deputy = await world.signedIn(DEPUTY);
  const named = { id: newId(), host: host.id, name: 'Dorte Dam', email: DEPUTY, named_at: world.clock.now() };
  await world.db
    .insertInto('deputies')
    .values({ ...named, state: 'confirmed', person_id: deputy.personId })
    .execute();
  return deputy;
};
const as = (one: Made): Promise<Browser> => world.signedIn(one.email);
const page = async (who: Browser, path = '') => (await who.get(`/besoeg/${visit}${path}`)).text();
const rows = () => world.db.selectFrom('break_offs').selectAll().orderBy('at').execute();
/** To whom what was mailed since; the post has the newest first. */
let seen = 0;
const subjects = async (): Promise<string[]> => {
  await world.work();
  return world.post.letters
    .slice(0, world.post.letters.length - seen)
    .map(({ to, subject }) => `${to}: ${subject}`)
    .toSorted();
};

test('a guest who drops out on the second day reads what follows, gives a reason, and everybody is told once', async () => {
  await alone();
  const [guest, theHost] = [await as(gerda), await as(host)];
  match(await page(guest), /href="\/besoeg\/[^"]+\/afbud">Meld afbud til resten af besøget/);
  match(await page(guest, '/i-dag'), /\/afbud">Meld afbud</);
  match(await page(guest, '/afbud'), /Fra tirsdag er du så ikke med\. Værten og kontoret[^]*bliver uden dig/);
  const path = `/besoeg/${visit}/afbud`;
  const unreasoned = await guest.post(path, { leaving: 'under-way' });
  equal(unreasoned.status, 400);
  match(await unreasoned.text(), /Vælg en grund/);
  const unseen = await guest.post(path, { reason: 'manager' });
  equal(unseen.status, 409, 'they were shown what calling off leads to');
  match(await unseen.text(), /Besøget er begyndt imens[^]*bliver uden dig[^]*value="manager" checked/);
  deepEqual([await rows(), await subjects()], [[], []]);

  equal((await guest.post(path, REASON)).headers.get('location'), `/besoeg/${visit}`);
  equal((await guest.post(path, REASON)).status, 303);
  equal((await rows()).length, 1);
  deepEqual(
    await subjects(),
    [
      `${gerda.email}: Vi har fået dit afbud til resten af besøget`,
      `${host.email}: Gæsten har meldt afbud til resten af besøget`,
    ].toSorted(),
  );
  doesNotMatch(newestTo(world, host.email).text, /Gerda|arbejde/, 'who and why stand in no mail');
  match(newestTo(world, host.email).text, /fra tirsdag/);

  const own = await page(guest);
  match(own, /Du har meldt afbud fra tirsdag[^]*Jeg kommer alligevel[^]*Hanne Hvid/);
  doesNotMatch(own, /Meld afbud til resten/);
  for (const path of ['', '/i-dag']) {
    const read = await page(theHost, path);
    match(read, /Gerda Gæst har meldt afbud fra tirsdag/);
    doesNotMatch(read, /arbejdet|Jeg kommer|Vi tager imod|Sørg for, at nogen/i);
  }
  match(await page(guest, '/program'), /Besøgsprogram|program/i);
  const mine = await (await guest.get('/min-side')).text();
  match(mine, /Du har meldt afbud undervejs/);
  doesNotMatch(mine, /i-dag"/, 'nothing waits there today');
  match(await (await guest.get('/min-side/data/alt.json')).text(), /"leftBecause": ?"work"/);
});

test('once it is over who dropped out is asked what can be true, and my page says still that they did', async () => {
  await alone();
  equal((await (await as(gerda)).post(`/besoeg/${visit}/afbud`, REASON)).status, 303);
  world.clock.moveTo(new Date('2027-09-16T07:30:00Z'));
  await world.tick();
  await world.work();
  const link = linkIn(newestTo(world, gerda.email).text, '/fandt-sted/');
  const [guest, theHost, phone] = [await as(gerda), await as(host), world.browser()];
  const path = `/besoeg/${visit}/fandt-sted`;
  for (const read of [await page(guest, '/fandt-sted'), await (await phone.get(link)).text()]) {
    match(read, /Du meldte afbud undervejs[^]*Ja, nogle af dagene[^]*Nej, det blev ikke/);
    doesNotMatch(read, /Ja, alle dagene/);
  }
  match(await page(theHost, '/fandt-sted'), /Ja, alle dagene/);
  equal((await guest.post(path, { answer: 'all' })).headers.get('location'), path);
  equal((await phone.post(link, { answer: 'all' })).headers.get('location'), link);
  const mine = async (who: Browser) => (await who.get('/min-side')).text();
  match(await mine(guest), /Du har meldt afbud undervejs[^]*Dagene er gået/);
  equal((await phone.post(link, { answer: 'some' })).headers.get('location'), `${link}?besked=svar-om-besoeg`);
  match(await mine(guest), /Du har meldt afbud undervejs[^]*Fandt sted nogle af dagene/);
  match(await mine(theHost), /Jeres gæst har meldt afbud undervejs/);

  match(await (await phone.get(link)).text(), /\/med-hjem"/);
  await guest.post(`/besoeg/${visit}/med-hjem`, { kind: 'habit', text: 'At spørge først.' });
  doesNotMatch(await (await phone.get(link)).text(), /\/med-hjem"/, 'it is written');
});

test('who is left reads that they can write to each other, until the other is erased', async () => {
  await alone();
  equal((await (await as(gerda)).post(`/besoeg/${visit}/afbud`, REASON)).status, 303);
  match(await page(await as(host)), /meldt afbud fra tirsdag[^]*Kontoret ved det. I kan stadig skrive til hinanden/);
  world.clock.moveTo(new Date('2027-11-01T09:00:00Z'));
  ok((await erasePerson(world.acting({ kind: 'person', id: gerda.personId }), gerda.personId)).ok);
  const read = await page(await as(host));
  match(read, /meldt afbud fra tirsdag[^]*Kontoret ved det/);
  doesNotMatch(read, /skrive til hinanden/);
});

test('who dropped out is written to about the programme no more', async () => {
  await together();
  const acting = world.acting({ kind: 'person', id: bo.personId });
  ok((await breakOff(acting, { placement: visit, signUp: bo.id, because: 'work' })).ok);
  const hosts = await as(host);
  equal((await hosts.post(`/besoeg/${visit}/program/begynd`, { from: 'outline' })).status, 303);
  equal((await hosts.post(`/besoeg/${visit}/program/del`)).status, 303);
  await world.work();
  const told = world.post.letters.filter(({ subject }) => /[Pp]rogram/.test(subject)).map(({ to }) => to);
  deepEqual(told, [gerda.email]);
});

test('a host reads in its programme from which day on only one of two comes, and others do not', async () => {
  await together();
  const hosts = await as(host);
  await hosts.post(`/besoeg/${visit}/program/begynd`, { from: 'outline' });
  await hosts.post(`/besoeg/${visit}/program/del`);
  doesNotMatch(await page(hosts, '/program'), /Kommer ikke/);
  const acting = world.acting({ kind: 'person', id: bo.personId });
  ok((await breakOff(acting, { placement: visit, signUp: bo.id, because: 'work' })).ok);
  const days = (await page(hosts, '/program')).split('id="dag-');
  const said = days.filter((day) => /Kommer ikke: Bo Bæk\. Der kommer kun én gæst nu\./.test(day));
  deepEqual(
    said.map((day) => day.slice(0, 3)),
    ['tue', 'wed'],
  );
  match(said.join(), /Gæsterne taler sammen/);
  for (const guest of [gerda, bo]) doesNotMatch(await page(await as(guest), '/program'), /Kommer ikke|én gæst nu/);
});

test('the office sees who dropped out and why, on its overview, its list and in the history', async () => {
  await alone();
  await (await as(gerda)).post(`/besoeg/${visit}/afbud`, REASON);
  const office = await world.signedIn('office@coi.example', { coordinator: true });
  const read = async (path: string) => (await office.get(path)).text();
  match(await read('/kontor'), /vis=broken-off">besøg, hvor nogen har meldt afbud undervejs/);
  match(await read('/kontor/besoeg?vis=broken-off'), /Gerda Gæst meldte afbud undervejs \(arbejdet kom i vejen\)/);
  match(await read(`/kontor/tilmeldinger/${gerda.id}`), /Meldte afbud til resten af et besøg/);
  await (await as(gerda)).post(`/besoeg/${visit}/afbud/fortryd`);
  doesNotMatch(await read('/kontor'), /broken-off/);
});

test('of two one goes on; the other can come back, which the rest hear in one letter, and drop out again', async () => {
  await together();
  const [left, stays, theHost] = [await as(bo), await as(gerda), await as(host)];
  await left.post(`/besoeg/${visit}/afbud`, REASON);
  deepEqual(
    await subjects(),
    [
      `${gerda.email}: Din rejsefælle har meldt afbud til resten af besøget`,
      `${bo.email}: Vi har fået dit afbud til resten af besøget`,
      `${host.email}: Den ene gæst har meldt afbud til resten af besøget`,
    ].toSorted(),
  );
  match(await page(stays), /Bo Bæk har meldt afbud[^]*Meld afbud til resten af besøget/);
  match(
    await page(theHost, '/i-dag'),
    /Bo Bæk har meldt afbud[^]*Sørg for, at nogen tager imod/,
    'the other still comes',
  );

  seen = world.post.letters.length;
  const path = `/besoeg/${visit}/afbud/fortryd`;
  equal((await stays.post(path)).headers.get('location'), `/besoeg/${visit}`, 'had nothing to take back');
  world.clock.moveTo(new Date('2027-09-14T07:01:00Z'));
  match((await left.post(path)).headers.get('location') ?? '', /besked=afbud-trukket-tilbage/);
  equal((await left.post(path)).status, 303);
  deepEqual(
    [await rows(), await subjects()],
    [
      [],
      [
        `${gerda.email}: Din rejsefælle kommer alligevel`,
        `${bo.email}: Du har trukket dit afbud tilbage`,
        `${host.email}: Den ene gæst kommer alligevel`,
      ].toSorted(),
    ],
  );
  doesNotMatch(await page(theHost), /har meldt afbud/);
  seen = world.post.letters.length;
  world.clock.moveTo(new Date('2027-09-14T07:02:00Z'));
  await left.post(`/besoeg/${visit}/afbud`, REASON);
  equal((await subjects()).length, 3, 'told anew');
});

test('a host drops out for its whole side; what the deputy does is the deputy’s, and the contact can take it back', async () => {
  await together();
  const [deputy, contact] = [await aDeputy(), await as(host)];
  match(await page(deputy, '/afbud'), /Fra tirsdag tager I så ikke imod længere\. Begge gæster/);
  equal((await deputy.post(`/besoeg/${visit}/afbud`, REASON)).status, 303);
  deepEqual(
    await subjects(),
    [
      `${DEPUTY}: Vi har fået dit afbud til resten af besøget`,
      `${bo.email}: Værten har meldt afbud til resten af besøget`,
      `${gerda.email}: Værten har meldt afbud til resten af besøget`,
      `${host.email}: Jeres stedfortræder har meldt afbud til resten af besøget`,
    ].toSorted(),
  );
  match(await page(deputy), /Du har meldt afbud fra tirsdag/);
  match(await page(contact), /Jeres stedfortræder har meldt afbud fra tirsdag[^]*Vi tager imod alligevel/);
  const theirs = await page(await as(bo), '/i-dag');
  match(theirs, /Hanne Hvid har meldt afbud fra tirsdag/);
  doesNotMatch(theirs, /Her mødes I|Meld afbud/, 'there is nothing to come to, or to drop out of');
  const own = await (await (await as(bo)).get('/min-side')).text();
  match(own, /Værten har meldt afbud undervejs/);
  doesNotMatch(own, /Se dagen i dag/);
  match(await (await deputy.get('/min-side/data/alt.json')).text(), /"leftBecause"/);
  doesNotMatch(await (await contact.get('/min-side/data/alt.json')).text(), /"leftBecause": ?"work"/);

  seen = world.post.letters.length;
  await contact.post(`/besoeg/${visit}/afbud/fortryd`);
  deepEqual(
    await subjects(),
    [
      `${DEPUTY}: Et afbud til et besøg hos jer er trukket tilbage`,
      `${bo.email}: Værten tager imod alligevel`,
      `${gerda.email}: Værten tager imod alligevel`,
      `${host.email}: Du har trukket dit afbud tilbage`,
    ].toSorted(),
  );
  seen = world.post.letters.length;
  world.clock.moveTo(new Date('2027-09-14T08:00:00Z'));
  await (await as(gerda)).post(`/besoeg/${visit}/afbud`, REASON);
  ok((await subjects()).includes(`${DEPUTY}: Afbud til resten af et besøg hos jer`));
});

test('a host drops out of one of two visits: the other’s guest still comes, and is the only one left to tell', async () => {
  const other = await aVisit(world, { round, host: host.id, interns: [bo.id], days: ['tue', 'wed'] });
  await alone();
  const theHost = await as(host);
  const today = async () => (await theHost.get(`/besoeg/${other}/i-dag`)).text();
  match(
    await today(),
    /Gæsterne kommer til jer[^]*Meld afbud til besøget af Bo Bæk[^]*Meld afbud til besøget af Gerda Gæst/,
  );
  await theHost.post(`/besoeg/${visit}/afbud`, REASON);
  const left = await today();
  match(left, /Gæsten kommer til jer[^]*Gerda Gæst/);
  match(left, new RegExp(`href="/besoeg/${other}/afbud">Meld afbud<`));
  doesNotMatch(left, new RegExp(`/besoeg/${visit}/afbud`));
  deepEqual(
    (await rows()).map(({ placement_id }) => placement_id),
    [visit],
  );
});

test('a host’s pages no longer count who has dropped out, and can still write to them', async () => {
  const other = await aVisit(world, { round, host: host.id, interns: [bo.id], days: ['tue', 'wed'] });
  await alone();
  const theHost = await as(host);
  await theHost.post(`/besoeg/${visit}/program/begynd`, { from: 'nothing' });
  await (await as(gerda)).post(`/besoeg/${visit}/afbud`, REASON);
  ok((await subjects()).includes(`${host.email}: En af jeres gæster har meldt afbud til resten af sit besøg`));
  match(newestTo(world, host.email).text, /fra\s+tirsdag[^]*ét\s+af\s+flere\s+besøg/);
  const today = await page(theHost, '/i-dag');
  match(today, new RegExp(`Din gæst[^]*Bo Bæk[^]*Kommer ikke[^]*Gerda Gæst[^]*${gerda.email}`));
  doesNotMatch(today, /Dine gæster|Meld afbud til besøget af/);
  match(today, new RegExp(`href="/besoeg/${other}/afbud">Meld afbud<`));
  const programme = await page(theHost, '/program');
  const comes = (day: string): string =>
    new RegExp(`id="name-${day}"[^]*?class="soft">([^<]*)`).exec(programme)?.[1] ?? '';
  deepEqual(['mon', 'tue', 'wed'].map(comes), ['Gerda Gæst', 'Bo Bæk', 'Bo Bæk']);
});

test('who has dropped out themselves is not awaited, neither today nor when the host comes back', async () => {
  await alone();
  const leaves = async (one: Made) => {
    const acting = world.acting({ kind: 'person', id: one.personId });
    ok((await breakOff(acting, { placement: visit, signUp: one.id, because: 'work' })).ok);
  };
  match(await page(await as(gerda), '/i-dag'), /Bliver du forsinket/);
  await leaves(gerda);
  doesNotMatch(await page(await as(gerda), '/i-dag'), /Bliver du forsinket|<p[^>]*>\s*<\/p>/);
  await leaves(host);
  const theirs = world.acting({ kind: 'person', id: host.personId });
  ok((await takeBackBreakOff(theirs, { placement: visit, signUp: host.id })).ok);
  await world.work();
  match(newestTo(world, gerda.email).text.replace(/\s+/g, ' '), /Dit eget afbud gælder stadig/);
});

test('before the first day it is calling off; once the last is over it is said so; nobody else’s, and no proposal', async () => {
  await alone();
  const path = `/besoeg/${visit}/afbud`;
  const stranger = await world.signedIn('fremmed@vejle.example');
  for (const one of [path, `${path}/fortryd`]) equal((await stranger.post(one, REASON)).status, 404);
  equal((await (await as(bo)).post(path, REASON)).status, 404);
  const of = { placement: visit, signUp: gerda.id };
  const acting = () => world.acting({ kind: 'person', id: gerda.personId });
  deepEqual(await breakOff(acting(), { ...of, signUp: bo.id, because: 'work' }), { ok: false, why: 'gone' });

  world.clock.moveTo(new Date('2027-09-12T21:59:00Z'));
  match(await page(await as(gerda), '/afbud'), /besøget er aflyst/);
  deepEqual(await breakOff(acting(), { ...of, because: 'work' }), { ok: false, why: 'not-begun' });
  world.clock.moveTo(new Date('2027-09-15T13:59:00Z'));
  ok((await breakOff(acting(), { ...of, because: 'other' })).ok, 'the last minute before the last day is done');
  world.clock.moveTo(new Date(OVER));
  const late = await as(gerda);
  for (const answer of [await late.post(path, REASON), await late.post(`${path}/fortryd`)]) equal(answer.status, 409);
  const over = await page(late, '/afbud');
  match(over, /Besøget er ovre[^]*Du har meldt afbud fra onsdag/);
  doesNotMatch(over, /Jeg kommer alligevel|\/fandt-sted/);
  deepEqual(await takeBackBreakOff(acting(), of), { ok: false, why: 'over' });
  equal((await rows()).length, 1);
  world.clock.moveTo(new Date('2027-09-16T07:30:00Z'));
  await world.tick();
  match(await page(await as(gerda), '/fandt-sted'), /Fandt besøget sted\?[^]*Du meldte afbud undervejs/);
  match(await page(await as(gerda), '/afbud'), /Besøget er ovre[^]*\/fandt-sted"/);

  world.clock.moveTo(new Date(TUESDAY));
  const open = await aVisit(world, { round, host: host.id, interns: [bo.id], isOpen: true });
  const asked = await as(bo);
  equal((await asked.post(`/besoeg/${open}/afbud`, REASON)).headers.get('location'), `/besoeg/${open}`);
  equal((await rows()).length, 1);
});

test('of two presses at one moment one is written down, and each is told once', async () => {
  await alone();
  const acting = world.acting({ kind: 'person', id: gerda.personId });
  const of = { placement: visit, signUp: gerda.id, because: 'work' } as const;
  const both = await Promise.all([breakOff(acting, of), breakOff(acting, of)]);
  ok(both.every((one) => one.ok));
  equal((await rows()).length, 1);
  equal((await subjects()).length, 2);
  const back = await Promise.all([takeBackBreakOff(acting, of), takeBackBreakOff(acting, of)]);
  ok(back.every((one) => one.ok));
  equal((await subjects()).length, 4);
});

test('who takes it back before the letters have gone has told nobody wrong', async () => {
  await alone();
  const acting = world.acting({ kind: 'person', id: gerda.personId });
  const of = { placement: visit, signUp: gerda.id, because: 'work' } as const;
  ok((await breakOff(acting, of)).ok);
  ok((await takeBackBreakOff(acting, of)).ok);
  deepEqual(
    await subjects(),
    [`${host.email}: Gæsten kommer alligevel`, `${gerda.email}: Du har trukket dit afbud tilbage`].toSorted(),
  );
});

test('away from the day itself, or once that is done, from the next; visits may skip days', async () => {
  const found = await findRound(world.db, round);
  ok(found);
  const from = (at: string) => awayFrom(['mon', 'wed', 'thu'], found, new Date(at));
  equal(from('2027-09-13T06:00:00Z'), 'mon');
  equal(from('2027-09-13T13:59:00Z'), 'mon');
  equal(from('2027-09-13T14:00:00Z'), 'wed', 'four in the afternoon in Copenhagen');
  equal(from('2027-09-14T10:00:00Z'), 'wed');
  equal(from('2027-09-16T20:00:00Z'), 'thu');
  const leaving = (at: string) => leavingNow({ state: 'agreed', days: ['mon', 'wed'] }, found, new Date(at));
  equal(leaving('2027-09-12T21:59:59Z'), 'call-off');
  equal(leaving('2027-09-12T22:00:00Z'), 'break-off');
  equal(leaving('2027-09-15T13:59:59Z'), 'break-off');
  equal(leaving('2027-09-15T14:00:00Z'), 'ending', 'who would leave now has been there all days');
  equal(leaving('2027-09-15T21:59:59Z'), 'ending');
  equal(leaving('2027-09-15T22:00:00Z'), 'over');
  equal(leavingNow({ state: 'cancelled', days: ['mon'] }, found, new Date(TUESDAY)), 'not-agreed');
});

test('on the evening of the last day there is nothing left to drop out of, and what was can be taken back', async () => {
  await together();
  const acting = world.acting({ kind: 'person', id: bo.personId });
  ok((await breakOff(acting, { placement: visit, signUp: bo.id, because: 'work' })).ok);
  world.clock.moveTo(new Date('2027-09-15T15:30:00Z'));
  const gerdas = await as(gerda);
  match(await page(gerdas, '/afbud'), /ikke længere noget at melde afbud til/);
  doesNotMatch(await page(gerdas), new RegExp(`/besoeg/${visit}/afbud"`));
  equal((await gerdas.post(`/besoeg/${visit}/afbud`, REASON)).status, 409);
  deepEqual(
    (await rows()).map((row) => row.sign_up_id),
    [bo.id],
  );
  const bos = await as(bo);
  match(await page(bos), /Jeg kommer alligevel/);
  equal((await bos.post(`/besoeg/${visit}/afbud/fortryd`)).status, 303);
  equal((await rows()).length, 0);
});

test('a visit of the end of the week that is called off in it promises nobody another', async () => {
  const later = await aVisit(world, { round, host: host.id, interns: [gerda.id], days: ['thu', 'fri'] });
  const acting = world.acting({ kind: 'person', id: host.personId });
  ok((await leavePlacement(acting, { placement: later, signUp: host.id, because: 'work' })).ok);
  await world.work();
  for (const { email } of [host, gerda]) {
    const { text } = newestTo(world, email);
    doesNotMatch(text, /ser efter en anden|spørger jer, hvis|foreslår jer ikke|Vil I stadig/);
  }
  match(newestTo(world, gerda.email).text, /Værten/);
});

test('when the second of two drops out as well nobody is told that the visit goes on', async () => {
  await together();
  const acting = (one: Made) => world.acting({ kind: 'person', id: one.personId });
  const drops = async (one: Made) =>
    ok((await breakOff(acting(one), { placement: visit, signUp: one.id, because: 'work' })).ok);
  const lastTo = async ({ email }: Made) => {
    await world.work();
    const { subject, text } = newestTo(world, email);
    return `${subject}\n${text}`.replace(/\s+/g, ' ');
  };
  match(await page(await as(gerda), '/afbud'), /For din rejsefælle går besøget videre/);
  await drops(bo);
  match(await lastTo(host), /Den ene af jeres gæster[^]*For den anden går besøget videre/);
  doesNotMatch(await lastTo(host), /retter mailen dagene/, 'they are what they were');
  match(await lastTo(gerda), /For dig går besøget videre/);
  doesNotMatch(await page(await as(gerda), '/afbud'), /går besøget videre/);
  await drops(gerda);
  match(await lastTo(host), /Den anden gæst har også meldt afbud[^]*ingen tilbage[^]*retter mailen dagene/);
  match(await lastTo(bo), /Din rejsefælle har også meldt afbud/);
  for (const one of [host, bo]) doesNotMatch(await lastTo(one), /går besøget videre/);
  ok((await takeBackBreakOff(acting(bo), { placement: visit, signUp: bo.id })).ok);
  match(await lastTo(host), /Den ene gæst kommer alligevel[^]*retter mailen dagene/);
});
