import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { runsOf } from '../matching-runs/match-run.store.ts';
import {
  answerPlacement,
  cancelPlacementsIn,
  cancelPlacementsOf,
  cancelPlacementsOfGone,
  lapsePlacements,
  leavePlacement,
  remindToAnswer,
} from './placement.acts.ts';
import { giveLastChance } from './last-chance.acts.ts';
import { graceUntilOf, remindAt } from './placement.rules.ts';
import { findPlacement, askedAbout } from './placement.store.ts';
import { phaseAt } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { publishRun, sendPublication, undoPublication } from './publication.acts.ts';
import { transact } from '../platform/transact.ts';

const MATCHING = '2027-06-02T09:00:00Z';
const HOUR = 3_600_000;
/** The end of 21 June in Copenhagen. */
const DEADLINE = Date.parse('2027-06-22T00:00:00+02:00');
/** The end of the one working day after it. */
const GRACE = Date.parse('2027-06-23T00:00:00+02:00');

let world: World;
let round: string;
let coordinator: { kind: 'person'; id: string };
type Made = Awaited<ReturnType<typeof aSignUp>>;
const office = () => world.acting(coordinator);
/** As somebody – at an instant that stands still where the very end of a deadline is tried, as the clock runs on. */
const as = ({ personId }: Made, now = world.clock.now()) => ({
  ...world.acting({ kind: 'person', id: personId }),
  now,
});
const host = (name: string, answers = {}) => aSignUp(world, { round, role: 'host', name, answers });
const intern = (name: string, more = {}) =>
  aSignUp(world, { round, role: 'intern', name, organisation: '0461', ...more });

before(async () => {
  world = await openWorld({ at: MATCHING });
  const { personId } = await world.signedIn('office@coi.example', { coordinator: true });
  coordinator = { kind: 'person', id: personId };
});
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(new Date(MATCHING));
  for (const table of [
    'letters',
    'publications',
    'placements',
    'companionships',
    'sign_ups',
    'match_runs',
    'rounds',
  ] as const)
    await sql`truncate ${sql.table(table)} cascade`.execute(world.db);
  round = await aRound(world);
});

const runIt = async (): Promise<string> => {
  const run = await startRun(office(), round);
  if (!run.ok) throw new Error(run.why);
  await world.work();
  return run.value.id;
};
const published = async (): Promise<string> => {
  const publication = await publishRun(office(), await runIt());
  if (!publication.ok) throw new Error(publication.why);
  return publication.value.id;
};
const lettersIn = () =>
  world.db
    .selectFrom('letters')
    .select(['kind', 'to_address', 'state'])
    .orderBy('kind')
    .orderBy('to_address')
    .execute();
const kindsTo = async (one: Made) =>
  (await lettersIn()).filter((letter) => letter.to_address === one.email).map(({ kind }) => kind);
const count = async () => (await lettersIn()).filter(({ state }) => state === 'drafted').length;
const sent = async (): Promise<void> => {
  const id = await published();
  const done = await sendPublication(office(), { id, letterCountSeen: await count() });
  if (!done.ok) throw new Error(done.why);
  await world.work();
};
const placements = () =>
  world.db.selectFrom('placements').select(['id', 'state', 'host', 'ended_why', 'ended_by']).orderBy('id').execute();
const only = async (): Promise<string> => {
  const [one, ...more] = await placements();
  ok(one && more.length === 0);
  return one.id;
};
const say = (one: Made, placement: string, answer: 'yes' | 'no', now = world.clock.now()) =>
  answerPlacement(as(one, now), {
    placement,
    signUp: one.id,
    answer,
    ...(answer === 'no' ? { reason: 'days' as const } : {}),
  });
/** A host and an intern whose proposal has been sent. */
const asked = async (): Promise<{ h: Made; i: Made; placement: string }> => {
  const [h, i] = [await host('Hanne'), await intern('Ida')];
  await sent();
  return { h, i, placement: await only() };
};

test('publishing drafts a letter to everybody and opens nothing; sending opens and mails', async () => {
  const [h, lonely] = [await host('Hanne', { seats: 1 }), await host('Lone', { fields: ['skat-told'] })];
  const [i, out] = [await intern('Ida'), await intern('Ole', { answers: { interests: ['ret-politi'] } })];
  const id = await published();
  deepEqual(
    (await lettersIn()).map(({ kind, to_address, state }) => [kind, to_address, state]),
    [
      ['no-visit-for-host', lonely.email, 'drafted'],
      ['no-visit-for-intern', out.email, 'drafted'],
      ['proposal-to-host', h.email, 'drafted'],
      ['proposal-to-intern', i.email, 'drafted'],
    ],
  );
  await world.work();
  equal(world.post.letters.length, 0, 'nothing has been mailed');
  equal((await findPlacement(world.db, await only()))?.state, 'drafted');
  deepEqual(await sendPublication(office(), { id, letterCountSeen: 3 }), { ok: false, why: 'other-number' });
  deepEqual(await sendPublication(office(), { id, letterCountSeen: 4 }), { ok: true, value: { letters: 4 } });
  const [sentRound] = await findRounds(world.db);
  equal(sentRound && phaseAt(sentRound, world.clock.now()), 'proposals');
  deepEqual(await sendPublication(office(), { id, letterCountSeen: 4 }), { ok: false, why: 'sent-already' });
  await world.work();
  deepEqual(
    world.post.letters.map(({ to }) => to).toSorted(),
    [h, lonely, i, out].map(({ email }) => email).toSorted(),
  );
  const placement = await findPlacement(world.db, await only());
  equal(placement?.state, 'open');
  equal(placement.answerBy?.getTime(), DEADLINE);
});

test('a pair gets a letter each, a host with three guests one, and who waits for a companion is told', async () => {
  const h = await host('Hanne', { seats: 3 });
  const [a, b, c] = [
    await intern('Ane', { workplace: 'Vejen' }),
    await intern('Bo', { workplace: 'Vejen' }),
    await intern('Carl'),
  ];
  const left = await intern('Dorte', { answers: { travel: 'together', ifNotConfirmed: 'not' } });
  await companions(world, a.id, b.id);
  await published();
  deepEqual(await kindsTo(h), ['proposal-to-host']);
  for (const one of [a, b, c]) deepEqual(await kindsTo(one), ['proposal-to-intern']);
  deepEqual(await kindsTo(left), ['no-visit-for-intern']);
  equal((await placements()).length, 2);
});

test('ten publish at once: one publication, and everybody else is told there is one', async () => {
  await host('Hanne');
  await intern('Ida');
  const run = await runIt();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => publishRun(office(), run)));
  equal(outcomes.filter(({ ok: isDone }) => isDone).length, 1);
  equal(outcomes.filter((one) => !one.ok && one.why === 'published-already').length, 9);
  equal((await placements()).length, 1);
  equal(await count(), 2);
});

test('a round that has changed is not published, nor sent', async () => {
  const [h] = [await host('Hanne'), await intern('Ida')];
  const run = await runIt();
  const late = await intern('Sen');
  deepEqual(await publishRun(office(), run), { ok: false, why: 'changed' });
  equal((await lettersIn()).length, 0);
  await world.db.deleteFrom('sign_ups').where('id', '=', late.id).execute();
  const publication = await publishRun(office(), run);
  ok(publication.ok);
  await world.db
    .updateTable('sign_ups')
    .set({ state: 'withdrawn', withdrawn_at: world.clock.now() })
    .where('id', '=', h.id)
    .execute();
  deepEqual(await sendPublication(office(), { id: publication.value.id, letterCountSeen: 2 }), {
    ok: false,
    why: 'changed',
  });
  await world.work();
  equal(
    (await lettersIn()).every(({ state }) => state === 'drafted'),
    true,
  );
});

test('a withdrawal and a publishing at one moment leave no proposal to somebody who has withdrawn', async () => {
  for (let i = 0; i < 5; i++) {
    const h = await host(`Hanne ${i}`);
    await intern(`Ida ${i}`);
    const run = await runIt();
    const withdraw = transact(as(h), async (tx) => {
      await tx.sql
        .updateTable('sign_ups')
        .set({ state: 'withdrawn', withdrawn_at: tx.now })
        .where('id', '=', h.id)
        .execute();
      await cancelPlacementsOf(tx, h.id);
    });
    const [publication] = await Promise.all([publishRun(office(), run), withdraw]);
    const [mine] = (await placements()).filter((one) => one.host === h.id);
    // Published first and cancelled by the withdrawal, or refused because the round had changed.
    if (publication.ok) {
      equal(mine?.state, 'cancelled');
      const undone = await undoPublication(office(), publication.value.id);
      ok(undone.ok);
    } else equal(mine, undefined);
    await sql`truncate publications, placements, letters, sign_ups cascade`.execute(world.db);
  }
});

test('a publication can be taken back until it is sent, and another run published', async () => {
  await host('Hanne');
  await intern('Ida');
  const id = await published();
  ok((await undoPublication(office(), id)).ok);
  deepEqual([await placements(), await lettersIn()], [[], []]);
  await sent();
  const [again] = await world.db.selectFrom('publications').select('id').execute();
  deepEqual(await undoPublication(office(), again?.id ?? ''), { ok: false, why: 'sent-already' });
});

test('a run without a result, and a deadline that has passed, are refused', async () => {
  await host('Hanne');
  await intern('Ida');
  const started = await startRun(office(), round);
  ok(started.ok);
  deepEqual(await publishRun(office(), started.value.id), { ok: false, why: 'no-result' });
  await world.work();
  const publication = await publishRun(office(), started.value.id);
  ok(publication.ok);
  world.clock.moveTo(new Date(DEADLINE));
  deepEqual(await sendPublication(office(), { id: publication.value.id, letterCountSeen: 2 }), {
    ok: false,
    why: 'answers-due-past',
  });
});

test('both say yes: the visit is agreed and both are told; the first yes tells the other side', async () => {
  const { h, i, placement } = await asked();
  deepEqual(await say(h, placement, 'yes'), { ok: true, value: 'open' });
  deepEqual(await kindsTo(i), ['other-side-agreed', 'proposal-to-intern']);
  deepEqual(await say(i, placement, 'yes'), { ok: true, value: 'agreed' });
  await world.work();
  deepEqual(await kindsTo(h), ['proposal-to-host', 'visit-agreed']);
  deepEqual(await kindsTo(i), ['other-side-agreed', 'proposal-to-intern', 'visit-agreed']);
  deepEqual(await say(i, placement, 'yes'), { ok: true, value: 'agreed' }, 'the same once more is the same answer');
  deepEqual(await say(i, placement, 'no'), { ok: false, why: 'over' });
});

test('fifty presses of one yes are one answer, one record and one letter', async () => {
  const { h, i, placement } = await asked();
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => say(h, placement, 'yes')));
  ok(outcomes.every((one) => one.ok && one.value === 'open'));
  const records = await world.db
    .selectFrom('audit_entries')
    .select('id')
    .where('act', '=', 'answerPlacement')
    .where('subject_id', '=', placement)
    .execute();
  equal(records.length, 1);
  equal((await kindsTo(i)).filter((kind) => kind === 'other-side-agreed').length, 1);
});

test('a yes can be taken back until all have answered; a no is final and ends it for everybody', async () => {
  const { h, i, placement } = await asked();
  await say(h, placement, 'yes');
  deepEqual(await say(h, placement, 'no'), { ok: true, value: 'declined' });
  deepEqual(await say(h, placement, 'yes'), { ok: false, why: 'over' });
  deepEqual(await say(i, placement, 'yes'), { ok: false, why: 'over' });
  deepEqual(
    (await placements()).map(({ state, ended_why, ended_by }) => [state, ended_why, ended_by]),
    [['declined', 'host-no', h.id]],
  );
  ok((await kindsTo(i)).includes('visit-ended'));
  ok(!(await kindsTo(h)).includes('visit-ended'), 'who says no is not written to about it');
});

test('a pair is one unit: half its yes tells nobody, both make it a side, one no ends it for both', async () => {
  const h = await host('Hanne', { seats: 2 });
  const [a, b] = [await intern('Ane', { workplace: 'Vejen' }), await intern('Bo', { workplace: 'Vejen' })];
  await companions(world, a.id, b.id);
  await sent();
  const placement = await only();
  await say(a, placement, 'yes');
  ok(!(await kindsTo(h)).includes('other-side-agreed'));
  await say(b, placement, 'yes');
  ok((await kindsTo(h)).includes('other-side-agreed'));
  deepEqual(await say(b, placement, 'no'), { ok: true, value: 'declined' });
  for (const one of [h, a]) ok((await kindsTo(one)).includes('visit-ended'));
  const stored = await askedAbout(world.db, placement);
  const answerOf = (one: Made) => stored.find(({ signUp }) => signUp === one.id)?.answer;
  deepEqual([h, a, b].map(answerOf), [null, 'yes', 'no']);
});

test('a yes, a no and the lapse at the same moment: exactly one of the ends holds', async () => {
  for (const at of [GRACE - 1, GRACE, GRACE - 1, GRACE]) {
    const { h, i, placement } = await asked();
    await say(h, placement, 'yes', new Date(GRACE - 1000));
    const instant = new Date(at);
    const [yes, no] = await Promise.all([
      answerPlacement(as(i, instant), { placement, signUp: i.id, answer: 'yes' }),
      answerPlacement(as(h, instant), { placement, signUp: h.id, answer: 'no', reason: 'days' }),
      lapsePlacements({ ...world.acting(), now: new Date(GRACE) }),
    ]);
    await lapsePlacements({ ...world.acting(), now: new Date(GRACE) });
    const end = (await findPlacement(world.db, placement))?.state;
    const expected = yes.ok ? 'agreed' : no.ok ? 'declined' : 'lapsed';
    equal(end, expected);
    ok(!(yes.ok && no.ok), 'a yes and a no cannot both have counted as the last word');
    if (at === GRACE) equal(end, 'lapsed', 'the end of the grace itself is too late');
    const [{ ends } = { ends: 0 }] = await world.db
      .selectFrom('audit_entries')
      .select(({ fn }) => fn.countAll<number>().as('ends'))
      .where('act', '=', 'movePlacement')
      .where('subject_id', '=', placement)
      .execute();
    equal(ends, 1);
    await sql`truncate publications, placements, letters, sign_ups cascade`.execute(world.db);
  }
});

test('what is not answered before the grace is over lapses once, and everybody is told', async () => {
  const { h, i, placement } = await asked();
  await say(h, placement, 'yes');
  await lapsePlacements({ ...world.acting(), now: new Date(GRACE - 1) });
  equal((await findPlacement(world.db, placement))?.state, 'open');
  world.clock.moveTo(new Date(GRACE));
  deepEqual(await say(i, placement, 'yes'), { ok: false, why: 'too-late' }, 'also before any sweep has run');
  await Promise.all([lapsePlacements(world.acting()), lapsePlacements(world.acting())]);
  deepEqual(
    (await placements()).map(({ state, ended_why }) => [state, ended_why]),
    [['lapsed', 'not-answered']],
  );
  for (const one of [h, i]) equal((await kindsTo(one)).filter((kind) => kind === 'visit-ended').length, 1);
  await world.work();
  const text = (to: Made) =>
    world.post.letters.find((letter) => letter.to === to.email && /bliver desværre ikke/.test(letter.subject))?.text ??
    '';
  match(text(h), /Tak for dit svar/);
  match(text(i), /Vi fik ikke dit svar inden fristen/);
});

test('after the deadline there is one good day more: who has not answered is told, who has is not, and a yes counts', async () => {
  const { h, i, placement } = await asked();
  await say(h, placement, 'yes');
  const chances = async () =>
    (await lettersIn()).filter(({ kind }) => kind === 'last-chance').map(({ to_address }) => to_address);
  for (const [at, whom] of [
    [DEADLINE - 1, []],
    [DEADLINE, []],
    [DEADLINE + 9 * HOUR, [i.email]],
    [DEADLINE + 10 * HOUR, [i.email]],
  ] as const) {
    world.clock.moveTo(new Date(at));
    await giveLastChance(world.acting());
    await lapsePlacements(world.acting());
    deepEqual(await chances(), whom, 'on the morning of that day, once');
    equal((await findPlacement(world.db, placement))?.state, 'open');
  }
  await world.work();
  match(world.newestLetter().text, /tæller stadig, hvis det kommer\s+senest tirsdag den 22\.\sjuni 2027 kl\.\s23\.59/);
  const pages = await world.signedIn(i.email);
  const text = async (path: string) => (await (await pages.get(path)).text()).replaceAll('\u00a0', ' ');
  match(await text(`/besoeg/${placement}`), /Fristen var mandag den 21\. juni 2027\. Dit ja eller nej tæller stadig/);
  match(await text('/min-side'), /fristen var mandag den 21\. juni 2027, men dit svar tæller/);
  const waiting = await (await world.signedIn(h.email)).get(`/besoeg/${placement}`);
  match(await waiting.text(), /kan stadig nå det til og med tirsdag/);
  deepEqual(await say(i, placement, 'yes', new Date(GRACE - 1)), { ok: true, value: 'agreed' });
});

test('whoever signed up in one language and signs in in another is written to in the one they used last', async () => {
  const [h, i] = [await host('Hanne'), await intern('Ida')];
  // Proving an address is what remembers its language (accounts/sign-in.store.ts).
  await world.db.updateTable('persons').set({ lang: 'en' }).where('email', '=', i.email).execute();
  await sent();
  const letters = await world.db.selectFrom('letters').select(['to_address', 'lang']).execute();
  const to = (one: Made) => [
    ...new Set(letters.filter(({ to_address }) => to_address === one.email).map(({ lang }) => lang)),
  ];
  deepEqual([to(h), to(i)], [['da'], ['en']]);
});

test('the grace is a good day, and none where it would come after the last one before the visits', () => {
  const visits = { visitWeek: { isoYear: 2027, isoWeek: 37 }, timeZone: 'Europe/Copenhagen' };
  const until = (answerBy: string) => graceUntilOf(new Date(answerBy), visits).toISOString();
  equal(until('2027-06-22T00:00:00+02:00'), '2027-06-22T22:00:00.000Z');
  equal(until('2027-06-19T00:00:00+02:00'), '2027-06-21T22:00:00.000Z', 'Friday’s is Monday');
  equal(until('2027-07-10T00:00:00+02:00'), '2027-07-09T22:00:00.000Z', 'nobody waits for it all summer');
  equal(until('2027-03-25T00:00:00+01:00'), '2027-03-30T22:00:00.000Z', 'after Easter');
  equal(until('2027-09-10T00:00:00+02:00'), '2027-09-10T22:00:00.000Z', 'the Friday before the week');
  equal(until('2027-09-11T00:00:00+02:00'), '2027-09-10T22:00:00.000Z', 'after that there is none');
});

test('on a working morning before the deadline who has not answered is reminded, once', async () => {
  const { h, i, placement } = await asked();
  await say(h, placement, 'yes');
  const reminders = async () =>
    (await lettersIn()).filter(({ kind }) => kind === 'answer-due').map(({ to_address }) => to_address);
  // Three days before Monday 21 June is a Friday.
  world.clock.moveTo(new Date('2027-06-18T08:59:00+02:00'));
  await remindToAnswer(world.acting());
  deepEqual(await reminders(), []);
  world.clock.moveTo(new Date('2027-06-18T09:00:00+02:00'));
  await remindToAnswer(world.acting());
  await remindToAnswer(world.acting());
  deepEqual(await reminders(), [i.email]);
});

test('a reminder never falls on a weekend or a holiday', () => {
  const zone = 'Europe/Copenhagen';
  const at = (endOfDay: string) => remindAt(new Date(endOfDay), zone).toISOString();
  equal(at('2027-06-22T00:00:00+02:00'), '2027-06-18T07:00:00.000Z');
  equal(at('2027-06-24T00:00:00+02:00'), '2027-06-18T07:00:00.000Z', 'Wednesday’s on the Friday before');
  equal(at('2027-05-11T00:00:00+02:00'), '2027-05-07T07:00:00.000Z');
  equal(at('2027-03-31T00:00:00+02:00'), '2027-03-24T08:00:00.000Z', 'before Easter, and before summer time');
});

test('a reminder that is answered before it goes is dropped', async () => {
  const { i, placement } = await asked();
  world.clock.moveTo(new Date(DEADLINE - 2 * 86_400_000));
  await remindToAnswer(world.acting());
  await say(i, placement, 'yes');
  await world.work();
  const due = (await lettersIn()).find(({ kind, to_address }) => kind === 'answer-due' && to_address === i.email);
  equal(due?.state, 'dropped');
});

test('leaving an agreed visit cancels it and tells the other; before that one answers instead', async () => {
  const { h, i, placement } = await asked();
  const leaving = { placement, signUp: i.id, because: 'manager' } as const;
  deepEqual(await leavePlacement(as(i), leaving), { ok: false, why: 'over' });
  await say(h, placement, 'yes');
  await say(i, placement, 'yes');
  ok((await leavePlacement(as(i), leaving)).ok);
  deepEqual(
    (await placements()).map(({ state, ended_why, ended_by }) => [state, ended_why, ended_by]),
    [['cancelled', 'intern-left', i.id]],
  );
  ok((await kindsTo(h)).includes('visit-ended'));
  ok(!(await kindsTo(i)).includes('visit-ended'));
  ok((await kindsTo(i)).includes('visit-called-off'), 'who calls off gets a receipt');
  await world.work();
  const to = (one: Made) => world.post.letters.find((letter) => letter.to === one.email);
  match(to(i)?.subject ?? '', /Vi har fået dit afbud/);
  equal((await findPlacement(world.db, placement))?.leftBecause, 'manager');
  await rejects(
    world.db.updateTable('placements').set({ left_because: 'other' }).execute(),
    /was called off once/,
    'the reason stands as it was given',
  );
});

test('withdrawing a sign-up cancels its visits, and a letter not yet sent to who withdrew is dropped', async () => {
  const [h, i] = [await host('Hanne'), await intern('Ida')];
  const id = await published();
  ok((await sendPublication(office(), { id, letterCountSeen: 2 })).ok);
  await transact(as(h), async (tx) => {
    await tx.sql
      .updateTable('sign_ups')
      .set({ state: 'withdrawn', withdrawn_at: tx.now })
      .where('id', '=', h.id)
      .execute();
    await cancelPlacementsOf(tx, h.id);
  });
  await world.work();
  deepEqual(
    (await placements()).map(({ state, ended_why }) => [state, ended_why]),
    [['cancelled', 'host-left']],
  );
  const states = Object.fromEntries((await lettersIn()).map(({ kind, state }) => [kind, state]));
  deepEqual(states, { 'proposal-to-host': 'dropped', 'proposal-to-intern': 'dropped', 'visit-ended': 'sent' });
  equal(world.newestLetter().to, i.email);
});

test('a withdrawal that no act of ours heard of cancels the visit at the next tick, once', async () => {
  const { h, i, placement } = await asked();
  await say(h, placement, 'yes');
  await say(i, placement, 'yes');
  await cancelPlacementsOfGone(world.acting());
  equal((await findPlacement(world.db, placement))?.state, 'agreed');
  await world.db
    .updateTable('sign_ups')
    .set({ state: 'withdrawn', withdrawn_at: world.clock.now() })
    .where('id', '=', i.id)
    .execute();
  await Promise.all([cancelPlacementsOfGone(world.acting()), cancelPlacementsOfGone(world.acting())]);
  deepEqual(
    (await placements()).map(({ state, ended_why, ended_by }) => [state, ended_why, ended_by]),
    [['cancelled', 'intern-left', i.id]],
  );
  equal((await kindsTo(h)).filter((kind) => kind === 'visit-ended').length, 1);
});

test('a cancelled round ends every visit, throws unsent drafts away, and tells everybody once', async () => {
  const { h, i } = await asked();
  const other = await intern('Ole');
  await transact(office(), (tx) => cancelPlacementsIn(tx, round));
  await transact(office(), (tx) => cancelPlacementsIn(tx, round));
  deepEqual(
    (await placements()).map(({ state, ended_why }) => [state, ended_why]),
    [['cancelled', 'round-cancelled']],
  );
  for (const one of [h, i, other]) equal((await kindsTo(one)).filter((kind) => kind === 'round-cancelled').length, 1);
});

test('every act is on record with who did it', async () => {
  const { h, placement } = await asked();
  await say(h, placement, 'no');
  const entries = await world.db
    .selectFrom('audit_entries')
    .select(['act', 'actor_kind', 'reason'])
    .where('subject_id', '=', placement)
    .orderBy('id')
    .execute();
  deepEqual(
    entries.map(({ act, actor_kind, reason }) => [act, actor_kind, reason]),
    [
      ['answerPlacement', 'person', 'days'],
      ['movePlacement', 'person', null],
    ],
  );
  const [run] = await runsOf(world.db, round);
  const acts = await world.db
    .selectFrom('audit_entries')
    .select('act')
    .where('subject_id', '=', run?.id ?? '')
    .orderBy('id')
    .execute();
  deepEqual(
    acts.map(({ act }) => act),
    ['startRun', 'endRun', 'publishRun', 'sendPublication'],
  );
});
