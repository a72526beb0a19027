import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { answer, INTERN_FORMS, linkIn, newestTo, pageOf, signUp } from '../../tests/signing-up.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { hashSecret, newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { meetManager } from './manager-approval.acts.ts';
import { lockSignUp } from './sign-up.store.ts';

const MANAGER = 'leder@vejle.example';
const YES = { answer: 'yes', days: '3', overnight: 'yes' };

let world: World;
before(async () => void (world = await openWorld({ at: '2027-04-06T09:00:00Z' })));
after(() => world.close());
let round: string;
beforeEach(async () => {
  world.clock.moveTo(new Date('2027-04-06T09:00:00Z'));
  for (const table of [
    'letters',
    'sign_ups',
    'rounds',
    'unwilling_addresses',
    'limits',
    'sessions',
    'persons',
  ] as const)
    await sql`truncate ${sql.table(table)} cascade`.execute(world.db);
  world.post.empty();
  round = await aRound(world);
});

/** Signs up whole, mails and all. */
const signUpWith = (managerEmail: string, others = {}) =>
  signUp(world, 'intern', { kontakt: { ...INTERN_FORMS.kontakt, ...others, decides: 'manager', managerEmail } });

/** The same without the forms: confirmed, and the manager is asked. */
const asIntern = async (managerEmail = MANAGER, answers = {}) => {
  const { id, email } = await aSignUp(world, {
    round,
    role: 'intern',
    name: 'Ib Iversen',
    email: 'ib@vejle.example',
    workplace: 'Borgerservice',
    answers: { decides: 'manager', managerEmail, ...answers },
  });
  await transact(world.acting(), async (tx) => {
    const [confirmed, itsRound] = [await lockSignUp(tx.sql, id), await findRound(tx.sql, round)];
    if (confirmed && itsRound) await meetManager(tx, confirmed, itsRound);
  });
  await world.work();
  return { browser: await world.signedIn(email), own: `/tilmelding/${id}`, email };
};
const lettersTo = (email: string) => world.post.letters.filter(({ to }) => to === email);
const linkTo = (email: string): string => linkIn(newestTo(world, email).text, '/leder/');
const approval = () =>
  world.db.selectFrom('manager_approvals').selectAll().orderBy('asked_at', 'desc').executeTakeFirstOrThrow();
const stateNow = async (): Promise<string> => (await approval()).state;
/** Presses an answer on the manager's page, as a browser does. */
const say = async (fields: Record<string, string>, link = linkTo(MANAGER), by: Browser = world.browser()) => {
  const response = await answer(by, link, fields);
  await world.work();
  return response;
};
const moveTo = async (at: string): Promise<void> => {
  world.clock.moveTo(new Date(at));
  await world.tick();
};

test('the manager gets one letter once the address is proved, with who asks, the notice and a way out', async () => {
  const { browser, own } = await signUpWith(MANAGER);
  equal(lettersTo(MANAGER).length, 1);
  const { subject, text, html } = newestTo(world, MANAGER);
  match(subject, /Må en af dine medarbejdere tage i innovationspraktik\?/);
  doesNotMatch(subject, /Ib Iversen/, 'the text says who, the subject does not');
  for (const part of [
    /Ib Iversen fra Borgerservice/,
    /uge 37/,
    /Værten betaler ikke noget/,
    /tirsdag den 20\. april 2027/,
    /vil du ikke have mails/,
    /Hvorfor får du mailen/,
    /\/privatliv/,
  ]) {
    match(text.replaceAll('\u00a0', ' '), part);
  }
  doesNotMatch(text + html, /ib@vejle\.example|Velfærd|nordjylland/i);
  const secret = linkTo(MANAGER).split('/').at(-1) ?? '';
  ok(secret.length >= 43, 'at least 128 bits; ours has 256');
  const stored = await world.db.selectFrom('manager_links').select('secret_hash').execute();
  deepEqual(
    stored.map((one) => one.secret_hash),
    [hashSecret(secret)],
  );
  match(await pageOf(browser, own), /Vi har spurgt leder@vejle\.example/);
});

test('looking changes nothing, however often and by whom; a yes is one press, and the page is its receipt', async () => {
  const { browser, own, email } = await asIntern();
  const link = linkTo(MANAGER);
  for (const _ of [1, 2]) await world.browser().get(link);
  equal((await world.web.request(link, { method: 'HEAD' })).status, 200);
  equal(await stateNow(), 'asked');
  const shown = await pageOf(world.browser(), link);
  match(shown, /Må Ib Iversen tage i innovationspraktik/);
  match(shown, /Ønsket er op til 3 dage, også så langt væk/);
  equal((await say(YES)).status, 303);
  match(await pageOf(world.browser(), link), /Tak\. Du har sagt ja[\s\S]*højst 3 dage, også med overnatning/);
  match(newestTo(world, email).subject, /Din leder har sagt ja/);
  match(await pageOf(browser, own), /Din leder har sagt ja til højst 3 dage/);
});

test('what posts without having read the page answers nothing', async () => {
  await asIntern();
  const link = linkTo(MANAGER);
  for (const path of [link, `${link}/ikke-mig`, `${link}/skriv-ikke`]) {
    const posted = await world.browser().post(path, YES);
    equal(posted.status, 409, path);
    match(await posted.text(), /Dit svar er ikke gemt endnu/);
  }
  equal((await world.browser().post(link, { seen: 'x' })).status, 400);
  equal(await stateNow(), 'asked');
});

for (const [kind, subject] of [
  ['not-this-year', /ikke i år/],
  ['economy', /ikke nu/],
  ['talk', /gerne tale med dig/],
] as const)
  test(`a manager may say ${kind}, and think again`, async () => {
    const { browser, own, email } = await asIntern();
    const link = linkTo(MANAGER);
    await say({ answer: kind });
    equal(await stateNow(), kind);
    match(newestTo(world, email).subject, subject);
    if (kind === 'talk') match(await pageOf(browser, own), /tag en snak/);
    else match(await pageOf(browser, own), /er du ikke med i matchningen/);
    await say(YES, link);
    equal(await stateNow(), 'yes');
    match(newestTo(world, email).subject, /har sagt ja/);
  });

test('fifty presses are one answer and one letter; on an old page the second of two is told', async () => {
  const { email } = await asIntern();
  const link = linkTo(MANAGER);
  const seen = /name="seen" value="([^"]+)"/.exec(await pageOf(world.browser(), link))?.[1] ?? '';
  const presses = Array.from({ length: 50 }, () => world.browser().post(link, { ...YES, seen }));
  deepEqual(new Set((await Promise.all(presses)).map(({ status }) => status)), new Set([303]));
  await world.work();
  equal(lettersTo(email).filter(({ subject }) => /Din leder/.test(subject)).length, 1);
  const late = await world.browser().post(link, { answer: 'economy', seen });
  equal(late.status, 409);
  match(await late.text(), /Svaret er ændret, siden du åbnede siden/);
  equal(await stateNow(), 'yes');
});

test('one reminder, and then it ends by itself; a late answer counts as well', async () => {
  const { own, email } = await asIntern();
  await moveTo('2027-04-12T09:00:00Z');
  equal(lettersTo(MANAGER).length, 1);
  await moveTo('2027-04-13T09:30:00Z');
  await moveTo('2027-04-14T09:30:00Z');
  equal(lettersTo(MANAGER).length, 2);
  match(newestTo(world, MANAGER).subject, /En af dine medarbejdere venter på dit svar/);
  await moveTo('2027-04-20T22:30:00Z');
  equal(await stateNow(), 'expired');
  match(newestTo(world, email).subject, /nåede ikke at svare/);
  match(await pageOf(await world.signedIn(email), own), /Spørg igen, eller spørg en anden/);
  match(await pageOf(world.browser(), linkTo(MANAGER)), /Fristen er gået, men dit svar tæller stadig/);
  await say(YES);
  equal(await stateNow(), 'yes');
});

test('who wanted to talk first and said no more is not said to have been silent, nor has the link forgotten it', async () => {
  const { own, email } = await asIntern();
  await say({ answer: 'talk' });
  await moveTo('2027-04-20T22:30:00Z');
  equal(await stateNow(), 'expired');
  const { subject, text } = newestTo(world, email);
  match(subject, /har ikke sagt ja endnu/);
  match(text, /ville gerne tale med dig først, og der kom ikke et ja i tide/);
  const mine = await pageOf(await world.signedIn(email), own);
  match(mine, /Din leder ville gerne tale med dig først, og der kom ikke et ja i tide/);
  match(await pageOf(world.browser(), linkTo(MANAGER)), /Du har svaret, at du gerne ville tale med Ib Iversen først/);
  await moveTo('2027-06-07T10:00:00Z');
  const late = await pageOf(world.browser(), linkTo(MANAGER));
  match(late, /der kan ikke længere svares her/);
  match(late, /Siger du ja nu, kan Ib Iversen stadig få en sen plads[^]*href="mailto:/);
  match(await pageOf(await world.signedIn(email), own), /ville gerne tale med dig først[^]*Siger din leder ja nu/);
});

test('until when a late word counts is one moment, told alike to both', async () => {
  const { own, email } = await asIntern();
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  await moveTo('2027-04-20T22:30:00Z');
  const silent = plain(newestTo(world, email).text);
  match(silent, /giver det på sit link senest mandag den 7\. juni 2027 kl\. 12\.00\. Mind din leder om det/);
  doesNotMatch(silent, /før vi har en leder at spørge/);
  const mine = async (path: string) => plain(await pageOf(await world.signedIn(email), path));
  match(await mine('/min-side'), /#leder"[^>]*>Din leder har ikke sagt ja: Mind om det[^<]* 7\. juni/);
  const late = /senest mandag den 7\. juni 2027 kl\. 12\.00/;
  match(await mine(own), new RegExp(`det tæller stadig[^<]*${late.source}`));
  match(plain(await pageOf(world.browser(), linkTo(MANAGER))), new RegExp(`tæller stadig[^<]*${late.source}`));
  await say({ answer: 'economy' });
  match(newestTo(world, email).text, /Ret dine ønsker/);
  match(await mine('/min-side'), /Din leder har sagt nej: [^<]* 7\. juni/);
  match(await mine(own), new RegExp(`Svaret kan ændres på linket[^<]*${late.source}`));
  // Once sign-up has closed no wish can be changed, and a manager's answer can.
  await moveTo('2027-06-02T09:00:00Z');
  await say({ answer: 'talk' });
  await say({ answer: 'economy' });
  const closed = plain(newestTo(world, email).text);
  doesNotMatch(closed, /Ret dine ønsker/);
  match(closed, new RegExp(`ændre svaret på sit link ${late.source}`));
});

test('after silence the intern asks once more, with a new deadline', async () => {
  const { own, email } = await asIntern();
  await moveTo('2027-04-20T22:30:00Z');
  const browser = await world.signedIn(email);
  equal((await answer(browser, `${own}/leder`, { decides: 'manager', managerEmail: MANAGER })).status, 303);
  await world.work();
  equal(await stateNow(), 'asked');
  equal(lettersTo(MANAGER).length, 2);
  match(newestTo(world, MANAGER).text.replaceAll('\u00a0', ' '), /onsdag den 5\. maj 2027/);
});

test('somebody else is asked instead, and the old link dies politely', async () => {
  const { browser, own } = await asIntern();
  const old = linkTo(MANAGER);
  await answer(browser, `${own}/leder`, { decides: 'manager', managerEmail: 'anden@vejle.example' });
  await world.work();
  const dead = await world.browser().get(old);
  equal(dead.status, 410);
  match(await dead.text(), /Spørgsmålet gælder ikke længere/);
  equal((await world.browser().post(old, { ...YES, seen: 'x' })).status, 410);
  equal(lettersTo('anden@vejle.example').length, 1);
  deepEqual(
    (await world.db.selectFrom('manager_approvals').select(['email', 'state']).orderBy('asked_at').execute())
      .map(({ email, state }) => [email, state])
      .toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
    [
      ['', 'replaced'],
      ['anden@vejle.example', 'asked'],
    ],
  );
  await answer(browser, `${own}/leder`, { decides: 'self' });
  equal(await stateNow(), 'replaced');
  doesNotMatch(await pageOf(browser, own), /Din leders ja/);
});

for (const [way, state, text] of [
  ['ikke-mig', 'not-manager', /Den, vi spurgte, er ikke din leder/],
  ['skriv-ikke', 'unwilling', /vil ikke have vores mails/],
] as const)
  test(`the wrong person says so (${way}): the address is forgotten, and the intern names another`, async () => {
    const { browser, own, email } = await asIntern();
    const link = linkTo(MANAGER);
    const seen = /name="seen" value="([^"]+)"/.exec(await pageOf(world.browser(), link))?.[1] ?? '';
    equal((await world.browser().post(`${link}/${way}`, { seen })).status, 200);
    await world.work();
    equal(await stateNow(), state);
    equal((await world.browser().get(link)).status, 410);
    match(await pageOf(browser, own), text);
    match(newestTo(world, email).text, /\/leder/);
    const kept = await world.db.selectFrom('sign_ups').select('answers').execute();
    doesNotMatch(JSON.stringify(kept), /leder@/);
    await answer(browser, `${own}/leder`, { decides: 'manager', managerEmail: MANAGER });
    await world.work();
    equal(lettersTo(MANAGER).length, state === 'unwilling' ? 1 : 2, 'who wants no mails gets none');
  });

test('an odd address waits for the office, which lets it through or asks for another, with a reason', async () => {
  const office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  const odd = 'leder@gmail.com';
  const { browser, own, email } = await asIntern(odd);
  equal(lettersTo(odd).length, 0);
  match(await pageOf(browser, own), /Et menneske på kontoret ser først på adressen/);
  match(await pageOf(office, '/kontor'), /leders adresse skal ses efter/);
  match(await pageOf(office, '/kontor/tilmeldinger?approval=held'), /1 af 1|1 tilmeldinger/);
  const path = `/kontor/tilmeldinger/${own.split('/')[2]}/lederadresse`;
  equal((await office.post(path, { decision: 'return' })).status, 400, 'without a reason');
  equal((await office.post(path, { decision: 'return', reason: 'Det er en privat adresse.' })).status, 303);
  await world.work();
  match(newestTo(world, email).text, /Det er en privat adresse\./);
  equal((await office.post(path, { decision: 'pass', reason: 'Alligevel.' })).status, 409);
  await answer(browser, `${own}/leder`, { decides: 'manager', managerEmail: 'chef@firma.example' });
  equal(await stateNow(), 'held');
  equal((await office.post(path, { decision: 'pass', reason: 'Lederen er lånt ind.' })).status, 303);
  await world.work();
  equal(lettersTo('chef@firma.example').length, 1);
  match(
    await pageOf(office, `/kontor/tilmeldinger/${own.split('/')[2]}`),
    /lod lederens adresse gå videre[\s\S]*Lederen er lånt ind/,
  );
  await signUpWith('anden@firma.example', { email: 'bo@vejle.example', name: 'Bo Bech' });
  equal(lettersTo('anden@firma.example').length, 1, 'what was let through is known from now on');
});

test('an address nobody looked at in time is not a manager’s silence: the intern reads so, and the office may still look', async () => {
  const theOffice = () => world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  const odd = 'leder@gmail.com';
  const { own, email } = await asIntern(odd);
  await moveTo('2027-04-20T22:30:00Z');
  equal(await stateNow(), 'unseen');
  const letter = newestTo(world, email);
  match(letter.subject, /Din leder er ikke spurgt endnu/);
  match(letter.text, /Kontoret nåede ikke at se på den adresse[\s\S]*svar på denne mail/);
  match(
    await pageOf(await world.signedIn(email), own),
    /Kontoret nåede ikke at se på adressen[^<]*Du er ikke med i matchningen/,
  );
  const signedUp = `/kontor/tilmeldinger/${own.split('/')[2]}`;
  match(await pageOf(await theOffice(), '/kontor'), /leders adresse skal ses efter/);
  // The same address once more is looked at once more; late is not too late.
  const again = await world.signedIn(email);
  await answer(again, `${own}/leder`, { decides: 'manager', managerEmail: odd });
  equal(await stateNow(), 'held');
  await moveTo('2027-05-05T22:30:00Z');
  equal(await stateNow(), 'unseen');
  const late = await theOffice();
  match(await pageOf(late, signedUp), /nåede ikke at se på lederens adresse/);
  await late.post(`${signedUp}/lederadresse`, { decision: 'pass', reason: 'Lederen er lånt ind.' });
  await world.work();
  equal(lettersTo(odd).length, 1);
});

test('the office writes down an answer from the telephone; intern and manager read why', async () => {
  const office = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Olga Office' });
  const { own, email } = await asIntern();
  const path = `/kontor/tilmeldinger/${own.split('/')[2]}/leder`;
  equal((await office.post(path, { answer: 'yes', reason: 'Sagt i telefonen.' })).status, 400, 'a yes has a frame');
  equal(
    (await office.post(path, { answer: 'yes', days: '4', overnight: 'no', reason: 'Sagt i telefonen.' })).status,
    303,
  );
  await world.work();
  equal(await stateNow(), 'yes');
  for (const to of [email, MANAGER]) {
    match(newestTo(world, to).text, /Sagt i telefonen\./);
    match(newestTo(world, to).text, /højst 4 dage, uden overnatning/);
  }
  await say({ answer: 'economy' });
  equal(await stateNow(), 'economy', 'the manager has the last word');
});

test('asked again only outside the frame; the earlier yes holds meanwhile', async () => {
  const { browser, own, email } = await asIntern();
  await say(YES);
  await answer(browser, `${own}/dage`, { span: 'all', maxDays: '2', minDays: '2' });
  await answer(browser, `${own}/hvor`, { span: 'all' });
  await world.work();
  equal(lettersTo(MANAGER).length, 1, 'nothing beyond the yes');
  await answer(browser, `${own}/dage`, { span: 'all', maxDays: '5', minDays: '2' });
  await world.work();
  equal(lettersTo(MANAGER).length, 2);
  match(newestTo(world, MANAGER).text, /Du har sagt ja til højst 3 dage/);
  const { state, days, asked_days } = await approval();
  deepEqual([state, days, asked_days], ['asked', 3, 5]);
  await moveTo('2027-04-20T22:30:00Z');
  equal(await stateNow(), 'yes', 'silence leaves the earlier yes');
  await answer(await world.signedIn(email), `${own}/dage`, { span: 'all', maxDays: '4', minDays: '2' });
  await world.work();
  const { asked_days: stillAsked } = await approval();
  deepEqual([lettersTo(MANAGER).length, await stateNow(), stillAsked], [2, 'yes', 5], 'four was answered too');
});

test('a manager reads who goes along as it stands, and what becomes of this one without them', async () => {
  const { own } = await asIntern(MANAGER, { travel: 'together', companionEmail: 'bo@vejle.example', ifNotConfirmed: 'alone' }); // prettier-ignore
  const id = own.split('/')[2] ?? '';
  const link = linkTo(MANAGER);
  const page = () => pageOf(world.browser(), link);
  await world.db
    .insertInto('companionships')
    .values({ id: newId(), inviter: id, email: 'bo@vejle.example', state: 'invited', invited_at: world.clock.now() })
    .execute();
  match(await page(), /har inviteret en kollega med, som ikke er tilmeldt endnu\.[^<]*tager Ib Iversen af sted alene/);
  doesNotMatch(await page(), /De er to kolleger|bo@vejle/);
  const fellow = await aSignUp(world, { round, role: 'intern', name: 'Bo Berg', answers: { travel: 'together' } });
  await world.db.updateTable('companionships').set({ state: 'confirmed', companion: fellow.id }).execute();
  match(await page(), /De er to kolleger, som vil af sted sammen\.[^<]*tager Ib Iversen af sted alene/);
  await world.db.updateTable('companionships').set({ state: 'left', ended_at: world.clock.now() }).execute();
  doesNotMatch(await page(), /kollega/);
});

test('who travels with somebody without a yes is told what it means for them', async () => {
  const { own, email } = await asIntern(MANAGER, { travel: 'together', ifNotConfirmed: 'not' });
  const fellow = await aSignUp(world, {
    round,
    role: 'intern',
    email: 'bo@vejle.example',
    workplace: 'Borgerservice',
    answers: { travel: 'together', ifNotConfirmed: 'not' },
  });
  await companions(world, own.split('/')[2] ?? '', fellow.id);
  const page = async () => pageOf(await world.signedIn(fellow.email), `/tilmelding/${fellow.id}`);
  const link = linkTo(MANAGER);
  doesNotMatch(await page(), /mangler din rejsefælle/);
  await say({ answer: 'economy' }, link);
  match(newestTo(world, fellow.email).subject, /Din rejsefælle mangler en leders ja/);
  doesNotMatch(newestTo(world, fellow.email).text, /økonomi|Ib Iversen/);
  match(await page(), /mangler din rejsefælle en leders ja[^<]*deltager du heller ikke/);
  await say({ answer: 'not-this-year' }, link);
  equal(lettersTo(fellow.email).length, 1, 'the same lack is told once');
  await say(YES, link);
  doesNotMatch(await page(), /mangler din rejsefælle/);
  equal(lettersTo(email).length, 3);
  match(newestTo(world, fellow.email).subject, /I bliver igen matchet som et par/);
  await say({ ...YES, days: '4' }, link);
  equal(lettersTo(fellow.email).length, 2, 'who was not alarmed hears of no yes');
});

for (const says of ['economy', 'not-this-year', 'talk'])
  test(`after a manager's answer (${says}) one does not decide alone, whomever else one names`, async () => {
    const { browser, own } = await asIntern();
    await say({ answer: says });
    const kept = { ...INTERN_FORMS.kontakt, decides: 'self' };
    for (const named of [MANAGER, 'anden@vejle.example']) {
      await answer(browser, `${own}/leder`, { decides: 'manager', managerEmail: named });
      for (const path of [`${own}/leder`, `${own}/kontakt`]) {
        const refusal = await answer(browser, path, kept);
        equal(refusal.status, 400, path);
        match(
          await refusal.text(),
          /det er ikke dig alene, der bestemmer\. Skriv en anden leder, eller tal med kontoret/,
        );
      }
    }
    equal(await stateNow(), 'asked');
  });

test('two who travel together are not each other’s managers, invited or not', async () => {
  const { own } = await asIntern(MANAGER, { travel: 'together', ifNotConfirmed: 'not' });
  const invited = { ...INTERN_FORMS.kontakt, decides: 'manager', managerEmail: 'bo@vejle.example' };
  const bo = await aSignUp(world, { round, role: 'intern', email: 'bo@vejle.example', workplace: 'Borgerservice' });
  await companions(world, own.split('/')[2] ?? '', bo.id);
  const both = [
    [await world.signedIn('ib@vejle.example'), own, invited],
    [await world.signedIn(bo.email), `/tilmelding/${bo.id}`, { ...invited, managerEmail: 'ib@vejle.example' }],
  ] as const;
  for (const [browser, path, fields] of both)
    for (const page of ['leder', 'kontakt']) {
      const refusal = await answer(browser, `${path}/${page}`, fields);
      equal(refusal.status, 400, page);
      match(await refusal.text(), /Det er din rejsefælles adresse\. I kan ikke sige ja for hinanden/);
    }
  const named = await answer(both[0][0], `${own}/selskab`, {
    travel: 'together',
    companionEmail: MANAGER,
    otherwise: 'not',
  });
  match(await named.text(), /Den adresse har du skrevet for din leder/);
});

test('who withdraws is asked about no more; their manager reads so, and is forgotten', async () => {
  const { browser, own } = await asIntern();
  const link = linkTo(MANAGER);
  await browser.post(`${own}/afmeld`, { why: 'plans' });
  const page = await world.browser().get(link);
  equal(page.status, 410);
  equal((await world.browser().post(link, { ...YES, seen: 'x' })).status, 410);
  const rows = [
    await world.db.selectFrom('manager_approvals').select('email').execute(),
    await world.db.selectFrom('sign_ups').select('answers').execute(),
  ];
  doesNotMatch(JSON.stringify(rows), /leder@/);
});

test('once the proposals are out nothing can be changed, and the page says so', async () => {
  const { browser, own } = await asIntern();
  const link = linkTo(MANAGER);
  await say(YES);
  await moveTo('2027-06-07T10:00:00Z');
  match(await pageOf(world.browser(), link), /svaret kan ikke længere ændres her/);
  equal((await world.browser().post(link, { ...YES, seen: 'x' })).status, 409);
  equal((await browser.get(`${own}/leder`)).status, 303);
  equal(await stateNow(), 'yes');
});

test('when the round is over nobody is kept as a manager, only what they said; next year asks anew', async () => {
  const { email } = await asIntern();
  const link = linkTo(MANAGER);
  await say(YES);
  await moveTo('2027-09-20T10:00:00Z');
  equal((await approval()).email, MANAGER, 'until then it is kept');
  await moveTo('2028-02-15T10:00:00Z');
  const { state, days, email: kept } = await approval();
  deepEqual([state, days, kept], ['yes', 3, '']);
  equal((await world.browser().get(link)).status, 410);
  const { answers } = await world.db.selectFrom('sign_ups').select('answers').executeTakeFirstOrThrow();
  deepEqual({ ...(answers as object), decides: 'manager', managerEmail: null }, answers);
  await aRound(world, { year: 2028 });
  world.clock.moveTo(new Date('2028-04-10T10:00:00Z'));
  const again = await world.signedIn(email);
  const own = (await again.post('/tilmeld', { how: 'intern', genbrug: 'yes' })).headers.get('location') ?? '';
  doesNotMatch(await pageOf(again, `${own.replace(/\?.*/, '')}/kontakt`), /leder@vejle/);
});

for (const [managerEmail, message] of [
  ['', /Skriv din leders mailadresse/],
  ['ib@vejle.example', /Det er din egen adresse/],
  ['IB@Vejle.example', /Det er din egen adresse/],
  ['leder@vejle.example\r\nBcc: alle@vejle.example', /Skriv din leders mailadresse/],
  [`${'x'.repeat(300)}@vejle.example`, /Skriv din leders mailadresse/],
] as const)
  test(`no manager's address: ${JSON.stringify(managerEmail).slice(0, 40)}`, async () => {
    const { browser, own } = await asIntern('', { decides: 'self' });
    for (const path of [`${own}/kontakt`, `${own}/leder`]) {
      const fields = { ...INTERN_FORMS.kontakt, decides: 'manager', managerEmail };
      const wrong = await answer(browser, path, fields);
      equal(wrong.status, 400, path);
      match(await wrong.text(), message);
    }
    equal((await world.db.selectFrom('manager_approvals').select('id').execute()).length, 0);
  });

test('the manager reads who finds the host', async () => {
  const { browser, own } = await asIntern();
  match(await pageOf(world.browser(), linkTo(MANAGER)), /Programmets kontor finder værten/);
  await answer(browser, `${own}/vaert`, { finder: 'outside', ifNotFound: 'not' });
  const shown = await pageOf(world.browser(), linkTo(MANAGER));
  match(shown, /Din medarbejder finder selv værten\. /);
  doesNotMatch(shown, /kontor finder/);
});
