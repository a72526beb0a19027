import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { linkIn, newestTo } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { transact } from '../platform/transact.ts';
import { withdrawSignUp } from '../sign-ups/sign-up.acts.ts';
import type { Round } from '../rounds/round.ts';
import { beginProgramme } from '../visits/programme.acts.ts';
import { endDeputyOf, forgetUnansweredDeputies, nameDeputy } from './deputy.acts.ts';
import { lastDayOfDeputy } from './deputy.rules.ts';
import { latestDeputy } from './deputy.store.ts';
import { answerOtherDays, proposeOtherDays } from './other-days.acts.ts';
import { cancelPlacementsOf, leavePlacement } from './placement.acts.ts';
import { askWhetherItTookPlace } from './took-place.acts.ts';

const DEPUTY = 'dorte@vejle.example';

let world: World;
let round: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
let host: Made;
let guest: Made;
let visit: string;
before(async () => {
  world = await openWorld({ at: '2027-06-09T09:00:00Z' });
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date('2027-06-09T09:00:00Z'));
  await sql`truncate letters, placements, deputies, unwilling_addresses, sign_ups, match_runs, rounds cascade`.execute(
    world.db,
  );
  round = await aRound(world);
  host = await aSignUp(world, { round, role: 'host', name: 'Hanne Hvid', workplace: 'Skovbrynet' });
  guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda Gæst', organisation: '0461' });
  visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
});

const as = ({ personId }: Made) => world.acting({ kind: 'person', id: personId });
const name = (email = DEPUTY) => nameDeputy(as(host), { host: host.id, name: 'Dorte Dam', email, isSure: true });
const stateNow = async () => (await latestDeputy(world.db, host.id))?.state;
/** Asked by mail: the link in it. */
const asked = async (email = DEPUTY): Promise<string> => {
  ok((await name(email)).ok);
  await world.work();
  return linkIn(newestTo(world, email).text, '/stedfortraeder/');
};
/** Asked, and has pressed yes in a browser of their own. */
const confirmed = async (email: string): Promise<Browser> => {
  const browser = world.browser();
  equal((await browser.post(await asked(email))).status, 303);
  return browser;
};

test('a deputy is asked by a mail with the notice and a way out, and nothing of theirs is shown before their yes', async () => {
  const browser = world.browser();
  const link = await asked('asta@vejle.example');
  const mail = newestTo(world, 'asta@vejle.example');
  match(mail.text, /Hvorfor får du mailen\?[^]*har givet os dit navn og din arbejdsmail[^]*\/privatliv/);
  doesNotMatch(mail.text, /Hanne|Skovbrynet/);
  match(
    await (await browser.get(link)).text(),
    /Vil du være stedfortræder for Hanne Hvid\?[^]*Hanne Hvid har givet os/,
  );
  equal(await stateNow(), 'invited', 'looking answers nothing');
  const theGuest = await world.signedIn(guest.email);
  doesNotMatch(await (await theGuest.get(`/besoeg/${visit}`)).text(), /Dorte Dam/);
  const answered = await browser.post(link);
  equal(answered.headers.get('location'), `/vaert/${host.id}/stedfortraeder`);
  match(await (await browser.get(`/vaert/${host.id}/stedfortraeder`)).text(), /Du er stedfortræder for Hanne Hvid/);
  equal((await browser.post(link)).status, 303, 'pressed again');
  match(await (await theGuest.get(`/besoeg/${visit}`)).text(), /Stedfortræder[^]*Dorte Dam[^]*asta@vejle\.example/);
  await world.work();
  match(newestTo(world, host.email).text, /har sagt ja til at være stedfortræder/);
});

test('a deputy sees what is agreed and acts for the host there, and sees nothing of what is only proposed', async () => {
  const other = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const open = await aVisit(world, { round, host: host.id, interns: [other.id], isOpen: true });
  const elsewhere = await aSignUp(world, { round, role: 'host' });
  const foreign = await aVisit(world, { round, host: elsewhere.id, interns: [other.id] });
  const browser = await confirmed('bodil@vejle.example');
  match(await (await browser.get(`/besoeg/${visit}`)).text(), new RegExp(guest.email));
  match(await (await browser.get('/min-side')).text(), new RegExp(`href="/besoeg/${visit}"`));
  for (const nothing of [
    `/besoeg/${open}`,
    `/besoeg/${foreign}`,
    `/vaert/${elsewhere.id}/stedfortraeder`,
    `/tilmelding/${host.id}`,
  ])
    equal((await browser.get(nothing)).status, 404, nothing);
  equal((await browser.post(`/besoeg/${open}/ja`)).status, 404);
  equal((await browser.post(`/besoeg/${visit}/program/begynd`, { from: 'outline' })).status, 303);
  ok((await beginProgramme(as(host), { host: host.id, from: 'outline', lang: 'da' })).ok);
  match(await (await browser.get(`/besoeg/${visit}/program/mon`)).text(), /<form/);
  world.clock.moveTo(new Date('2027-09-16T09:00:00Z'));
  await askWhetherItTookPlace(world.acting());
  // A week on another day is another session: signed in anew, as one does.
  const again = await world.signedIn('bodil@vejle.example');
  match(await (await again.get('/min-side')).text(), new RegExp(`/besoeg/${visit}/fandt-sted`));
  equal((await again.post(`/besoeg/${visit}/fandt-sted`, { answer: 'all' })).status, 303);
  const said = world.db.selectFrom('took_place_questions').select('answer').where('sign_up_id', '=', host.id);
  equal((await said.executeTakeFirst())?.answer, 'all');
});

test('one at a time, never oneself; the host and the deputy can both end it, and then nothing is left to see', async () => {
  deepEqual(await name(host.email), { ok: false, why: 'oneself' });
  const browser = await confirmed('carla@vejle.example');
  deepEqual(await name('carla@vejle.example'), { ok: true, value: null }, 'named twice');
  deepEqual(await name('other@vejle.example'), { ok: false, why: 'taken' });
  const theHost = await world.signedIn(host.email);
  equal((await theHost.post(`/vaert/${host.id}/stedfortraeder/slut`)).status, 303);
  equal(await stateNow(), 'ended');
  equal((await browser.get(`/besoeg/${visit}`)).status, 404);
  await world.work();
  match(newestTo(world, 'carla@vejle.example').text, /ikke længere er stedfortræder/);
  const second = await confirmed('dagny@vejle.example');
  equal((await second.post(`/vaert/${host.id}/stedfortraeder/slut`)).status, 303);
  equal((await second.get(`/besoeg/${visit}`)).status, 404);
  const rows = await world.db.selectFrom('deputies').select(['name', 'email', 'person_id']).execute();
  deepEqual(rows, [
    { name: '', email: '', person_id: null },
    { name: '', email: '', person_id: null },
  ]);
});

test('a no forgets the address, and nobody is asked again; a link that is over says so', async () => {
  const link = await asked();
  const browser = world.browser();
  match(await (await browser.post(`${link}/nej`)).text(), /Tak for svaret/);
  equal(await stateNow(), 'declined');
  for (const late of [browser.get(link), browser.post(link), browser.post(`${link}/nej`)])
    equal((await late).status, 410);
  await world.work();
  match(newestTo(world, host.email).text, /er ikke stedfortræder/);
  const before = world.post.letters.length;
  ok((await name()).ok);
  await world.work();
  equal(world.post.letters.filter(({ to }) => to === DEPUTY).length, 1);
  equal(world.post.letters.length, before);
  equal(await stateNow(), 'declined');
});

test('whoever has an account signs in before a link of a month ago makes them anything', async () => {
  const { email } = await aSignUp(world, { round, role: 'intern', organisation: '0461' });
  const link = await asked(email);
  match((await world.browser().post(link)).headers.get('location') ?? '', /^\/log-ind\?/);
  equal(await stateNow(), 'invited');
  const stranger = await world.signedIn('helt-anden@vejle.example');
  const page = await (await stranger.get(link)).text();
  match(page, /logget ind som en anden/);
  ok(!page.includes('Ja, det vil jeg gerne'));
  equal((await stranger.post(link)).headers.get('location'), link);
  equal(await stateNow(), 'invited', 'nobody else’s session says yes, or becomes another');
  equal((await (await world.signedIn(email)).post(link)).status, 303);
  equal(await stateNow(), 'confirmed');
});

test('an invitation ends on a working day, no later than the visits, and after them with the round', () => {
  const round = {
    visitWeek: { isoYear: 2027, isoWeek: 37 },
    timeZone: 'Europe/Copenhagen',
    dates: { evaluationCloses: '2027-10-15' },
  } as unknown as Round;
  const last = (named: string) => lastDayOfDeputy(new Date(named), round);
  equal(last('2027-06-09T09:00:00Z'), '2027-07-09');
  equal(last('2027-06-12T09:00:00Z'), '2027-08-09', 'thirty days on it is summer');
  equal(last('2027-09-01T09:00:00Z'), '2027-09-17');
  equal(last('2027-09-20T09:00:00Z'), '2027-10-15');
  equal(last('2027-10-16T09:00:00Z'), null);
});

test('unanswered for thirty days, or the host gone, it is over', async () => {
  const link = await asked();
  world.clock.moveTo(new Date('2027-07-12T09:00:00Z'));
  await forgetUnansweredDeputies(world.acting());
  equal(await stateNow(), 'ended');
  equal((await world.browser().get(link)).status, 410);
  const second = await asked('else@vejle.example');
  await transact(as(host), (tx) => endDeputyOf(tx, host.id));
  equal((await world.browser().post(second)).status, 410);
});

test('a deputy hears once what becomes of an agreed visit, not of what they do themselves, and when the host leaves', async () => {
  const email = 'esther@vejle.example';
  const browser = await confirmed(email);
  const told = async () => {
    await world.work();
    return world.post.letters
      .filter(({ to }) => to === email)
      .map(({ subject }) => subject)
      .toReversed();
  };
  const before = (await told()).length;
  const news = async () => (await told()).slice(before);

  const days = ['tue', 'wed', 'thu'] as const;
  ok((await proposeOtherDays(as(host), { placement: visit, signUp: host.id, days })).ok);
  const asked = world.db.selectFrom('other_days').select('id').where('placement_id', '=', visit);
  const { id: otherDays } = await asked.executeTakeFirstOrThrow();
  const yes = { placement: visit, signUp: guest.id, otherDays, answer: 'yes' } as const;
  ok((await answerOtherDays(as(guest), yes)).ok);
  deepEqual(await news(), ['Et aftalt besøg hos jer har fået andre dage']);
  const mail = newestTo(world, email).text;
  match(mail, new RegExp(`/besoeg/${visit}`));
  doesNotMatch(mail, /Hanne|Gerda|Skovbrynet/);

  ok((await leavePlacement(as(guest), { placement: visit, signUp: guest.id, because: 'work' })).ok);
  deepEqual((await news()).slice(1), ['Et aftalt besøg hos jer er aflyst']);
  match(newestTo(world, email).text, new RegExp(`/besoeg/${visit}`));
  const off = await (await browser.get(`/besoeg/${visit}`)).text();
  match(off, /bliver ikke til noget[^]*Besøg fra [^<]+, tirsdag–torsdag, 14\.–16\.\sseptember 2027[^]*Gæsten har/);
  doesNotMatch(off, /Gerda/);
  match(await (await browser.get('/min-side')).text(), /Besøg fra [^<]+, tir\.–tor\.[^]*Bliver ikke til noget/);

  const second = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  equal((await browser.post(`/besoeg/${second}/afbud`, { reason: 'work' })).status, 303);
  deepEqual((await news()).slice(2), ['Vi har fået dit afbud'], 'they did it themselves: their receipt alone');

  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  ok((await withdrawSignUp(as(host), { id: host.id, why: 'plans' }, [cancelPlacementsOf, endDeputyOf])).ok);
  deepEqual((await news()).slice(3), ['Du er ikke længere stedfortræder'], 'one letter for all of it');
  match(newestTo(world, email).text, /ikke længere vært i år/);
});

test('a deputy is asked for only while a colleague can still answer; afterwards nothing offers it', async () => {
  const pages = [`/tilmelding/${host.id}`, `/besoeg/${visit}`];
  const offers = async () => {
    const browser = await world.signedIn(host.email);
    const texts = await Promise.all(pages.map(async (path) => (await browser.get(path)).text()));
    for (const text of texts) match(text, /<h1|<h2/);
    return texts.map((text) => text.includes('Vælg en stedfortræder'));
  };
  deepEqual(await offers(), [true, true]);
  world.clock.moveTo(new Date('2027-10-17T09:00:00Z'));
  deepEqual(await offers(), [false, false]);
  const theHost = await world.signedIn(host.email);
  const path = `/vaert/${host.id}/stedfortraeder`;
  const form = await (await theHost.get(path)).text();
  match(form, /I har ingen stedfortræder\.[^]*for sent/);
  doesNotMatch(form, /name="email"/);
  const late = await theHost.post(path, { name: 'Dorte Dam', email: DEPUTY, sure: 'yes', unlike: DEPUTY });
  equal(late.status, 409);
  match(await late.text(), /for sent/);
});

test('the form says what is wrong, beside the field, and keeps what was typed', async () => {
  const theHost = await world.signedIn(host.email);
  const path = `/vaert/${host.id}/stedfortraeder`;
  const wrong = await theHost.post(path, { name: 'Dorte Dam', email: 'dorte' });
  equal(wrong.status, 400);
  match(await wrong.text(), /value="Dorte Dam"[^]*Skriv din kollegas arbejdsmail/);
  const own = await theHost.post(path, { name: 'Mig', email: host.email });
  equal(own.status, 409);
  match(await own.text(), /Det er din egen mail/);
});

test('a guest of the host is no deputy, and an address outside the organisation is asked about once more', async () => {
  deepEqual(await name(guest.email), { ok: false, why: 'guest' });
  const theHost = await world.signedIn(host.email);
  const path = `/vaert/${host.id}/stedfortraeder`;
  const unlike = await theHost.post(path, { name: 'Dorte Dam', email: 'dorte@gmail.com' });
  equal(unlike.status, 409);
  match(await unlike.text(), /ikke en adresse hos jeres organisation[^]*Ja, dorte@gmail\.com er min kollegas adresse/);
  const other = { name: 'Dorte Dam', email: 'doris@gmail.com', sure: 'yes', unlike: 'dorte@gmail.com' };
  equal((await theHost.post(path, other)).status, 409, 'sure of another address');
  equal(await stateNow(), undefined);
  const sure = { name: 'Dorte Dam', email: 'dorte@gmail.com', sure: 'yes', unlike: 'dorte@gmail.com' };
  equal((await theHost.post(path, sure)).status, 303);
  equal(await stateNow(), 'invited');
  equal((await theHost.post(`${path}/slut`)).status, 303);
  const near = `dorte@${host.email.split('@')[1]}`;
  equal((await theHost.post(path, { name: 'Dorte Dam', email: near })).status, 303, 'a colleague’s is not asked about');
});
