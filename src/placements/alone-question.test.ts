import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { send } from '../../tests/stage.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { makeFeed } from '../my-page/calendar-feed.acts.ts';
import { startMenu } from '../repairs/menu.acts.ts';
import { latestMenu } from '../repairs/menu.store.ts';
import { chooseOption } from '../repairs/repair.acts.ts';
import { tick } from '../worker.ts';

let world: World;
let round: string;
let office: string;
/** How many letters had been sent when the visit stood. */
let sentBefore = 0;
type Made = Awaited<ReturnType<typeof aSignUp>>;
before(async () => {
  world = await openWorld();
  office = (await world.signedIn('karen@ipraktik.example', { coordinator: true })).personId;
});
after(() => world.close());
beforeEach(async () => {
  for (const table of [
    'letters',
    'repair_menus',
    'placements',
    'sign_ups',
    'publications',
    'match_runs',
    'rounds',
  ] as const)
    await sql`truncate ${sql.table(table)} cascade`.execute(world.db);
  round = await aRound(world);
});

type Bond = 'together' | 'preferably';
interface Given {
  readonly bond?: Bond;
  readonly otherwise?: 'alone' | 'not' | null;
}
const TRAVELLERS = { role: 'intern', organisation: '0461', workplace: 'Vejen' } as const;

/** Two who travel together, and who is left by the other when it comes to it. */
const aPair = async ({ bond = 'preferably', otherwise = null }: Given = {}) => {
  const answers = { travel: bond, companionEmail: 'kollega@arbejdsplads.example', ifNotConfirmed: otherwise };
  const leaver = await aSignUp(world, { ...TRAVELLERS, round, name: 'Lis', answers });
  const left = await aSignUp(world, { ...TRAVELLERS, round, name: 'Rie', answers });
  await companions(world, leaver.id, left.id);
  return { leaver, left };
};
/** The same once the proposals are out: with an agreed visit, or one that is only proposed. */
const aVisitingPair = async (given: Given & { isOpen?: boolean } = {}) => {
  world.clock.moveTo(new Date('2027-06-02T09:00:00Z'));
  const host = await aSignUp(world, { round, role: 'host', name: 'Hans' });
  const pair = await aPair(given);
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const stage = { round, office: desk, coordinator: { kind: 'person', id: office } as const, host, intern: pair.left };
  const visit = await send(world, stage);
  world.clock.moveTo(new Date('2027-06-08T09:00:00Z'));
  if (!given.isOpen) for (const one of [host, pair.leaver, pair.left]) await press(one, `/besoeg/${visit}/ja`);
  sentBefore = world.post.letters.length;
  return { host, visit, ...pair };
};

const browserOf = ({ email }: Made) => world.signedIn(email);
const page = async (one: Made, path: string): Promise<string> => (await (await browserOf(one)).get(path)).text();
const press = async (one: Made, path: string, fields = {}): Promise<void> => {
  equal((await (await browserOf(one)).post(path, fields)).status, 303, path);
  await world.work();
};
const callOff = ({ leaver, visit }: { leaver: Made; visit: string }) =>
  press(leaver, `/besoeg/${visit}/afbud`, { reason: 'work' });
/** Since the visit was agreed, the first one first. */
const lettersTo = ({ email }: Made) =>
  world.post.letters
    .slice(0, world.post.letters.length - sentBefore)
    .filter(({ to }) => to === email)
    .toReversed();
const question = (one: Made) =>
  world.db.selectFrom('alone_questions').selectAll().where('sign_up', '=', one.id).executeTakeFirst();
const answersOf = async ({ id }: Made) =>
  (await world.db.selectFrom('sign_ups').select('answers').where('id', '=', id).executeTakeFirstOrThrow()).answers;
const bondNow = async () =>
  (await world.db.selectFrom('companionships').select('state').executeTakeFirstOrThrow()).state;
const sweepsAt = async (at: string): Promise<void> => {
  world.clock.moveTo(new Date(at));
  await tick(world.house);
  await world.work();
};
const latestMenuNow = async () => {
  ok((await startMenu(world.acting({ kind: 'person', id: office }), round)).ok);
  await world.work();
  const found = await latestMenu(world.db, round);
  ok(found?.state === 'done');
  return found;
};
/** Who would get which place now, nobody having been moved. */
const menu = async () => {
  const found = await latestMenuNow();
  return found.options.flatMap(({ strands }) => strands.flat().map(({ host, interns }) => [host, interns]));
};

for (const bond of ['preferably', 'together'] as const)
  test(`one of two calls off an agreed visit (${bond}): the other is asked, in one letter and on every page`, async () => {
    const all = await aVisitingPair({ bond });
    const { host, visit, left } = all;
    await callOff(all);
    const [letter, ...more] = lettersTo(left);
    deepEqual(more, [], 'one letter');
    match(letter?.text ?? '', /Din rejsefælle har desværre meldt afbud/);
    match(
      letter?.text ?? '',
      /Vælg\s+senest\s+mandag\s+den\s+14\.\s+juni[^]*Hører\s+vi\s+ikke\s+fra\s+dig,\s+rejser\s+du\s+alene/,
    );
    match(letter?.text ?? '', new RegExp(`/uden-besoeg/${left.id}#alene`));
    match(
      await page(left, '/min-side'),
      new RegExp(`href="/uden-besoeg/${left.id}#alene"[^<]*>Din rejsefælle er faldet fra: Vælg senest mandag`),
    );
    match(
      await page(left, '/min-side'),
      /Vælg senest mandag den\s14\.\sjuni[^<]*, om du vil rejse alene\. Vælger du det, ser kontoret/,
    );
    for (const path of [`/besoeg/${visit}`, `/uden-besoeg/${left.id}`]) {
      const asked = await page(left, path);
      match(
        asked,
        /Vil du rejse alene\?[^]*Vælg senest mandag den\s14\.\sjuni[^]*Ja, jeg rejser alene[^]*\/afmeld"[^]*kan ikke komme med i år/,
      );
      doesNotMatch(asked, /Skriv til os, om|Vent på en sen plads/);
    }
    const signUp = await page(left, `/tilmelding/${left.id}`);
    match(signUp, new RegExp(`Din rejsefælle er faldet fra[^]*/uden-besoeg/${left.id}#alene`));
    doesNotMatch(signUp, /Du rejser sammen med/);
    const toHost = await page(host, `/besoeg/${visit}`);
    match(toHost, bond === 'together' ? /De to ville kun rejse sammen/ : /De to ville helst rejse sammen/);
    match(lettersTo(host)[0]?.text ?? '', /Nu\s+vælger\s+den\s+anden/);
    match(await page(all.leaver, `/tilmelding/${all.leaver.id}`), /Nu vælger din rejsefælle/);
    const secret = await makeFeed(world.acting({ kind: 'person', id: left.personId }), left.personId);
    const feed = (await (await world.browser().get(`/kalender/${secret}.ics`)).text()).replaceAll('\r\n ', '');
    match(feed, /DTSTART;VALUE=DATE:20270614[^]*Sidste dag: vælg\\, om du rejser alene/);
    equal((await question(left))?.answer, null, 'looking changes nothing');
    deepEqual(await menu(), [], 'nor is anybody looked for who has not said so');
  });

test('they travel alone: one act parts the two and waits, and the office finds them a place at the old host', async () => {
  const all = await aVisitingPair();
  const { host, leaver, left } = all;
  await callOff(all);
  const tabs = [await browserOf(left), await browserOf(left)];
  for (const answer of await Promise.all(tabs.map((tab) => tab.post(`/uden-besoeg/${left.id}/alene`))))
    equal(answer.status, 303);
  await world.work();
  equal((await question(left))?.answer, 'alone');
  equal(await bondNow(), 'left');
  equal(((await answersOf(left)) as { travel?: string }).travel, 'alone');
  match(await page(left, `/uden-besoeg/${left.id}`), /Du rejser nu alene[^]*Nej tak, kig ikke/);
  doesNotMatch(await page(left, '/min-side'), /faldet fra/);
  deepEqual(
    lettersTo(leaver).map(({ subject }) => subject),
    ['Vi har fået dit afbud'],
    'who left first is not told that they were left',
  );
  match(
    await page(leaver, `/tilmelding/${leaver.id}`),
    /Du har sagt fra, og I rejser ikke længere sammen. Din rejsefælle har valgt at rejse alene/,
  );
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  doesNotMatch(await (await desk.get('/kontor/ny-plads')).text(), /rejser med en, der ikke venter/);
  deepEqual(await menu(), [[host.id, [left.id]]]);
  equal((await tabs[0]?.post(`/uden-besoeg/${left.id}/vent`, { answer: 'no' }))?.status, 303);
  await press(left, `/uden-besoeg/${left.id}/alene`);
  deepEqual(await menu(), [], 'a late press of the old tab does not take back that they wait no more');
  await press(leaver, `/uden-besoeg/${leaver.id}/vent`, { answer: 'yes' });
  deepEqual(await menu(), [], 'who left is not proposed to the host they left, and waits for it alone');
  equal(((await answersOf(leaver)) as { travel?: string }).travel, 'alone');
});

test('one withdraws altogether: the other gets one letter, and is looked for once the day has passed', async () => {
  const { host, leaver, left } = await aVisitingPair();
  await press(leaver, `/tilmelding/${leaver.id}/afmeld`, { why: 'plans' });
  deepEqual(
    lettersTo(left).map(({ subject }) => subject),
    ['Et besøg bliver desværre ikke til noget'],
  );
  match(await page(left, `/tilmelding/${left.id}`), /Din rejsefælle er faldet fra/);
  await sweepsAt('2027-06-14T21:59:00Z');
  equal((await question(left))?.answer, null, 'until the last minute');
  await sweepsAt('2027-06-14T22:00:00Z');
  equal((await question(left))?.answer, 'silent');
  deepEqual(await menu(), [[host.id, [left.id]]]);
  equal(lettersTo(left).length, 1);
});

test('who said that they only travel together is not looked for when silent, and may still say so late', async () => {
  const all = await aVisitingPair({ bond: 'together', otherwise: 'not' });
  const { host, left } = all;
  await callOff(all);
  match(lettersTo(left)[0]?.text ?? '', /ser\s+vi\s+ikke\s+efter\s+en\s+plads/);
  match(
    await page(left, '/min-side'),
    /rejse alene\. Vælger du det, ser kontoret[^<]*hvad der sker, hvis du ikke svarer/,
  );
  await sweepsAt('2027-06-15T09:00:00Z');
  deepEqual([(await question(left))?.answer, await bondNow(), await menu()], ['silent', 'left', []]);
  match(await page(left, `/uden-besoeg/${left.id}`), /Vi hørte ikke fra dig i tide[^]*så du venter og rejser alene/);
  await press(left, `/uden-besoeg/${left.id}/alene`);
  equal((await question(left))?.answer, 'alone');
  deepEqual(await menu(), [[host.id, [left.id]]]);
});

test('they stop for this year: the question is over with the sign-up', async () => {
  const all = await aVisitingPair();
  await callOff(all);
  await press(all.left, `/tilmelding/${all.left.id}/afmeld`, { why: 'plans' });
  equal((await question(all.left))?.answer, 'stop');
  equal(lettersTo(all.leaver).filter(({ subject }) => /ikke længere med/.test(subject)).length, 1);
  equal((await (await browserOf(all.left)).post(`/uden-besoeg/${all.left.id}/alene`)).status, 404);
  await sweepsAt('2027-06-15T09:00:00Z');
  equal((await question(all.left))?.answer, 'stop');
});

test('who left asks for another place for the two, and the other says so too: they wait as a pair', async () => {
  const all = await aVisitingPair();
  const { leaver, left } = all;
  const other = await aSignUp(world, { round, role: 'host', name: 'Ny' });
  await callOff(all);
  await press(leaver, `/uden-besoeg/${leaver.id}/vent`, { answer: 'yes' });
  match(await page(left, `/uden-besoeg/${left.id}`), /Vi venter sammen på en anden plads/);
  await press(left, `/uden-besoeg/${left.id}/vent`, { answer: 'yes' });
  deepEqual([(await question(left))?.answer, await bondNow()], ['together', 'confirmed']);
  deepEqual(await menu(), [[other.id, [leaver.id, left.id].toSorted()]]);
  await press(leaver, `/tilmelding/${leaver.id}/afmeld`, { why: 'plans' });
  equal(lettersTo(left).at(-1)?.subject, 'Din rejsefælle er faldet fra: Vil du rejse alene?');
  equal((await question(left))?.answer, null, 'asked anew');
});

/** One says no to the proposal and asks for another place, while the other has yet to choose. */
const aPairOfTwoMinds = async (given: Given = {}) => {
  const all = await aVisitingPair({ ...given, isOpen: true });
  await press(all.left, `/besoeg/${all.visit}/ja`);
  await press(all.leaver, `/besoeg/${all.visit}/nej`, { reason: 'distance' });
  match(
    await page(all.leaver, `/uden-besoeg/${all.leaver.id}`),
    /Din rejsefælle vælger senest mandag den\s14\.\sjuni[^]*?kigger vi efter en vært til dig alene[^]*Ja, kig efter en plads til mig/,
  );
  await press(all.leaver, `/uden-besoeg/${all.leaver.id}/vent`, { answer: 'yes' });
  return all;
};
const untrue = /I venter sammen\. Siger du nej tak|I ventede sammen|Din rejsefælle er faldet fra|går videre uden dig/;

test('who said no and asks for another place reads that nothing is looked for before the other has chosen', async () => {
  const { leaver, left } = await aPairOfTwoMinds();
  const waiting = await page(leaver, `/uden-besoeg/${leaver.id}`);
  match(waiting, /Du venter på en plads\. Din rejsefælle vælger senest mandag den\s14\.\sjuni/);
  doesNotMatch(waiting, untrue);
  const mine = await page(leaver, '/min-side');
  match(mine, /Din rejsefælle vælger senest mandag den 14\.\sjuni[^]*Du venter på en sen plads/);
  doesNotMatch(mine, untrue);
  match(
    await page(leaver, `/tilmelding/${leaver.id}`),
    /har du bedt|Nu venter du på en anden plads, og din rejsefælle/,
  );

  const asked = await page(left, '/min-side');
  match(
    asked,
    /Din rejsefælle vil gerne vente på en anden plads: Vælg senest[^<]*, om I venter sammen, eller du rejser/,
  );
  match(asked, /Vælg senest[^<]*, om du vil vente sammen med din rejsefælle eller rejse alene[^]*Vælg, hvad du nu vil/);
  const signUp = await page(left, `/tilmelding/${left.id}`);
  match(signUp, /Din rejsefælle har bedt om en anden plads\. Vil du også det/);
  doesNotMatch(signUp, /er faldet fra/);
  const chooses = await page(left, `/uden-besoeg/${left.id}`);
  match(
    chooses,
    /Vil I vente sammen, eller vil du rejse alene\?[^]*vil gerne vente på en plads[^]*om I venter sammen på en plads, om du rejser/,
  );
  doesNotMatch(chooses, /er faldet fra/);
  match(lettersTo(left).at(-1)?.text.replaceAll(/\s+/g, ' ') ?? '', /om en anden plads, kan I også vente sammen/);
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  match(
    await (await desk.get('/kontor/besoeg')).text(),
    /Venter på en sen plads[^]*Rejsefællen er spurgt, om de venter/,
  );
  deepEqual(await menu(), []);
});

const chooses = {
  alone: ({ left }: { left: Made }) => press(left, `/uden-besoeg/${left.id}/alene`),
  stop: ({ left }: { left: Made }) => press(left, `/tilmelding/${left.id}/afmeld`, { why: 'plans' }),
  'no place, in an old tab': ({ left }: { left: Made }) =>
    press(left, `/uden-besoeg/${left.id}/vent`, { answer: 'no' }),
  'nothing in time': () => sweepsAt('2027-06-15T09:00:00Z'),
};
for (const [what, choose] of Object.entries(chooses))
  test(`the other chooses ${what}: who asked for a place first waits on alone, is told so once, and asked nothing`, async () => {
    const all = await aPairOfTwoMinds(what === 'nothing in time' ? { bond: 'together', otherwise: 'not' } : {});
    const { leaver, left } = all;
    const letters = lettersTo(leaver).length;
    match(
      await page(left, `/tilmelding/${left.id}/afmeld`),
      /Din kollega får besked, venter videre på en plads og rejser/,
    );
    await choose(all);
    const [told, ...more] = lettersTo(leaver).slice(letters);
    deepEqual([told?.subject, more], ['Du venter og rejser alene', []]);
    match(
      told?.text.replaceAll(/\s+/g, ' ') ?? '',
      /Nu er det afgjort: I rejser ikke længere sammen[^]*til og med fredag den 10\. september[^]*sig nej tak på siden/,
    );
    match(told?.text ?? '', new RegExp(`/uden-besoeg/${leaver.id}`));
    equal(await question(leaver), undefined);
    equal(await bondNow(), 'left');
    const waiting = await page(leaver, `/uden-besoeg/${leaver.id}`);
    match(waiting, /Vi kigger efter en vært til dig[^]*I rejser ikke længere sammen, så du venter og rejser alene/);
    doesNotMatch(waiting, untrue);
    const mine = await page(leaver, '/min-side');
    match(mine, /Vi kigger efter en vært til dig[^]*Du venter på en sen plads/);
    doesNotMatch(mine, untrue);
    match(await page(leaver, `/tilmelding/${leaver.id}`), /Du har sagt fra, og I rejser ikke længere sammen/);
    if (what !== 'stop') {
      const signUp = await page(left, `/tilmelding/${left.id}`);
      doesNotMatch(signUp, /Du har sagt fra|Din rejsefælle går videre|svarede ikke på forslaget/);
    }
    const other = await aSignUp(world, { round, role: 'host', name: 'Ny' });
    ok((await menu()).some(([host, interns]) => host === other.id && String(interns) === leaver.id));
  });

test('who withdraws reads what comes of it to the other: a choice, one they have already, or that they are told', async () => {
  const promise = async (one: Made) =>
    /Din kollega (får besked om|får besked og vælger|er allerede spurgt)/.exec(
      await page(one, `/tilmelding/${one.id}/afmeld`),
    )?.[1];
  const { visit, leaver, left } = await aVisitingPair({ isOpen: true });
  equal(await promise(leaver), 'får besked og vælger');
  await press(leaver, `/besoeg/${visit}/nej`, { reason: 'distance' });
  equal(await promise(leaver), 'er allerede spurgt');
  equal(await promise(left), 'får besked om', 'who said no and waits for nothing chooses nothing');
  const before = lettersTo(leaver).length;
  await press(left, `/tilmelding/${left.id}/afmeld`, { why: 'plans' });
  deepEqual(
    lettersTo(leaver)
      .slice(before)
      .map(({ subject }) => subject),
    ['Din rejsefælle er ikke længere med'],
  );
});

test('two who were both silent: who asks for a place alone reads that the other does not wait', async () => {
  const { leaver, left } = await aVisitingPair({ isOpen: true });
  await sweepsAt('2027-06-23T09:00:00Z');
  match(await page(leaver, `/uden-besoeg/${leaver.id}`), /kigger først efter en vært, når I begge har sagt ja/);
  await press(leaver, `/uden-besoeg/${leaver.id}/vent`, { answer: 'yes' });
  match(await page(leaver, `/uden-besoeg/${leaver.id}`), /Din rejsefælle venter ikke på en plads/);
  match(await page(leaver, '/min-side'), /vi kigger først efter en plads, når I begge har sagt ja/);
  match(await page(left, `/uden-besoeg/${left.id}`), /Din rejsefælle venter på en sen plads\. Siger du også ja/);
  await press(left, `/uden-besoeg/${left.id}/vent`, { answer: 'yes' });
  match(await page(leaver, `/uden-besoeg/${leaver.id}`), /I venter sammen\. Siger du nej tak/);
});

test('one of two who are looked for wants no place: the other is asked; a place for both closes the question', async () => {
  const { host, visit, leaver, left } = await aVisitingPair({ isOpen: true });
  await press(host, `/besoeg/${visit}/nej`, { reason: 'other' });
  await press(leaver, `/uden-besoeg/${leaver.id}/vent`, { answer: 'no' });
  equal(lettersTo(left).at(-1)?.subject, 'Din rejsefælle er faldet fra: Vil du rejse alene?');
  const asked = await page(left, `/uden-besoeg/${left.id}`);
  match(asked, /Vil du rejse alene\?/);
  doesNotMatch(asked, /Vi venter sammen/, 'not with who waits for nothing');
  const ask = (await (await browserOf(left)).get(`/uden-besoeg/${left.id}/vaert`)).headers.get('location');
  equal(ask, `/uden-besoeg/${left.id}`, 'first whether alone, then whom');

  const other = await aSignUp(world, { round, role: 'host', name: 'Ny' });
  await press(leaver, `/uden-besoeg/${leaver.id}/vent`, { answer: 'yes' });
  const found = await latestMenuNow();
  deepEqual(
    found.options.flatMap(({ strands }) => strands.flat().map((one) => one.host)),
    [other.id],
  );
  ok((await chooseOption(world.acting({ kind: 'person', id: office }), { menu: found.id, option: 0 })).ok);
  equal((await question(left))?.answer, 'together');
  await sweepsAt('2027-06-15T09:00:00Z');
  equal(await bondNow(), 'confirmed', 'nobody is parted from who they have a visit with');
});

test('a no to the proposal, and silence to it, leave the other with the same question', async () => {
  const declined = await aVisitingPair({ isOpen: true });
  await press(declined.leaver, `/besoeg/${declined.visit}/nej`, { reason: 'distance' });
  match(lettersTo(declined.left)[0]?.text ?? '', /ikke\s+mulighed\s+for\s+at\s+komme[^]*Vælg\s+senest/);
  await press(declined.left, `/uden-besoeg/${declined.left.id}/alene`);
  deepEqual(await menu(), [[declined.host.id, [declined.left.id]]]);
});

test('a companion who does not answer in time leaves the other who has, and the host may have them yet', async () => {
  const { host, visit, left } = await aVisitingPair({ isOpen: true });
  for (const one of [host, left]) await press(one, `/besoeg/${visit}/ja`);
  // The day after the deadline still counts (docs/decisions/0018); then it lapses.
  await sweepsAt('2027-06-22T09:00:00Z');
  await sweepsAt('2027-06-23T09:00:00Z');
  match(lettersTo(left).at(-1)?.text ?? '', /Vælg\s+senest/);
  await press(left, `/uden-besoeg/${left.id}/alene`);
  deepEqual(await menu(), [[host.id, [left.id]]]);
});

test('with no time left nothing is asked, and it is said', async () => {
  const all = await aVisitingPair();
  world.clock.moveTo(new Date('2027-09-10T14:00:00Z'));
  await callOff(all);
  equal(await question(all.left), undefined);
  match(lettersTo(all.left).at(-1)?.text ?? '', /ikke\s+tid\s+til\s+at\s+finde\s+en\s+anden\s+plads/);
});
