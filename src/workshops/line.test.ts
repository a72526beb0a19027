import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { linkIn } from '../../tests/signing-up.ts';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import type { WorkshopPlan } from './workshop.ts';

const JUNE = '2027-06-22T09:00:00Z';
const OFFERED = 'Der er en ledig plads til dig på workshoppen';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: JUNE });
  round = await aRound(world);
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date(JUNE));
  await sql`truncate workshops, placements, letters cascade`.execute(world.db);
});

interface Somebody {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
}
const people = async (count: number): Promise<Somebody[]> => {
  const all: Somebody[] = [];
  while (all.length < count) {
    const host = await aSignUp(world, { round, role: 'host' });
    const intern = await aSignUp(world, { round, role: 'intern' });
    await aVisit(world, { round, host: host.id, interns: [intern.id] });
    all.push(host, intern);
  }
  return all.slice(0, count);
};
/** Signed in anew each time, because the clock is moved by weeks and a session ends. */
const as = ({ email }: Somebody): Promise<Browser> => world.signedIn(email);
const send = async (one: Somebody, path: string, workshop: string, more = {}): Promise<number> =>
  (await (await as(one)).post(path, { workshop, ...more })).status;
const book = (one: Somebody, workshop: string) => send(one, '/workshop/vaelg', workshop);
const join = (one: Somebody, workshop: string, more = {}) => send(one, '/workshop/venteliste', workshop, more);
const giveBack = async (one: Somebody) => (await as(one)).post('/workshop/giv-tilbage');
const page = async (one: Somebody): Promise<string> => (await (await as(one)).get('/workshop')).text();
const statesOf = async ({ personId }: Somebody): Promise<string[]> =>
  (
    await world.db
      .selectFrom('workshop_waits')
      .select('state')
      .where('person_id', '=', personId)
      .orderBy('line')
      .execute()
  ).map(({ state }) => state);
const seatOf = async ({ personId }: Somebody): Promise<string | undefined> => {
  const seats = world.db.selectFrom('workshop_bookings').select('workshop_id').where('state', '=', 'booked');
  return (await seats.where('person_id', '=', personId).executeTakeFirst())?.workshop_id;
};
/** What has been written to somebody since the last time, and the way to an offer that is in it. */
const post = async (one: Somebody): Promise<{ subjects: string[]; offer: string }> => {
  await world.work();
  const mine = world.post.letters.filter(({ to }) => to === one.email);
  const newest = mine.find(({ subject }) => subject === OFFERED);
  return {
    subjects: mine.map(({ subject }) => subject),
    offer: newest ? linkIn(newest.text, '/workshop-tilbud/') : '',
  };
};
/** A full workshop: one seat, taken by the first, and the others in line. */
const full = async (count: number, plan: Partial<WorkshopPlan> = {}) => {
  const workshop = await aWorkshop(world, round, { capacity: 1, ...plan });
  const [first, ...others] = await people(count);
  ok(first);
  equal(await book(first, workshop), 303);
  for (const one of others) equal(await join(one, workshop), 303);
  return { workshop, first, others };
};
const [NOBODY] = [{ id: '', personId: '', email: '' }];

test('a free seat is offered to the first in line, taken by one press of a button behind the mailed link', async () => {
  const { workshop, first, others } = await full(3);
  const [second = NOBODY, third = NOBODY] = others;
  match(await page(second), /Du er nummer 1 på ventelisten/);
  match(await page(third), /Du er nummer 2 på ventelisten/);
  deepEqual((await post(second)).subjects, ['Du står på venteliste']);
  await giveBack(first);
  const { offer, subjects } = await post(second);
  equal(subjects[0], OFFERED);
  deepEqual((await post(third)).subjects, ['Du står på venteliste'], 'nobody else is asked meanwhile');
  equal(await book(third, workshop), 409, 'the seat is held');
  const held = await page(second);
  match(held, /Der er en plads til dig: Aarhus[^]*Der er en plads til dig her\. Svar øverst på siden\./);
  ok(!held.includes('Du står i kø her'), 'who has an offer is not in line as well');

  // A mail scanner fetches the link, and follows it; nothing changes until the button is pressed.
  const scanner = world.browser();
  for (const _ of [1, 2, 3]) {
    const looked = await scanner.get(offer);
    equal(looked.status, 200);
    const text = await looked.text();
    match(text, /Pladsen bliver holdt til dig indtil torsdag den 24\.\sjuni 2027 kl\.\s12\.00\./);
    ok(!text.includes(second.email) && !text.includes('Ib Intern') && !text.includes('Vera Vært'));
  }
  deepEqual(await statesOf(second), ['offered']);
  for (const _ of [1, 2]) match(await (await scanner.post(offer)).text(), /Pladsen er din/);
  equal(await seatOf(second), workshop);
  match(await (await scanner.get(offer)).text(), /Der er sagt ja til pladsen/, 'whoever opens the link later');
  deepEqual(await statesOf(second), ['taken']);
});

test('"no longer interested" is one press, and the seat goes to the next', async () => {
  const { workshop, first, others } = await full(3);
  const [second = NOBODY, third = NOBODY] = others;
  await giveBack(first);
  const { offer } = await post(second);
  for (const _ of [1, 2]) match(await (await world.browser().post(`${offer}/nej`)).text(), /Tak for dit svar/);
  deepEqual([await statesOf(second), await statesOf(third)], [['declined'], ['offered']]);
  equal((await world.browser().post(offer)).status, 410, 'what was declined cannot be taken any more');
  equal((await post(third)).subjects[0], OFFERED);
  equal(await book(third, workshop), 303, 'taken on the page, signed in');
  equal(await seatOf(third), workshop);
});

test('an offer lapses at its deadline, and a late press is answered kindly', async () => {
  const { first, others } = await full(3);
  const [second = NOBODY, third = NOBODY] = others;
  await giveBack(first);
  const { offer } = await post(second);
  world.clock.moveTo(new Date('2027-06-24T10:00:00Z'));
  const late = await world.browser().post(offer);
  deepEqual([late.status, /Fristen er gået/.test(await late.text())], [410, true]);
  equal(await seatOf(second), undefined);
  for (const _ of [1, 2]) await world.tick();
  deepEqual([await statesOf(second), await statesOf(third)], [['lapsed'], ['offered']]);
  equal((await post(second)).subjects[0], 'Tilbuddet om en plads er udløbet');
  const lapsed = world.post.letters.find(({ subject }) => subject === 'Tilbuddet om en plads er udløbet');
  ok(lapsed && !/gået videre|i kø/.test(lapsed.text), 'it says nothing of a next one, who may not be there');
  match(lapsed.text, /Vil du stadig med en workshop/);
  match(await (await world.browser().get(offer)).text(), /Fristen er gået/);
  equal((await world.browser().post(`${offer}/nej`)).status, 410);
  equal((await world.browser().post('/workshop-tilbud/nobodys')).status, 410);
});

test('who has a seat elsewhere keeps it while waiting, and moves when the offer is taken', async () => {
  const online = await aWorkshop(world, round, { isOnline: true, place: 'Online', day: '2027-08-27', capacity: 1 });
  const { workshop, first, others } = await full(2);
  const [second = NOBODY] = others;
  match(await page(second), /Der er ledige pladser online 27\.\saugust/);
  equal(await book(second, online), 303);
  const [other = NOBODY] = await people(1);
  equal(await join(other, online), 303);
  await giveBack(first);
  const { offer } = await post(second);
  equal((await world.browser().post(offer)).status, 200);
  equal(await seatOf(second), workshop);
  deepEqual(await statesOf(other), ['offered'], 'the seat online goes to the next there');
});

test('who has a seat elsewhere and lets the offer lapse, or gets none, reads that the seat is kept', async () => {
  const online = await aWorkshop(world, round, { isOnline: true, place: 'Online', day: '2027-08-27', capacity: 2 });
  const { first, others } = await full(3);
  const [second = NOBODY, third = NOBODY] = others;
  for (const one of [second, third]) equal(await book(one, online), 303);
  await giveBack(first);
  world.clock.moveTo(new Date('2027-06-24T10:00:00Z'));
  await world.tick();
  world.clock.moveTo(new Date('2027-08-24T10:00:00Z'));
  for (const _ of [1, 2]) await world.tick();
  deepEqual([await statesOf(second), await statesOf(third)], [['lapsed'], ['lapsed']]);
  equal(await seatOf(second), online);
  const letter = world.post.letters.find(({ to, subject }) => to === second.email && /er udløbet/.test(subject));
  match(letter?.text ?? '', /Du beholder den plads, du har: Online, fredag den 27\.\saugust 2027/);
  doesNotMatch(letter?.text ?? '', /Vil du stadig med en workshop/);
});

test('two who travel together wait as one: two seats or none, and they hold nobody up', async () => {
  const workshop = await aWorkshop(world, round, { capacity: 2 });
  const seated = await people(2);
  for (const one of seated) equal(await book(one, workshop), 303);
  const host = await aSignUp(world, { round, role: 'host' });
  const [one, two] = [await aSignUp(world, { round, role: 'intern' }), await aSignUp(world, { round, role: 'intern' })];
  await aVisit(world, { round, host: host.id, interns: [one.id, two.id] });
  equal(await join(one, workshop, { together: 'yes' }), 303);
  deepEqual([await statesOf(one), await statesOf(two)], [['waiting'], ['waiting']]);
  await giveBack(seated[0] ?? NOBODY);
  deepEqual(await statesOf(one), ['waiting'], 'one seat is not two');
  equal(await join(host, workshop), 409, 'for one alone there is a seat');
  await giveBack(seated[1] ?? NOBODY);
  deepEqual([await statesOf(one), await statesOf(two)], [['offered'], ['offered']]);
  const { offer } = await post(two);
  equal((await world.browser().post(offer)).status, 200);
  deepEqual([await seatOf(one), await seatOf(two)], [workshop, workshop]);
  equal((await post(one)).subjects[0], 'Din rejsefælle har taget en plads til dig');
});

test('where the line ends those in it are told, and what is free is for whoever comes first', async () => {
  const { workshop, first, others } = await full(2);
  const [second = NOBODY] = others;
  world.clock.moveTo(new Date('2027-08-24T10:00:00Z'));
  for (const _ of [1, 2]) await world.tick();
  deepEqual(await statesOf(second), ['over']);
  equal((await post(second)).subjects.filter((one) => one === 'Ventelisten er slut').length, 1);
  equal(await join(second, workshop), 409);
  await giveBack(first);
  equal(await book(second, workshop), 303);
});

test('fifty presses at once on one offer are one seat; and of yes and no at one moment one is carried out', async () => {
  const { workshop, first, others } = await full(2);
  const [second = NOBODY] = others;
  await giveBack(first);
  const { offer } = await post(second);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) => world.browser().post(at % 2 === 0 ? offer : `${offer}/nej`)),
  );
  ok(answers.every(({ status }) => status === 200 || status === 410));
  const [state] = await statesOf(second);
  equal(await seatOf(second), state === 'taken' ? workshop : undefined);
  ok(state === 'taken' || state === 'declined');
});

test('leaving the line, and standing in another one', async () => {
  const { workshop, others } = await full(3);
  const elsewhere = await full(1);
  const [second = NOBODY, third = NOBODY] = others;
  for (const _ of [1, 2]) await (await as(second)).post('/workshop/venteliste/forlad');
  match(await page(third), /Du er nummer 1 på ventelisten/);
  equal(await join(third, elsewhere.workshop), 303);
  deepEqual([await statesOf(second), await statesOf(third)], [['left'], ['left', 'waiting']]);
  for (const _ of [1, 2]) equal(await join(second, workshop), 303);
  deepEqual(await statesOf(second), ['left', 'waiting'], 'at the end again, once');
});

/** The visit of somebody comes to nothing: by the guest, who goes. */
const loseVisit = async (one: Somebody, guest: Somebody): Promise<void> => {
  const { placement_id: visit } = await world.db
    .selectFrom('placement_answers')
    .select('placement_id')
    .where('sign_up_id', '=', one.id)
    .executeTakeFirstOrThrow();
  const end = {
    state: 'cancelled',
    ended_why: 'intern-left',
    ended_by: guest.id,
    ended_at: world.clock.now(),
  } as const;
  await world.db.updateTable('placements').set(end).where('id', '=', visit).execute();
};

test('a seat that is held for somebody whose visit falls away goes on, and they keep their place in line', async () => {
  const { first, others } = await full(4);
  const [second = NOBODY, third = NOBODY, fourth = NOBODY] = others;
  await (await as(second)).post('/workshop/venteliste/forlad');
  await giveBack(first);
  deepEqual([await statesOf(third), await statesOf(fourth)], [['offered'], ['waiting']]);
  await loseVisit(third, fourth);
  const another = await aSignUp(world, { round, role: 'host' });
  await aVisit(world, { round, host: another.id, interns: [fourth.id] });
  await world.tick();
  deepEqual([await statesOf(third), await statesOf(fourth)], [['waiting'], ['offered']]);
  doesNotMatch(await page(third), /ledig plads til dig|Tag pladsen/);
});

test('an offer whose visit has fallen away is refused, also before the seat is passed on', async () => {
  const { first, others } = await full(4);
  const [second = NOBODY, third = NOBODY, fourth = NOBODY] = others;
  await (await as(second)).post('/workshop/venteliste/forlad');
  await giveBack(first);
  const { offer } = await post(third);
  await loseVisit(third, fourth);
  const taken = await world.browser().post(offer);
  equal(taken.status, 410);
  equal(await seatOf(third), undefined);
  match(await taken.text(), /Tilbuddet gælder ikke længere[^]*dit besøg er ikke aftalt længere/);
});

test('who has lost their visit is offered no seat and told of none, and is again once they have another', async () => {
  const { first, others } = await full(4);
  const [second = NOBODY, third = NOBODY, fourth = NOBODY] = others;
  await loseVisit(third, fourth);
  await (await as(second)).post('/workshop/venteliste/forlad');
  await giveBack(first);
  deepEqual([await statesOf(third), await statesOf(fourth)], [['waiting'], ['waiting']], 'host and guest of one visit');
  const another = await aSignUp(world, { round, role: 'host' });
  await aVisit(world, { round, host: another.id, interns: [fourth.id] });
  await world.tick();
  deepEqual([await statesOf(third), await statesOf(fourth)], [['waiting'], ['offered']]);
  world.clock.moveTo(new Date('2027-08-24T10:00:00Z'));
  await world.tick();
  deepEqual(await statesOf(third), ['over']);
  deepEqual(
    (await post(third)).subjects.filter((one) => one === 'Ventelisten er slut'),
    [],
  );
});

test('who stands in line and has no seat is still asked to choose, until a seat is held for them', async () => {
  const { first, others } = await full(2);
  const [second = NOBODY] = others;
  const mine = async () => (await (await as(second)).get('/min-side')).text();
  match(await mine(), /Det venter på dig[^]*Vælg workshop senest[^]*På venteliste/);
  await giveBack(first);
  const offered = await mine();
  match(offered, /Tag den ledige plads/);
  ok(!offered.includes('Vælg workshop senest'));
});
