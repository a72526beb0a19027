import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { answer, INTERN_FORMS, leadsTo, linkIn, newestTo, pageOf, signUp } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-11T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const freeze = () => transact(world.acting(), (tx) => freezeRound(tx, round));
const isMatched = async (id: string): Promise<boolean> =>
  (await freeze()).instance.interns.some((one) => one.id === id);
const signsUp = async (email: string, vaert: Record<string, string>) => {
  const { browser, own } = await signUp(world, 'intern', { vaert, kontakt: { ...INTERN_FORMS.kontakt, email } });
  return { browser, own, email, id: own.split('/').at(-1) ?? '' };
};
const CHOSEN_NOT = /name="otherwise"[^>]*value="not"[^>]*checked/;

test('who finds their host is led to invite it, and is out without one where they said so', async () => {
  const me = await signsUp('finder@vejle.example', { finder: 'outside', ifNotFound: 'not' });
  match(await pageOf(me.browser, '/min-side'), /href="\/egen-vaert"[^>]*>Inviter din vært: senest/);
  match(await pageOf(me.browser, me.own), /Jeg finder selv en vært, ellers er jeg ikke med i år/);
  match(await pageOf(me.browser, me.own), /Inviter den senest[^]*href="\/egen-vaert"[^>]*>Inviter din vært</);
  match(await pageOf(me.browser, '/egen-vaert'), CHOSEN_NOT, 'what was said at sign-up');
  const counts = world.post.letters.find(({ to, subject }) => to === me.email && subject.startsWith('Bekræftet'));
  match(counts?.text ?? '', /Inviter din vært senest [^]*31\.\smaj[^]*Ellers er du ikke med i år/);
  // No wish of theirs counts, and the catalogue says so before anybody makes one.
  await aSignUp(world, { round, role: 'host', organisation: '0621', answers: { shown: true } });
  const unsought = await pageOf(me.browser, '/vaerter');
  match(unsought, /valgt kun at besøge en vært, I selv finder/);
  doesNotMatch(unsought, /Du kan også få et match|Ønsk op til/);
  deepEqual((await freeze()).withoutOwnHost, [me.id]);
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  match(await pageOf(office, '/kontor/matchning'), /har ingen aftale, der holder[^]*Ib Iversen/);
  match(await pageOf(office, `/kontor/tilmeldinger/${me.id}`), /Jeg finder selv en vært[^]*\/ret\/vaert"/);
  match(
    await pageOf(office, `/kontor/tilmeldinger/${me.id}/ret/vaert`),
    /value="outside"[^>]*checked[^]*Praktikanten finder selv/,
  );
  match(await pageOf(office, '/kontor/tilmeldinger.csv'), /;"?praktikanten"?;"?deltager ikke/);
  match(await pageOf(me.browser, '/min-side/data/alt'), /Hvem finder værten[^]*jeg finder selv en/);

  // What is said with the invitation is the newest word, on the sign-up too.
  const invited = { email: 'havnen@vejle.example', days: ['mon', 'tue'], otherwise: 'find' };
  await leadsTo(await me.browser.post('/egen-vaert', invited));
  doesNotMatch(await pageOf(me.browser, '/min-side'), /Inviter din vært/);
  match(await pageOf(me.browser, me.own), /Jeg finder selv en vært, ellers finder I en til mig/);
  equal(await isMatched(me.id), true);
  match(await pageOf(me.browser, '/vaerter'), /Du kan også få et match/);
  // And the other way round.
  const again = { finder: 'inside', ifNotFound: 'not' };
  await leadsTo(await answer(me.browser, `${me.own}/vaert`, again));
  match(await pageOf(me.browser, me.own), /Bliver det ikke til noget, er du ikke med i år/);
  equal(await isMatched(me.id), false);
  await leadsTo(await answer(me.browser, `${me.own}/vaert`, { finder: 'us' }));
  equal(await isMatched(me.id), true);
});

test('once sign-up has closed they read that they are out, and can have one found after all', async () => {
  const me = await signsUp('late@vejle.example', { finder: 'inside', ifNotFound: 'not' });
  const then = await signsUp('then@vejle.example', { finder: 'outside', ifNotFound: 'find' });
  const before = await aSignUp(world, { round, role: 'intern', name: 'Sendt Før' });
  match(await pageOf(await world.signedIn(before.email), `/tilmelding/${before.id}`), /Vært[^]*Find en vært til mig/);
  doesNotMatch(await pageOf(await world.signedIn(before.email), '/min-side'), /Inviter din vært/);
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  await world.tick();
  deepEqual([await isMatched(me.id), await isMatched(then.id), await isMatched(before.id)], [false, true, true]);
  const late = await world.signedIn(me.email);
  match(await pageOf(late, '/min-side'), /ikke til noget med din egen vært: Vælg senest/);
  match(await pageOf(late, me.own), /Lige nu er du ikke med i matchningen[^]*Find en vært til mig<\/button>/);
  match(await leadsTo(await late.post('/egen-vaert/find-en-vaert')), /svar-gemt/);
  equal(await isMatched(me.id), true);
  doesNotMatch(await pageOf(late, me.own), /Lige nu er du ikke med/);
});

test('of two who travel together one says for both', async () => {
  const [first, second] = await Promise.all(
    [{ finder: 'outside', ifNotFound: 'not' } as const, {}].map((more) =>
      aSignUp(world, {
        round,
        role: 'intern',
        workplace: 'Sammen',
        answers: { travel: 'together', ifNotConfirmed: 'alone', ...more },
      }),
    ),
  );
  if (!first || !second) throw new Error('two were made');
  await companions(world, first.id, second.id);
  const { withoutOwnHost } = await freeze();
  deepEqual(
    [first.id, second.id].map((id) => withoutOwnHost.includes(id)),
    [true, true],
  );
  const browser = await world.signedIn(second.email);
  match(await pageOf(browser, `/tilmelding/${second.id}`), /Som din kollega har svaret for jer begge/);
  match(await pageOf(browser, `/tilmelding/${second.id}`), /din rejsefælle har valgt, at I så ikke er med i år/);
  equal((await browser.get(`/tilmelding/${second.id}/vaert`)).status, 404);
});

test('a companion learns before their yes who finds the host, and what comes of it otherwise, and reads it after', async () => {
  world.clock.moveTo(new Date('2027-03-12T09:00:00Z'));
  const email = 'per@vejle.example';
  const selskab = { travel: 'together', companionEmail: email, otherwise: 'not' };
  const kontakt = { ...INTERN_FORMS.kontakt, email: 'anne@vejle.example' };
  await signUp(world, 'intern', { vaert: { finder: 'outside', ifNotFound: 'not' }, kontakt, selskab });
  await world.work();
  const link = linkIn(newestTo(world, email).text, '/rejsefaelle/');
  const told = /finder selv en vært til jer\. Bliver det ikke til noget, er I ikke med i år/;
  match(await pageOf(world.browser(), link), told);

  const per = await aSignUp(world, { round, role: 'intern', email });
  const his = await world.signedIn(email);
  match(await pageOf(his, '/min-side'), /Se årets værter, og ønsk dem/);
  await leadsTo(await his.post(link));
  const page = await pageOf(his, `/tilmelding/${per.id}`);
  match(page, told);
  match(page, /Har I aftalt et besøg, får du det som forslag\. Ellers er du ikke med i år/);
  doesNotMatch(page, /hvorfor vi ikke fandt|Dine ønsker/);
  doesNotMatch(await pageOf(his, '/min-side'), /ønsk dem/);
});

test('what is said with a yes to a host is the newest word on the sign-up too, of who had one found before', async () => {
  world.clock.moveTo(new Date('2027-03-12T09:00:00Z'));
  const there = await aSignUp(world, { round, role: 'host', organisation: '0621', workplace: 'Havnen' });
  const bent = await aSignUp(world, {
    round,
    role: 'intern',
    name: 'Bent',
    answers: { finder: 'us', ifNotFound: null },
  });
  const invited = { email: bent.email, days: ['mon', 'tue'] };
  await leadsTo(await (await world.signedIn(there.email)).post('/inviter-praktikant', invited));
  const made = world.db.selectFrom('arrangements').select('id').where('host', '=', there.id);
  const { id: invitation } = await made.executeTakeFirstOrThrow();
  const browser = await world.signedIn(bent.email);
  const own = `/tilmelding/${bent.id}`;
  await leadsTo(await browser.post('/egen-vaert/ja', { invitation, otherwise: 'not' }));
  const page = await pageOf(browser, own);
  match(page, /Har I aftalt et besøg, får du det som forslag[^]*Jeg finder selv en vært, ellers er jeg ikke med i år/);
  doesNotMatch(page, /Find en vært til mig<\/dd>|hvorfor vi ikke fandt/);
  match(await pageOf(browser, `${own}/vaert`), /name="ifNotFound"[^>]*value="not"[^>]*checked/);
  // Who takes it back can have one found with a press.
  await leadsTo(await browser.post('/egen-vaert/fortryd', { invitation }));
  match(await pageOf(browser, own), /Du finder selv din vært[^]*Find en vært til mig, hvis det ikke/);
  equal(await isMatched(bent.id), false);
  await leadsTo(await browser.post('/egen-vaert/find-en-vaert'));
  match(await pageOf(browser, own), /Jeg finder selv en vært, ellers finder I en til mig/);
  equal(await isMatched(bent.id), true);
});
