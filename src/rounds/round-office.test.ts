import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { nextRound } from './next-round.rules.ts';
import { dateWarnings } from './round-dates.rules.ts';
import { setUpRound } from './round.acts.ts';
import { typedRound } from './round.form.ts';
import type { Round } from './round.ts';
import { findRoundBySlug } from './round.store.ts';

let world: World;
let office: Browser;
let round: Round;
beforeEach(async () => {
  world = await openWorld();
  office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Vera Kontor' });
  ok((await setUpRound(world.acting(), DEMO_ROUND)).ok);
  round = await roundNow();
});
afterEach(() => world.close());

const roundNow = async (slug = '2027') => (await findRoundBySlug(world.db, slug)) as Round;
/** What the form sends when nobody touches it, with some fields changed. */
const fields = (changed: Record<string, string> = {}) => ({ ...typedRound(round), ...changed });
const postChange = (changed: Record<string, string>) =>
  office.post('/kontor/runder/2027/ret', { version: '1', reason: 'Flere bad om det', ...fields(changed) });

test('next year’s form is filled in after this year’s, on the same weekdays', async () => {
  const page = await (await office.get('/kontor/runder/ny')).text();
  match(page, /value="Innovationspraktik 2028"/);
  match(page, /value="2028-05-29"/, 'Monday 31 May 2027 becomes Monday 29 May 2028');
  const next = nextRound(DEMO_ROUND);
  equal(next.dates.proposalsOn, '2028-06-06', 'Whit Monday moves on to Tuesday');
  deepEqual(dateWarnings(next), [], 'nothing proposed is warned about');
  deepEqual(next.visitWeek, { isoYear: 2028, isoWeek: 37 });
  const weekday = (day: string) => new Date(day).getUTCDay();
  for (const [name, day] of Object.entries(next.dates).filter(([name]) => name !== 'proposalsOn'))
    equal(weekday(day), weekday(DEMO_ROUND.dates[name as keyof typeof next.dates]), name);
  const typed = typedRound(next);
  const sent = await office.post('/kontor/runder/ny', typed);
  equal(sent.status, 303);
  equal(sent.headers.get('location'), '/kontor/runder/2028');
  const {
    id: _id,
    slug: _slug,
    seedHash: _hash,
    version: _version,
    openedEarly: _early,
    cancelledAt: _cancelled,
    ...stored
  } = await roundNow('2028');
  deepEqual(stored, next);
  match(await (await office.post('/kontor/runder/ny', typed)).text(), /Der er allerede en runde det år/);
});

test('days nobody should have a deadline on are warned about, and used when the coordinator says so', async () => {
  const next = nextRound(DEMO_ROUND);
  const sunday = { ...next, dates: { ...next.dates, signUpCloses: '2028-05-28', answersDue: '2028-06-05' } };
  const dates = { ...sunday.dates, proposalsOn: '2028-06-02' };
  const typed = typedRound({ ...sunday, dates });
  const first = await office.post('/kontor/runder/ny', typed);
  equal(first.status, 400);
  const page = await first.text();
  match(page, /Sidste dag for tilmelding: søndag den 28\.\smaj 2028 er i en weekend/);
  match(page, /Sidste dag for svar: mandag den 5\.\sjuni 2028 er (2\. pinsedag|grundlovsdag)/);
  match(page, /value="2028-05-28"/, 'what was typed is kept');
  equal(await roundNow('2028'), null);
  equal((await office.post('/kontor/runder/ny', { ...typed, warningsSeen: 'yes' })).status, 303);
  equal((await roundNow('2028')).dates.signUpCloses, '2028-05-28');
});

test('an empty form names each field that is missing', async () => {
  const page = await (await office.post('/kontor/runder/ny', {})).text();
  const complaints = [...page.matchAll(/<li><a href="#field-[^"]+">([^<]+)<\/a>/g)].map(([, text]) => text);
  ok(complaints.length > 12);
  equal(new Set(complaints).size, complaints.length);
});

test('everything wrong with a round is said at once, whether a field is odd or the days do not hold together', async () => {
  const answer = await office.post('/kontor/runder/ny', {
    ...typedRound(round),
    name: '',
    week: '60',
    organiserEmail: 'kontakt',
    workshop1From: '25:00',
    workshop2Place: '',
  });
  const page = await answer.text();
  const week = [
    /Udfyld »Navn«/,
    /Skriv en uge, som året har/,
    /Skriv en mailadresse/,
    /Der er allerede en runde det år/,
  ];
  for (const message of [...week, /Skriv klokkeslættet som 10:00/, /Udfyld hele linjen/]) match(page, message);

  const days = { ...typedRound(round), year: '2028', name: '', signUpCloses: '2028-06-20', answersDue: '2028-10-01' };
  const odd = await (await office.post('/kontor/runder/ny', { ...days, year: 'i år' })).text();
  match(odd, /Udfyld »Navn«/);
  const planned = await (await office.post('/kontor/runder/ny', days)).text();
  for (const message of [/Udfyld »Navn«/, /Forslag kan først blive sendt/]) match(planned, message);
});

test('impossible, odd and missing fields are named beside the field, and nothing is saved', async () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ signUpCloses: '2027-06-20' }, /Forslag kan først blive sendt, når tilmeldingen er lukket/],
    [{ signUpCloses: '2027-02-31' }, /Vælg en dag, der findes/],
    [{ week: '54' }, /Skriv en uge, som året har/],
    [{ week: '53' }, /Skriv en uge, som året har/],
    [{ name: ' ' }, /Udfyld »Navn«/],
    [{ organiserEmail: 'kontakt' }, /Skriv en mailadresse/],
    [{ workshop1Until: '9:00' }, /skal slutte, efter at den er begyndt/],
    [{ workshop2Place: '' }, /Udfyld hele linjen/],
    [{ workshop3From: '25:00' }, /Skriv klokkeslættet som 10:00/],
    [{ workshop1Day: '2027-09-13' }, /En workshop skal ligge efter svarfristen/],
    [{ signUpOpens: '2027-04-01' }, /Det er allerede begyndt/],
    [{ signUpCloses: '2027-03-01', proposalsOn: '2027-03-08' }, /Vælg en dag, der ikke er gået/],
    [{ reason: '' }, /Udfyld »Begrundelse«/],
    [{ maxSeats: '4' }, /Vælg et svar: Flest pladser hos én vært/],
  ];
  for (const [changed, message] of wrong) {
    const answer = await office.post('/kontor/runder/2027/ret', {
      version: '1',
      reason: 'Prøve',
      ...fields(),
      ...changed,
    });
    equal(answer.status, 400, JSON.stringify(changed));
    const page = await answer.text();
    match(page, message);
    match(page, /<title>\s*Fejl: /);
  }
  deepEqual(await roundNow(), round);
});

test('a change shows on the round’s page with its reason, in both languages', async () => {
  equal(
    (
      await postChange({
        signUpCloses: '2027-06-03',
        workshop3Day: '',
        workshop3From: '',
        workshop3Until: '',
        workshop3Place: '',
      })
    ).status,
    303,
  );
  const changed = await roundNow();
  equal(changed.dates.signUpCloses, '2027-06-03');
  equal(changed.workshops.length, DEMO_ROUND.workshops.length - 1);
  const page = await (await office.get('/kontor/runder/2027')).text();
  match(page, /Flere bad om det/);
  match(page, /Vera Kontor/);
  match(page, /Sidste dag for tilmelding: mandag den 31\.\smaj 2027 → torsdag den 3\.\sjuni 2027/);
  match(page, new RegExp(round.seedHash));
  const english = await (await office.get('/en/kontor/runder/2027')).text();
  match(english, /Last day to sign up: Monday 31\sMay 2027 → Thursday 3\sJune 2027/);
  match(english, /Week of the visits/);
});

test('of two who change a round at once the second is told and keeps what was written', async () => {
  equal((await postChange({ name: 'Ugen 2027' })).status, 303);
  const second = await postChange({ name: 'Praktik 2027' });
  equal(second.status, 400);
  const page = await second.text();
  match(page, /En anden har rettet runden/);
  match(page, /value="Praktik 2027"/);
  equal((await roundNow()).name, 'Ugen 2027');
  equal(
    (
      await office.post('/kontor/runder/2027/ret', {
        ...fields({ name: 'Praktik 2027' }),
        version: '1',
        reason: 'Igen',
      })
    ).status,
    400,
    'pressing again does not help: the round must be looked at',
  );
});

test('sign-up is closed early on one page and opened again on another', async () => {
  match(await (await office.get('/kontor/runder/2027')).text(), /Luk tilmeldingen nu/);
  const path = '/kontor/runder/2027/naeste-fase';
  match(await (await office.get(path)).text(), /Det sker med det samme, og alle kan se det/);
  equal((await office.post(path, { phase: 'matching' })).status, 400, 'a reason is asked for');
  equal((await office.post(path, { phase: 'matching', reason: 'Fuldt hus' })).status, 303);
  const twice = await office.post(path, { phase: 'matching', reason: 'Fuldt hus' });
  equal(twice.status, 400);
  match(await twice.text(), /Den fase er ikke den næste længere/);
  const page = await (await office.get('/kontor/runder/2027')).text();
  match(page, /Åbnet før tid/);
  match(page, /Åbn tilmeldingen igen/);
  const again = '/kontor/runder/2027/genaabn';
  for (const [closes, message] of [
    ['2027-03-09', /Vælg i dag eller en senere dag/],
    ['2027-06-07', /Dagen skal ligge før/],
    ['i morgen', /Vælg en dag, der findes/],
  ] as const) {
    const answer = await office.post(again, { closes, reason: 'Prøve' });
    equal(answer.status, 400);
    match(await answer.text(), message);
  }
  const holiday = { closes: '2027-06-05', reason: 'En vært mere' };
  const warned = await office.post(again, holiday);
  equal(warned.status, 400);
  match(await warned.text(), /lørdag den 5\.\sjuni 2027 er i en weekend.*lørdag den 5\.\sjuni 2027 er grundlovsdag/s);
  equal((await office.post(again, { ...holiday, warningsSeen: 'yes' })).status, 303, 'the coordinator decides');
  match(await (await office.get('/kontor/runder/2027')).text(), /Sidste dag for tilmelding: lørdag den 5\.\sjuni 2027/);
  equal((await office.post(path, { phase: 'matching', reason: 'Fuldt hus' })).status, 303);
  equal((await office.post(again, { closes: '2027-05-31', reason: 'En vært mere' })).status, 303);
  doesNotMatch(await (await office.get('/kontor/runder/2027')).text(), /Åbnet før tid/);
});

test('rounds are the coordinators’ business, and a year without one is not found', async () => {
  const host = await world.signedIn('mette@vejle.example');
  for (const path of ['/kontor/runder', '/kontor/runder/ny', '/kontor/runder/2027', '/kontor/runder/2027/ret']) {
    equal((await world.browser().get(path)).status, 303, path);
    equal((await host.get(path)).status, 403, path);
    equal((await office.get(path)).status, 200, path);
  }
  equal((await host.post('/kontor/runder/2027/ret', fields())).status, 403);
  for (const path of ['/kontor/runder/2031', '/kontor/runder/x', '/kontor/runder/2031/ret'])
    equal((await office.get(path)).status, 404);
});
