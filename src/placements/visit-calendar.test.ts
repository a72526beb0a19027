import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CALENDAR_READERS, propertiesOf } from '../../tests/calendar-readers.ts';
import { openMailServer } from '../../tests/mail-server.ts';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { deliverLetter } from '../messages/deliver.ts';
import { smtpPost } from '../messages/post.ts';
import { letterKinds } from '../letters.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { cancelRound } from '../rounds/cancellation.acts.ts';
import { cancelPlacementsIn, answerPlacement, leavePlacement } from './placement.acts.ts';

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guest: Made;
let office: string;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
  office = (await world.signedIn('office@coi.example', { coordinator: true })).personId;
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
});
after(() => world.close());

const as = (one: Made) => world.acting({ kind: 'person', id: one.personId });
const agree = async (): Promise<string> => {
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id], isOpen: true });
  for (const { id, personId } of [host, guest]) {
    const given = { placement: visit, signUp: id, answer: 'yes' as const };
    ok((await answerPlacement(as({ id, personId, email: '' }), given)).ok);
  }
  await world.work();
  return visit;
};
/** The parts for calendars that somebody has had since then, the oldest first. */
const partsTo = ({ email }: Made, since = 0) =>
  world.post.letters
    .slice(0, world.post.letters.length - since)
    .toReversed()
    .flatMap(({ to, calendar }) => (to === email && calendar ? [calendar] : []));

test('an agreed visit comes to each calendar as its own entry, and leaves it when it is called off', async () => {
  const visit = await agree();
  const called = world.post.letters.length;
  for (const one of [host, guest]) {
    const [part, ...more] = partsTo(one);
    ok(part && more.length === 0);
    equal(part.method, 'REQUEST');
    const said = propertiesOf(part.content);
    deepEqual(
      [said('uid'), said('status'), said('dtstart'), said('dtend')],
      [`visit-${visit}-${one.id}`, 'CONFIRMED', '2027-09-13', '2027-09-16'],
    );
    match(said('dtstamp'), /^2027-06-09T09:0\d:\d\dZ$/, 'of the clock, which goes on');
    match(part.content, /^METHOD:REQUEST\r$/m);
    equal(said('attendee').toLowerCase(), `mailto:${one.email}`);
    equal(said('organizer').toLowerCase(), `mailto:${DEMO_ROUND.organiser.email}`);
    const unfolded = part.content.replaceAll('\r\n ', '');
    for (const other of [host, guest].filter((person) => person !== one))
      ok(!unfolded.includes(other.email), 'no other address');
    ok(!/Hanne|Gerda/.test(unfolded), 'no name');
  }
  ok((await leavePlacement(as(guest), { placement: visit, signUp: guest.id, because: 'work' })).ok);
  await world.work();
  for (const one of [host, guest]) {
    const [before, cancel] = [partsTo(one)[0], partsTo(one, called)[0]];
    ok(before && cancel, 'who leaves hears it too');
    equal(cancel.method, 'CANCEL');
    const [was, is] = [propertiesOf(before.content), propertiesOf(cancel.content)];
    deepEqual([is('uid'), is('dtstart'), is('status')], [was('uid'), was('dtstart'), 'CANCELLED']);
    ok(Number(is('sequence')) > Number(was('sequence')), 'the sequence rises');
  }
  const lower = world.db.updateTable('placements').set({ calendar_sequence: 1 }).where('id', '=', visit);
  await lower.execute().then(
    () => ok(false, 'the sequence fell'),
    (error: unknown) => match(String(error), /only rises/),
  );
});

test('a proposal that comes to nothing never stood in a calendar', async () => {
  const since = world.post.letters.length;
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id], isOpen: true });
  const no = { placement: visit, signUp: guest.id, answer: 'no' as const, reason: 'days' as const };
  ok((await answerPlacement(as(guest), no)).ok);
  await world.work();
  ok(world.post.letters.length > since);
  deepEqual(partsTo(host, since), []);
});

test('over the wire it is a part of its own, which every reader reads', async () => {
  const server = await openMailServer();
  const visit = await agree();
  const asked = await world.db
    .selectFrom('letters')
    .select('id')
    .where('kind', '=', 'visit-agreed')
    .where('to_address', '=', guest.email)
    .orderBy('place_in_line', 'desc')
    .executeTakeFirstOrThrow();
  await world.db.updateTable('letters').set({ state: 'queued', settled_at: null, due_at: world.clock.now() }).where('id', '=', asked.id).execute(); // prettier-ignore
  await deliverLetter(world.house, smtpPost(server.url, world.house.config.mailFrom), letterKinds, asked.id);
  await server.close();
  const [mail] = server.mails;
  ok(mail);
  match(mail.raw, /Content-Type: text\/calendar;\s+charset=utf-8;\s+method=REQUEST/);
  const attached = mail.parsed.attachments.find(({ contentType }) => /ics|calendar/.test(contentType));
  const file = attached?.content.toString() ?? '';
  for (const reader of CALENDAR_READERS) {
    if (await reader.missing()) continue;
    deepEqual(await reader.read(file), [{ uid: `visit-${visit}-${guest.id}`, start: '2027-09-13' }], reader.name);
  }
});

/** What a letter's part does to which entry. */
const entriesTo = (one: Made, since: number): string[] =>
  partsTo(one, since).map(({ method, content }) => `${method} ${propertiesOf(content)('uid')}`);
const kindsTo = async ({ email }: Made): Promise<string[]> => {
  const rows = await world.db
    .selectFrom('letters')
    .select('kind')
    .where('to_address', '=', email)
    .where('state', '=', 'sent')
    .orderBy('kind')
    .execute();
  return rows.map(({ kind }) => kind);
};

test('whoever withdraws loses every entry, each once: the receipt takes one, and of a host’s visits each other has a letter', async () => {
  const [busy, one, other] = [
    await aSignUp(world, { round, role: 'host', name: 'Hulda' }),
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
    await aSignUp(world, { round, role: 'intern', organisation: '0461' }),
  ];
  const visits = [];
  for (const { id } of [one, other]) visits.push(await aVisit(world, { round, host: busy.id, interns: [id] }));
  const since = world.post.letters.length;
  const browser = await world.signedIn(busy.email);
  for (let twice = 0; twice < 2; twice++) await browser.post(`/tilmelding/${busy.id}/afmeld`, { why: 'plans' });
  await world.work();
  deepEqual(entriesTo(busy, since).toSorted(), visits.map((visit) => `CANCEL visit-${visit}-${busy.id}`).toSorted());
  deepEqual(await kindsTo(busy), ['sign-up-withdrawn', 'visit-called-off']);
  const calledOff = world.post.letters.find(({ to, subject }) => to === busy.email && /afbud/.test(subject));
  ok(calledOff && !/foreslår jer ikke/.test(calledOff.text), 'nobody is asked whether they would like another guest');
  for (const [at, guest1] of [one, other].entries())
    deepEqual(entriesTo(guest1, since), [`CANCEL visit-${visits[at]}-${guest1.id}`]);
});

test('the same where the office withdraws for somebody, with its reason in the one letter', async () => {
  const mine = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const visit = await aVisit(world, { round, host: host.id, interns: [mine.id] });
  const since = world.post.letters.length;
  const desk = await world.signedIn('office@coi.example', { coordinator: true });
  const pressed = await desk.post(`/kontor/tilmeldinger/${mine.id}/traek-tilbage`, { reason: 'Ringede og sagde fra.' });
  equal(pressed.status, 303);
  await world.work();
  deepEqual(entriesTo(mine, since), [`CANCEL visit-${visit}-${mine.id}`]);
  deepEqual(await kindsTo(mine), ['sign-up-withdrawn-for-you']);
  match(
    world.post.letters.find(({ to }) => to === mine.email)?.text ?? '',
    /Ringede\s+og\s+sagde\s+fra[^]*fjerner\s+mailen/,
  );
});

test('called off by the host, and withdrawn before that letter has gone: the entry goes all the same', async () => {
  const mine = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const visit = await aVisit(world, { round, host: host.id, interns: [mine.id] });
  const since = world.post.letters.length;
  ok((await leavePlacement(as(host), { placement: visit, signUp: host.id, because: 'work' })).ok);
  await (await world.signedIn(mine.email)).post(`/tilmelding/${mine.id}/afmeld`, { why: 'plans' });
  await world.work();
  deepEqual(entriesTo(mine, since), [`CANCEL visit-${visit}-${mine.id}`]);
  deepEqual(await kindsTo(mine), ['sign-up-withdrawn', 'visit-ended']);
});

test('a cancelled round takes every visit out of every calendar, one letter for the round and one for each further visit', async () => {
  const since = world.post.letters.length;
  const second = await aSignUp(world, { round, role: 'intern', name: 'Gorm Gæst', organisation: '0461' });
  await aVisit(world, { round, host: host.id, interns: [second.id] });
  const cancelling = { id: round, reason: 'Der kom for få.', whenCancelled: [cancelPlacementsIn] };
  const cancelled = await cancelRound(world.acting({ kind: 'person', id: office }), cancelling);
  ok(cancelled.ok);
  await world.work();
  const uids = (one: Made) => partsTo(one, since).map(({ content }) => propertiesOf(content)('uid'));
  equal(new Set(uids(host)).size, 2);
  equal(uids(guest).length, 1);
  equal(uids(second).length, 1);
  deepEqual([...new Set(partsTo(host, since).map(({ method }) => method))], ['CANCEL']);
});
