import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { aSignUp, companions } from '../../tests/made.ts';
import { countDrafts, publish, run, signedUp, type Stage } from '../../tests/stage.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { transact } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { meetManager } from '../sign-ups/manager-approval.acts.ts';
import type { ManagerSays } from '../sign-ups/manager-approval.ts';
import { recordManagerAnswer } from '../sign-ups/manager-on-behalf.acts.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import { publishRun, sendPublication } from './publication.acts.ts';

let world: World;
let stage: Stage;
let held: Awaited<ReturnType<typeof aSignUp>>;
let fellow: typeof held;
before(async () => {
  world = await openWorld();
  stage = await signedUp(world);
  const managed = sql<string>`answers || '{"decides": "manager", "managerEmail": "leder@arbejdsplads.example"}'`;
  await world.db.updateTable('sign_ups').set({ answers: managed }).where('id', '=', stage.intern.id).execute();
  const pair = { round: stage.round, role: 'intern', organisation: '0461', workplace: 'Broen' } as const;
  const together = { travel: 'together', companionEmail: 'x@arbejdsplads.example', ifNotConfirmed: 'not' } as const;
  held = await aSignUp(world, { ...pair, answers: together });
  const lacking = { ...together, decides: 'manager', managerEmail: 'leder@arbejdsplads.example' } as const;
  fellow = await aSignUp(world, { ...pair, answers: lacking });
  await companions(world, held.id, fellow.id);
  await transact(world.acting(), async (tx) => {
    const [signUp, round] = [await lockSignUp(tx.sql, stage.intern.id), await findRound(tx.sql, stage.round)];
    if (signUp && round) await meetManager(tx, signUp, round);
  });
});
after(() => world.close());

const says = async (answer: ManagerSays): Promise<void> => {
  const recorded = { signUp: stage.intern.id, says: answer, reason: 'Ringede' };
  equal((await recordManagerAnswer(world.acting(stage.coordinator), recorded)).ok, true);
};
const yes = { answer: 'yes', frame: { days: 5, overnight: true } } as const;
const page = async (path: string) => (await stage.office.get(path)).text();

test('a visit without a manager’s yes is matched and not published; with it, it is', async () => {
  match(await page('/kontor'), /<strong>1<\/strong>\s*<a[^>]*>leder mangler at svare/);
  match(await page('/kontor/matchning'), /Deres leder har ikke svaret endnu[\s\S]*Ib Intern/);
  const waiting = await run(world, stage);
  const refused = await stage.office.post('/kontor/udsendelse', { run: waiting });
  equal(refused.status, 409);
  const why = await refused.text();
  match(why, /som ingen leder har sagt ja til/);
  match(why, new RegExp(`href="/kontor/tilmeldinger/${stage.intern.id}"`));
  equal(await countDrafts(world), 0);
  await says(yes);
  equal((await publishRun(world.acting(stage.coordinator), waiting)).ok, true, 'the same run: nothing has changed');
  await stage.office.post(`/kontor/udsendelse/${(await publication()).id}/fortryd`);
});

const publication = () => world.db.selectFrom('publications').select('id').executeTakeFirstOrThrow();

test('a yes taken back, or a no, after it was prepared keeps it from being sent', async () => {
  const id = await publish(world, stage);
  const letterCountSeen = await countDrafts(world);
  const send = () => sendPublication(world.acting(stage.coordinator), { id, letterCountSeen });
  await says({ answer: 'talk' });
  deepEqual(await send(), { ok: false, why: 'unapproved' });
  match(await page(`/kontor/udsendelse/${id}`), /Her mangler en leders ja/);
  doesNotMatch(await page(`/kontor/udsendelse/${id}`), /Send \d+ mails/);
  await says({ answer: 'economy' });
  deepEqual(await send(), { ok: false, why: 'changed' });
  match(await page(`/kontor/udsendelse/${id}`), /har ikke længere sin leders ja/);
  await stage.office.post(`/kontor/udsendelse/${id}/fortryd`);
});

test('who was left out for want of a yes is told so when the proposals go', async () => {
  const id = await publish(world, stage);
  const letterCountSeen = await countDrafts(world);
  equal((await sendPublication(world.acting(stage.coordinator), { id, letterCountSeen })).ok, true);
  await world.work();
  const letter = world.post.letters.find(({ to }) => to === stage.intern.email);
  match(letter?.text ?? '', /Vi manglede din leders ja[\s\S]*Siger din leder ja nu, så svar på denne mail/);
  const intern = await world.signedIn(stage.intern.email);
  match(await (await intern.get(`/uden-besoeg/${stage.intern.id}`)).text(), /Vi manglede din leders ja/);
});

test('a yes that comes after that is written down by the office, and a host can be asked then', async () => {
  const intern = await world.signedIn(stage.intern.email);
  const none = `/uden-besoeg/${stage.intern.id}`;
  const read = async (path: string) => (await intern.get(path)).text();
  const toOffice = /Siger din leder ja nu, så skriv til os[\s\S]*?href="mailto:/;
  match(await read(none), toOffice);
  match(await read(none), /Vi kan først kigge efter en plads, når din leder har sagt ja/);
  match(await read(`/tilmelding/${stage.intern.id}`), toOffice);
  match(await read(`${none}/vaert`), /Er det ja kommet nu, så skriv til os/);
  const office = `/kontor/tilmeldinger/${stage.intern.id}`;
  match(await page(office), /Skriv lederens svar ned/);
  equal((await stage.office.get(`${office}/leder`)).status, 200);
  world.post.empty();
  await says(yes);
  await world.work();
  const told = (email: string) => world.post.letters.find(({ to }) => to === email)?.text ?? '';
  match(told(stage.intern.email), /Kontoret har skrevet ned, hvad din leder har svaret/);
  match(told('leder@arbejdsplads.example'), /Er det ikke, som du har sagt det, så svar på denne mail/);
  match(await read(`${none}/vaert`), /Eller værtens arbejdsmail/);
  doesNotMatch(await read(none), /Siger din leder ja nu|når din leder har sagt ja/);
  const again = { signUp: stage.intern.id, says: { answer: 'economy' } as const, reason: 'Ringede' };
  deepEqual(await recordManagerAnswer(world.acting(stage.coordinator), again), { ok: false, why: 'too-late' });
});

test('who only goes with somebody whose manager has not said yes can have a late place looked for alone', async () => {
  const mine = await world.signedIn(held.email);
  const none = `/uden-besoeg/${held.id}`;
  const shown = await (await mine.get(none)).text();
  match(shown, /kollegaen har ikke en leders ja[\s\S]*Din rejsefælle har ikke en leders ja[\s\S]*Ja, jeg rejser alene/);
  const other = await world.signedIn(fellow.email);
  await other.post(`/uden-besoeg/${fellow.id}/alene`, {});
  match(await (await mine.get(none)).text(), /Ja, jeg rejser alene/, 'who lacks the yes parts nobody by it');
  world.post.empty();
  for (let presses = 0; presses < 2; presses++) await mine.post(`${none}/alene`, {});
  await world.work();
  const after = await (await mine.get(none)).text();
  match(after, /kollegaen er ikke med[\s\S]*Vi kigger efter en vært til dig til og med/);
  match(await page('/kontor/besoeg'), new RegExp(`href="/kontor/tilmeldinger/${held.id}"`), 'waits for a late place');
  match(await (await mine.get(`${none}/vaert`)).text(), /Eller værtens arbejdsmail/);
  deepEqual(
    world.post.letters.map(({ to }) => to),
    [fellow.email],
    'their companion is told once',
  );
});
