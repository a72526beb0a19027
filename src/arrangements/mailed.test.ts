import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { answer, leadsTo, linkIn, newestTo, signUp } from '../../tests/signing-up.ts';
import { type Browser, openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const host = (workplace: string, answers: Made['answers'] = {}, more: Partial<Made> = {}) =>
  aSignUp(world, { round, role: 'host', organisation: '0621', workplace, answers, ...more });
const intern = (more: Partial<Made> = {}) => aSignUp(world, { round, role: 'intern', ...more });
const page = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const ask = (browser: Browser, email: string, days = ['tue', 'wed']) =>
  browser.post('/inviter-praktikant', { email, days });
const toAnswerIn = (html: string): string => /ja\?invitation=([0-9a-f-]{36})/.exec(html)?.[1] ?? 'nothing to answer';
const openWith = async (id: string): Promise<string> =>
  (
    await world.db
      .selectFrom('arrangements')
      .select('id')
      .where((is) => is.or([is('host', '=', id), is('intern', '=', id)]))
      .where('state', 'in', ['invited', 'accepted'])
      .executeTakeFirstOrThrow()
  ).id;
const frozen = () => transact(world.acting(), (tx) => freezeRound(tx, round));
const pins = async () => (await frozen()).instance.pins.map((pin) => [pin.intern, pin.host]);

test('a host invites an intern by address, who says yes: the page never tells whether an address is signed up', async () => {
  const there = await host('Havnekontoret', { seats: 2 }, { name: 'Hanne Havn' });
  const me = await intern({ organisation: '0621', name: 'Nor Nielsen', answers: { ownOrganisation: false } });
  const theirs = await world.signedIn(there.email);
  const [known, unknown] = [await ask(theirs, me.email), await ask(theirs, 'ukendt@vejle.example')];
  deepEqual([await leadsTo(known), known.status], [await leadsTo(unknown), unknown.status]);
  const shown = await page(theirs, `/tilmelding/${there.id}`);
  const said = (email: string) => shown.split(`I har inviteret ${email}`)[1]?.split('<form')[0];
  equal(said(me.email), said('ukendt@vejle.example'), 'both wait alike');
  equal((await ask(theirs, 'tredje@vejle.example')).status, 409, 'as many as there are seats');
  await world.work();
  const letter = newestTo(world, me.email);
  match(letter.text, /allerede tilmeldt/);
  doesNotMatch(letter.text, /Hanne|Havnekontoret/);
  match(newestTo(world, 'ukendt@vejle.example').text, /tilmelder du dig på fem minutter[\s\S]*Hvorfor får du mailen/);

  // Whoever reads the link is told who asks; it changes nothing, and nobody else can answer it.
  const link = linkIn(letter.text, '/egen-vaert/brev/');
  match(await page(world.browser(), link), /Hanne Havn inviterer dig[\s\S]*Log ind og svar/);
  const browser = await world.signedIn(me.email);
  const led = await browser.get(link);
  match(await page(browser, await leadsTo(led)), /Vil du besøge Havnekontoret\?[^]*nej tak/, 'straight to yes and no');
  match(await page(browser, '/min-side'), /Havnekontoret inviterer dig på besøg: Svar senest/);
  const invitation = toAnswerIn(await page(browser, `/tilmelding/${me.id}`));
  match(await page(browser, `/egen-vaert/ja?invitation=${invitation}`), /Vil du besøge Havnekontoret\?/);
  const stranger = await world.signedIn((await intern()).email);
  equal((await stranger.post('/egen-vaert/ja', { invitation, otherwise: 'find' })).status, 409);
  const without = await browser.post('/egen-vaert/ja', { invitation });
  equal(without.status, 400);
  match(await without.text(), /Vælg, hvad der skal ske, hvis det ikke bliver til noget/);
  deepEqual(await pins(), []);
  match(await leadsTo(await browser.post('/egen-vaert/ja', { invitation, otherwise: 'find' })), /invitation-besvaret/);
  deepEqual(await pins(), [[me.id, there.id]], 'in the same organisation too');
  match(await page(browser, `/tilmelding/${me.id}`), /Havnekontoret har en plads til dig/);
  equal((await world.browser().get(link)).status, 410, 'used twice');
});

test('who is invited by a host of their own workplace reads that it cannot be, and can say no alone; the host is not told', async () => {
  const there = await host('Fælleskontoret', { seats: 1 }, { name: 'Ruth Rask' });
  const me = await intern({ organisation: '0621', workplace: 'Fælleskontoret' });
  const theirs = await world.signedIn(there.email);
  match(await leadsTo(await ask(theirs, me.email)), /praktikant-inviteret/, 'an address is invited as any other');
  await world.work();
  const letter = newestTo(world, me.email);
  equal(letter.subject, 'Du er inviteret på besøg i Innovationspraktik');
  const browser = await world.signedIn(me.email);
  const answer = await leadsTo(await browser.get(linkIn(letter.text, '/egen-vaert/brev/')));
  const shown = await page(browser, answer);
  match(shown, /Du kan ikke besøge Fælleskontoret[^]*Ruth Rask[^]*I hører til samme arbejdsplads[^]*nej tak/);
  doesNotMatch(shown, /Siger du ja|action="\/egen-vaert\/ja"/);
  const invitation = answer.split('invitation=')[1] ?? '';
  match(await leadsTo(await browser.post('/egen-vaert/nej', { invitation })), /invitation-besvaret/);
});

test('who is not signed up is led to sign-up, and then the invitation is theirs to answer', async () => {
  const me = await intern({ name: 'Nor Nielsen', workplace: 'Vandværket', organisation: '0621' });
  const browser = await world.signedIn(me.email);
  const toMyself = await browser.post('/egen-vaert', { email: me.email, days: ['mon', 'tue'], otherwise: 'not' });
  equal(toMyself.status, 409);
  match(await toMyself.text(), /Det er dig selv/);
  const both = { vaert: me.id, email: 'vera@vejle.example', days: ['mon', 'tue'], otherwise: 'not' };
  equal((await browser.post('/egen-vaert', both)).status, 400);
  const email = 'vera@vejle.example';
  await leadsTo(await browser.post('/egen-vaert', { email, days: ['mon', 'tue'], otherwise: 'not' }));
  await world.work();
  const link = linkIn(newestTo(world, email).text, '/egen-vaert/brev/');
  match(await page(world.browser(), link), /Nor Nielsen vil gerne besøge jer[\s\S]*som=vaert/);
  equal((await world.browser().post(`${link}/nej`, {})).status, 400, 'a filter that posts says nothing');
  const { browser: theirs, own } = await signUp(world, 'host');
  match(await page(theirs, own), /Nor Nielsen fra Vandværket vil gerne besøge jer/);
  const invitation = await openWith(me.id);
  match(await page(theirs, own), /vil have mindst 2 gæster på én gang[\s\S]*Sig ja/);
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation }));
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation }));
  // It wants two guests at least, and one has agreed: said on both sides, and neither is made to meet nor stops a run.
  match(await page(theirs, own), /Nor Nielsen fra Vandværket og I har aftalt[\s\S]*flere gæster på én gang/);
  match(await page(browser, `/tilmelding/${me.id}`), /Alle har sagt ja til Borgerservice[\s\S]*er du ikke med i år/);
  const { instance, withoutOwnHost } = await frozen();
  deepEqual([withoutOwnHost, instance.interns.some(({ id }) => id === me.id)], [[me.id], false], 'as they chose');
  await leadsTo(await answer(theirs, `${own}/gaester`, { seats: '2' }));
  match(await page(theirs, own), /Nor Nielsen fra Vandværket har en plads hos jer/);
  match(await page(browser, `/tilmelding/${me.id}`), /Borgerservice har en plads til dig/);
  deepEqual((await frozen()).withoutOwnHost, []);
});

test('a no without an account forgets the address, and "never again" keeps others from writing to it', async () => {
  const there = await host('Arkivet', { seats: 3 });
  const theirs = await world.signedIn(there.email);
  await ask(theirs, 'nej@vejle.example');
  await world.work();
  const link = linkIn(newestTo(world, 'nej@vejle.example').text, '/egen-vaert/brev/');
  const declined = await world.browser().post(`${link}/nej`, { says: 'never' });
  match(await declined.text(), /fingeraftryk/);
  const again = await world.browser().post(`${link}/nej`, { says: 'no' });
  equal(again.status, 410);
  const rows = await world.db
    .selectFrom('arrangements')
    .select(['state', 'email'])
    .where('host', '=', there.id)
    .execute();
  deepEqual(rows, [{ state: 'declined', email: '' }]);
  const written = world.post.letters.filter(({ to }) => to === 'nej@vejle.example').length;
  match(await leadsTo(await ask(theirs, 'nej@vejle.example')), /praktikant-inviteret/);
  await world.work();
  equal(world.post.letters.filter(({ to }) => to === 'nej@vejle.example').length, written, 'no more letters');
  match(newestTo(world, there.email).subject, /^Der er svaret nej tak på din invitation$/);
  match(
    await page(theirs, `/tilmelding/${there.id}`),
    /n…@vejle\.example<\/span> \(tirsdag og onsdag\): sagde nej tak onsdag den 10\.\smarts 2027/,
  );
});

test('two hosts claim one intern: one yes says no to the other; and days that suit nobody are refused in words', async () => {
  const [one, two] = [await host('Biblioteket'), await host('Brandstationen')];
  const me = await intern({ name: 'Kim Kær', answers: { days: ['tue', 'wed', 'thu'] } });
  const [ones, twos] = [await world.signedIn(one.email), await world.signedIn(two.email)];
  await leadsTo(await ask(ones, me.email, ['mon', 'tue']));
  await leadsTo(await ask(twos, me.email, ['wed', 'thu']));
  const browser = await world.signedIn(me.email);
  match(
    await page(browser, `/tilmelding/${me.id}`),
    /fra Biblioteket inviterer dig[\s\S]*fra Brandstationen inviterer dig/,
  );
  const unsuited = await browser.post('/egen-vaert/ja', { invitation: await openWith(one.id), otherwise: 'find' });
  equal(unsuited.status, 409);
  const said = await unsuited.text();
  match(said, /<title>Fejl[^]*Der er et problem[^]*En af dagene passer ikke med dit svar[^]*value="find" checked/);
  match(said, new RegExp(`id="field-refused"[^]*href="/tilmelding/${me.id}/dage">Ret dit svar om dage`));
  doesNotMatch(said, /Vælg andre dage/);
  const yes = { invitation: await openWith(two.id), otherwise: 'find' };
  await leadsTo(await browser.post('/egen-vaert/ja', yes));
  await world.work();
  match(newestTo(world, one.email).subject, /svaret nej tak på din invitation/);
  match(newestTo(world, two.email).subject, /svaret ja på din invitation/);
  doesNotMatch(await page(ones, `/tilmelding/${one.id}`), /kim|I har inviteret/i);
  await leadsTo(await ask(ones, me.email, ['tue', 'wed']));
  const taken = await browser.post('/egen-vaert/ja', { invitation: await openWith(one.id), otherwise: 'find' });
  match(await taken.text(), /Alle har sagt ja til dit besøg hos Brandstationen[^]*Man har én vært ad gangen/);
  // After a withdrawal nobody answers any more, and the host hears of it.
  await leadsTo(await browser.post(`/tilmelding/${me.id}/afmeld`, { why: 'plans' }));
  equal((await browser.post('/egen-vaert/ja', { invitation: await openWith(one.id), otherwise: 'find' })).status, 409);
  const left = await page(twos, `/tilmelding/${two.id}`);
  doesNotMatch(left, /Kim Kær fra|ja til Kim Kær/);
  match(left, /Kim Kær<\/span> \(onsdag og torsdag\): blev trukket tilbage/, 'the host reads who it was');
});

test('the same address with other days is said to be invited already, signed up or not; taken back, its link ends', async () => {
  const there = await host('Museet', { seats: 3, minDays: 2, maxDays: 3 });
  const me = await intern();
  const theirs = await world.signedIn(there.email);
  match(
    await page(theirs, '/inviter-praktikant'),
    /op til tre[^]*I har svaret, at et besøg hos jer skal vare 2–3 dage\./,
  );
  const tooLong = await ask(theirs, me.email, ['mon', 'tue', 'wed', 'thu']);
  match(
    await tooLong.text(),
    /Antallet af dage passer ikke[^<]*I har svaret, at et besøg hos jer skal vare 2–3 dage\./,
  );
  for (const email of [me.email, 'to.gange@vejle.example']) {
    await leadsTo(await ask(theirs, email));
    match(await leadsTo(await ask(theirs, email)), /inviteret-i-forvejen/, 'a press repeated');
    const other = await ask(theirs, email, ['wed', 'thu']);
    equal(other.status, 409);
    match(await other.text(), /allerede inviteret den adresse til tirsdag og onsdag\. Træk den tilbage/);
    const { id: invitation } = await world.db
      .selectFrom('arrangements')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    match(await leadsTo(await theirs.post('/egen-vaert/fortryd', { invitation })), /mailet-tilbage/);
  }
});

test('tries that are refused cost none of the mails a sign-up may send', async () => {
  const there = await host('Museet', { seats: 3, minDays: 2, maxDays: 3 });
  const theirs = await world.signedIn(there.email);
  for (let tries = 0; tries < 8; tries += 1)
    equal((await ask(theirs, 'laenge@vejle.example', ['mon', 'tue', 'wed', 'thu'])).status, 409);
  match(await leadsTo(await ask(theirs, 'laenge@vejle.example')), /praktikant-inviteret/);
});

test('who was mailed and has not answered hears once that it is taken back; who was never mailed hears nothing', async () => {
  const there = await host('Teatret', { seats: 3 });
  const me = await intern();
  const theirs = await world.signedIn(there.email);
  const takeBack = async (email: string) => {
    const { id: invitation } = await world.db
      .selectFrom('arrangements')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    for (const _ of ['once', 'twice'])
      match(await leadsTo(await theirs.post('/egen-vaert/fortryd', { invitation })), /mailet-tilbage/);
  };
  const subjects = (email: string) => world.post.letters.filter(({ to }) => to === email).map(({ subject }) => subject);
  await ask(theirs, 'usendt@vejle.example');
  await takeBack('usendt@vejle.example');
  for (const email of [me.email, 'sendt@vejle.example']) await ask(theirs, email);
  await world.work();
  const link = linkIn(newestTo(world, 'sendt@vejle.example').text, '/egen-vaert/brev/');
  doesNotMatch(newestTo(world, me.email).text, /oprette noget|sletter vi/, 'who is signed up reads of no deleting');
  for (const email of [me.email, 'sendt@vejle.example']) await takeBack(email);
  await world.work();
  equal(subjects('usendt@vejle.example').length, 0);
  deepEqual(subjects('sendt@vejle.example').filter((one) => /trukket tilbage/.test(one)).length, 1);
  match(
    newestTo(world, 'sendt@vejle.example').text,
    /Invitationen til dig er trukket tilbage[\s\S]*kan du tilmelde dig/,
  );
  doesNotMatch(newestTo(world, me.email).text, /tilmelde dig/);
  const dead = await world.browser().get(link);
  equal(dead.status, 410);
  match(await dead.text(), /href="\/tilmeld">Tilmeld dig/);
  match(
    await page(theirs, `/tilmelding/${there.id}`),
    /s…@vejle\.example<\/span> \(tirsdag og onsdag\): blev trukket tilbage/,
  );
});

test('who is invited reads before their yes that the seats are taken, and after it where it stands', async () => {
  const there = await host('Fuldt hus', { seats: 1, shown: true });
  const theirs = await world.signedIn(there.email);
  const [me, first] = [await intern({ name: 'Mia' }), await intern({ name: 'Frits' })];
  const [mine, his] = [await world.signedIn(me.email), await world.signedIn(first.email)];
  await leadsTo(await ask(theirs, me.email));
  const invitation = await openWith(there.id);
  const pages = async () =>
    `${await page(mine, `/tilmelding/${me.id}`)} ${await page(mine, `/egen-vaert/ja?invitation=${invitation}`)}`;
  doesNotMatch(await pages(), /pladser er taget/);
  await leadsTo(await his.post('/egen-vaert', { vaert: there.id, days: ['tue', 'wed'], otherwise: 'find' }));
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation: await openWith(first.id) }));
  const full = 'Værtens pladser er taget. Siger du ja, bliver du nummer 1 i køen';
  match(await pages(), new RegExp(`${full}[^]*${full}`));
  await leadsTo(await mine.post('/egen-vaert/ja', { invitation, otherwise: 'find' }));
  match(await page(mine, `/tilmelding/${me.id}`), /Du er nummer 1 i køen/);
  const again = await page(mine, `/egen-vaert/ja?invitation=${invitation}`);
  match(again, new RegExp(`Du har sagt ja til invitationen[^]*href="/tilmelding/${me.id}#`));
  match(await page(his, `/egen-vaert/ja?invitation=${invitation}`), /kan ikke besvares/, 'it is nothing of theirs');
});

test('of two who travel together the refusal says whose days do not fit', async () => {
  const there = await host('To dage', { seats: 2 });
  const theirs = await world.signedIn(there.email);
  const together = { travel: 'together', companionEmail: 'x@vejle.example' } as const;
  const [me, fellow] = [
    await intern({ name: 'Rie', workplace: 'Broen', answers: { ...together, days: ['mon', 'tue', 'wed'] } }),
    await intern({ name: 'Ulf', workplace: 'Broen', answers: { ...together, days: ['wed', 'thu', 'fri'] } }),
  ];
  await companions(world, me.id, fellow.id);
  const mine = await world.signedIn(me.email);
  const refusal = async (days: string[]) => {
    await leadsTo(await ask(theirs, me.email, days));
    const invitation = await openWith(there.id);
    const said = await (await mine.post('/egen-vaert/ja', { invitation, otherwise: 'find' })).text();
    await theirs.post('/egen-vaert/fortryd', { invitation });
    return said;
  };
  const fellows = await refusal(['tue', 'wed']);
  match(fellows, /passer med dit svar, men en af dem passer ikke med det, Ulf har svaret/);
  doesNotMatch(fellows, /Ret dit svar om dage/);
  match(await refusal(['wed', 'thu']), /passer ikke med dit svar[^]*Ret dit svar om dage/);
});
