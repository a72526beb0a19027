import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { solve } from '@ipraktik/matching';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { leadsTo, linkIn, newestTo, pageOf } from '../../tests/signing-up.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import { transact } from '../platform/transact.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-03-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const host = (workplace: string, seats: 1 | 2 | 3) =>
  aSignUp(world, { round, role: 'host', organisation: '0621', workplace, answers: { seats, shown: true } });

/** Two colleagues who travel together, each with a browser. */
const aPair = async (workplace: string) => {
  const answers = { travel: 'together', companionEmail: 'x@arbejdsplads.example', ifNotConfirmed: 'not' } as const;
  const made = { round, role: 'intern', workplace, answers } as const;
  const [ada, bo] = [await aSignUp(world, { ...made, name: 'Ada' }), await aSignUp(world, { ...made, name: 'Bo' })];
  await companions(world, ada.id, bo.id);
  return { ada, bo, hers: await world.signedIn(ada.email), his: await world.signedIn(bo.email) };
};
const latestOf = async (signUp: string): Promise<{ id: string; state: string }> =>
  world.db
    .selectFrom('arrangements')
    .select(['id', 'state'])
    .where((is) => is.or([is('intern', '=', signUp), is('companion', '=', signUp), is('host', '=', signUp)]))
    .orderBy('invited_at', 'desc')
    .executeTakeFirstOrThrow();
const freeze = () => transact(world.acting(), (tx) => freezeRound(tx, round));

test('a pair invites as one: the companion says yes too, two seats are taken, and the next waits', async () => {
  const [there, small] = [await host('Tohuset', 2), await host('Ethuset', 1)];
  const { ada, bo, hers, his } = await aPair('Vandværket');
  match(await pageOf(hers, '/egen-vaert'), /Du rejser sammen med Bo/);
  const invited = (vaert: string) => ({ vaert, days: ['tue', 'wed'], otherwise: 'find' });
  const tooSmall = await hers.post('/egen-vaert', invited(small.id));
  equal(tooSmall.status, 409);
  for (const [email, why] of [
    [ada.email, /Det er dig selv/],
    [bo.email, /Det er din rejsefælle/],
  ] as const)
    match(await (await hers.post('/egen-vaert', { ...invited(''), email })).text(), why);
  match(await tooSmall.text(), /én plads, og I er to/);
  await leadsTo(await hers.post('/egen-vaert', invited(there.id)));
  await world.work();
  match(newestTo(world, bo.email).subject, /rejsefælle har fundet en vært/);
  match(newestTo(world, there.email).subject, /To praktikanter vil gerne besøge jer sammen/);
  equal((await his.post('/egen-vaert', invited(there.id))).status, 409, 'one for the two of them');
  const { id: invitation } = await latestOf(ada.id);
  const theirs = await world.signedIn(there.email);
  match(await pageOf(theirs, `/tilmelding/${there.id}`), /Ada og en kollega fra Vandværket vil gerne besøge jer/);
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation }));
  deepEqual((await freeze()).instance.pins, [], 'not before the companion has said yes');
  match(await pageOf(hers, `/tilmelding/${ada.id}`), /Vi venter på svar fra rejsefællen/);
  match(await pageOf(his, `/tilmelding/${bo.id}`), /Ada vil gerne besøge Tohuset sammen med dig/);
  await leadsTo(await his.post('/egen-vaert/ja', { invitation }));
  match(await pageOf(hers, `/tilmelding/${ada.id}`), /Tohuset har to pladser til jer/);
  match(await pageOf(theirs, `/tilmelding/${there.id}`), /Ada og Bo fra Vandværket har to pladser hos jer/);
  const { instance } = await freeze();
  deepEqual(instance.pins, [{ intern: ada.id, host: there.id, days: ['tue', 'wed'] }]);
  const found = JSON.stringify(solve(instance));
  for (const one of [ada, bo]) match(found, new RegExp(`"intern":"${one.id}","host":"${there.id}"`));

  const late = await aSignUp(world, { round, role: 'intern', name: 'Kim' });
  const kims = await world.signedIn(late.email);
  await leadsTo(await kims.post('/egen-vaert', invited(there.id)));
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation: (await latestOf(late.id)).id }));
  match(await pageOf(kims, `/tilmelding/${late.id}`), /Du er nummer 1 i køen/);
  await leadsTo(await his.post('/egen-vaert/fortryd', { invitation }));
  match(await pageOf(kims, `/tilmelding/${late.id}`), /Tohuset har en plads til dig/);
});

test('a host that invites one of a pair hears that they are two, and says yes to both', async () => {
  const there = await host('Skoven', 2);
  const { ada, bo, hers, his } = await aPair('Arkivet');
  const theirs = await world.signedIn(there.email);
  await leadsTo(await theirs.post('/inviter-praktikant', { email: ada.email, days: ['mon', 'tue'] }));
  const { id: invitation } = await latestOf(there.id);
  match(
    await pageOf(hers, `/egen-vaert/ja?invitation=${invitation}`),
    /Du rejser sammen med Bo[\s\S]*spørger vi også Bo/,
  );
  await leadsTo(await hers.post('/egen-vaert/ja', { invitation, otherwise: 'find' }));
  await leadsTo(await his.post('/egen-vaert/ja', { invitation }));
  equal((await latestOf(ada.id)).state, 'invited', 'the host has said yes to one');
  match(await pageOf(theirs, `/tilmelding/${there.id}`), /Ada og Bo fra Arkivet vil gerne besøge jer/);
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation }));
  equal((await latestOf(ada.id)).state, 'accepted');
  // Who leaves the pair leaves the place to the other.
  await leadsTo(await his.post(`/tilmelding/${bo.id}/rejsefaelle`));
  await leadsTo(await hers.post(`/tilmelding/${ada.id}/alene`));
  match(await pageOf(hers, `/tilmelding/${ada.id}`), /Skoven har en plads til dig/);
  deepEqual(
    (await freeze()).instance.pins.filter((pin) => pin.host === there.id).map((pin) => pin.intern),
    [ada.id],
  );
});

test('whom a companion has left invites a host alone, and the next one together with the next companion', async () => {
  const [there, other] = [await host('Fyret', 1), await host('Lodsen', 2)];
  const { ada, bo, hers, his } = await aPair('Havnekontoret');
  await leadsTo(await his.post(`/tilmelding/${bo.id}/rejsefaelle`));
  await leadsTo(await hers.post(`/tilmelding/${ada.id}/alene`));
  doesNotMatch(await pageOf(hers, '/egen-vaert'), /rejser sammen med/);
  doesNotMatch(await pageOf(his, '/egen-vaert'), /rejser sammen med/);
  await leadsTo(await hers.post('/egen-vaert', { vaert: there.id, days: ['tue', 'wed'], otherwise: 'find' }));
  const [theirs, others] = [await world.signedIn(there.email), await world.signedIn(other.email)];
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation: (await latestOf(ada.id)).id }));
  equal((await latestOf(ada.id)).state, 'accepted');
  const next = await aSignUp(world, { round, role: 'intern', name: 'Ea', workplace: 'Havnekontoret' });
  await companions(world, bo.id, next.id);
  match(await pageOf(his, '/egen-vaert'), /Du rejser sammen med Ea/);
  await leadsTo(await his.post('/egen-vaert', { vaert: other.id, days: ['tue', 'wed'], otherwise: 'find' }));
  const { id: invitation } = await latestOf(bo.id);
  await leadsTo(await (await world.signedIn(next.email)).post('/egen-vaert/ja', { invitation, otherwise: 'find' }));
  await leadsTo(await others.post('/egen-vaert/ja', { invitation }));
  equal((await latestOf(bo.id)).state, 'accepted');
});

test('a companion who says no ends it, and who finds company later is told what is missing', async () => {
  const there = await host('Broen', 2);
  const { ada, hers, his } = await aPair('Museet');
  await leadsTo(await hers.post('/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'find' }));
  await leadsTo(await his.post('/egen-vaert/nej', { invitation: (await latestOf(ada.id)).id }));
  equal((await latestOf(ada.id)).state, 'declined');
  const alone = await aSignUp(world, { round, role: 'intern', name: 'Nor', workplace: 'Teatret' });
  const nors = await world.signedIn(alone.email);
  await leadsTo(await nors.post('/egen-vaert', { vaert: there.id, days: ['mon', 'tue'], otherwise: 'find' }));
  const theirs = await world.signedIn(there.email);
  await leadsTo(await theirs.post('/egen-vaert/ja', { invitation: (await latestOf(alone.id)).id }));
  const fellow = await aSignUp(world, { round, role: 'intern', workplace: 'Teatret' });
  await companions(world, alone.id, fellow.id);
  match(await pageOf(nors, `/tilmelding/${alone.id}`), /en kollega, som værten ikke har sagt ja til/);
  match(await pageOf(theirs, `/tilmelding/${there.id}`), /en kollega, som I ikke har sagt ja til/);
});

test('a companion says yes while a host that was mailed has not: the address stays, and its link still leads there', async () => {
  const { ada, bo, hers, his } = await aPair('Fyrtårnet');
  const email = 'ny.vaert@vejle.example';
  await leadsTo(await hers.post('/egen-vaert', { email, days: ['mon', 'tue'], otherwise: 'find' }));
  await world.work();
  const link = linkIn(newestTo(world, email).text, '/egen-vaert/brev/');
  await leadsTo(await his.post('/egen-vaert/ja', { invitation: (await latestOf(ada.id)).id }));
  for (const [browser, { id }] of [
    [hers, ada],
    [his, bo],
  ] as const)
    match(await pageOf(browser, `/tilmelding/${id}`), /Du har inviteret ny\.vaert@vejle\.example \(/);
  match(await pageOf(world.browser(), link), /Ada og Bo vil gerne besøge jer/);
});

test('an invitation for one ends when company is found; both sides are told, and two are invited anew', async () => {
  const [there, ida, per] = [
    await host('Klinten', 2),
    await aSignUp(world, { round, role: 'intern', name: 'Ida', workplace: 'Slusen' }),
    await aSignUp(world, { round, role: 'intern', name: 'Per', workplace: 'Slusen' }),
  ];
  const [hers, theirs] = [await world.signedIn(ida.email), await world.signedIn(there.email)];
  const invited = { vaert: there.id, days: ['mon', 'tue'], otherwise: 'not' };
  await leadsTo(await hers.post('/egen-vaert', invited));
  match(await pageOf(theirs, '/min-side'), /En praktikant fra Slusen vil gerne besøge jer: Svar senest/);
  await companions(world, ida.id, per.id);
  await world.tick();
  await world.work();
  equal((await latestOf(ida.id)).state, 'withdrawn');
  for (const [email, subject] of [
    [ida.email, /^Din invitation gælder ikke længere/],
    [there.email, /^En invitation til et besøg gælder ikke længere/],
  ] as const) {
    match(newestTo(world, email).subject, subject);
    match(newestTo(world, email).text, /passer ikke længere med, hvem der rejser sammen/);
  }
  doesNotMatch(await pageOf(theirs, '/min-side'), /vil gerne besøge jer/);
  match(await pageOf(hers, '/min-side'), /Inviter din vært/);
  const page = await pageOf(hers, `/tilmelding/${ida.id}`);
  match(page, /Inviter din vært[^]*I rejser sammen, så en ny invitation gælder jer begge/);
  match(page, /: ophørte [^<]*, fordi den ikke længere passede med, hvem der rejser sammen/);
  doesNotMatch(page, /blev trukket tilbage|Vi venter på svar|Lige nu er du ikke med/);
  await leadsTo(await hers.post('/egen-vaert', invited));
  match(await pageOf(theirs, '/min-side'), /To praktikanter fra Slusen vil gerne besøge jer/);
  await world.tick();
  equal((await latestOf(ida.id)).state, 'invited', 'it is for the two of them');
});
