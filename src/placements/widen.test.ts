import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aSignUp } from '../../tests/made.ts';
import { answer, linkIn, newestTo } from '../../tests/signing-up.ts';
import { send, signedUp, type Stage } from '../../tests/stage.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { transact } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { meetManager } from '../sign-ups/manager-approval.acts.ts';
import { recordManagerAnswer } from '../sign-ups/manager-on-behalf.acts.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';

const MANAGER = 'leder@odense.example';

let world: World;
let stage: Stage;
let none: Awaited<ReturnType<typeof aSignUp>>;
before(async () => {
  world = await openWorld();
  stage = await signedUp(world);
  none = await aSignUp(world, {
    round: stage.round,
    role: 'intern',
    name: 'Nete Nielsen',
    email: 'nete@odense.example',
    organisation: '0461',
    answers: { interests: ['ret-politi'], maxDays: 2, decides: 'manager', managerEmail: MANAGER },
  });
  await transact(world.acting(), async (tx) => {
    const [signUp, round] = [await lockSignUp(tx.sql, none.id), await findRound(tx.sql, stage.round)];
    if (signUp && round) await meetManager(tx, signUp, round);
  });
  const says = { answer: 'yes', frame: { days: 2, overnight: true } } as const;
  ok((await recordManagerAnswer(world.acting(stage.coordinator), { signUp: none.id, says, reason: 'Ringede' })).ok);
  await send(world, stage);
  const offers = { fields: ['kultur-fritid'], seats: 1 as const };
  await aSignUp(world, { round: stage.round, role: 'host', name: 'Sen Vært', answers: offers });
});
after(() => world.close());

const text = async (browser: Browser, path: string): Promise<string> => (await browser.get(path)).text();
const mine = () => world.signedIn(none.email);
const path = () => `/uden-besoeg/${none.id}`;
const menu = async (): Promise<string> => {
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  await desk.post('/kontor/ny-plads/find');
  await world.work();
  return text(desk, '/kontor/ny-plads');
};
const answersNow = async () => {
  const row = world.db.selectFrom('sign_ups').select('answers').where('id', '=', none.id);
  return (await row.executeTakeFirstOrThrow()).answers as { interests: string[]; maxDays: number };
};

test('the change that opens most leads to its question, and what is answered there counts in the next menu', async () => {
  const page = await mine();
  match(
    await text(page, path()),
    /åbne for mest[^]*<li>Alle fagfelter[^]*href="[^"]*\/ret\/oensker"[^>]*>Ret, hvad du vil se/,
  );
  doesNotMatch(await menu(), /Nete Nielsen[^]*kommer på besøg/);
  match(await text(page, `${path()}/ret/oensker`), /Dit svar tæller med[^]*spørger vi din leder igen/);
  const wrong = await answer(page, `${path()}/ret/oensker`, { wish: 'some', purpose: 'Kaffe' });
  equal(wrong.status, 400);
  match(await wrong.text(), /Kaffe/, 'what was typed is kept');
  const saved = await answer(page, `${path()}/ret/oensker`, { wish: 'open', purpose: '' });
  equal(saved.headers.get('location'), `${path()}?besked=svaret-taeller`);
  doesNotMatch(await text(page, path()), /Alle fagfelter/, 'what has been done is not advised any more');
  await world.work();
  const receipt = newestTo(world, none.email).text.replaceAll('\u00a0', ' ');
  match(receipt, /Du kan rette dem igen fra Min side til og med fredag den 10. september 2027/);
  doesNotMatch(receipt, /ikke længere rettes/);
  match(await menu(), /Nete Nielsen[^]*kommer på besøg hos[^]*Sen Vært/);
});

test('what is open to all there is is not advised, nor the way itself when nothing is left', async () => {
  const where = { round: stage.round, role: 'intern', organisation: '0461' } as const;
  const open = { open: true, interests: [] };
  const some = await aSignUp(world, { ...where, answers: { ...open, days: ['mon', 'tue', 'wed'] } });
  const all = await aSignUp(world, { ...where, answers: { ...open, maxDays: 5 } });
  const read = async ({ id, email }: typeof some) => text(await world.signedIn(email), `/uden-besoeg/${id}`);
  const days = await read(some);
  match(days, /Tre veje videre[^]*Jo flere dage du er åben for[^]*Ret dagene/);
  doesNotMatch(days, /steder|fagfelter|Du kan også rette/);
  match(await read(all), /To veje videre[^]*Find selv en vært/);
  doesNotMatch(await read(all), /Gør det lettere|Tre veje|\/ret\//);
});

test('what the proposals were made of stays closed, and so does everything to whoever is in a visit or is somebody else', async () => {
  const page = await mine();
  match(await text(page, path()), /Arbejdspladsen ligger fast/, 'who travels alone has no companion');
  for (const closed of ['arbejdsplads', 'selskab', 'kontakt', 'hverdag', 'gaester'])
    equal((await page.get(`${path()}/ret/${closed}`)).status, 404, closed);
  const placed = await world.signedIn(stage.intern.email);
  equal((await placed.get(`/uden-besoeg/${stage.intern.id}/ret/dage`)).status, 404);
  equal((await placed.post(`${path()}/ret/dage`, { span: 'all', maxDays: '5', minDays: '2' })).status, 404);
});

test('beyond the manager’s yes the manager is asked once more, answers once, and only then the intern is looked for again', async () => {
  const page = await mine();
  await answer(page, `${path()}/ret/dage`, { span: 'all', maxDays: '4', minDays: '2' });
  await world.work();
  const asked = newestTo(world, MANAGER);
  match(asked.text, /Svar senest tirsdag den 8\.\sjuni/);
  match(await text(page, path()), /Vi har spurgt din leder[^]*senest tirsdag den 8\.\sjuni/);
  match(await menu(), /mangler sin leders ja: <[^]*Nete Nielsen/);
  // The sweep ends the questions of before the proposals, and leaves this one.
  await world.tick();
  const link = linkIn(asked.text, '/leder/');
  equal((await answer(world.browser(), link, { answer: 'yes', days: '4', overnight: 'yes' })).status, 303);
  match(await menu(), /Nete Nielsen[^]*kommer på besøg hos/);
  const again = await answer(world.browser(), link, { answer: 'economy' });
  equal(again.status, 409, 'a visit may stand on it by now');
});

test('once nobody can be asked about a place any more nothing is changed', async () => {
  const before = await answersNow();
  world.clock.moveTo(new Date('2027-09-10T10:00:00Z'));
  const page = await mine();
  const last = await text(page, path());
  doesNotMatch(last, /\/ret\//);
  doesNotMatch(last, /Alle fagfelter/, 'what has been done is not named as what would have helped');
  equal((await page.get(`${path()}/ret/dage`)).status, 303);
  const late = await page.post(`${path()}/ret/dage`, { span: 'all', maxDays: '2', minDays: '2', seen: '' });
  equal(late.status, 303);
  deepEqual(await answersNow(), before);
});
