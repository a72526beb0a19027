import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import { drawCommitment } from './draw.ts';
import { changeRound, openPhaseEarly, reopenSignUp, setUpRound } from './round.acts.ts';
import type { Round, RoundSettings } from './round.ts';
import { phaseAt } from './round.rules.ts';
import { findChanges, findDraw, findRound, findRoundBySlug } from './round.store.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());
let nextYear = 2027;
/** Every test has a round of its own, in a year of its own, ten days into its sign-up. */
let round: Round;
let settings: RoundSettings;
beforeEach(async () => {
  const year = nextYear++;
  const inYear = (day: string) => day.replace('2027', String(year));
  const { dates } = DEMO_ROUND;
  settings = {
    ...DEMO_ROUND,
    visitWeek: { isoYear: year, isoWeek: 37 },
    dates: Object.fromEntries(Object.entries(dates).map(([name, day]) => [name, inYear(day)])) as typeof dates,
    workshops: [],
  };
  world.clock.moveTo(new Date(`${year}-02-10T09:00:00Z`));
  const setUp = await setUpRound(world.acting(), settings);
  ok(setUp.ok);
  round = await roundNow(setUp.value.id);
});
const roundNow = async (id = round.id): Promise<Round> => (await findRound(world.db, id)) as Round;
const later = (day: string) => ({ ...settings.dates, signUpCloses: `${settings.visitWeek.isoYear}-${day}` });

test('a round comes back as it was set up', async () => {
  const { id: _id, slug, seedHash: _hash, version, openedEarly, cancelledAt, ...stored } = round;
  deepEqual(stored, settings);
  deepEqual([slug, version, openedEarly, cancelledAt], [String(settings.visitWeek.isoYear), 1, {}, null]);
  deepEqual(await findRoundBySlug(world.db, slug), round);
  equal(await findRoundBySlug(world.db, '1999'), null);
  equal(await findRoundBySlug(world.db, '2027; drop'), null);
});

test('the published hash is that of the kept seed and salt, and no two rounds share them', async () => {
  const draw = await findDraw(world.db, round.id);
  equal(round.seedHash, drawCommitment(draw));
  match(round.seedHash, /^[0-9a-f]{64}$/);
  ok(Number.isSafeInteger(draw.seed) && draw.seed >= 0);
  const other = await setUpRound(world.acting(), { ...settings, visitWeek: { isoYear: 2090, isoWeek: 37 } });
  ok(!other.ok && other.why === 'dates', 'dates of another year');
  const [first] = await findChanges(world.db, round.id);
  equal(first?.detail['seedHash'], round.seedHash, 'the audit holds it from the first minute');
});

test('a year has one round, also when two set it up at once', async () => {
  deepEqual(await setUpRound(world.acting(), settings), { ok: false, why: 'year-taken' });
  const inYear = (day: string) => `2080${day.slice(4)}`;
  const dates = Object.fromEntries(Object.entries(settings.dates).map(([name, day]) => [name, inYear(day)]));
  const fresh = { ...settings, visitWeek: { isoYear: 2080, isoWeek: 37 }, dates: dates as typeof settings.dates };
  const both = await Promise.all([setUpRound(world.acting(), fresh), setUpRound(world.acting(), fresh)]);
  equal(both.filter(({ ok }) => ok).length, 1);
});

test('a change is kept with who, why and what', async () => {
  const { personId } = await world.signedIn('office@ipraktik.example', { coordinator: true, name: 'Vera Kontor' });
  const change = {
    id: round.id,
    version: 1,
    settings: { ...settings, dates: later('06-03') },
    reason: 'Flere bad om det',
  };
  deepEqual(await changeRound(world.acting({ kind: 'person', id: personId }), change), { ok: true, value: undefined });
  const changed = await roundNow();
  equal(changed.dates.signUpCloses, later('06-03').signUpCloses);
  equal(changed.version, 2);
  const [latest] = await findChanges(world.db, round.id);
  deepEqual([latest?.act, latest?.by, latest?.reason], ['changeRound', 'Vera Kontor', 'Flere bad om det']);
  deepEqual(latest?.detail, { signUpCloses: `${settings.dates.signUpCloses} → ${changed.dates.signUpCloses}` });
});

test('of ten coordinators who change a round at once, one does and nine are told', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, i) => {
      const name = `Innovationspraktik nr. ${i}`;
      return changeRound(world.acting(), {
        id: round.id,
        version: 1,
        settings: { ...settings, name },
        reason: 'Prøve',
      });
    }),
  );
  equal(outcomes.filter(({ ok }) => ok).length, 1);
  ok(outcomes.every((outcome) => outcome.ok || outcome.why === 'changed-meanwhile'));
  equal((await findChanges(world.db, round.id)).length, 2);
});

test('impossible dates change nothing', async () => {
  const before = await roundNow();
  const change = { id: round.id, version: 1, settings: { ...settings, dates: later('06-20') }, reason: 'Prøve' };
  deepEqual(await changeRound(world.acting(), change), { ok: false, why: 'dates' });
  deepEqual(await roundNow(), before);
});

test('sign-up can be closed early and opened again, each with its reason', async () => {
  const now = world.clock.now();
  equal(phaseAt(round, now), 'sign-up');
  const early = { id: round.id, phase: 'matching', reason: 'Alle pladser er taget' } as const;
  ok((await openPhaseEarly(world.acting(), early)).ok);
  equal(phaseAt(await roundNow(), world.clock.now()), 'matching');
  deepEqual(await openPhaseEarly(world.acting(), early), { ok: false, why: 'not-next' });
  const again = { id: round.id, closes: settings.dates.signUpCloses, reason: 'En vært mere' };
  ok((await reopenSignUp(world.acting(), again)).ok);
  equal(phaseAt(await roundNow(), world.clock.now()), 'sign-up');
  deepEqual(
    (await findChanges(world.db, round.id)).map(({ act, reason }) => [act, reason]),
    [
      ['reopenSignUp', 'En vært mere'],
      ['openPhaseEarly', 'Alle pladser er taget'],
      ['setUpRound', null],
    ],
  );
  notEqual((await roundNow()).version, round.version);
});

test('a round that is gone is said to be gone', async () => {
  const id = '00000000-0000-4000-8000-000000000000';
  deepEqual(await openPhaseEarly(world.acting(), { id, phase: 'matching', reason: '' }), { ok: false, why: 'gone' });
  equal(await findRound(world.db, id), null);
});
