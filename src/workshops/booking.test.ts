import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { newId } from '../platform/ids.ts';
import { leavePlacement } from '../placements/placement.acts.ts';
import { cancelRound } from '../rounds/cancellation.acts.ts';
import { endWorkshopsIn, releaseSeatsOfGone } from './booking.acts.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-06-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

type Somebody = Awaited<ReturnType<typeof aSignUp>> & { readonly browser: Browser };
const somebody = async (role: 'host' | 'intern', name?: string): Promise<Somebody> => {
  const made = await aSignUp(world, { round, role, ...(name !== undefined && { name }) });
  return { ...made, browser: await world.signedIn(made.email) };
};
/** A host and a guest who have agreed. */
const couple = async (names: { host?: string; guest?: string } = {}): Promise<{ host: Somebody; guest: Somebody }> => {
  const [host, guest] = [await somebody('host', names.host), await somebody('intern', names.guest)];
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  return { host, guest };
};
const page = async ({ browser }: Somebody, path = '/workshop'): Promise<string> => (await browser.get(path)).text();
const choose = async ({ browser }: Somebody, workshop: string, more = {}): Promise<number> =>
  (await browser.post('/workshop/vaelg', { workshop, ...more })).status;
const bookingOf = ({ personId }: Somebody) =>
  world.db.selectFrom('workshop_bookings').selectAll().where('person_id', '=', personId).executeTakeFirst();
const lettersTo = ({ email }: Somebody): string[] =>
  world.post.letters.filter(({ to }) => to === email).map(({ subject }) => subject);
const offLetterTo = ({ email }: Somebody): string =>
  world.post.letters
    .find(({ to, subject }) => to === email && subject === 'Din plads på workshoppen gælder ikke længere')
    ?.text.replaceAll(/\s+/g, ' ') ?? '';
const event = async (one: Somebody) => {
  const file = await page(one, '/workshop/kalender.ics');
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [found, ...more] = calendar.getAllSubcomponents('vevent');
  ok(found && more.length === 0);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  ok(zone);
  const timezone = new ICAL.Timezone({ component: zone, tzid: 'Europe/Copenhagen' });
  ICAL.TimezoneService.register(timezone);
  const { startDate, endDate, sequence, uid, location } = new ICAL.Event(found);
  const instants = [startDate, endDate].map((time) => time.toJSDate().toISOString());
  const method = calendar.getFirstPropertyValue('method');
  const status = found.getFirstPropertyValue('status');
  return {
    file,
    instants,
    sequence,
    uid,
    location,
    method,
    status,
    stamp: String(found.getFirstPropertyValue('dtstamp')),
  };
};

test('of fifty who want the last ten seats at once ten get one, and the database counts as well', async () => {
  const workshop = await aWorkshop(world, round, { capacity: 10 });
  const everybody: Somebody[] = [];
  for (let i = 0; i < 25; i++) everybody.push(...Object.values(await couple()));
  const statuses = await Promise.all(everybody.map((one) => choose(one, workshop)));
  const count = (status: number) => statuses.filter((one) => one === status).length;
  deepEqual([count(303), count(409)], [10, 40]);
  const seats = world.db.selectFrom('workshop_bookings').select('id').where('workshop_id', '=', workshop);
  equal((await seats.where('state', '=', 'booked').execute()).length, 10);
  const late = await somebody('host');
  const seat = {
    id: newId(),
    round_id: round,
    person_id: late.personId,
    workshop_id: workshop,
    booked_at: new Date(0),
  };
  await rejects(world.db.insertInto('workshop_bookings').values(seat).execute(), /is full/);
  const fewer = world.db.updateTable('workshops').set({ capacity: 9 }).where('id', '=', workshop);
  await rejects(fewer.execute(), /more seats taken/);
  const refused = everybody[statuses.indexOf(409)];
  ok(refused);
  match(await page(refused), /Fuldt/);
});

test('fifty presses of one person are one seat and one receipt', async () => {
  const workshop = await aWorkshop(world, round);
  const { guest } = await couple();
  const statuses = await Promise.all(Array.from({ length: 50 }, () => choose(guest, workshop)));
  ok(statuses.every((status) => status === 303));
  equal((await bookingOf(guest))?.sequence, 0);
  await world.work();
  deepEqual(lettersTo(guest), ['Du har en plads på workshoppen']);
});

test('choosing, changing, giving back: one entry in the calendar, whose sequence only rises', async () => {
  const [aarhus, odense] = [
    await aWorkshop(world, round, { place: 'Aarhus midt', address: 'Eksempelgade 12, 8000 Aarhus' }),
    await aWorkshop(world, round, { place: 'Odense havn', day: '2027-08-26', starts: '09:30' }),
  ];
  const { guest } = await couple();
  equal((await guest.browser.get('/workshop/kalender.ics')).headers.get('location'), '/workshop');
  equal(await choose(guest, aarhus), 303);
  const first = await event(guest);
  deepEqual(first.instants, ['2027-08-25T08:00:00.000Z', '2027-08-25T13:00:00.000Z'], 'ten o’clock in Copenhagen');
  deepEqual([first.method, first.status, first.location], ['PUBLISH', 'CONFIRMED', 'Eksempelgade 12, 8000 Aarhus']);
  match(first.stamp, /^2027-06-10T09:00:\d\dZ$/, 'in UTC');
  match(first.file, /DTSTART;TZID=Europe\/Copenhagen:20270825T100000\r\n/);
  ok(!/ATTENDEE|ORGANIZER/.test(first.file));
  for (const line of first.file.split('\r\n')) ok(Buffer.byteLength(line) <= 75, line);
  match(await page(guest), /Du har en plads: Aarhus midt/);

  equal(await choose(guest, odense), 303);
  const second = await event(guest);
  deepEqual([second.uid, second.instants[0]], [first.uid, '2027-08-26T07:30:00.000Z']);
  equal((await page(guest)).includes('Du har en plads: Odense havn'), true);

  match(await page(guest, '/workshop/giv-tilbage'), /Giv din plads tilbage\?/);
  for (const _ of [1, 2]) equal((await guest.browser.post('/workshop/giv-tilbage')).status, 303);
  const third = await event(guest);
  deepEqual([third.uid, third.method, third.status], [first.uid, 'CANCEL', 'CANCELLED']);
  ok(first.sequence < second.sequence && second.sequence < third.sequence);
  match(await page(guest), /Du har givet din plads tilbage/);
  const lower = world.db.updateTable('workshop_bookings').set({ sequence: 0 }).where('person_id', '=', guest.personId);
  await rejects(lower.execute(), /only rises/);
  await world.work();
  deepEqual(lettersTo(guest).toReversed(), ['Din plads på workshoppen er givet tilbage'], 'the seats before are gone');
  equal(await choose(guest, aarhus), 303);
  ok((await event(guest)).sequence > third.sequence, 'and back again');
});

test('a person has one seat in a round, as host and as intern', async () => {
  const workshop = await aWorkshop(world, round);
  const { host, guest } = await couple();
  const other = await somebody('host');
  const twice = await aSignUp(world, { round, role: 'intern', email: host.email });
  await aVisit(world, { round, host: other.id, interns: [twice.id] });
  await choose(host, workshop);
  await choose(guest, workshop);
  equal(
    (await world.db.selectFrom('workshop_bookings').select('id').where('person_id', '=', host.personId).execute())
      .length,
    1,
  );
  const { personId } = host;
  const second = { id: newId(), round_id: round, person_id: personId, workshop_id: workshop, booked_at: new Date(0) };
  await rejects(
    world.db.insertInto('workshop_bookings').values(second).execute(),
    /workshop_bookings_round_id_person_id_key/,
  );
});

test('where the others go is told to those who have agreed with them, and to nobody before', async () => {
  const workshop = await aWorkshop(world, round, { place: 'Vejle by' });
  const [host, guest] = [await somebody('host', 'Vibeke Vært'), await somebody('intern', 'Ida Intern')];
  const { guest: elsewhere } = await couple();
  const before = await couple({ host: 'Helle Hemmelig' });
  await aVisit(world, { round, host: before.host.id, interns: [guest.id], isOpen: true });
  await choose(before.host, workshop);
  const open = await page(guest);
  ok(!open.includes('Helle Hemmelig') && !open.includes('Din vært'));
  match(open, /Du kan vælge, når dit besøg er aftalt/);
  equal(await choose(guest, workshop), 409, 'not before the visit is agreed');

  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  await choose(host, workshop);
  const agreed = await page(guest);
  match(agreed, /Din vært, <span translate="no">Vibeke Vært<\/span>: Vejle by, 25\.\saugust/);
  match(agreed, /Din vært kommer her/);
  ok(!agreed.includes('Helle Hemmelig'), 'of a proposal still nothing');
  ok(!(await page(elsewhere)).includes('Vibeke'));
  match(await page(host), /Din gæst, <span translate="no">Ida Intern<\/span>: har ikke valgt endnu/);
});

test('two who travel together can take two seats in one press, and nobody is moved by it', async () => {
  const small = await aWorkshop(world, round, { capacity: 1 });
  const [large, other] = [await aWorkshop(world, round, { capacity: 2 }), await aWorkshop(world, round)];
  const [host, one, two] = [await somebody('host'), await somebody('intern'), await somebody('intern')];
  await aVisit(world, { round, host: host.id, interns: [one.id, two.id] });
  match(await page(one), /Tag en plads til os begge/);
  equal(await choose(one, small, { together: 'yes' }), 409, 'one seat is not two');
  equal(await bookingOf(one), undefined);
  equal(await choose(one, large, { together: 'yes' }), 303);
  await world.work();
  deepEqual(lettersTo(two), ['Din rejsefælle har taget en plads til dig']);
  equal((await bookingOf(two))?.workshop_id, large);
  equal(await choose(one, other, { together: 'yes' }), 409, 'the other has a seat now, and keeps it');
  equal((await bookingOf(one))?.workshop_id, large);
  ok(!(await page(one)).includes('til os begge'));
});

test('another round’s workshop, one that is cancelled or has begun, and no workshop at all are refused', async () => {
  const { guest } = await couple();
  const elsewhere = await openWorld({ at: '2027-06-10T09:00:00Z' });
  const foreign = await aWorkshop(elsewhere, await aRound(elsewhere));
  await elsewhere.close();
  for (const workshop of [foreign, '', 'x'.repeat(200), "' or 1=1"]) {
    const answer = await guest.browser.post('/workshop/vaelg', { workshop });
    equal(answer.status, 409);
    match(await answer.text(), /Den workshop findes ikke længere/);
  }
  const workshop = await aWorkshop(world, round, { day: '2027-08-02' });
  world.clock.moveTo(new Date('2027-08-02T08:00:00Z'));
  const answer = await (await world.signedIn(guest.email)).post('/workshop/vaelg', { workshop });
  match(await answer.text(), /Workshoppen er begyndt/);
  world.clock.moveTo(new Date('2027-06-10T09:00:00Z'));
});

test('who calls off their only visit and waits for no other gives the seat back; the other side keeps theirs', async () => {
  const workshop = await aWorkshop(world, round, { capacity: 4 });
  const [going, waiting] = [await couple(), await couple()];
  for (const { host, guest } of [going, waiting])
    for (const one of [host, guest]) equal(await choose(one, workshop), 303);
  await world.work();
  for (const { guest } of [going, waiting]) {
    const { placement_id: placement } = await world.db
      .selectFrom('placement_answers')
      .select('placement_id')
      .where('sign_up_id', '=', guest.id)
      .executeTakeFirstOrThrow();
    const before = await (await guest.browser.get(`/besoeg/${placement}/afbud`)).text();
    match(before, /Er det dit eneste besøg eller forslag, gælder en plads på en forberedende workshop ikke længere/);
    const acting = world.acting({ kind: 'person', id: guest.personId });
    ok((await leavePlacement(acting, { placement, signUp: guest.id, because: 'work' })).ok);
  }
  await world.db
    .insertInto('late_place_waits')
    .values({ sign_up: waiting.guest.id, since: world.clock.now() })
    .execute();
  await releaseSeatsOfGone(world.acting());
  const states = [going.guest, going.host, waiting.guest].map(async (one) => (await bookingOf(one))?.state);
  deepEqual(await Promise.all(states), ['withdrawn', 'booked', 'booked']);
  await world.work();
  match(offLetterTo(going.guest), /for dem, der har et besøg, og det har du ikke længere\. Får du et igen/);
});

test('who withdraws, and a round that is cancelled, release the seats', async () => {
  const workshop = await aWorkshop(world, round, { capacity: 1 });
  const { host, guest } = await couple();
  equal(await choose(host, workshop), 303);
  equal((await guest.browser.post('/workshop/venteliste', { workshop })).status, 303);
  await world.db.updateTable('sign_ups').set({ state: 'withdrawn' }).where('id', '=', host.id).execute();
  await releaseSeatsOfGone(world.acting());
  equal((await bookingOf(host))?.state, 'withdrawn');
  await world.work();
  match(offLetterTo(host), /Du er ikke længere med i runden\. Vi tager også workshoppen ud/);
  equal(lettersTo(guest)[0], 'Der er en ledig plads til dig på workshoppen');
  equal(await choose(guest, workshop), 303, 'the held seat can be taken on the page too');

  await cancelRound(world.acting(), { id: round, reason: 'Strejke', whenCancelled: [endWorkshopsIn] });
  equal((await bookingOf(guest))?.state, 'round-cancelled');
  equal((await event(guest)).method, 'CANCEL');
  await world.work();
  match(offLetterTo(guest), /Årets runde er aflyst\. Vi tager også workshoppen ud/);
  const standing = world.db.selectFrom('workshop_bookings').select('id').where('state', '=', 'booked');
  deepEqual(await standing.execute(), []);
  equal(await choose(guest, workshop), 409);
});
