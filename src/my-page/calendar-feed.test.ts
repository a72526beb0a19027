import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CALENDAR_READERS, propertiesOf } from '../../tests/calendar-readers.ts';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { askAboutContact } from '../placements/contact-question.acts.ts';
import { otherDaysUrls } from '../placements/other-days.ts';
import { leavePlacement } from '../placements/placement.acts.ts';
import { newId, newSecret } from '../platform/ids.ts';
import { bookSeat, giveSeatBack } from '../workshops/booking.acts.ts';
import { makeFeed } from './calendar-feed.acts.ts';

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guest: Made;
let visit: string;
let programme: string;
before(async () => {
  world = await openWorld({ at: '2027-06-22T09:00:00Z' });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
  visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  await aWorkshop(world, round, { place: 'Odense' });
  programme = newId();
  const now = world.clock.now();
  await world.db.insertInto('visit_programmes').values({ id: programme, host: host.id, changed_at: now }).execute();
  const item = { programme, note: 'Ring til Hanne på 22 33 44 55', part: 'morning' as const };
  const items = [
    { ...item, day: 'mon' as const, place: 0, title: 'Velkomst', starts: '09:00', ends: '09:30' },
    { ...item, day: 'mon' as const, place: 1, title: 'Med på tur', starts: null, ends: null },
    { ...item, day: 'fri' as const, place: 0, title: 'Farvel', starts: null, ends: null },
  ];
  await world.db.insertInto('programme_items').values(items).execute();
});
after(() => world.close());

const fetchAs = async (secret: string, headers: Record<string, string> = {}, lang = '') =>
  world.browser().get(`${lang}/kalender/${secret}.ics`, headers);
const feedOf = async (one: Made) => makeFeed(world.acting({ kind: 'person', id: one.personId }), one.personId);
const summaries = (file: string): string[] =>
  [...file.replaceAll('\r\n ', '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, text = '']) => text).toSorted();

test('the page makes an address once, shows it once, and a new one stops the old', async () => {
  const browser = await world.signedIn(guest.email);
  match(await (await browser.get('/min-side')).text(), /href="\/min-side\/kalender"/);
  match(await (await browser.get('/min-side/kalender')).text(), /Lav en adresse til min kalender/);
  const made = await (await browser.post('/min-side/kalender/ny')).text();
  const [, first = ''] = /\/kalender\/([\w-]{43})\.ics"/.exec(made) ?? [];
  match(made, /href="webcal:\/\/[^"]+\.ics"/);
  ok(!(await (await browser.get('/min-side/kalender')).text()).includes(first), 'it is never shown again');
  equal((await fetchAs(first)).status, 200);

  const again = await (await browser.post('/min-side/kalender/ny')).text();
  const [, second = ''] = /\/kalender\/([\w-]{43})\.ics"/.exec(again) ?? [];
  const gone = await fetchAs(first);
  deepEqual([gone.status, gone.headers.get('content-type')], [410, 'text/plain; charset=utf-8']);
  match(await gone.text(), /^Denne kalenderadresse er stoppet/);
  equal((await fetchAs(second)).status, 200);
  const stopped = await browser.post('/min-side/kalender/stop');
  equal(stopped.headers.get('location'), '/min-side/kalender?besked=kalender-stoppet');
  equal((await fetchAs(second)).status, 410);
  for (const secret of [newSecret(), 'x', '%00'])
    ok([404, 400].includes((await fetchAs(secret)).status), `${secret} is nobody’s`);
  const kept = JSON.stringify(await world.db.selectFrom('calendar_feeds').selectAll().execute());
  ok(!kept.includes(first) && !kept.includes(second), 'the secret is kept nowhere');
});

test('it holds one’s own dates, in the language of the page it was made on, without anybody’s name; a programme once it is shared', async () => {
  const [his, hers] = [await feedOf(host), await feedOf(guest)];
  const before = await (await fetchAs(hers)).text();
  deepEqual(summaries(before), ['Innovationspraktik hos Skovbrynet', 'Sidste dag: vælg workshop']);
  ok(!before.includes('visit-week'), 'the rest of the week is free again');
  deepEqual(summaries(await (await fetchAs(his)).text()).slice(-3), [
    'Program: Med på tur',
    'Sidste dag: vælg workshop',
    'Velkomst',
  ]);

  await world.db.updateTable('visit_programmes').set({ shared_at: world.clock.now(), version: 2 }).execute();
  const workshop = await world.db.selectFrom('workshops').select('id').executeTakeFirstOrThrow();
  const wish = { round, person: guest.personId, workshop: workshop.id, together: false };
  ok((await bookSeat(world.acting({ kind: 'person', id: guest.personId }), wish)).ok);
  const file = await (await fetchAs(hers, {}, '/en')).text();
  deepEqual(summaries(file), [
    'Innovationspraktik at Skovbrynet',
    'Innovationspraktik: workshop\\, Odense',
    'Programme: Med på tur',
    'Velkomst',
  ]);
  ok(!/Hanne|Gerda|22 33|@/.test(file.replaceAll('\r\n ', '')));
  for (const reader of CALENDAR_READERS) {
    if (await reader.missing()) continue;
    const starts = (await reader.read(file)).map(({ start }) => start).toSorted();
    const expected = ['2027-08-25 10:00', '2027-09-13', '2027-09-13', '2027-09-13 09:00'];
    deepEqual(starts, expected.toSorted(), reader.name);
  }
});

test('while other days are asked about, the days to answer that and to be in touch both stand there', async () => {
  world.clock.moveTo(new Date('2027-06-30T09:00:00Z'));
  await askAboutContact(world.acting());
  const secret = await feedOf(host);
  const due = async () => summaries(await (await fetchAs(secret)).text()).filter((one) => /svar på|kontakt/.test(one));
  const [touch, days] = ['Sidste dag: fortæl\\, om I er i kontakt', 'Sidste dag: svar på dit matchforslag'];
  deepEqual(await due(), [touch]);
  const theirs = await world.signedIn(guest.email);
  equal((await theirs.post(otherDaysUrls.show(visit), { days: ['thu', 'fri'] })).status, 303);
  deepEqual(await due(), [touch, days]);
  await world.db.deleteFrom('other_days').execute();
  await world.db.deleteFrom('contact_questions').execute();
  world.clock.moveTo(new Date('2027-06-22T09:00:00Z'));
});

test('as many questions to the database for one visit as for four', async () => {
  const secret = await feedOf(host);
  const one = await world.countQueries(() => fetchAs(secret));
  for (const name of ['Gorm', 'Gitte', 'Gustav']) {
    const more = await aSignUp(world, { round, role: 'intern', name, organisation: '0461' });
    await aVisit(world, { round, host: host.id, interns: [more.id] });
  }
  equal(await world.countQueries(() => fetchAs(secret)), one);
});

test('nothing new is answered 304; a calendar that hammers is asked to wait, and others are not', async () => {
  const [secret, other] = [await feedOf(guest), await feedOf(host)];
  const first = await fetchAs(secret);
  const etag = first.headers.get('etag') ?? '';
  match(etag, /^W\/"/);
  const again = await fetchAs(secret, { 'if-none-match': `"x", ${etag}` });
  deepEqual([again.status, await again.text()], [304, '']);
  equal((await fetchAs(secret, { 'if-none-match': '"x"' })).status, 200);
  let last = await fetchAs(secret);
  for (let fetched = 4; fetched < 31; fetched += 1) last = await fetchAs(secret, { 'if-none-match': etag });
  equal(last.status, 429);
  ok(Number(last.headers.get('retry-after')) > 0);
  equal((await fetchAs(other)).status, 200);
});

test('a seat comes by mail, moves, and leaves; what is called off stays for a month as called off', async () => {
  const hers = await feedOf(guest);
  await world.work();
  const parts = () =>
    world.post.letters.flatMap(({ to, calendar }) => (to === guest.email && calendar ? [calendar] : []));
  const [booked] = parts();
  equal(booked?.method, 'REQUEST');
  const place = await aWorkshop(world, round, { place: 'Vejle', day: '2027-08-26' });
  const acting = world.acting({ kind: 'person', id: guest.personId });
  ok((await bookSeat(acting, { round, person: guest.personId, workshop: place, together: false })).ok);
  await world.work();
  ok((await giveSeatBack(acting, { round, person: guest.personId })).ok);
  await world.work();
  const [given, moved] = parts();
  deepEqual([moved?.method, given?.method], ['REQUEST', 'CANCEL']);
  const of = (name: string) => [booked, moved, given].map((part) => propertiesOf(part?.content ?? '')(name));
  equal(new Set(of('uid')).size, 1);
  const [one = 0, two = 0, three = 0] = of('sequence').map(Number);
  ok(one < two && two < three);

  ok((await leavePlacement(acting, { placement: visit, signUp: guest.id, because: 'work' })).ok);
  const file = await (await fetchAs(hers)).text();
  equal(propertiesOf(file, `visit-${visit}-${guest.id}`)('status'), 'CANCELLED');
  ok(summaries(file).includes('Aflyst: Innovationspraktik: workshop\\, Vejle'));
  ok(!file.includes('Velkomst'), 'a programme goes with its visit');
  world.clock.moveTo(new Date('2027-07-23T09:00:00Z'));
  deepEqual(summaries(await (await fetchAs(hers)).text()), ['Innovationspraktik\\, uge 37']);
});

test('a deputy’s calendar shows a visit that is called off as the contact’s does, and none that ended before they said yes', async () => {
  const theHost = await aSignUp(world, { round, role: 'host', workplace: 'Kajen' });
  const [first, second] = [
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
  ];
  const [before, after] = [
    await aVisit(world, { round, host: theHost.id, interns: [first.id] }),
    await aVisit(world, { round, host: theHost.id, interns: [second.id] }),
  ];
  const leaves = async ({ id, personId }: Made, placement: string) =>
    ok((await leavePlacement(world.acting({ kind: 'person', id: personId }), { placement, signUp: id, because: 'work' })).ok); // prettier-ignore
  await leaves(first, before);
  world.clock.moveTo(new Date('2027-07-24T09:00:00Z'));
  const deputy = await world.signedIn('dorte@kajen.example');
  const now = world.clock.now();
  const named = { id: newId(), host: theHost.id, name: 'Dorte Dam', email: 'dorte@kajen.example', named_at: now };
  await world.db
    .insertInto('deputies')
    .values({ ...named, state: 'confirmed', person_id: deputy.personId, answered_at: now })
    .execute();
  const secret = await feedOf({ ...theHost, personId: deputy.personId });
  const file = async () => (await fetchAs(secret)).text();
  const entry = async () => propertiesOf(await file(), `visit-${after}-${theHost.id}`);
  const was = await entry();
  equal(was('status'), 'CONFIRMED');
  await leaves(second, after);
  const is = await entry();
  equal(is('status'), 'CANCELLED');
  ok(Number(is('sequence')) > Number(was('sequence')), 'the sequence rises');
  ok(!(await file()).includes(before), 'what ended before was never theirs');
  world.clock.moveTo(new Date('2027-08-25T09:00:00Z'));
  ok(!(await file()).includes(after), 'thirty days are enough');
});
