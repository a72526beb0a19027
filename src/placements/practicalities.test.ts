import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { makeFeed } from '../my-page/calendar-feed.acts.ts';
import { endDeputy, nameDeputy } from './deputy.acts.ts';
import { leavePlacement } from './placement.acts.ts';
import { forgetPhones, sayPracticalities } from './practicalities.acts.ts';
import { practicalitiesOf } from './practicalities.store.ts';

const SAID = {
  address: 'Hemmelig Gade 4\nindgang B',
  startsAt: 'kl. 8.45',
  goodToKnow: 'Kom i sko, du kan gå i. Frokosten er vores.',
  phone: '+45 11 22 33 44',
};
const GUEST_PHONE = '55 66 77 88';
/** Anything of it, in a page, a letter or a file. */
const ANY = /Hemmelig Gade|sko, du kan gå i|11 22 33 44|55 66 77 88|8[.:]45/;

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const people = async () => {
  const host = await aSignUp(world, { round, role: 'host' });
  const guest = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  return { host, guest, theHost: await world.signedIn(host.email), theGuest: await world.signedIn(guest.email) };
};
const lettersTo = async ({ email }: { email: string }): Promise<number> => {
  const rows = world.db.selectFrom('letters').select('kind').where('to_address', '=', email);
  return (await rows.execute()).filter(({ kind }) => kind === 'practicalities-changed').length;
};
const textOf = async (who: Browser, path: string): Promise<string> => (await who.get(path)).text();
const say = async (who: Browser, visit: string, said: Record<string, string>) => {
  const path = `/besoeg/${visit}/praktisk`;
  const version = /name="version" value="(\d+)"/.exec(await textOf(who, path))?.[1] ?? '';
  return who.post(path, { version, ...said });
};

test('each side says it once a visit is agreed, and both read it where they need it: not on the shared link', async () => {
  const { host, guest, theHost, theGuest } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const own = `/besoeg/${visit}`;
  match(await textOf(theGuest, own), /Værten har ikke skrevet adressen endnu/);
  match(await textOf(theHost, own), /Skriv, hvor gæster skal møde/);
  match(
    await textOf(theHost, '/min-side'),
    /Skriv, hvor jeres gæster skal møde: gerne senest mandag den 6\.\sseptember/,
  );

  equal((await say(theHost, visit, SAID)).status, 303);
  equal((await theGuest.post(`${own}/praktisk`, { phone: GUEST_PHONE })).status, 303);
  doesNotMatch(await textOf(theHost, '/min-side'), /hvor jeres gæster skal møde/);
  for (const path of [own, `${own}/i-dag`, `${own}/program`]) {
    const page = await textOf(theGuest, path);
    match(page, /Hemmelig Gade 4\nindgang B/, path);
    match(page, /mandag den 13\.\sseptember 2027 kl\.\s8\.45/, path);
    match(page, /sko, du kan gå i/, path);
    match(page, /href="tel:\+4511223344"/, path);
    match(await textOf(theHost, path), /href="tel:55667788"/, path);
  }
  match(await textOf(theGuest, `/en${own}`), /Monday 13\sSeptember 2027 at 8:45/);
  // Whoever has the programme's link is a colleague, and no guest.
  await theHost.post(`${own}/program/begynd`, { from: 'nothing' });
  await theHost.post(`${own}/program/link`, {});
  const { link } = await world.db.selectFrom('visit_programmes').select('link').executeTakeFirstOrThrow();
  doesNotMatch(await textOf(world.browser(), `/program/${link}`), ANY);
});

test('a calendar knows the workplace alone', async () => {
  const { host, guest, theHost } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  await say(theHost, visit, SAID);
  for (const { personId } of [host, guest]) {
    const file = await textOf(world.browser(), `/kalender/${await makeFeed(world.acting(), personId)}.ics`);
    match(file, /LOCATION:/);
    doesNotMatch(file, ANY);
  }
});

test('what cannot be is said beside its field, and what was typed is kept', async () => {
  const { host, guest, theHost, theGuest } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const wrong = await say(theHost, visit, {
    address: 'a'.repeat(201),
    startsAt: 'tidligt',
    goodToKnow: 'Spørg efter 010190-1234',
    phone: 'ring bare',
  });
  equal(wrong.status, 400);
  const page = await wrong.text();
  for (const complaint of [
    /Skriv højst 200 tegn i »Adresse og indgang«/,
    /klokkeslæt, for eksempel/,
    /ligner et CPR-nummer/,
    /Skriv et telefonnummer/,
  ])
    match(page, complaint);
  match(page, /value="tidligt"[^]*Spørg efter 010190-1234/);
  for (const phone of ['123', '1234567890123456', '0101901234', '12 34 56 78 <b>'])
    equal((await theGuest.post(`/besoeg/${visit}/praktisk`, { phone })).status, 400, phone);
  for (const phone of ['12345678', '0045 12-34.56 78', '(+46) 70/123 45 67', ''])
    equal((await theGuest.post(`/besoeg/${visit}/praktisk`, { phone })).status, 303, phone);
  equal(
    (await say(theHost, visit, { address: 'Torvet\u0000 4', startsAt: '', goodToKnow: '', phone: '' })).status,
    303,
  );
  equal((await practicalitiesOf(world.db, host.id)).address, 'Torvet 4');
});

test('of two on the host’s side nobody writes over the other unseen; the same again is saved already', async () => {
  const { host, guest, theHost } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  equal((await say(theHost, visit, SAID)).status, 303);
  const path = `/besoeg/${visit}/praktisk`;
  equal((await theHost.post(path, { ...SAID, version: '0' })).status, 303, 'pressed twice');
  const over = await theHost.post(path, { ...SAID, address: 'Torvet 1', version: '0' });
  equal(over.status, 409);
  const page = await over.text();
  match(page, /rettet et andet sted[^]*Hemmelig Gade 4[^]*Torvet 1/);
  equal((await theHost.post(path, { ...SAID, address: 'Torvet 1', version: /value="(\d+)"/.exec(page)?.[1] ?? '' })).status, 303); // prettier-ignore
  equal((await practicalitiesOf(world.db, host.id)).address, 'Torvet 1');
});

test('only those in an agreed visit read it: not in a proposal, not as another guest, not once it is called off', async () => {
  const { host, guest, theHost, theGuest } = await people();
  const [other, stranger] = [
    await aSignUp(world, { round, role: 'intern' }),
    await aSignUp(world, { round, role: 'host' }),
  ];
  const [theOther, theStranger] = [await world.signedIn(other.email), await world.signedIn(stranger.email)];
  const agreed = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const open = await aVisit(world, { round, host: host.id, interns: [other.id], isOpen: true });
  await say(theHost, agreed, SAID);
  await theGuest.post(`/besoeg/${agreed}/praktisk`, { phone: GUEST_PHONE });
  match(await textOf(theHost, `/besoeg/${agreed}`), ANY);

  for (const [who, lang] of [
    [theOther, ''],
    [theOther, '/en'],
    [theHost, ''],
  ] as const)
    // prettier-ignore
    doesNotMatch(await textOf(who, `${lang}/besoeg/${open}`), ANY, 'a proposal');
  for (const browser of [theOther, theStranger]) {
    equal((await browser.get(`/besoeg/${agreed}/praktisk`)).status, 404);
    equal((await browser.post(`/besoeg/${agreed}/praktisk`, SAID)).status, 404);
  }
  match((await theOther.get(`/besoeg/${open}/praktisk`)).headers.get('location') ?? '', new RegExp(`/besoeg/${open}$`));
  equal((await theOther.post(`/besoeg/${open}/praktisk`, { phone: '12 34 56 78' })).status, 303);
  equal((await practicalitiesOf(world.db, other.id)).phone, '', 'nothing is asked before all have agreed');

  const left = { placement: agreed, signUp: guest.id, because: 'work' as const };
  ok((await leavePlacement(world.acting({ kind: 'person', id: guest.personId }), left)).ok);
  for (const who of [theHost, theGuest])
    for (const path of ['', '/praktisk', '/i-dag', '/program'])
      doesNotMatch(await textOf(who, `/besoeg/${agreed}${path}`), ANY, `called off ${path}`);
});

test('a deputy says it as well, and no longer once they are none', async () => {
  const { host, guest } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const contact = world.acting({ kind: 'person', id: host.personId });
  const email = 'dorte.dam@vejle.example';
  ok((await nameDeputy(contact, { host: host.id, name: 'Dorte Dam', email, isSure: true })).ok);
  const deputy = await world.signedIn(email);
  await world.db.updateTable('deputies').set({ state: 'confirmed', person_id: deputy.personId, answered_at: world.clock.now() }).where('host', '=', host.id).execute(); // prettier-ignore
  match(await textOf(deputy, '/min-side'), /Skriv, hvor jeres gæster skal møde/);
  equal((await say(deputy, visit, SAID)).status, 303);
  equal((await practicalitiesOf(world.db, host.id)).startsAt, '08:45');
  ok((await endDeputy(contact, { host: host.id, by: 'contact' })).ok);
  equal((await deputy.get(`/besoeg/${visit}/praktisk`)).status, 404);
});

test('guests are told of each move while they have a day to come, and never in words', async () => {
  const { host, guest } = await people();
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  let versionSeen = 0;
  const sayAt = async (at: string, changed: Partial<typeof SAID>) => {
    world.clock.moveTo(new Date(at));
    const said = { ...SAID, ...changed, startsAt: '08:45', host: host.id, versionSeen };
    ok((await sayPracticalities(world.acting({ kind: 'person', id: host.personId }), said)).ok, at);
    versionSeen += 1;
  };
  for (const [at, changed, letters] of [
    ['2027-08-30T08:00:00Z', {}, 1],
    ['2027-08-30T09:00:00Z', { address: 'Torvet 2' }, 2],
    ['2027-08-31T08:00:00Z', { address: 'Torvet 2', goodToKnow: 'Ingen parkering' }, 2],
    ['2027-08-31T09:00:00Z', { address: 'Torvet 3' }, 3],
    ['2027-09-12T09:00:00Z', { address: 'Torvet 4' }, 4],
    ['2027-09-12T10:00:00Z', { address: 'Torvet 5' }, 5],
    // Monday to Wednesday it was: whose visit is over is not written to.
    ['2027-09-16T10:00:00Z', { address: 'Torvet 6' }, 5],
  ] as const) {
    await sayAt(at, changed);
    equal(await lettersTo(guest), letters, at);
  }
  await world.work();
  const mails = world.post.letters.filter(({ subject }) => subject.includes('hvor og hvornår du skal møde'));
  ok(mails.length > 0);
  for (const { subject, text, html } of world.post.letters) doesNotMatch(`${subject}\n${text}\n${html}`, ANY);
  const log = await world.db
    .selectFrom('audit_entries')
    .select('detail')
    .where('act', '=', 'sayPracticalities')
    .execute();
  ok(log.length > 0);
  doesNotMatch(JSON.stringify(log), /Torvet|Hemmelig|11 22/);
  deepEqual(log.at(-1)?.detail, { changed: 'address' });
});

test('a host is asked until the first day of its last visit is over', async () => {
  world.clock.moveTo(new Date('2027-09-13T20:00:00Z'));
  const { host, guest } = await people();
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const mineAt = async (at: string) => {
    world.clock.moveTo(new Date(at));
    return textOf(await world.signedIn(host.email), '/min-side');
  };
  match(await mineAt('2027-09-13T20:00:00Z'), /hvor jeres gæster skal møde: gerne i dag, mandag/);
  // Who came on Monday has found the way: Monday to Wednesday it is.
  for (const at of ['2027-09-14T06:00:00Z', '2027-09-16T09:00:00Z'])
    doesNotMatch(await mineAt(at), /hvor jeres gæster skal møde/, at);
  const later = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  await aVisit(world, { round, host: host.id, interns: [later.id], days: ['thu', 'fri'] });
  match(await mineAt('2027-09-16T09:00:00Z'), /hvor jeres gæster skal møde: gerne i dag, torsdag/);
  doesNotMatch(await mineAt('2027-09-17T09:00:00Z'), /hvor jeres gæster skal møde/);
});

test('the week over it is asked no more, and the telephones are forgotten', async () => {
  world.clock.moveTo(new Date('2027-09-17T09:00:00Z'));
  const { host, guest, theGuest } = await people();
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id], days: ['thu', 'fri'] });
  equal((await theGuest.post(`/besoeg/${visit}/praktisk`, { phone: GUEST_PHONE })).status, 303, 'the last day');
  world.clock.moveTo(new Date('2027-09-18T09:00:00Z'));
  const again = await world.signedIn(host.email);
  doesNotMatch(await textOf(again, '/min-side'), /hvor jeres gæster skal møde/);
  doesNotMatch(await textOf(again, `/besoeg/${visit}`), /hvor gæster skal møde/);
  equal((await again.post(`/besoeg/${visit}/praktisk`, SAID)).status, 303);
  equal((await practicalitiesOf(world.db, host.id)).version, 0);
  equal((await practicalitiesOf(world.db, guest.id)).phone, GUEST_PHONE);
  await forgetPhones(world.acting());
  equal((await practicalitiesOf(world.db, guest.id)).phone, '');
});
