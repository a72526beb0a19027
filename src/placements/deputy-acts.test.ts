/** What a deputy does in a host's name is theirs: in the words of both, in their data, and in nobody else's. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { linkIn, newestTo } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { erasePerson } from '../my-page/erasure.acts.ts';
import { beginProgramme, shareProgramme } from '../visits/programme.acts.ts';
import { askAboutContact } from './contact-question.acts.ts';
import { nameDeputy } from './deputy.acts.ts';
import { answerOtherDays } from './other-days.acts.ts';
import { answerPlacement } from './placement.acts.ts';
import { askWhetherItTookPlace } from './took-place.acts.ts';

const DEPUTY = 'dorte@vejle.example';

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guest: Made;
let visit: string;
let deputy: Browser;
let contact: Browser;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
});
after(() => world.close());
beforeEach(async () => {
  await sql`truncate letters, placements, deputies, unwilling_addresses, sign_ups, match_runs, rounds, persons cascade`.execute(
    world.db,
  );
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
  visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  ok((await nameDeputy(asContact(), { host: host.id, name: 'Dorte Dam', email: DEPUTY, isSure: true })).ok);
  await world.work();
  deputy = world.browser();
  equal((await deputy.post(linkIn(newestTo(world, DEPUTY).text, '/stedfortraeder/'))).status, 303);
  await world.work();
  contact = await world.signedIn(host.email);
});

const asContact = () => world.acting({ kind: 'person', id: host.personId });
const page = async (who: Browser, path = '') => (await who.get(`/besoeg/${visit}${path}`)).text();
const mails = (to: string) => world.post.letters.filter((one) => one.to === to).map(({ subject }) => subject);

test('a deputy who calls a visit off is thanked and gets the receipt; the contact hears who did', async () => {
  equal((await deputy.post(`/besoeg/${visit}/afbud`, { reason: 'work' })).status, 303);
  await world.work();
  match(newestTo(world, DEPUTY).text, /Du har meldt afbud\. Tak/);
  ok(!newestTo(world, DEPUTY).text.includes('i din kalender'), 'it never stood in their calendar');
  const told = newestTo(world, host.email);
  equal(told.subject, 'Jeres stedfortræder har meldt afbud');
  doesNotMatch(told.text, /Du har|Tak, fordi/);
  match(await page(deputy), /Du har meldt afbud\. Tak/);
  const own = await page(contact);
  match(own, /Jeres stedfortræder har meldt afbud/);
  doesNotMatch(own, /Du har meldt afbud/);
});

test('the contact’s own cancellation is the contact’s, to the deputy too', async () => {
  equal((await contact.post(`/besoeg/${visit}/afbud`, { reason: 'work' })).status, 303);
  await world.work();
  equal(newestTo(world, host.email).subject, 'Vi har fået dit afbud');
  match(await page(contact), /Du har meldt afbud/);
  match(await page(deputy), /Jeres kontaktperson har meldt afbud/);
});

test('other days that a deputy proposes are told of as the deputy’s, and both hear what came of them', async () => {
  equal((await deputy.post(`/besoeg/${visit}/andre-dage`, { days: ['wed', 'thu', 'fri'] })).status, 303);
  await world.work();
  const told = newestTo(world, host.email);
  equal(told.subject, 'Jeres stedfortræder foreslår andre dage');
  doesNotMatch(told.text, /Svar senest/);
  match(await page(contact), /Jeres stedfortræder har foreslået andre dage[^]*Vi venter på svar/);
  match(await page(contact, '/andre-dage'), /Jeres stedfortræder har foreslået andre dage/);
  match(await page(deputy, '/andre-dage'), /Du har foreslået andre dage/);
  const { id, proposed_by_deputy } = await world.db.selectFrom('other_days').selectAll().executeTakeFirstOrThrow();
  ok(proposed_by_deputy !== null);
  const data = async (who: Browser) => (await who.get('/min-side/data/alt.json')).text();
  match(await data(deputy), /"proposedAt"/);
  doesNotMatch(await data(contact), /"proposedAt"/);
  equal((await contact.post(`/besoeg/${visit}/andre-dage/fortryd`, { proposal: id })).status, 303);
  await world.work();
  ok(mails(DEPUTY).includes('Besøget beholder sine dage'));
});

test('a deputy whose days everybody says yes to hears so in one letter', async () => {
  equal((await deputy.post(`/besoeg/${visit}/andre-dage`, { days: ['wed', 'thu', 'fri'] })).status, 303);
  await world.work();
  const before = mails(DEPUTY).length;
  const { id: otherDays } = await world.db.selectFrom('other_days').select('id').executeTakeFirstOrThrow();
  const yes = { placement: visit, signUp: guest.id, otherDays, answer: 'yes' } as const;
  ok((await answerOtherDays(world.acting({ kind: 'person', id: guest.personId }), yes)).ok);
  await world.work();
  equal(mails(DEPUTY).length, before + 1);
});

test('what a deputy says about the programme is signed by the deputy, in their data alone, and goes with them', async () => {
  ok((await beginProgramme(asContact(), { host: host.id, from: 'outline', lang: 'da' })).ok);
  ok((await shareProgramme(asContact(), host.id)).ok);
  equal((await deputy.post(`/besoeg/${visit}/program/kommentar`, { text: 'Husk gummistøvler' })).status, 303);
  match(await page(deputy, '/program'), /Husk gummistøvler[^]*?Dig/);
  match(await page(contact, '/program'), /Husk gummistøvler[^]*?Dorte Dam/);
  const data = async (who: Browser) => (await who.get('/min-side/data/alt.json')).text();
  match(await data(deputy), /gummistøvler/);
  doesNotMatch(await data(contact), /gummistøvler/);
  const { person_id } = await world.db.selectFrom('deputies').select('person_id').executeTakeFirstOrThrow();
  ok((await erasePerson(world.acting(), person_id ?? '')).ok);
  doesNotMatch(await page(contact, '/program'), /gummistøvler/);
});

test('what a deputy answers about a visit is told of as theirs, is in their data alone, and outlives their name', async () => {
  const start = world.clock.now();
  const [asked, over] = [new Date('2027-06-21T09:00:00Z'), new Date('2027-09-16T09:00:00Z')];
  const data = async (who: Browser) => (await who.get('/min-side/data/alt.json')).json() as Promise<Answers>;
  type Answers = Record<'contactAnswers' | 'tookPlaceAnswers', { answer: string | null }[]>;
  const said = async (who: Browser) => {
    const { contactAnswers, tookPlaceAnswers } = await data(who);
    return [contactAnswers, tookPlaceAnswers].map((rows) => rows.map(({ answer }) => answer));
  };
  world.clock.moveTo(asked);
  await askAboutContact(world.acting());
  equal((await (await world.signedIn(DEPUTY)).post(`/besoeg/${visit}/kontakt`, { answer: 'no' })).status, 303);
  world.clock.moveTo(over);
  await askWhetherItTookPlace(world.acting());
  await world.work();
  const link = linkIn(newestTo(world, host.email).text, '/fandt-sted/');
  const me = await world.signedIn(DEPUTY);
  deputy = me;
  equal((await deputy.post(`/besoeg/${visit}/fandt-sted`, { answer: 'some' })).status, 303);
  contact = await world.signedIn(host.email);
  const paths = ['', '/kontakt', '/fandt-sted'];
  const words = async (who: Browser) => (await Promise.all(paths.map((path) => page(who, path)))).join();
  const byDeputy =
    /Jeres stedfortræder har svaret, at I ikke er i kontakt[^]*Jeres stedfortræder har svaret, at besøget fandt sted nogle/;
  match(await words(contact), byDeputy);
  doesNotMatch(await words(contact), /Du har svaret/);
  match(await (await world.browser().get(link)).text(), /Jeres stedfortræder har svaret, at besøget/);
  match(await words(deputy), /Du har svaret, at I ikke er i kontakt[^]*Du har svaret, at besøget fandt sted nogle/);
  deepEqual(await said(deputy), [['no'], ['some']]);
  deepEqual(await said(contact), [[null], [null]]);
  match(await (await deputy.get('/min-side/data/alt')).text(), /Fandt besøget sted\?[^]*nogle/);

  equal((await contact.post(`/besoeg/${visit}/fandt-sted`, { answer: 'all' })).status, 303);
  match(await page(deputy), /Jeres kontaktperson har svaret, at besøget fandt sted alle/);
  deepEqual(await said(deputy), [['no'], []]);
  deepEqual(await said(contact), [[null], ['all']]);

  ok((await erasePerson(world.acting(), me.personId)).ok);
  match(await words(contact), /Jeres stedfortræder har svaret, at I ikke er i kontakt/);
  world.clock.moveTo(start);
});

test('a deputy who becomes a guest is deputy no longer, and both hear so', async () => {
  const second = await aSignUp(world, {
    round,
    role: 'intern',
    name: 'Dorte Dam',
    email: DEPUTY,
    organisation: '0461',
  });
  const proposed = await aVisit(world, { round, host: host.id, interns: [second.id], isOpen: true });
  match(await page(deputy), new RegExp(guest.email), 'as long as nothing is agreed');
  for (const one of [host, second]) {
    const given = { placement: proposed, signUp: one.id, answer: 'yes' as const };
    ok((await answerPlacement(world.acting({ kind: 'person', id: one.personId }), given)).ok);
  }
  await world.work();
  equal((await deputy.get(`/besoeg/${visit}`)).status, 404, 'the other guest has told the host alone');
  ok(mails(host.email).includes('I har ingen stedfortræder'));
  ok(mails(DEPUTY).includes('Du er ikke længere stedfortræder'));
});
