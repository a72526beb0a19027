import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { answerContactOn, askThoseAgreedBefore, touchIn } from './contact-question.rules.ts';
import { answerPlacement } from './placement.acts.ts';
import { publishRun, sendPublication } from './publication.acts.ts';
import { findRound } from '../rounds/round.store.ts';

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guests: readonly Made[];

/** Two visits of one host, both agreed on 9 June 2027; everything after that is each test's. */
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  const signedIn = await world.signedIn('office@coi.example', { coordinator: true });
  const acting = () => world.acting({ kind: 'person', id: signedIn.personId });
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid' });
  guests = [
    await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' }),
    await aSignUp(world, { round, role: 'intern', name: 'Gorm Gæst', organisation: '0461' }),
  ];
  const run = await startRun(acting(), round);
  ok(run.ok);
  await world.work();
  const published = await publishRun(acting(), run.value.id);
  ok(published.ok);
  ok((await sendPublication(acting(), { id: published.value.id, letterCountSeen: 3 })).ok);
  await world.work();
  world.clock.moveTo(new Date('2027-06-09T10:00:00Z'));
  for (const guest of guests)
    for (const one of [host, guest]) {
      const given = { placement: await visitOf(guest), signUp: one.id, answer: 'yes' as const };
      ok((await answerPlacement(world.acting({ kind: 'person', id: one.personId }), given)).ok);
    }
});
after(() => world.close());

const visitOf = async (guest: Made): Promise<string> => {
  const row = await world.db
    .selectFrom('placement_answers')
    .select('placement_id')
    .where('sign_up_id', '=', guest.id)
    .executeTakeFirstOrThrow();
  return row.placement_id;
};
/** Signed in anew, as a session ends when the clock moves for days. */
const as = (one: Made): Promise<Browser> => world.signedIn(one.email);
const office = (): Promise<Browser> => world.signedIn('office@coi.example', { coordinator: true });
const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const asked = () => world.post.letters.filter(({ subject }) => /kommet i kontakt/.test(subject)).map(({ to }) => to);

test('it is asked on a working morning a week later, never in the summer, and not once the visits have begun', async () => {
  const found = await findRound(world.db, round);
  ok(found);
  const before = (now: string) => askThoseAgreedBefore(found, new Date(now))?.toISOString() ?? null;
  equal(before('2027-06-16T06:59:00Z'), null, 'before nine in Copenhagen');
  equal(before('2027-06-16T07:00:00Z'), '2027-06-09T22:00:00.000Z');
  equal(before('2027-06-19T10:00:00Z'), null, 'a Saturday');
  equal(before('2027-07-14T10:00:00Z'), null, 'week 28');
  equal(before('2027-09-13T10:00:00Z'), null, 'the week itself');
  equal(answerContactOn(new Date('2027-06-16T07:00:00Z'), found.timeZone), '2027-06-23');
  equal(answerContactOn(new Date('2027-07-05T07:00:00Z'), found.timeZone), '2027-08-09', 'after the summer');
});

test('a no is heard over a yes, one yes is enough, and silence begins when the last day is over', async () => {
  const found = await findRound(world.db, round);
  ok(found);
  const [open, yes, no] = ([null, 'yes', 'no'] as const).map((answer) => ({ answerOn: '2027-06-23', answer }));
  ok(open && yes && no);
  const at = (questions: Parameters<typeof touchIn>[0], now: string) => touchIn(questions, found, new Date(now));
  equal(at([], '2027-06-24T10:00:00Z'), 'not-asked');
  equal(at([open, open], '2027-06-23T21:59:00Z'), 'asked');
  equal(at([open, open], '2027-06-23T22:00:00Z'), 'silent');
  equal(at([open, yes], '2027-06-24T10:00:00Z'), 'in-touch');
  equal(at([yes, no], '2027-06-23T10:00:00Z'), 'not-in-touch');
});

test('everybody in an agreed visit is asked once, on their page and by letter, and answers with one press', async () => {
  const [guest] = guests;
  ok(guest);
  const visit = `/besoeg/${await visitOf(guest)}`;
  world.clock.moveTo(new Date('2027-06-15T10:00:00Z'));
  await world.tick();
  deepEqual(asked(), [], 'not before a week has gone');
  ok(!(await text(await as(guest), '/min-side')).includes(`${visit}/kontakt`));

  world.clock.moveTo(new Date('2027-06-16T07:30:00Z'));
  await world.tick();
  await world.tick();
  deepEqual(asked().toSorted(), [host.email, ...guests.map(({ email }) => email)].toSorted(), 'one for two visits');
  const toHost = world.post.letters.find(({ to, subject }) => to === host.email && /kontakt/.test(subject));
  equal(new Set(toHost?.text.match(/\/besoeg\/[^/]+\/kontakt/g)).size, 2, 'with a way to each');
  const letter = world.post.letters.find(({ to, subject }) => to === guest.email && /kontakt/.test(subject));
  match(letter?.text ?? '', new RegExp(`${visit}/kontakt`));
  ok(!/Hanne|Hvid/.test(letter?.text ?? ''), 'a letter names nobody');

  const theGuest = await as(guest);
  match(await text(theGuest, '/min-side'), new RegExp(`href="${visit}/kontakt"`));
  match(await text(theGuest, `${visit}/kontakt`), /Hanne Hvid[^]*Svar gerne senest onsdag den 23\.\sjuni 2027/);
  const outsider = await world.signedIn('outsider@coi.example');
  equal((await outsider.get(`${visit}/kontakt`)).status, 404);
  equal((await outsider.post(`${visit}/kontakt`, { answer: 'yes' })).status, 404);
  equal((await theGuest.post(`${visit}/kontakt`, { answer: 'maybe' })).headers.get('location'), `${visit}/kontakt`);

  const said = await theGuest.post(`${visit}/kontakt`, { answer: 'no' });
  equal(said.headers.get('location'), `${visit}?besked=kontakt-nej`);
  match(await text(await office(), '/kontor'), /vis=out-of-touch/);
  match(await text(await office(), '/kontor/besoeg?vis=out-of-touch'), /Gerda Gæst[^]*siger, at de ikke er i kontakt/);
  await theGuest.post(`${visit}/kontakt`, { answer: 'yes' });
  match(await text(theGuest, visit), /Du har svaret, at I er i kontakt/);
  ok(!(await text(await office(), '/kontor')).includes('vis=out-of-touch'));
});

test('silence reaches the office when the last day is over; a late answer is welcome; a visit called off takes none', async () => {
  const [, guest] = guests;
  ok(guest);
  const visit = `/besoeg/${await visitOf(guest)}`;
  world.clock.moveTo(new Date('2027-06-23T22:30:00Z'));
  const list = await text(await office(), '/kontor/besoeg?vis=out-of-touch');
  match(list, /Gorm Gæst[^]*har ikke svaret, om de er i kontakt/);
  ok(!list.includes('Gerda Gæst'));
  const theHost = await as(host);
  await theHost.post(`${visit}/kontakt`, { answer: 'yes' });
  ok(!(await text(await office(), '/kontor/besoeg')).includes('out-of-touch'));

  equal((await theHost.post(`${visit}/afbud`, { reason: 'work' })).status, 303);
  match(await text(await office(), '/kontor/besoeg'), /værten meldte afbud \(arbejdet kom i vejen\)/);
  const late = await (await as(guest)).post(`${visit}/kontakt`, { answer: 'no' });
  equal(late.headers.get('location'), visit);
  match(await text(theHost, `${visit}/kontakt`), /Dette besøg bliver ikke til noget/);
});
