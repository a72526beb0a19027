import { deepEqual, doesNotMatch, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { propertiesOf } from '../../tests/calendar-readers.ts';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import type { Weekday } from '../rounds/round.ts';
import { expectedGuests } from '../visits/programme.store.ts';
import { answerOtherDays, lapseOtherDays, proposeOtherDays, takeBackOtherDays } from './other-days.acts.ts';
import { giveLastChance } from './last-chance.acts.ts';
import { otherDaysFor } from './other-days.store.ts';
import { answerPlacement, lapsePlacements, leavePlacement, remindToAnswer } from './placement.acts.ts';
import { askedAbout, findPlacement } from './placement.store.ts';

const AT = '2027-06-09T09:00:00Z';
const DUE = new Date('2027-06-22T00:00:00+02:00');
const OLD: readonly Weekday[] = ['mon', 'tue', 'wed'];
const NEW: readonly Weekday[] = ['tue', 'thu', 'fri'];

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guest: Made;
before(async () => {
  world = await openWorld({ at: AT });
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date(AT));
  await sql`truncate letters, placements, companionships, sign_ups, match_runs, rounds cascade`.execute(world.db);
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid' });
  guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
});

const as = ({ personId }: Made) => world.acting({ kind: 'person', id: personId });
const openVisit = (interns: readonly Made[] = [guest]) =>
  aVisit(world, { round, host: host.id, interns: interns.map(({ id }) => id), isOpen: true, answerBy: DUE });
const agreedVisit = () => aVisit(world, { round, host: host.id, interns: [guest.id] });
const propose = (one: Made, placement: string, days = NEW) =>
  proposeOtherDays(as(one), { placement, signUp: one.id, days });
const proposed = async (one: Made, placement: string, days = NEW): Promise<string> => {
  ok((await propose(one, placement, days)).ok);
  const id = (await otherDaysFor(world.db, placement)).at(-1)?.id;
  ok(id);
  return id;
};
const answer = (one: Made, placement: string, otherDays: string, says: 'yes' | 'no') =>
  answerOtherDays(as(one), { placement, signUp: one.id, otherDays, answer: says });
const say = (one: Made, placement: string, says: 'yes' | 'no') =>
  answerPlacement(as(one), { placement, signUp: one.id, answer: says, ...(says === 'no' ? { reason: 'days' } : {}) });
const visitNow = async (id: string) => {
  const placement = await findPlacement(world.db, id);
  return [placement?.state, placement?.days.join()];
};
const kindsTo = async ({ email }: Made) => {
  const rows = world.db.selectFrom('letters').select('kind').where('to_address', '=', email).orderBy('place_in_line');
  return (await rows.execute()).map(({ kind }) => kind);
};

test('everybody’s yes to other days agrees an open visit on them; what was published stays beside them', async () => {
  const placement = await openVisit();
  const days = await proposed(guest, placement);
  deepEqual(await kindsTo(host), ['days-proposed']);
  deepEqual(await kindsTo(guest), []);
  world.clock.moveTo(new Date('2027-06-10T09:00:00Z'));
  deepEqual(await answer(host, placement, days, 'yes'), { ok: true, value: 'agreed' });
  deepEqual(await visitNow(placement), ['agreed', 'tue,thu,fri']);
  const row = await world.db.selectFrom('placements').select('days').where('id', '=', placement).executeTakeFirst();
  deepEqual(row?.days, [...OLD]);
  const at = new Map(
    (await askedAbout(world.db, placement)).map((one) => [one.signUp, one.answeredAt?.toISOString().slice(0, 16)]),
  );
  deepEqual([at.get(guest.id), at.get(host.id)], ['2027-06-09T09:00', '2027-06-10T09:00']);
  deepEqual(await kindsTo(guest), ['visit-agreed']);
  deepEqual(await answer(host, placement, days, 'yes'), { ok: true, value: 'agreed' }, 'pressed again');
});

test('of a pair both say yes with the host, and one no leaves the old days standing', async () => {
  const other = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  await companions(world, guest.id, other.id);
  const placement = await openVisit([guest, other]);
  ok((await say(host, placement, 'yes')).ok);
  const first = await proposed(guest, placement);
  deepEqual(await answer(host, placement, first, 'yes'), { ok: true, value: 'waiting' });
  deepEqual(await answer(other, placement, first, 'no'), { ok: true, value: 'declined' });
  deepEqual(await visitNow(placement), ['open', 'mon,tue,wed']);
  deepEqual((await kindsTo(guest)).at(-1), 'days-kept');
  deepEqual((await kindsTo(host)).at(-1), 'days-kept');
  deepEqual(
    (await askedAbout(world.db, placement)).map((one) => one.answer),
    ['yes', null, null],
    'who had said yes to the visit still has',
  );
  const second = await proposed(other, placement, ['wed', 'thu']);
  ok((await answer(guest, placement, second, 'yes')).ok);
  deepEqual(await answer(host, placement, second, 'yes'), { ok: true, value: 'agreed' });
  deepEqual(await visitNow(placement), ['agreed', 'wed,thu']);
});

test('days outside either side’s rules, or the manager’s frame, are refused', async () => {
  const { db } = world;
  const narrow = await aSignUp(world, {
    round,
    role: 'intern',
    organisation: '0461',
    answers: {
      days: ['mon', 'tue', 'thu', 'fri'],
      maxDays: 4,
      minDays: 2,
      decides: 'manager',
      managerEmail: 'l@k.example',
    },
  });
  const approval = {
    state: 'yes',
    email: 'l@k.example',
    asked_days: 5,
    asked_overnight: true,
    days: 2,
    overnight: true,
  } as const;
  const at = world.clock.now();
  const times = { asked_at: at, answer_by: new Date('2027-06-05T00:00:00Z') };
  await db
    .insertInto('manager_approvals')
    .values({ id: narrow.id, sign_up: narrow.id, ...approval, ...times })
    .execute();
  const placement = await openVisit([narrow]);
  const why = async (days: readonly Weekday[]) => {
    const refused = await propose(host, placement, days);
    return refused.ok ? null : refused.why;
  };
  equal(await why(['wed', 'thu']), 'days', 'the intern cannot');
  equal(await why(['mon', 'thu', 'fri']), 'length', 'the manager allows two');
  equal(await why(['mon']), 'length');
  equal(await why(['mon', 'fri']), null, 'any of the common days, one after another or not');
  const agreed = await agreedVisit();
  const four: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu'];
  const [tooLong, same] = [await propose(guest, agreed, four), await propose(guest, agreed, OLD)];
  deepEqual([!tooLong.ok && tooLong.why, !same.ok && same.why], ['length', 'same']);
});

test('one proposal waits at a time: of two at one moment the second answers the first', async () => {
  const placement = await openVisit();
  const both = await Promise.all([propose(host, placement, ['wed', 'thu']), propose(guest, placement, NEW)]);
  deepEqual(both.map((one) => (one.ok ? 'ok' : one.why)).toSorted(), ['ok', 'waits']);
  const [winner, ...more] = await otherDaysFor(world.db, placement);
  ok(winner && more.length === 0);
  const [mine, theirs] = winner.by === host.id ? [host, guest] : [guest, host];
  deepEqual(await propose(mine, placement, winner.days), { ok: true, value: null }, 'pressed twice');
  deepEqual(await answer(mine, placement, winner.id, 'yes'), { ok: false, why: 'gone' }, 'nobody answers themselves');
  deepEqual(await say(theirs, placement, 'yes'), { ok: false, why: 'days-asked' }, 'a yes from an old page');
  ok((await takeBackOtherDays(as(mine), { placement, signUp: mine.id, otherDays: winner.id })).ok);
  deepEqual(await answer(theirs, placement, winner.id, 'yes'), { ok: false, why: 'over' });
  ok((await say(theirs, placement, 'yes')).ok);
});

test('days are asked about no more once the visit has ended, and not after their deadline', async () => {
  const placement = await openVisit();
  const days = await proposed(guest, placement);
  world.clock.moveTo(new Date('2027-06-22T00:00:00+02:00'));
  deepEqual(await answer(host, placement, days, 'yes'), { ok: false, why: 'too-late' });
  await lapsePlacements(world.acting());
  deepEqual(await visitNow(placement), ['lapsed', 'mon,tue,wed']);
  equal((await otherDaysFor(world.db, placement))[0]?.state, 'over');
  deepEqual(await answer(host, placement, days, 'yes'), { ok: false, why: 'over' });
  deepEqual(await propose(host, placement), { ok: false, why: 'over' });
  const stranger = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  deepEqual(await propose(stranger, placement), { ok: false, why: 'gone' });
});

test('other days for a proposal lapse with its deadline; the days as they were can be agreed in its grace', async () => {
  const people = { round, host: host.id, interns: [guest.id] };
  const graceUntil = new Date('2027-06-23T00:00:00+02:00');
  const placement = await aVisit(world, { ...people, isOpen: true, answerBy: DUE, graceUntil });
  const days = await proposed(guest, placement);
  world.clock.moveTo(new Date('2027-06-22T09:00:00+02:00'));
  deepEqual(await answer(host, placement, days, 'yes'), { ok: false, why: 'too-late' });
  deepEqual(await propose(host, placement), { ok: false, why: 'too-late' });
  await lapseOtherDays(world.acting());
  await giveLastChance(world.acting());
  equal((await otherDaysFor(world.db, placement))[0]?.state, 'lapsed');
  for (const one of [host, guest]) deepEqual((await kindsTo(one)).slice(-1), ['last-chance'], 'one letter, not two');
  for (const one of [host, guest])
    ok((await answerPlacement(as(one), { placement, signUp: one.id, answer: 'yes' })).ok);
  deepEqual(await visitNow(placement), ['agreed', 'mon,tue,wed']);
});

test('an agreed visit moves in everybody’s calendar; other guests of its host keep their days', async () => {
  const second = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const [placement] = [await agreedVisit(), await aVisit(world, { round, host: host.id, interns: [second.id] })];
  const before = await world.db.selectFrom('placements').select('calendar_sequence').where('id', '=', placement).executeTakeFirstOrThrow(); // prettier-ignore
  const days = await proposed(host, placement, ['wed', 'thu']);
  deepEqual(await visitNow(placement), ['agreed', 'mon,tue,wed'], 'until everybody has said yes');
  deepEqual(await answer(guest, placement, days, 'yes'), { ok: true, value: 'agreed' });
  await world.work();
  for (const one of [host, guest]) {
    const mail = world.post.letters.find(({ to, calendar }) => to === one.email && calendar);
    const said = propertiesOf(mail?.calendar?.content ?? '');
    deepEqual(
      [mail?.calendar?.method, said('uid'), said('dtstart'), said('dtend')],
      ['REQUEST', `visit-${placement}-${one.id}`, '2027-09-15', '2027-09-17'],
    );
    ok(Number(said('sequence')) > before.calendar_sequence);
    doesNotMatch(mail?.text ?? '', /Hanne|Gerda/);
  }
  const coming = await expectedGuests(world.db, host.id);
  deepEqual(Object.fromEntries(coming.map((one) => [one.signUp, one.days.join()])), {
    [guest.id]: 'wed,thu',
    [second.id]: 'mon,tue,wed',
  });
});

test('a journey that is booked stands while days are asked about; days that all agree on ask for it anew', async () => {
  const placement = await agreedVisit();
  const page = async () => (await (await world.signedIn(guest.email)).get(`/besoeg/${placement}`)).text();
  equal((await (await world.signedIn(guest.email)).post(`/besoeg/${placement}/rejse`, { answer: 'yes' })).status, 303);
  world.clock.moveTo(new Date('2027-06-10T09:00:00Z'));
  const form = `/besoeg/${placement}/andre-dage`;
  const formOf = async (one: Made) => (await (await world.signedIn(one.email)).get(form)).text();
  match(await formOf(host), /Din gæst har meldt, at rejsen er bestilt\. Det gælder de dage, besøget har nu/);
  match(await formOf(guest), /Du har sagt, at rejsen er bestilt/);
  const days = await proposed(host, placement, ['wed', 'thu']);
  match(await formOf(guest), /Du har sagt, at rejsen er bestilt\.[^]*Se først, om den kan ændres[^]*name="answer"/);
  await world.work();
  const asking = world.post.letters.find(({ to, subject }) => to === guest.email && /Andre dage/.test(subject));
  match(asking?.text ?? '', /Du har sagt, at rejsen er bestilt/);
  match(await page(), /Værten har foreslået andre dage[^]*Og dagene ændres kun, hvis du også siger ja/);
  doesNotMatch(await page(), /om besøget kan flyttes/);
  deepEqual(await answer(guest, placement, days, 'no'), { ok: true, value: 'declined' });
  match(await page(), /Du sagde [^]*at rejsen er bestilt/);
  const again = await proposed(host, placement, ['wed', 'thu']);
  deepEqual(await answer(guest, placement, again, 'yes'), { ok: true, value: 'agreed' });
  match(await page(), /Besøget har fået andre dage\. Er rejsen bestilt til dem\?[^]*Ja, rejsen er bestilt/);
  await world.work();
  const told = (one: Made) =>
    world.post.letters.find(({ to, subject }) => to === one.email && subject === 'Besøget har fået nye dage')?.text;
  match(told(guest) ?? '', /Det gjaldt de gamle dage\. Sig til\s+igen/);
  doesNotMatch(told(host) ?? '', /bestilt/);
});

test('for an agreed visit there is a week, and never beyond the eve of its first day; silence keeps the days', async () => {
  const placement = await agreedVisit();
  const days = await proposed(host, placement);
  deepEqual((await otherDaysFor(world.db, placement))[0]?.answerBy, new Date('2027-06-17T00:00:00+02:00'));
  world.clock.moveTo(new Date('2027-06-17T09:00:00Z'));
  await lapseOtherDays(world.acting());
  deepEqual(await visitNow(placement), ['agreed', 'mon,tue,wed']);
  deepEqual([(await kindsTo(host)).at(-1), (await kindsTo(guest)).at(-1)], ['days-kept', 'days-kept']);
  deepEqual(await answer(guest, placement, days, 'yes'), { ok: false, why: 'over' });
  // A Friday in September: the last working day before the Monday.
  world.clock.moveTo(new Date('2027-09-10T09:00:00Z'));
  await proposed(guest, placement);
  deepEqual((await otherDaysFor(world.db, placement))[1]?.answerBy, new Date('2027-09-11T00:00:00+02:00'));
  ok((await leavePlacement(as(host), { placement, signUp: host.id, because: 'work' })).ok);
  equal((await otherDaysFor(world.db, placement))[1]?.state, 'over');
  const begun = await agreedVisit();
  for (const late of ['2027-09-11T09:00:00Z', '2027-09-13T09:00:00Z']) {
    world.clock.moveTo(new Date(late));
    deepEqual(await propose(guest, begun), { ok: false, why: 'too-late' }, 'no working day is left to answer on');
  }
});

test('the reminder goes to whose answer about the days is missing', async () => {
  const placement = await openVisit();
  await proposed(guest, placement);
  world.clock.moveTo(new Date('2027-06-18T09:00:00Z'));
  await remindToAnswer(world.acting());
  deepEqual([await kindsTo(host), await kindsTo(guest)], [['days-proposed', 'answer-due'], []]);
});

test('beforehand both read until when the old days hold if the new come to nothing, and who proposed that they answer too', async () => {
  const people = { round, host: host.id, interns: [guest.id] };
  const graceUntil = new Date('2027-06-23T00:00:00+02:00');
  const placement = await aVisit(world, { ...people, isOpen: true, answerBy: DUE, graceUntil });
  await proposed(guest, placement);
  const shown = async ({ email }: typeof host) => pageOf(await world.signedIn(email), `/besoeg/${placement}`);
  const until = /gælder de gamle dage igen\. [^<]* hvis alle har sagt ja til dem senest tirsdag den 22\.\sjuni 2027/;
  match(await shown(host), until);
  match(await shown(guest), until);
  match(
    await shown(guest),
    /De kan svare til mandag den 21\.\sjuni[^]*Dit ja til de nye dage er ikke et ja til de gamle/,
  );
  doesNotMatch(await shown(host), /Dit ja til de nye dage er ikke/);
});

test('the database takes no days that not everybody has said yes to', async () => {
  const placement = await agreedVisit();
  const set = (values: object) => world.db.updateTable('placements').set(values).where('id', '=', placement).execute();
  await rejects(set({ agreed_days: [...NEW] }), /nobody has agreed on these days/);
  const days = await proposed(guest, placement);
  const end = (values: object) => world.db.updateTable('other_days').set(values).where('id', '=', days).execute();
  const now = world.clock.now();
  await rejects(end({ state: 'agreed', ended_at: now }), /not everybody has said yes/);
  await rejects(end({ days: ['mon', 'fri'] }), /are what was proposed/);
  const again = { proposed_by: host.id, days: ['mon', 'tue'], instead_of: [...OLD], proposed_at: now };
  const second = { id: placement, placement_id: placement, answer_by: new Date('2027-07-01'), ...again };
  await rejects(world.db.insertInto('other_days').values(second).execute(), /other_days_one/);
});

test('on the pages: proposed, kept as typed where it is wrong, answered once and late, and read by both', async () => {
  const placement = await openVisit();
  const [theHost, theGuest] = [await world.signedIn(host.email), await world.signedIn(guest.email)];
  const [own, path] = [`/besoeg/${placement}`, `/besoeg/${placement}/andre-dage`];
  const wrong = await theGuest.post(path, { days: 'mon' });
  equal(wrong.status, 400);
  match(await wrong.text(), /Vælg mindst to dage/);
  const four = await theGuest.post(path, { days: ['mon', 'tue', 'wed', 'thu'] });
  equal(four.status, 400);
  match(await four.text(), /Så mange dage passer ikke[^]*value="thu" checked/);
  equal((await theGuest.post(path, { days: [...NEW] })).status, 303);
  match(await (await theGuest.get(own)).text(), /Du har foreslået andre dage[^]*Træk forslaget tilbage/);
  const asked = await (await theHost.get(own)).text();
  match(asked, /Gæsten foreslår andre dage/);
  doesNotMatch(asked, /Gerda/);
  match(
    await (await theHost.get('/min-side')).text(),
    /Andre dage foreslået\. Svar senest mandag den\s21\.\sjuni\s2027/,
  );
  const proposal = /name="proposal" value="([^"]+)"/.exec(asked)?.[1] ?? '';
  equal((await theHost.post(path, { days: ['wed', 'thu'] })).status, 409);
  match(await (await theHost.post(`${own}/ja`)).text(), /Der ligger allerede et forslag om andre dage/);
  for (let press = 0; press < 2; press++)
    equal((await theHost.post(`${path}/svar`, { proposal, answer: 'yes' })).status, 303);
  match(await (await theGuest.get(own)).text(), /tirsdag den\s14\.\sseptember, torsdag den\s16\.\sseptember og fredag/);
  const late = await theHost.post(`${path}/svar`, { proposal, answer: 'no' });
  equal(late.status, 409);
  match(await late.text(), /Forslaget om andre dage er ikke åbent længere/);
  const none = await aVisit(world, {
    round,
    host: host.id,
    interns: [(await aSignUp(world, { round, role: 'intern', answers: { days: [...OLD], minDays: 3 } })).id],
  });
  match(await (await theHost.get(`/besoeg/${none}/andre-dage`)).text(), /Der er ingen andre dage at foreslå/);
});
