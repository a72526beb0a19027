import { lateAnswerOn } from '../rounds/late-place.rules.ts';
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { propertiesOf } from '../../tests/calendar-readers.ts';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import {
  answerPlacement,
  cancelPlacementsIn,
  cancelPlacementsOf,
  leavePlacement,
} from '../placements/placement.acts.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { noteTravel } from './booked-travel.acts.ts';
import { visitInCalendar, visitsInCalendar } from '../placements/visit-entry.store.ts';
import { waitForPlace } from '../placements/way-on.acts.ts';
import { endMenu, startMenu } from './menu.acts.ts';
import { latestMenu } from './menu.store.ts';
import { chooseOption, takeBackRepair } from './repair.acts.ts';

let world: World;
let round: string;
let office: string;
type Made = Awaited<ReturnType<typeof aSignUp>>;
const coordinator = () => world.acting({ kind: 'person', id: office });
const as = ({ personId }: Made) => world.acting({ kind: 'person', id: personId });
const host = (name: string, answers = {}) =>
  aSignUp(world, { round, role: 'host', name, workplace: name, answers: { seats: 1, ...answers } });
const intern = (name: string, answers = {}) =>
  aSignUp(world, { round, role: 'intern', name, organisation: '0461', answers });

before(async () => {
  world = await openWorld({ at: '2027-06-23T09:00:00Z' });
  office = (await world.signedIn('karen@ipraktik.example', { coordinator: true })).personId;
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date('2027-06-23T09:00:00Z'));
  for (const table of ['letters', 'repair_menus', 'placements', 'sign_ups', 'match_runs', 'rounds'] as const)
    await sql`truncate ${sql.table(table)} cascade`.execute(world.db);
  round = await aRound(world);
});

/** The proposals are out: the round's run has been published and sent. */
const isSent = async (): Promise<void> => {
  const { id: run_id } = await world.db.selectFrom('match_runs').select('id').executeTakeFirstOrThrow();
  const now = world.clock.now();
  await world.db
    .insertInto('publications')
    .values({ id: run_id, round_id: round, run_id, published_by: office, published_at: now, sent_at: now })
    .execute();
};
const agreed = (one: Made, ...guests: readonly Made[]) =>
  aVisit(world, { round, host: one.id, interns: guests.map(({ id }) => id) });
const waits = async (one: Made) => ok((await waitForPlace(as(one), { signUp: one.id, answer: 'yes' })).ok);
const calculated = async () => {
  const started = await startMenu(coordinator(), round);
  ok(started.ok, JSON.stringify(started));
  await world.work();
  const menu = await latestMenu(world.db, round);
  ok(menu?.state === 'done', menu?.state);
  return menu;
};
const choose = async (option: number) => {
  const menu = await calculated();
  const chosen = await chooseOption(coordinator(), { menu: menu.id, option });
  ok(chosen.ok, JSON.stringify(chosen));
  await world.work();
};
const visits = () =>
  world.db
    .selectFrom('placements')
    .select(['id', 'host', 'state', 'ended_why', 'answer_by', 'replaces'])
    .where('repair_id', 'is not', null)
    .orderBy('host')
    .execute();
const stateOf = async (id: string) =>
  world.db.selectFrom('placements').select(['state', 'ended_why']).where('id', '=', id).executeTakeFirstOrThrow();
const say = (one: Made, placement: string, answer: 'yes' | 'no' = 'yes') =>
  answerPlacement(as(one), {
    placement,
    signUp: one.id,
    answer,
    ...(answer === 'no' ? { reason: 'other' as const } : {}),
  });
const kindsTo = async ({ email }: Made) =>
  (await world.db.selectFrom('letters').select('kind').where('to_address', '=', email).execute()).map(
    ({ kind }) => kind,
  );
const repairStates = async () =>
  (await world.db.selectFrom('repairs').select('state').execute()).map(({ state }) => state);

/** Mia is at the only host that Nora can visit; Mia could also go to the one that is free. */
const aChain = async () => {
  const old = await host('Gamle', { fields: ['skat-told'] });
  const free = await host('Frie', { fields: ['dagtilbud'] });
  const mia = await intern('Mia', { interests: ['skat-told', 'dagtilbud'] });
  const nora = await intern('Nora', { interests: ['skat-told'] });
  const visit = await agreed(old, mia);
  await isSent();
  await waits(nora);
  return { old, free, mia, nora, visit };
};
/** The same, asked for: the visit that is moved to, and the one that fills the seat. */
const anAskedChain = async () => {
  const chain = await aChain();
  await choose(0);
  const asked = await visits();
  const [move, fill] = [asked.find(({ replaces }) => replaces), asked.find(({ replaces }) => !replaces)];
  ok(move && fill && asked.length === 2);
  return { ...chain, move: move.id, fill: fill.id };
};

test('somebody drops out, and who waits gets the seat: asked on their own deadline, agreed by both', async () => {
  const h = await host('Vært');
  const [leaver, waiter] = [await intern('Afbud'), await intern('Venter')];
  const visit = await agreed(h, leaver);
  await isSent();
  await waits(waiter);
  deepEqual((await calculated()).options, [], 'no seat is free');
  ok((await leavePlacement(as(leaver), { placement: visit, signUp: leaver.id, because: 'work' })).ok);
  const menu = await calculated();
  deepEqual(
    menu.options.map(({ placed, moved, strands }) => [placed, moved, strands.flat().map(({ interns }) => interns)]),
    [[1, 0, [[waiter.id]]]],
    'who has left is not looked for',
  );
  ok((await chooseOption(coordinator(), { menu: menu.id, option: 0 })).ok);
  await world.work();
  const [late] = await visits();
  // Asked on Wednesday 23 June: the fourth good day is Tuesday 29 June.
  equal(late?.answer_by?.toISOString(), '2027-06-29T22:00:00.000Z');
  ok((await kindsTo(waiter)).includes('proposal-to-intern') && (await kindsTo(h)).includes('proposal-to-host'));
  const letter = world.post.letters.find(({ to, subject }) => to === waiter.email && /matchforslag/.test(subject));
  match(letter?.text ?? '', /tirsdag den 29\.\sjuni/);
  const page = await world.signedIn(waiter.email);
  match(await (await page.get(`/besoeg/${late?.id}`)).text(), /Svar senest tirsdag den 29\.\sjuni/);
  match(await (await page.get('/min-side')).text(), /29\.\sjuni/);
  ok((await say(h, late?.id ?? '')).ok && (await say(waiter, late?.id ?? '')).ok);
  equal((await stateOf(late?.id ?? '')).state, 'agreed');
  deepEqual(await repairStates(), ['agreed']);
});

test('somebody moves so that another finds a place: nothing changes before the last yes, then all at once', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  ok((await kindsTo(mia)).includes('move-asked') && !(await kindsTo(mia)).includes('proposal-to-intern'));
  const page = await (await (await world.signedIn(mia.email)).get(`/besoeg/${move}`)).text();
  match(page, /Dit besøg nu[^]*Gamle[^]*Frie/);
  match(page, /gælder dit besøg som aftalt[^]*Ja, flyt mit besøg/);
  match(
    await (await (await world.signedIn(mia.email)).get('/min-side')).text(),
    /Vil du flytte dit besøg\? – svar senest/,
  );
  match(await (await (await world.signedIn(old.email)).get(`/besoeg/${fill}`)).text(), /Jeres gæst fra [^]*er spurgt/);
  for (const [one, placement] of [
    [mia, move],
    [free, move],
    [old, fill],
  ] as const)
    deepEqual(await say(one, placement), { ok: true, value: 'open' });
  equal((await stateOf(visit)).state, 'agreed', 'as long as one answer is missing');
  deepEqual(await say(nora, fill), { ok: true, value: 'agreed' });
  deepEqual(await stateOf(visit), { state: 'cancelled', ended_why: 'moved' });
  deepEqual(
    (await visits()).map(({ state }) => state),
    ['agreed', 'agreed'],
  );
  await world.work();
  const subjectsTo = ({ email }: Made) => world.post.letters.flatMap(({ to, subject }) => (to === email ? [subject] : [])); // prettier-ignore
  ok(subjectsTo(mia).some((subject) => /Dit besøg er flyttet/.test(subject)));
  ok(subjectsTo(old).some((subject) => /I får besøg af en anden gæst/.test(subject)));
  for (const one of [mia, old]) ok(!(await kindsTo(one)).includes('visit-ended'), 'it is one thing, and one letter');
});

test('a move is one letter and one entry in the calendar, to the guest and to the host who gets another guest', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  const before = await visitInCalendar(world.db, { placement: visit, signUp: mia.id });
  for (const [one, placement] of [[mia, move], [free, move], [old, fill], [nora, fill]] as const) ok((await say(one, placement)).ok); // prettier-ignore
  await world.work();
  const entriesTo = ({ email }: Made) =>
    world.post.letters
      .flatMap(({ to, calendar }) => (to === email && calendar ? [calendar] : []))
      .toReversed()
      .map(({ method, content }) => [method, propertiesOf(content)('uid'), Number(propertiesOf(content)('sequence'))]);
  const [first, ...more] = entriesTo(mia);
  deepEqual([first?.slice(0, 2), more], [['REQUEST', `visit-${visit}-${mia.id}`], []]);
  ok(Number(first?.[2]) > (before?.sequence ?? 0) + (before?.round.version ?? 0), 'it rises, so the calendar takes it');
  deepEqual(
    entriesTo(old).map((part) => part.slice(0, 2)),
    [['REQUEST', `visit-${visit}-${old.id}`]],
  );
  deepEqual(
    entriesTo(nora).map((part) => part[1]),
    [`visit-${fill}-${nora.id}`],
  );
  const inFeed = async (one: Made) => {
    const calledOffSince = new Date('2027-06-01T00:00:00Z');
    const found = await visitsInCalendar(world.db, { person: one.personId, calledOffSince });
    return found.map(({ placement, isOff }) => [placement, isOff]);
  };
  deepEqual(await inFeed(mia), [[move, false]]);
  deepEqual(await inFeed(old), [[fill, false]]);

  ok((await leavePlacement(as(mia), { placement: move, signUp: mia.id, because: 'work' })).ok);
  await world.work();
  deepEqual(
    entriesTo(mia).map((part) => part.slice(0, 2)),
    [
      ['REQUEST', `visit-${visit}-${mia.id}`],
      ['CANCEL', `visit-${visit}-${mia.id}`],
    ],
  );
  deepEqual(await inFeed(mia), [[move, true]]);

  // Once more somewhere else: the entry is that of the first visit still, and of those it has been the last is shown.
  world.clock.moveTo(new Date('2027-06-24T09:00:00Z'));
  const third = await host('Tredje');
  const again = await aVisit(world, { round, host: third.id, interns: [mia.id], isOpen: true });
  const goesOn = world.db.updateTable('placement_answers').set({ continues: visit });
  await goesOn.where('placement_id', '=', again).where('sign_up_id', '=', mia.id).execute();
  for (const one of [third, mia]) ok((await say(one, again)).ok);
  deepEqual(await inFeed(mia), [[again, false]]);
});

test('one no and everything stays as it was; the same is not asked again, and the office reads it', async () => {
  const { mia, nora, old, visit, move, fill } = await anAskedChain();
  ok((await say(nora, fill)).ok);
  ok((await say(mia, move, 'no')).ok);
  deepEqual(await stateOf(visit), { state: 'agreed', ended_why: null });
  deepEqual(await stateOf(fill), { state: 'cancelled', ended_why: 'repair-fell' });
  deepEqual(await repairStates(), ['fallen']);
  for (const one of [old, nora]) ok((await kindsTo(one)).includes('visit-ended'));
  const text = async (one: Made, id: string) => (await (await world.signedIn(one.email)).get(`/besoeg/${id}`)).text();
  match(await text(mia, move), /allerede har aftalt, gælder stadig/);
  match(await text(old, fill), /allerede har aftalt, gælder stadig/);
  match(await text(nora, fill), /Kontoret ser efter en anden vært/);
  deepEqual((await say(nora, fill, 'no')).ok, false, 'it is over');
  deepEqual((await calculated()).options, [], 'who has said no to moving is not asked again');
  const page = await (await world.signedIn('karen@ipraktik.example', { coordinator: true })).get('/kontor/ny-plads');
  match(await page.text(), /Nej tak, alt blev ved det gamle/);
});

test('two who came to nothing are not proposed to each other again, others are', async () => {
  const h = await host('Vært');
  await agreed(await host('Anden vært', { fields: ['skat-told'] }), await intern('Gæst'));
  const [first, second] = [await intern('Første'), await intern('Anden')];
  await isSent();
  await waits(first);
  await choose(0);
  const [late] = await visits();
  ok((await say(h, late?.id ?? '', 'no')).ok);
  deepEqual((await calculated()).options, [], 'who has said no is not looked for');
  await waits(h);
  deepEqual((await calculated()).options, [], 'both wait, but not for each other');
  await waits(second);
  deepEqual(
    (await calculated()).options[0]?.strands.flat().map(({ interns }) => interns),
    [[second.id]],
  );
});

test('silence lapses a working day after the deadline, and a yes that was given changes nothing', async () => {
  const { mia, free, visit, move, fill } = await anAskedChain();
  for (const one of [mia, free]) ok((await say(one, move)).ok);
  for (const inGrace of ['2027-06-29T22:00:00Z', '2027-06-30T09:00:00Z']) {
    world.clock.moveTo(new Date(inGrace));
    await world.tick();
    deepEqual([await repairStates(), (await stateOf(move)).state], [['asked'], 'open'], 'its visits share the grace');
  }
  world.clock.moveTo(new Date('2027-06-30T22:00:00Z'));
  await world.tick();
  deepEqual((await stateOf(fill)).state, 'lapsed');
  deepEqual(await stateOf(move), { state: 'cancelled', ended_why: 'repair-fell' });
  equal((await stateOf(visit)).state, 'agreed');
  deepEqual(await repairStates(), ['fallen']);
});

test('who leaves the round, or the visit they would move from, ends the whole; nobody else loses anything', async () => {
  const first = await anAskedChain();
  await transact(as(first.nora), (tx) => cancelPlacementsOf(tx, first.nora.id));
  deepEqual(await repairStates(), ['fallen']);
  equal((await stateOf(first.visit)).state, 'agreed');
  deepEqual(await stateOf(first.move), { state: 'cancelled', ended_why: 'repair-fell' });
});

test('the last yes and a withdrawal at one moment: agreed and then left, or nothing at all', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  for (const [one, placement] of [[old, fill], [free, move], [mia, move]] as const) await say(one, placement); // prettier-ignore
  const [yes] = await Promise.all([say(nora, fill), transact(as(mia), (tx) => cancelPlacementsOf(tx, mia.id))]);
  const [had, moved, filled] = [await stateOf(visit), await stateOf(move), await stateOf(fill)];
  deepEqual(
    [had.state, had.ended_why, moved.state, moved.ended_why, filled.state],
    yes.ok && yes.value === 'agreed'
      ? ['cancelled', 'moved', 'cancelled', 'intern-left', 'agreed']
      : ['cancelled', 'intern-left', 'cancelled', 'intern-left', 'cancelled'],
  );
});

test('with the round every question ends', async () => {
  await anAskedChain();
  await transact(coordinator(), (tx) => cancelPlacementsIn(tx, round));
  deepEqual(await repairStates(), ['fallen']);
  deepEqual(
    (await visits()).map(({ ended_why }) => ended_why),
    ['round-cancelled', 'round-cancelled'],
  );
});

test('who is asked to move and leaves the visit they have is asked no longer', async () => {
  const { mia, visit, move, fill } = await anAskedChain();
  ok((await leavePlacement(as(mia), { placement: visit, signUp: mia.id, because: 'work' })).ok);
  deepEqual(await stateOf(move), { state: 'cancelled', ended_why: 'intern-left' });
  deepEqual(await stateOf(fill), { state: 'cancelled', ended_why: 'repair-fell' });
});

test('who has booked the journey is never asked to move, until they take it back', async () => {
  const { mia, visit } = await aChain();
  const browser = await world.signedIn(mia.email);
  match(await (await browser.get(`/besoeg/${visit}`)).text(), /Ja, rejsen er bestilt/);
  const stranger = await world.signedIn('anden@vejle.example');
  equal((await stranger.post(`/besoeg/${visit}/rejse`, { answer: 'yes' })).status, 404);
  equal((await browser.post(`/besoeg/${visit}/rejse`, { answer: 'yes' })).status, 303);
  match(await (await browser.get(`/besoeg/${visit}`)).text(), /at rejsen er bestilt/);
  deepEqual((await calculated()).options, []);
  // The office takes it back for her, with a reason that she reads.
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const form = `/kontor/tilmeldinger/${mia.id}/rejse`;
  const history = await (await desk.get(`/kontor/tilmeldinger/${mia.id}`)).text();
  match(history, /Det blev skrevet ned, at rejsen er bestilt/);
  match(await (await desk.get(form)).text(), /Er rejsen for Mia ikke bestilt alligevel/);
  equal((await desk.post(form, { answer: 'no', reason: '' })).status, 400);
  equal((await desk.post(form, { answer: 'no', reason: 'Ringede: hun kører selv' })).status, 303);
  await world.work();
  match(world.post.letters.find(({ to }) => to === mia.email)?.text ?? '', /Ringede: hun kører selv/);
  equal((await calculated()).options[0]?.moved, 1);
});

test('a journey booked at the moment of asking: booked first and nobody is asked, or asked and free to say no', async () => {
  const { mia, visit } = await aChain();
  const menu = await calculated();
  const [chosen, noted] = await Promise.all([
    chooseOption(coordinator(), { menu: menu.id, option: 0 }),
    noteTravel(as(mia), { placement: visit, signUp: mia.id, answer: 'yes' }),
  ]);
  ok(noted.ok);
  equal((await visits()).length, chosen.ok ? 2 : 0);
});

test('somebody leaves at the moment they would be asked to move: whichever is first, nothing is left open', async () => {
  const { mia, visit } = await aChain();
  const menu = await calculated();
  const [chosen, left] = await Promise.all([
    chooseOption(coordinator(), { menu: menu.id, option: 0 }),
    leavePlacement(as(mia), { placement: visit, signUp: mia.id, because: 'work' }),
  ]);
  ok(left.ok);
  const open = (await visits()).filter(({ state }) => state === 'open');
  deepEqual([chosen.ok ? 'asked' : chosen.why, open.length], [chosen.ok ? 'asked' : 'changed', 0]);
});

test('two of the office choose at once: one of them asks, the other reads that it was done', async () => {
  await aChain();
  const menu = await calculated();
  const both = await Promise.all([0, 0].map((option) => chooseOption(coordinator(), { menu: menu.id, option })));
  deepEqual(both.map((one) => (one.ok ? 'asked' : one.why)).toSorted(), ['asked', 'chosen-already']);
  equal((await visits()).length, 2);
});

test('the last two yeses at one moment agree it once', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  await say(free, move);
  await say(old, fill);
  const both = await Promise.all([say(mia, move), say(nora, fill)]);
  deepEqual(both.map((one) => (one.ok ? one.value : one.why)).toSorted(), ['agreed', 'open']);
  deepEqual(await stateOf(visit), { state: 'cancelled', ended_why: 'moved' });
  deepEqual(await repairStates(), ['agreed']);
});

test('a menu of yesterday asks nobody: the last seat has been taken, or somebody has left', async () => {
  const h = await host('Vært');
  const [one, two] = [await intern('Første'), await intern('Anden')];
  await agreed(await host('Anden vært', { fields: ['skat-told'] }), await intern('Gæst'));
  await isSent();
  await waits(one);
  await waits(two);
  const menu = await calculated();
  equal(menu.options[0]?.placed, 1);
  await world.db.updateTable('sign_ups').set({ state: 'withdrawn' }).where('id', '=', h.id).execute();
  deepEqual(await chooseOption(coordinator(), { menu: menu.id, option: 0 }), { ok: false, why: 'changed' });
  deepEqual(await visits(), []);
});

test('a pair is placed as a pair or not at all, and only when both wait', async () => {
  const h = await host('Vært', { seats: 2 });
  const pair = [await intern('Per'), await intern('Pia')] as const;
  const together = {
    workplace_id: (
      await world.db
        .selectFrom('sign_ups')
        .select('workplace_id')
        .where('id', '=', pair[0].id)
        .executeTakeFirstOrThrow()
    ).workplace_id,
  };
  await world.db.updateTable('sign_ups').set(together).where('id', '=', pair[1].id).execute();
  await companions(world, pair[0].id, pair[1].id);
  await agreed(await host('Anden vært', { fields: ['skat-told'] }), await intern('Gæst'));
  await isSent();
  await waits(pair[0]);
  deepEqual((await calculated()).options, []);
  await waits(pair[1]);
  const [option] = (await calculated()).options;
  deepEqual(
    [option?.placed, option?.strands.flat().map((one) => [one.host, one.interns])],
    [2, [[h.id, [pair[0].id, pair[1].id].toSorted()]]],
  );
});

test('people get four good days, never past the week before the visits', () => {
  const at = (now: string) =>
    lateAnswerOn(
      { visitWeek: { isoYear: 2027, isoWeek: 37 }, timeZone: 'Europe/Copenhagen', cancelledAt: null },
      new Date(now),
    );
  equal(at('2027-06-23T09:00:00Z'), '2027-06-29');
  equal(at('2027-07-09T09:00:00Z'), '2027-08-12', 'nothing falls due in weeks 28–31');
  equal(at('2027-09-07T09:00:00Z'), '2027-09-10');
  equal(at('2027-09-10T09:30:00Z'), '2027-09-10', 'until noon of the last Friday');
  equal(at('2027-09-10T10:30:00Z'), null);
});

test('with many seats free the few who must move are asked still, and nobody for points alone', async () => {
  const chain = await aChain();
  for (let at = 0; at < 7; at++) await host(`Ledig ${at}`, { fields: ['vej-trafik-ejendom'] });
  for (let at = 0; at < 2; at++) await waits(await intern(`Venter ${at}`, { interests: ['vej-trafik-ejendom'] }));
  const { options } = await calculated();
  deepEqual(
    options.map(({ placed, moved }) => [placed, moved]),
    [
      [2, 0],
      [3, 1],
    ],
  );
  const tied = options[1]?.strands.filter((strand) => strand.length > 1);
  deepEqual(
    tied?.map((strand) => strand.flatMap(({ interns }) => interns).toSorted()),
    [[chain.mia.id, chain.nora.id].toSorted()],
    'only those who hang together are tied',
  );
});

test('while people are asked nobody else is promised their seats, whatever they answer', async () => {
  const { mia, move } = await anAskedChain();
  await waits(await intern('Sen', { interests: ['skat-told', 'dagtilbud'] }));
  deepEqual((await calculated()).options, [], 'both seats are held');
  ok((await say(mia, move, 'no')).ok);
  deepEqual(
    (await calculated()).options.map(({ placed, moved }) => [placed, moved]),
    [[1, 0]],
    'the free one is free again, the other is still hers',
  );
});

test('the office takes a question back: everything stays, and who was asked is told once', async () => {
  const { mia, nora, visit, move, fill } = await anAskedChain();
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const { id } = await world.db.selectFrom('repairs').select('id').executeTakeFirstOrThrow();
  match(await (await desk.get('/kontor/ny-plads')).text(), /Træk tilbage[^]*alle, der er spurgt, får en mail/);
  equal((await desk.post('/kontor/ny-plads/traek-tilbage', { repair: id })).status, 303);
  for (const one of [move, fill]) deepEqual(await stateOf(one), { state: 'cancelled', ended_why: 'taken-back' });
  equal((await stateOf(visit)).state, 'agreed');
  for (const one of [mia, nora]) equal((await kindsTo(one)).filter((kind) => kind === 'visit-ended').length, 1);
  match(await (await desk.get('/kontor/ny-plads')).text(), /Trukket tilbage af kontoret/);
  equal((await desk.post('/kontor/ny-plads/traek-tilbage', { repair: id })).status, 409);
  equal((await calculated()).options[0]?.moved, 1, 'nobody has said no');
});

test('a question taken back at the moment of the last yes: one of the two holds', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  for (const [one, placement] of [[old, fill], [free, move], [mia, move]] as const) await say(one, placement); // prettier-ignore
  const { id } = await world.db.selectFrom('repairs').select('id').executeTakeFirstOrThrow();
  const [yes, back] = await Promise.all([say(nora, fill), takeBackRepair(coordinator(), id)]);
  equal(yes.ok, !back.ok);
  equal((await stateOf(visit)).state, yes.ok ? 'cancelled' : 'agreed');
});

test('a calculation that failed, or was lost, does not stand in the way; the page costs the same for three as for one', async () => {
  await aChain();
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const started = await startMenu(coordinator(), round);
  ok(started.ok);
  match(await (await desk.get('/kontor/ny-plads')).text(), /Regner\. Det tager/);
  deepEqual(await startMenu(coordinator(), round), { ok: false, why: 'is-running' });
  await endMenu(coordinator(), { menu: started.value.id, options: null });
  match(await (await desk.get('/kontor/ny-plads')).text(), /Beregningen gik i stå/);
  ok((await startMenu(coordinator(), round)).ok);
  world.clock.moveTo(new Date('2027-06-23T09:03:00Z'));
  ok((await startMenu(coordinator(), round)).ok, 'the one before was lost');
  await world.work();
  const count = () => world.countQueries(() => desk.get('/kontor/ny-plads'));
  const before = await count();
  for (let at = 0; at < 2; at++) await agreed(await host(`Vært ${at}`), await intern(`Gæst ${at}`));
  equal(await count(), before);
});

test('who once wanted their own host or none is looked for once they wait; who is left out reads why', async () => {
  const [own, free] = [await host('Egen', { fields: ['skat-told'] }), await host('Fri', { fields: ['dagtilbud'] })];
  const oliver = await intern('Oliver', { interests: ['dagtilbud'], finder: 'outside', ifNotFound: 'not' });
  const unasked = await intern('Uden ja', { interests: ['dagtilbud'], decides: 'manager' });
  const now = world.clock.now();
  const ended = {
    id: newId(),
    round_id: round,
    intern: oliver.id,
    host: own.id,
    days: ['mon', 'tue'],
    state: 'withdrawn' as const,
    invited_by: 'intern' as const,
    email: '',
    otherwise: 'not' as const,
    invited_at: now,
    intern_yes_at: now,
    ended_at: now,
    answer_by: now,
  };
  await world.db.insertInto('arrangements').values(ended).execute();
  const visit = await agreed(own, oliver);
  await isSent();
  ok((await leavePlacement(as(own), { placement: visit, signUp: own.id, because: 'work' })).ok);
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  const page = async () => (await desk.get('/kontor/ny-plads')).text();
  match(await page(), /kun vil besøge deres egen vært[^<]*: <[^]*Oliver/);
  await waits(oliver);
  match(await page(), /Uden besøg: <[^]*Oliver/);
  doesNotMatch(await page(), /egen vært|leders ja/);
  await waits(unasked);
  match(await page(), /<strong>2<\/strong> uden besøg[^]*Venter også, men mangler sin leders ja: <[^]*Uden ja/);
  match(
    await (await desk.get('/kontor')).text(),
    /2[^]{0,40}praktikanter er uden besøg/,
    'the overview counts the same',
  );
  deepEqual(
    (await calculated()).options[0]?.strands.flat().map(({ host: at, interns }) => [at, interns]),
    [[free.id, [oliver.id]]],
  );
});

test('nobody is to be looked for: the page says how many are without', async () => {
  await agreed(await host('Vært'), await intern('Gæst'));
  await intern('Uden et');
  await intern('Uden to');
  await isSent();
  const desk = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  match(
    await (await desk.get('/kontor/ny-plads')).text(),
    /Der er ingen at kigge efter en plads til\. 2 er uden besøg/,
  );
});

test('who is asked to move and says that the journey is booked has said no: the question is over, the visit stands', async () => {
  const { mia, nora, free, visit, move, fill } = await anAskedChain();
  ok((await say(free, move)).ok);
  const browser = await world.signedIn(mia.email);
  const page = async (id: string) => (await browser.get(`/besoeg/${id}`)).text();
  match(await page(visit), /Vi har spurgt, om dette besøg kan flyttes[^]*siger du samtidig nej tak til at flytte/);
  const pressed = await browser.post(`/besoeg/${visit}/rejse`, { answer: 'yes' });
  match(pressed.headers.get('location') ?? '', /rejse-bestilt-bliver/);
  match(await page(visit), /Vi spørger ikke, om du vil flytte til en anden vært/);
  doesNotMatch(await page(visit), /Vi har spurgt/);
  deepEqual(await stateOf(move), { state: 'declined', ended_why: 'intern-no' });
  deepEqual(await stateOf(fill), { state: 'cancelled', ended_why: 'repair-fell' });
  deepEqual(await stateOf(visit), { state: 'agreed', ended_why: null });
  deepEqual([await repairStates(), await calculated().then(({ options }) => options)], [['fallen'], []]);
  ok((await kindsTo(nora)).includes('visit-ended'));
});

test('a journey noted at the moment of the last yes to the move: one of the two holds', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  for (const [one, placement] of [[old, fill], [free, move], [mia, move]] as const) await say(one, placement); // prettier-ignore
  const [yes, noted] = await Promise.all([
    say(nora, fill),
    noteTravel(as(mia), { placement: visit, signUp: mia.id, answer: 'yes' }),
  ]);
  equal(noted.ok, !yes.ok);
  equal((await stateOf(visit)).state, yes.ok ? 'cancelled' : 'agreed');
});

test('the move is agreed before the journey is noted: nothing is, and the guest reads so', async () => {
  const { old, free, mia, nora, visit, move, fill } = await anAskedChain();
  for (const [one, placement] of [[old, fill], [nora, fill], [free, move], [mia, move]] as const) ok((await say(one, placement)).ok); // prettier-ignore
  const answer = await (await world.signedIn(mia.email)).post(`/besoeg/${visit}/rejse`, { answer: 'yes' });
  match(answer.headers.get('location') ?? '', /rejse-for-sent/);
});

test('a late place that was wished for says its place on the own list, and nothing of the wishes before it', async () => {
  const [gone, no, third] = [await host('Væk'), await host('Nej'), await host('Tredje')];
  const guest = await intern('Gæst');
  const wishes = [gone, no, third].map(({ id }, at) => ({ intern: guest.id, host: id, rank: at + 1 }));
  await world.db.insertInto('wishes').values(wishes).execute();
  await world.db.updateTable('sign_ups').set({ state: 'withdrawn' }).where('id', '=', gone.id).execute();
  const visit = await agreed(no, guest);
  await isSent();
  ok((await leavePlacement(as(no), { placement: visit, signUp: no.id, because: 'work' })).ok);
  await choose(0);
  const [late] = await visits();
  equal(late?.host, third.id);
  const page = await (await (await world.signedIn(guest.email)).get(`/besoeg/${late?.id}`)).text();
  match(page, /Værten er dit ønske nr\. 3\./);
  doesNotMatch(page, /kunne ikke lade sig gøre/);
});
