/** The week itself: today's page for a host with several guests, for a guest, and the visit as a file for one's calendar. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CALENDAR_READERS, propertiesOf } from '../../tests/calendar-readers.ts';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { sayPracticalities } from '../placements/practicalities.acts.ts';
import { newId } from '../platform/ids.ts';

let world: World;
let host: Browser;
let hostEmail: string;
let gerdaEmail: string;
let gerda: Browser;
let stranger: Browser;
let early: string;
let late: string;
before(async () => {
  world = await openWorld({ at: '2027-09-15T07:00:00Z' });
  const round = await aRound(world);
  const h = await aSignUp(world, {
    round,
    role: 'host',
    name: 'Hanne Hvid',
    workplace: 'Haven',
    answers: { seats: 2 },
  });
  const first = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gren', organisation: '0461' });
  const second = await aSignUp(world, { round, role: 'intern', name: 'Gorm Græs', organisation: '0461' });
  early = await aVisit(world, { round, host: h.id, interns: [first.id], days: ['mon', 'tue', 'wed'] });
  late = await aVisit(world, { round, host: h.id, interns: [second.id], days: ['wed', 'thu'] });
  [hostEmail, gerdaEmail] = [h.email, first.email];
  [host, gerda] = [await world.signedIn(h.email), await world.signedIn(first.email)];
  const dea = await world.signedIn('dea@vejle.example');
  const confirmed = { state: 'confirmed', person_id: dea.personId, named_at: world.clock.now() } as const;
  const named = { id: newId(), host: h.id, name: 'Dea Dam', email: 'dea@vejle.example' };
  await world.db
    .insertInto('deputies')
    .values({ ...named, ...confirmed })
    .execute();
  stranger = await world.signedIn('fremmed@vejle.example');
});
after(() => world.close());

const page = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const at = (moment: string) => world.clock.moveTo(new Date(moment));

test('a host’s day is that of all its guests, whichever visit it is opened from', async () => {
  for (const visit of [early, late]) {
    at('2027-09-13T07:00:00Z');
    const monday = await page(host, `/besoeg/${visit}/i-dag`);
    match(monday, /I dag, mandag[^]*Din gæst[^]*Gerda Gren/);
    doesNotMatch(monday, /Gorm/);
    at('2027-09-15T07:00:00Z');
    match(await page(host, `/besoeg/${visit}/i-dag`), /I dag, onsdag[^]*Dine gæster[^]*Gerda Gren[^]*Gorm Græs/);
    at('2027-09-16T07:00:00Z');
    const thursday = await page(await world.signedIn(hostEmail), `/besoeg/${visit}/i-dag`);
    match(thursday, /I dag, torsdag[^]*Gorm Græs/);
    doesNotMatch(thursday, /Gerda/);
  }
});

test('a guest sees the host and who stands in, never another party’s guest; the agreement leads there', async () => {
  at('2027-09-15T07:00:00Z');
  const today = await page(gerda, `/besoeg/${early}/i-dag`);
  match(today, /Din vært[^]*Hanne Hvid[^]*stedfortræderen[^]*Dea Dam/);
  doesNotMatch(today, /Gorm/);
  match(await page(gerda, `/besoeg/${early}`), new RegExp(`href="/besoeg/${early}/i-dag"[^>]*>Se dagen i dag`));
  for (const path of [`/besoeg/${early}/i-dag`, `/besoeg/${early}/kalender.ics`, `/besoeg/${late}/kalender.ics`]) {
    equal((await stranger.get(path)).status, 404);
  }
  equal((await gerda.get(`/besoeg/${late}/i-dag`)).status, 404);
});

test('what the host has written stands once, the first meeting until it has been, and the office can be called', async () => {
  const said = { address: 'Torvet 4, indgang B', startsAt: '08:30', goodToKnow: '', phone: '+4587654321' };
  const row = await world.db.selectFrom('placements').select('host').where('id', '=', early).executeTakeFirstOrThrow();
  ok((await sayPracticalities(world.acting(), { host: row.host, versionSeen: 0, ...said })).ok);
  at('2027-09-13T06:00:00Z');
  const first = await page(await world.signedIn(gerdaEmail), `/besoeg/${early}/i-dag`);
  match(first, /I dag, mandag den 13\.[^]*Torvet 4, indgang B[^]*kl\.\s8\.30/);
  doesNotMatch(first, /Her mødes I|hvor i huset|hvornår I begynder/);
  equal(first.match(/tel:\+4587654321">\+45\s87\s65\s43\s21</g)?.length, 1);
  match(first, /kontoret:\s<a href="mailto:[^]*href="tel:/);
  at('2027-09-14T06:00:00Z');
  doesNotMatch(await page(await world.signedIn(gerdaEmail), `/besoeg/${early}/i-dag`), /8\.30/);
  at('2027-09-17T06:00:00Z');
  const browser = await world.signedIn(gerdaEmail);
  doesNotMatch(await page(browser, `/besoeg/${early}/i-dag`), /fat i værten/);
  doesNotMatch(await page(browser, `/besoeg/${early}`), /Se dagen i dag/);
});

test('once the round is closed a deputy reads names, and no way to write to them', async () => {
  for (const [moment, reads] of [
    ['2027-10-01T08:00:00Z', match],
    ['2027-10-18T08:00:00Z', doesNotMatch],
  ] as const) {
    at(moment);
    const deputy = await world.signedIn('dea@vejle.example');
    for (const path of ['', '/i-dag']) {
      const shown = await page(deputy, `/besoeg/${early}${path}`);
      match(shown, /Gerda Gren/);
      reads(shown, new RegExp(gerdaEmail), `${moment} ${path}`);
    }
  }
  match(await page(await world.signedIn(hostEmail), `/besoeg/${early}`), new RegExp(gerdaEmail));
});

test('looking at the day takes as many statements with two visits as with one', async () => {
  at('2027-09-15T07:00:00Z');
  host = await world.signedIn(hostEmail);
  const two = await world.countQueries(() => host.get(`/besoeg/${early}/i-dag`));
  const over = { state: 'cancelled', ended_at: world.clock.now(), ended_why: 'moved' } as const;
  await world.db.updateTable('placements').set(over).where('id', '=', late).execute();
  equal(await world.countQueries(() => host.get(`/besoeg/${early}/i-dag`)), two);
});

test('a visit is a file with its days and what is planned for them, and takes itself out once it is called off', async () => {
  gerda = await world.signedIn(gerdaEmail);
  await host.post(`/besoeg/${early}/program/begynd`, { from: 'nothing' });
  const day = { version: '1', 'title-0': 'Rundvisning', 'part-0': 'morning', 'starts-0': '9', 'ends-0': '10' };
  await host.post(`/besoeg/${early}/program/mon`, day);
  const unshared = await page(gerda, `/besoeg/${early}/kalender.ics`);
  doesNotMatch(unshared, /Rundvisning/);
  await host.post(`/besoeg/${early}/program/del`);
  const answer = await gerda.get(`/besoeg/${early}/kalender.ics`);
  match(answer.headers.get('content-type') ?? '', /^text\/calendar; charset=utf-8; method=PUBLISH$/);
  const file = await answer.text();
  for (const reader of CALENDAR_READERS) {
    if (await reader.missing()) continue;
    const read = await reader.read(file);
    deepEqual(read.map(({ start }) => start).toSorted(), ['2027-09-13', '2027-09-13 09:00'], reader.name);
  }
  const state = { state: 'cancelled', ended_at: world.clock.now(), ended_why: 'round-cancelled' } as const;
  await world.db.updateTable('placements').set(state).where('id', '=', early).execute();
  const off = await page(gerda, `/besoeg/${early}/kalender.ics`);
  match(off, /^METHOD:CANCEL\r$/m);
  equal(propertiesOf(off)('status'), 'CANCELLED');
});
