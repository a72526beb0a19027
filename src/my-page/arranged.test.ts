import { doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions, type Made } from '../../tests/made.ts';
import { leadsTo, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-05-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

type Answers = Made['answers'];
const intern = (name: string, answers: Answers = {}, more: Partial<Made> = {}) =>
  aSignUp(world, { round, role: 'intern', name, answers, ...more });
const host = (workplace: string, answers: Answers) =>
  aSignUp(world, { round, role: 'host', organisation: '0621', workplace, answers: { shown: true, ...answers } });
const OWN_OR_NONE = { finder: 'outside', ifNotFound: 'not' } as const;

type Somebody = Awaited<ReturnType<typeof aSignUp>>;
const mine = async ({ email }: Somebody, path = '/min-side') => pageOf(await world.signedIn(email), path);
const theirSignUp = (one: Somebody) => mine(one, `/tilmelding/${one.id}`);
/** The intern invites, whoever is asked says yes. */
const agree = async (guest: Somebody, there: Somebody, fellow?: Somebody, otherwise = 'not') => {
  const invited = { vaert: there.id, days: ['mon', 'tue'], otherwise };
  await leadsTo(await (await world.signedIn(guest.email)).post('/egen-vaert', invited));
  const { id: invitation } = await world.db
    .selectFrom('arrangements')
    .select('id')
    .where('intern', '=', guest.id)
    .orderBy('invited_at', 'desc')
    .executeTakeFirstOrThrow();
  for (const one of fellow ? [fellow, there] : [there])
    await leadsTo(await (await world.signedIn(one.email)).post('/egen-vaert/ja', { invitation }));
  await world.work();
};

test('whose own host does not hold once sign-up has closed is asked what now, whatever the reason', async () => {
  const hugo = await host('Biblioteket Søgade', { seats: 3, minGuests: 2 });
  const kulturhuset = await host('Kulturhuset Ny', { seats: 1 });
  const tohuset = await host('Tohuset', { seats: 3, minGuests: 3 });
  const [cilla, bent, alma, lotte] = [
    await intern('Cilla', OWN_OR_NONE),
    await intern('Bent'),
    await intern('Alma', OWN_OR_NONE),
    await intern('Lotte', OWN_OR_NONE),
  ];
  const travels = { travel: 'together', ifNotConfirmed: 'alone' } as const;
  const [ada, bo] = [
    await intern('Ada', { ...OWN_OR_NONE, ...travels }, { workplace: 'Arkivet' }),
    await intern('Bo', travels, { workplace: 'Arkivet' }),
  ];
  await companions(world, ada.id, bo.id);
  await agree(cilla, hugo);
  match(newestTo(world, cilla.email).text, /har sagt ja, men som det står nu, kan vi ikke give jer hinanden/);
  match(await mine(hugo), /href="\/tilmelding\/[^"]+#aftalt"[^>]*>I mangler en gæst[^<]*31\.\smaj/);
  match(await theirSignUp(hugo), /end der har sagt ja[^]*href="[^"]*\/gaester"[^>]*>Ret jeres svar om gæster/);
  match(
    await mine(cilla),
    /Alle har sagt ja: Biblioteket Søgade \([^)]*\), men det holder ikke: Værten vil have flere/,
  );
  await agree(bent, kulturhuset);
  match(await mine(bent), /Alle har sagt ja: Kulturhuset Ny \([^)]*\)</);
  await agree(alma, kulturhuset);
  // The letter says what the page says: agreed is not the same as a seat.
  match(newestTo(world, alma.email).text, /værtens pladser er taget, så du står i kø/);
  match(await mine(alma), /Alle har sagt ja: Kulturhuset Ny \([^)]*\), men pladserne er taget\. Du er nummer 1 i køen/);
  match(await mine(kulturhuset), /Alle har sagt ja: Alma \([^)]*\), men jeres pladser er taget\. Nummer 1 i køen/);
  await agree(ada, tohuset, bo);
  doesNotMatch(await mine(cilla), /Det blev ikke til noget/);

  world.clock.moveTo(new Date('2027-06-01T09:00:00Z'));
  await world.tick();
  await world.tick();
  for (const out of [cilla, alma, lotte, ada]) {
    const page = await mine(out);
    match(page, /Det blev ikke til noget med din egen vært: Vælg senest [^<]*4\.\sjuni/);
    match(page, /Du kommer med i matchningen, når du har svaret/);
    doesNotMatch(page, /Kontoret matcher|Intet lige nu/);
    match(newestTo(world, out.email).text, /Du kommer med i matchningen, når du har svaret på det, der venter/);
    match(await theirSignUp(out), /Lige nu er du ikke med i matchningen[^]*Find en vært til mig<\/button>/);
  }
  match(await mine(bo), /Tal med din rejsefælle[^<]*4\.\sjuni[^]*I kommer med i matchningen, hvis din rejsefælle/);
  match(newestTo(world, bo.email).text, /I kommer med i matchningen, hvis din rejsefælle senest/);
  match(await mine(bent), /Kontoret matcher/);
  const hugos = await theirSignUp(hugo);
  match(hugos, /kan ikke længere invitere[^]*mailto:/);
  doesNotMatch(hugos, /Ret jeres svar om gæster|Inviter en/);
  doesNotMatch(await mine(hugo), /I mangler en gæst/);
  const office = await pageOf(
    await world.signedIn('karen@ipraktik.example', { coordinator: true }),
    '/kontor/matchning',
  );
  match(office, /Aftalt, men det holder ikke, og så vil de ikke med[^]*Cilla[^]*Biblioteket Søgade/);
  doesNotMatch(office, /matches som alle andre/);

  const browser = await world.signedIn(cilla.email);
  await leadsTo(await browser.post('/egen-vaert/find-en-vaert'));
  match(await pageOf(browser, '/min-side'), /Intet lige nu[^]*Kontoret matcher/);
  match(await theirSignUp(cilla), /finder vi en vært til dig på lige fod/);
  equal((await browser.get('/egen-vaert')).status, 303);

  // Once the proposals are out nothing is said of lines and of what comes otherwise.
  world.clock.moveTo(new Date('2027-06-08T09:00:00Z'));
  for (const one of [cilla, alma, ada, kulturhuset])
    doesNotMatch(await theirSignUp(one), /Bliver det ikke til noget|Lige nu er du ikke med|næste i kø/);
});

test('each invitation waits in a line of its own', async () => {
  world.clock.moveTo(new Date('2027-05-10T09:00:00Z'));
  const there = await host('Havnen', { seats: 3 });
  for (const workplace of ['Skolen', 'Arkivet'])
    await leadsTo(
      await (
        await world.signedIn((await intern('Ib', {}, { workplace })).email)
      ).post('/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'find' }),
    );
  const page = await mine(there);
  for (const workplace of ['Skolen', 'Arkivet'])
    match(page, new RegExp(`En praktikant fra ${workplace} vil gerne besøge jer: Svar senest`));
  const asked = await intern('Una');
  const invited = { email: asked.email, days: ['mon', 'tue'] };
  await leadsTo(await (await world.signedIn(there.email)).post('/inviter-praktikant', invited));
  match(await mine(asked), /Havnen inviterer dig på besøg: Svar senest/);
});

test('a guest who is not enough alone keeps no seat from a pair that is, and reads why', async () => {
  const there = await host('Stationen', { seats: 2, minGuests: 2 });
  const travels = { ...OWN_OR_NONE, travel: 'together', ifNotConfirmed: 'not' } as const;
  const [ida, anne, per] = [
    await intern('Ida', OWN_OR_NONE),
    await intern('Anne', travels, { workplace: 'Depotet' }),
    await intern('Per', { travel: 'together', ifNotConfirmed: null }, { workplace: 'Depotet' }),
  ];
  await companions(world, anne.id, per.id);
  await agree(ida, there);
  match(await mine(there), /I mangler en gæst/);
  await agree(anne, there, per);
  match(newestTo(world, anne.email).text, /Alle, det gælder, har sagt ja\. Se dagene/);
  for (const one of [anne, per]) match(await theirSignUp(one), /Stationen har to pladser til jer/);
  match(await theirSignUp(ida), /pladserne er taget\. Du er nummer 1 i køen/);
  doesNotMatch(await mine(there), /I mangler en gæst/);
  const hosts = await theirSignUp(there);
  match(hosts, /Ida [^<]*nummer 1 i køen[^]*Anne og Per fra Depotet har to pladser hos jer/);
  doesNotMatch(hosts, /Ret jeres svar om gæster/);
});

test('who has invited reads on the line of their sign-up whose answer is missing, and until when', async () => {
  const there = await host('Molen', { seats: 2 });
  const travels = { travel: 'together', ifNotConfirmed: 'alone' } as const;
  const [ada, bo] = [
    await intern('Ada', travels, { workplace: 'Lageret' }),
    await intern('Bo', travels, { workplace: 'Lageret' }),
  ];
  await companions(world, ada.id, bo.id);
  const invited = { vaert: there.id, days: ['mon', 'tue'], otherwise: 'find' };
  await leadsTo(await (await world.signedIn(ada.email)).post('/egen-vaert', invited));
  match(await mine(ada), /#aftalt"[^>]*>Vi venter på svar fra rejsefællen og værten \(Molen\), senest [^<]*24\.\smaj/);
  const { id: invitation } = await world.db
    .selectFrom('arrangements')
    .select('id')
    .where('intern', '=', ada.id)
    .executeTakeFirstOrThrow();
  doesNotMatch(await mine(bo), /Vi venter på svar fra/);
  await leadsTo(await (await world.signedIn(bo.email)).post('/egen-vaert/ja', { invitation }));
  for (const one of [ada, bo]) match(await mine(one), /Vi venter på svar fra værten \(Molen\), senest/);
  await leadsTo(await (await world.signedIn(there.email)).post('/egen-vaert/ja', { invitation }));
  for (const one of [ada, bo, there]) doesNotMatch(await mine(one), /Vi venter på svar fra/);
  const mailed = { email: 'ny@vejle.example', days: ['wed', 'thu'] };
  const alone = await host('Kajen', { seats: 1 });
  await leadsTo(await (await world.signedIn(alone.email)).post('/inviter-praktikant', mailed));
  match(await mine(alone), /Vi venter på svar fra praktikanten \(ny@vejle\.example\), senest/);
});
