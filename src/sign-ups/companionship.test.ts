import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { aRound } from '../../tests/made.ts';
import {
  answer,
  answerAll,
  begin,
  type Fields,
  INTERN_FORMS,
  leadsTo,
  linkIn,
  newestTo,
  pageOf,
  signUp,
} from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';
import type { Round } from '../rounds/round.ts';
import { lastDayOfInvitation } from './companionship.rules.ts';
import { tick } from '../worker.ts';

let world: World;
before(async () => {
  world = await openWorld();
  await aRound(world);
});
after(() => world.close());
beforeEach(() => world.clock.moveTo(new Date('2027-03-10T09:00:00Z')));

const daysLater = (days: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + days * 86_400_000));
const idOf = (own: string): string => own.replace(/.*\//, '');
const stored = (own: string) =>
  world.db.selectFrom('sign_ups').selectAll().where('id', '=', idOf(own)).executeTakeFirstOrThrow();
const answersOf = async (own: string) => (await stored(own)).answers as Record<string, unknown>;
const companionships = (own: string) =>
  world.db
    .selectFrom('companionships')
    .selectAll()
    .where((is) => is.or([is('inviter', '=', idOf(own)), is('companion', '=', idOf(own))]))
    .orderBy('invited_at')
    .execute();
const states = async (own: string): Promise<string[]> => (await companionships(own)).map(({ state }) => state);

const together = (email: string, otherwise: 'alone' | 'not' = 'not') => ({
  selskab: { travel: 'together', companionEmail: email, otherwise },
});
const named = (name: string, email: string) => ({ kontakt: { ...INTERN_FORMS.kontakt, name, email } });

let pairs = 0;
/** Somebody signed up who invites a colleague; what the colleague's mail leads to. */
const invited = async (otherwise: 'alone' | 'not' = 'not', others: Record<string, Fields> = {}) => {
  pairs += 1;
  const [email, colleague] = [`anna${pairs}@vejle.example`, `bo${pairs}@vejle.example`];
  const anna = await signUp(world, 'intern', {
    ...named('Anna Ask', email),
    ...together(colleague, otherwise),
    ...others,
  });
  return { anna, colleague, link: linkIn(newestTo(world, colleague).text, '/rejsefaelle/') };
};
/** The colleague's own answers, where the first one's stand as suggestions. */
const BO = {
  fagfelter: { fields: ['sundhed'] },
  oensker: { wish: 'open', purpose: '' },
  hvor: { span: 'some', landsdele: ['DK042', 'DK032'] },
  dage: { span: 'some', days: ['tue', 'wed', 'thu'], maxDays: '2', minDays: '2' },
  forskel: { contrast: 'any' },
  kontakt: { name: 'Bo Bech', decides: 'self', workshop: 'yes', expenses: 'yes', curious: 'yes' },
} as const;

const joins = async (link: string): Promise<{ bo: Browser; own: string }> => {
  const bo = world.browser();
  const own = await leadsTo(await bo.post(link));
  await answerAll(bo, own, BO);
  await leadsTo(await bo.post(`${own}/send`));
  await world.work();
  return { bo, own };
};

test('who gave their own address for the colleague loses nothing that was typed, and is asked for the colleague anew', async () => {
  const browser = world.browser();
  const own = await begin(browser, 'intern');
  const typed = { ...INTERN_FORMS, ...named('Tea Toft', 'tea@vejle.example'), ...together('tea@vejle.example') };
  for (const [page, fields] of Object.entries(typed))
    if (page !== 'kontakt') await answer(browser, `${own}/${page}`, fields);
  const saved = await answer(browser, `${own}/kontakt`, typed.kontakt);
  equal(await leadsTo(saved), `${own}/selskab?besked=kollegas-adresse`);
  const asked = await pageOf(browser, `${own}/selskab?besked=kollegas-adresse`);
  match(asked, /alert-important flash[^]*Vigtigt[^]*Du havde skrevet din egen adresse for din kollega/);
  doesNotMatch(asked, /Udført/, 'what is to be put right is not said as done');
  match(await pageOf(browser, `${own}/kontakt`), /value="Tea Toft"[\s\S]*value="tea@vejle\.example"/);
  const { name, travel, companionEmail } = await answersOf(own);
  deepEqual([name, travel, companionEmail], ['Tea Toft', undefined, undefined]);
});

test('a colleague is invited when the first is confirmed, not before, with the notice and a way out', async () => {
  const { colleague } = await invited();
  const letter = newestTo(world, colleague);
  match(letter.subject, /En kollega vil gerne rejse sammen med dig/);
  match(letter.text, /Hvorfor får du mailen\?[^]*\/privatliv/);
  doesNotMatch(letter.text, /Anna|Borgerservice/, 'the letter names nobody');
});

test('opening the invitation changes nothing; saying yes signs in, inherits the workplace and suggests the answers', async () => {
  const { anna, link } = await invited();
  const before = await companionships(anna.own);
  const page = await pageOf(world.browser(), link);
  match(page, /Anna Ask vil gerne rejse sammen med dig/);
  match(page, /Borgerservice/);
  doesNotMatch(page, /Du er logget ind som/);
  const other = await pageOf(await world.signedIn('helt-anden@vejle.example'), link);
  match(other, /Du er logget ind som helt-anden@vejle\.example[^]*adressen [^ @]…[^ @]@vejle\.example er din/);
  deepEqual(await companionships(anna.own), before);
  const bo = world.browser();
  const own = await leadsTo(await bo.post(link));
  equal((await stored(own)).state, 'draft');
  match(await pageOf(bo, own), /Du har svaret på 0 af 6[^]*Borgerservice[^]*Du rejser sammen med Anna Ask/);
  const days = await pageOf(bo, `${own}/dage`);
  match(days, /Anna Ask har svaret:[^]*Mandag, tirsdag, onsdag\. Helst 3 dage, mindst 2/);
  match(days, /value="mon" checked/);
  equal((await bo.get(`${own}/selskab`)).status, 404, 'with whom is not asked');
  equal((await bo.get(`${own}/arbejdsplads`)).status, 404, 'nor where');
});

test('both signed up: one pair, both are told, and both see what they have in common', async () => {
  const { anna, link } = await invited();
  const { bo, own } = await joins(link);
  deepEqual(await states(anna.own), ['confirmed']);
  equal((await stored(own)).workplace_id, (await stored(anna.own)).workplace_id);
  match(newestTo(world, anna.email).subject, /I rejser sammen/);
  for (const [browser, at, name] of [
    [anna.browser, anna.own, 'Bo Bech'],
    [bo, own, 'Anna Ask'],
  ] as const) {
    const page = await pageOf(browser, at);
    match(page, new RegExp(`Du rejser sammen med ${name}`));
    match(
      page,
      /Det har I til fælles[^]*tirsdag, onsdag[^]*2 dage[^]*Østjylland[^]*alle fagfelter[^]*Nogen, der laver noget helt andet/,
    );
  }
});

test('too little in common is said plainly while there is time', async () => {
  const { anna, link } = await invited();
  const bo = world.browser();
  const own = await leadsTo(await bo.post(link));
  await answerAll(bo, own, {
    ...BO,
    dage: { span: 'some', days: ['thu', 'fri'], maxDays: '2', minDays: '2' },
    hvor: { span: 'some', landsdele: ['DK011'] },
  });
  const page = await pageOf(bo, `${own}/tjek`);
  match(page, /færre end to dage til fælles/);
  match(page, /ingen del af landet til fælles/);
  deepEqual(await states(anna.own), ['invited']);
});

test('fifty presses on yes make one companion', async () => {
  const { anna, link } = await invited();
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.browser().post(link)));
  // One after the other through one person's row: on a slow machine the last are asked to come back, as anybody would be.
  const statuses = new Set(answers.map(({ status }) => status));
  equal(statuses.has(303), true);
  deepEqual(
    [...statuses].filter((status) => status !== 303 && status !== 503),
    [],
  );
  equal((await companionships(anna.own)).length, 1);
  const drafts = await world.db
    .selectFrom('sign_ups')
    .select('id')
    .where('email', '=', `bo${pairs}@vejle.example`)
    .execute();
  equal(drafts.length, 1);
});

test('no takes no account: the colleague is forgotten, the first is told, and nobody may invite them again', async () => {
  const { anna, colleague, link } = await invited('alone');
  match(
    await (await world.browser().post(`${link}/nej`)).text(),
    /Adressen i invitationen er slettet\. Kun et fingeraftryk/,
  );
  await world.work();
  match(newestTo(world, anna.email).text, /Du er stadig med og rejser alene/);
  const rows = JSON.stringify([await companionships(anna.own), await answersOf(anna.own)]);
  equal(rows.includes(colleague), false);
  equal((await world.browser().get(link)).status, 410);
  equal((await world.browser().post(link)).status, 410);
  const sent = world.post.letters.length;
  const other = await signUp(world, 'intern', {
    ...named('Carl', `carl${pairs}@vejle.example`),
    ...together(colleague),
  });
  deepEqual(await states(other.own), ['declined']);
  equal(
    world.post.letters.slice(0, world.post.letters.length - sent).some(({ to }) => to === colleague),
    false,
  );
  match(
    await pageOf(other.browser, other.own),
    /Din kollega rejser ikke med denne gang\. Du har skrevet, at du så ikke/,
  );
});

test('one reminder after a week; gone after thirty days, and the address with it', async () => {
  const { anna, colleague, link } = await invited('not');
  const mails = () => world.post.letters.filter(({ to }) => to === colleague).length;
  daysLater(6.9);
  await tick(world.house);
  await world.work();
  equal(mails(), 1);
  daysLater(0.2);
  for (let i = 0; i < 3; i++) await tick(world.house);
  await world.work();
  equal(mails(), 2);
  equal((await world.browser().get(link)).status, 200, 'the first mail’s link still works');
  equal((await world.browser().get(linkIn(newestTo(world, colleague).text, '/rejsefaelle/'))).status, 200);
  daysLater(24);
  await tick(world.house);
  await world.work();
  deepEqual(await states(anna.own), ['expired']);
  equal((await companionships(anna.own))[0]?.email, '');
  equal((await answersOf(anna.own)).companionEmail, null);
  match(newestTo(world, anna.email).subject, /nåede ikke at svare/);
  equal((await world.browser().get(link)).status, 410);
});

test('who is known to us is invited and reminded in their own language, whatever the inviter’s', async () => {
  const colleague = `bo${pairs + 1}@vejle.example`;
  const { personId } = await world.signedIn(colleague);
  await world.db.updateTable('persons').set({ lang: 'en' }).where('id', '=', personId).execute();
  await invited();
  equal(newestTo(world, colleague).subject, 'A colleague would like to travel with you');
  daysLater(8);
  await tick(world.house);
  await world.work();
  equal(newestTo(world, colleague).subject, 'Your colleague waits for your answer');
});

test('an invitation ends when sign-up closes', async () => {
  const { anna, link } = await invited('alone');
  world.clock.moveTo(new Date('2027-05-31T22:00:00Z'));
  await tick(world.house);
  deepEqual(await states(anna.own), ['expired']);
  equal((await world.browser().post(link)).status, 410);
});

test('two who name each other are a pair without an invitation, also when both confirm at the same moment', async () => {
  for (const atOnce of [false, true]) {
    pairs += 1;
    const [a, b] = [`dora${pairs}@vejle.example`, `erik${pairs}@vejle.example`];
    const one = () => signUp(world, 'intern', { ...named('Dora', a), ...together(b) });
    const other = () => signUp(world, 'intern', { ...named('Erik', b), ...together(a) });
    const [dora, erik] = atOnce ? await Promise.all([one(), other()]) : [await one(), await other()];
    deepEqual(await states(dora.own), ['confirmed'], `${atOnce}`);
    deepEqual(await companionships(dora.own), await companionships(erik.own));
  }
});

test('who has signed up already joins by saying yes, and belongs to the colleague’s workplace', async () => {
  pairs += 1;
  const email = `finn${pairs}@vejle.example`;
  const finn = await signUp(world, 'intern', {
    ...named('Finn', email),
    arbejdsplads: { organisation: '0630', workplace: 'ny', name: 'Jobcentret' },
  });
  const gerda = await signUp(world, 'intern', { ...named('Gerda', `gerda${pairs}@vejle.example`), ...together(email) });
  const link = linkIn(newestTo(world, email).text, '/rejsefaelle/');
  match(await pageOf(world.browser(), link), /Du er allerede tilmeldt/);
  const stranger = await world.browser().post(link);
  match(stranger.headers.get('location') ?? '', /^\/log-ind\?next=%2Frejsefaelle%2F/, 'an account is not opened by it');
  equal(stranger.headers.get('set-cookie'), null);
  deepEqual(await states(gerda.own), ['invited']);
  const joined = await world.signedIn(email);
  const there = await leadsTo(await joined.post(link));
  match(await pageOf(joined, there), /din tilmelding hører nu til din kollegas arbejdsplads[^]*Borgerservice/);
  deepEqual(await states(gerda.own), ['confirmed']);
  equal((await stored(finn.own)).workplace_id, (await stored(gerda.own)).workplace_id);
});

test('who has signed up for another organisation is not moved by a yes, but asked which of the two is true', async () => {
  pairs += 1;
  const email = `grethe${pairs}@vejle.example`;
  const grethe = await signUp(world, 'intern', {
    ...named('Grethe', email),
    arbejdsplads: { organisation: '0621', workplace: 'ny', name: 'Kolding Jobcenter' },
  });
  const hans = await signUp(world, 'intern', { ...named('Hans', `hans${pairs}@vejle.example`), ...together(email) });
  const link = linkIn(newestTo(world, email).text, '/rejsefaelle/');
  const browser = await world.signedIn(email);
  const before = await stored(grethe.own);
  const answered = await browser.post(link);
  equal(answered.status, 409);
  match(await answered.text(), /hver jeres organisation[^]*\/arbejdsplads[^]*\/nej/);
  deepEqual(await stored(grethe.own), before);
  deepEqual(await states(hans.own), ['invited'], 'it still waits');

  const here = { organisation: '0630', workplace: 'ny', name: 'Jobcentret' };
  await leadsTo(await answer(browser, `${grethe.own}/arbejdsplads?organisation=0630`, here));
  await leadsTo(await browser.post(link));
  deepEqual(await states(hans.own), ['confirmed']);
});

test('an invitation opens nobody’s account, least of all the office’s, however it was caused', async () => {
  pairs += 1;
  const office = `office${pairs}@vejle.example`;
  await world.signedIn(office, { coordinator: true });
  await signUp(world, 'intern', { ...named('Iben', `iben${pairs}@vejle.example`), ...together(office) });
  const link = linkIn(newestTo(world, office).text, '/rejsefaelle/');
  daysLater(5);
  const somebody = world.browser();
  const said = await pageOf(somebody, link);
  match(said, /Siger du ja, beder vi dig først logge ind med den/);
  doesNotMatch(said, /du bliver logget ind med den/);
  doesNotMatch(await pageOf(await world.signedIn(office), link), /logge ind med den|logget ind med den/);
  match((await somebody.post(link)).headers.get('location') ?? '', /^\/log-ind\?next=/);
  const english = (await somebody.post(`/en${link}`)).headers.get('location') ?? '';
  match(english, /^\/en\/log-ind\?next=%2Fen%2Frejsefaelle%2F/, 'English stays English');
  match((await somebody.get('/kontor')).headers.get('location') ?? '', /^\/log-ind/);
  const other = await (await world.signedIn(`other${pairs}@vejle.example`)).post(link);
  match(other.headers.get('location') ?? '', /^\/log-ind\?next=/, 'nor does somebody else’s session help');
});

test('who travels with one colleague cannot say yes to another', async () => {
  const { colleague, link } = await invited();
  await joins(link);
  const hans = await signUp(world, 'intern', {
    ...named('Hans', `hans${pairs}@vejle.example`),
    ...together(colleague),
  });
  const second = await (await world.signedIn(colleague)).post(linkIn(newestTo(world, colleague).text, '/rejsefaelle/'));
  equal(second.status, 409);
  match(await second.text(), /Du rejser allerede sammen med en anden/);
  deepEqual(await states(hans.own), ['invited']);
});

test('leaving asks first; the leaver goes alone, the other is told and chooses anew', async () => {
  const { anna, link } = await invited('not');
  const { bo, own } = await joins(link);
  match(await pageOf(bo, `${own}/rejsefaelle`), /Vil I ikke rejse sammen alligevel\?[^]*sammen eller slet ikke/);
  equal((await bo.get(link)).headers.get('location'), own, 'who has said yes is led to the sign-up');
  deepEqual(await states(own), ['confirmed'], 'asking changes nothing');
  const left = await leadsTo(await bo.post(`${own}/rejsefaelle`));
  match(await pageOf(bo, left), /Du rejser nu alene\. Din kollega får besked/);
  await world.work();
  deepEqual(await states(anna.own), ['left']);
  equal((await answersOf(own)).travel, 'alone');
  match(newestTo(world, anna.email).subject, /ikke længere med/);
  match(await pageOf(anna.browser, anna.own), /Din rejsefælle er ikke længere med\.[^]*Rejs alene[^]*Inviter en anden/);
  await leadsTo(await answer(anna.browser, `${anna.own}/selskab`, { travel: 'alone' }));
  doesNotMatch(await pageOf(anna.browser, anna.own), /Rejs alene/);
});

test('who leaves the one that finds the host for both reads before and after that we find it then', async () => {
  const { anna, link } = await invited();
  const { bo, own } = await joins(link);
  doesNotMatch(await pageOf(bo, `${own}/rejsefaelle`), /finder så ikke længere/);
  await leadsTo(await answer(anna.browser, `${anna.own}/vaert`, { finder: 'outside', ifNotFound: 'not' }));
  match(
    await pageOf(bo, `${own}/rejsefaelle`),
    /Så rejser du alene\.[^]*Din kollega finder så ikke længere en vært til dig\. Det gør vi i stedet/,
  );
  doesNotMatch(await pageOf(anna.browser, `${anna.own}/rejsefaelle`), /finder så ikke længere/, 'theirs stays theirs');
  match(await pageOf(bo, await leadsTo(await bo.post(`${own}/rejsefaelle`))), /alene, og vi finder en vært til dig/);
});

test('only together, otherwise not: said before the answer, and a no leaves nobody waiting for a proposal (R10)', async () => {
  const { anna, link } = await invited('not');
  match(await pageOf(anna.browser, anna.own), /venter på svar[^]*er du heller ikke med, medmindre du vælger/);
  await world.browser().post(`${link}/nej`);
  await world.work();
  match(newestTo(world, anna.email).text, /Vælg senest\s+mandag den\s31\.\smaj/);
  match(
    await pageOf(anna.browser, '/min-side'),
    new RegExp(
      `href="${anna.own}#rejsefaelle"[^<]*>Din kollega rejser ikke med dig: Vælg senest mandag den\\s31\\.\\smaj`,
    ),
  );
  const page = await pageOf(anna.browser, anna.own);
  match(page, /<h1>Lige nu er du ikke med i matchningen<\/h1>[^]*\/alene"[^]*\/selskab"[^]*\/afmeld"/);
  match(page, /Uden rejsefælle\. Ville kun af sted sammen/);
  doesNotMatch(page, /Du får et matchforslag|Kun sammen med/);
  await leadsTo(await anna.browser.post(`${anna.own}/alene`));
  match(
    await pageOf(anna.browser, anna.own),
    /<h1>Du er tilmeldt[^]*Du får et matchforslag[^]*Alene\. Ville først rejse sammen/,
  );
  doesNotMatch(await pageOf(anna.browser, '/min-side'), /Din kollega rejser ikke med/);
});

test('after sign-up one can still choose to go alone, until the proposals are out and no longer', async () => {
  const { anna } = await invited('not');
  world.clock.moveTo(new Date('2027-06-01T09:00:00Z'));
  await tick(world.house);
  const late = await world.signedIn(anna.email);
  const page = await pageOf(late, anna.own);
  match(page, /Vil du rejse alene i stedet, så vælg det senest fredag den 4\.\s+juni[^]*\/alene"/);
  doesNotMatch(page, /\/selskab"/);
  world.clock.moveTo(new Date('2027-06-05T09:00:00Z'));
  const onSaturday = await world.signedIn(anna.email);
  match(
    await pageOf(onSaturday, anna.own),
    /vælg det senest mandag den 7\.\s+juni 2027 kl\.\s12\.00/,
    'a working morning',
  );
  world.clock.moveTo(new Date('2027-08-20T09:00:00Z'));
  const tooLate = await world.signedIn(anna.email);
  await leadsTo(await tooLate.post(`${anna.own}/alene`));
  equal((await answersOf(anna.own)).travel, 'together', 'once the proposals are out nothing is chosen');
  match(await pageOf(tooLate, anna.own), /Forslagene er sendt, så en ny kollega kan ikke komme med[^]*\/afmeld"/);
});

test('one withdraws: the other is told, and is still signed up', async () => {
  const { anna, link } = await invited();
  const { own, bo } = await joins(link);
  await anna.browser.post(`${anna.own}/afmeld`, { why: 'plans' });
  await world.work();
  equal((await stored(own)).state, 'confirmed');
  match(await pageOf(bo, own), /Din rejsefælle er ikke længere med/);
  equal(newestTo(world, `bo${pairs}@vejle.example`).subject, 'Din rejsefælle er ikke længere med');
});

test('an invited colleague is not bound by what the first one said for themselves, but asked (R10)', async () => {
  const { anna, colleague, link } = await invited('not');
  const { own, bo } = await joins(link);
  equal((await answersOf(own)).ifNotConfirmed, null);
  await anna.browser.post(`${anna.own}/afmeld`, { why: 'plans' });
  await world.work();
  const letter = newestTo(world, colleague);
  match(letter.text, /Vil du rejse alene, invitere en anden eller trække\s+tilmeldingen tilbage\? Vælg senest/);
  doesNotMatch(letter.text, /Du har skrevet/);
  match(await pageOf(bo, own), /Vil du rejse alene[^]*\/selskab"[^]*\/afmeld"/);
  match(await pageOf(bo, '/min-side'), new RegExp(`href="${own}#rejsefaelle"[^<]*>Din kollega rejser ikke med`));
  await leadsTo(await answer(bo, `${own}/selskab`, { travel: 'alone' }));
  doesNotMatch(await pageOf(bo, '/min-side'), /Din kollega rejser ikke med/);
});

test('left after sign-up has closed: nothing is offered that can no longer be done', async () => {
  const { anna, colleague, link } = await invited('alone');
  const { own } = await joins(link);
  world.clock.moveTo(new Date('2027-06-01T09:00:00Z'));
  await (await world.signedIn(anna.email)).post(`${anna.own}/rejsefaelle`);
  await world.work();
  match(newestTo(world, colleague).text, /Hører vi\s+ikke\s+fra\s+dig,\s+gør\s+du\s+det/);
  const bo = await world.signedIn(colleague);
  const page = await pageOf(bo, own);
  match(page, /Tilmeldingen er lukket, så du kan ikke invitere[^]*\/alene"[^]*\/afmeld"/);
  doesNotMatch(page, /\/selskab"/);
  match(await pageOf(bo, '/min-side'), /Din kollega rejser ikke med dig: Vælg senest/);
});

test('rather apart than not at all is an answer of its own, which the colleague reads and shares (R10)', async () => {
  pairs += 1;
  const [email, colleague] = [`anna${pairs}@vejle.example`, `bo${pairs}@vejle.example`];
  const preferably = { selskab: { travel: 'together', companionEmail: colleague, otherwise: 'preferably' } };
  const anna = await signUp(world, 'intern', { ...named('Anna Ask', email), ...preferably });
  match(await pageOf(anna.browser, anna.own), /Helst sammen med bo\d+@vejle.example, men hellere hver for sig/);
  const link = linkIn(newestTo(world, colleague).text, '/rejsefaelle/');
  match(newestTo(world, colleague).text, /I besøger helst samme vært/);
  match(await pageOf(world.browser(), link), /I besøger helst samme vært/);
  const { own, bo } = await joins(link);
  equal((await answersOf(own)).travel, 'preferably');
  match(await pageOf(bo, own), /Du rejser sammen med Anna Ask\. I besøger helst/);
  await leadsTo(await answer(anna.browser, `${anna.own}/selskab`, { ...together(colleague).selskab }));
  await world.work();
  equal((await answersOf(own)).travel, 'together', 'what the two share follows who invited');
  match(newestTo(world, colleague).subject, /har ændret sine svar/);
});

test('what one changes is told to the other; the workplace follows', async () => {
  const { anna, link, colleague } = await invited();
  const { own } = await joins(link);
  await leadsTo(await answer(anna.browser, `${anna.own}/dage`, { span: 'all', maxDays: '3', minDays: '2' }));
  const moved = { organisation: '0630', workplace: 'ny', name: 'Rådhuset' };
  await leadsTo(await answer(anna.browser, `${anna.own}/arbejdsplads?organisation=0630`, moved));
  await world.work();
  match(newestTo(world, colleague).subject, /Din rejsefælle har ændret sine svar/);
  equal((await stored(own)).workplace_id, (await stored(anna.own)).workplace_id);
});

test('naming another colleague ends the first invitation and invites the other', async () => {
  const { anna, link } = await invited();
  const other = `ida${pairs}@vejle.example`;
  await leadsTo(await answer(anna.browser, `${anna.own}/selskab`, together(other).selskab));
  await world.work();
  deepEqual(await states(anna.own), ['left', 'invited']);
  equal((await world.browser().get(link)).status, 410);
  match(newestTo(world, other).subject, /En kollega vil gerne/);
});

test('nobody can invite on and on', async () => {
  const { anna } = await invited();
  const statuses: number[] = [];
  for (let i = 0; i < 10; i++)
    statuses.push((await answer(anna.browser, `${anna.own}/selskab`, together(`x${i}@vejle.example`).selskab)).status);
  equal(statuses.at(-1), 429);
});

test('the last day to answer an invitation is a working day, and never after sign-up has closed', () => {
  const round = { timeZone: 'Europe/Copenhagen', dates: { signUpCloses: '2027-05-31' } } as unknown as Round;
  const last = (invited: string) => lastDayOfInvitation({ invitedAt: new Date(invited) }, round);
  equal(last('2027-03-02T09:00:00Z'), '2027-04-01');
  equal(last('2027-04-01T09:00:00Z'), '2027-04-30', 'the thirtieth day is a Saturday');
  equal(last('2027-05-20T09:00:00Z'), '2027-05-31');
});
