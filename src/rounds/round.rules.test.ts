import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES, type Phase, type RoundCalendar, visitDays } from './round.ts';
import { mayAnswer, mayMatch, maySignUp, nextPhase, phaseAt, phaseBegins } from './round.rules.ts';

const round: RoundCalendar = {
  visitWeek: { isoYear: 2027, isoWeek: 37 },
  timeZone: 'Europe/Copenhagen',
  dates: {
    signUpOpens: '2027-02-01',
    signUpCloses: '2027-05-31',
    proposalsOn: '2027-06-07',
    answersDue: '2027-06-21',
    evaluationCloses: '2027-10-15',
  },
  openedEarly: {},
  cancelledAt: null,
};
const at = (text: string) => new Date(text);

test('the visit week is five dates', () => {
  const { mon, wed, fri } = visitDays(round);
  deepEqual([mon, wed, fri], ['2027-09-13', '2027-09-15', '2027-09-17']);
});

/** The last instant of each phase and the first of the next; in Copenhagen winter time is +01:00, summer time +02:00. */
const boundaries: readonly [Phase, string, Phase][] = [
  ['announced', '2027-02-01T00:00:00.000+01:00', 'sign-up'],
  ['sign-up', '2027-06-01T00:00:00.000+02:00', 'matching'],
  ['matching', '2027-06-07T12:00:00.000+02:00', 'proposals'],
  ['proposals', '2027-06-22T00:00:00.000+02:00', 'preparation'],
  ['preparation', '2027-09-13T00:00:00.000+02:00', 'visits'],
  ['visits', '2027-09-18T00:00:00.000+02:00', 'evaluation'],
  ['evaluation', '2027-10-16T00:00:00.000+02:00', 'closed'],
];

for (const [phase, boundary, next] of boundaries)
  test(`${phase} lasts until ${next} begins at ${boundary}`, () => {
    const justBefore = new Date(at(boundary).getTime() - 1);
    equal(phaseAt(round, justBefore), phase);
    equal(phaseAt(round, at(boundary)), next);
    deepEqual(nextPhase(round, justBefore), { phase: next, begins: at(boundary) });
  });

test('every phase has its boundary, and after the last there is none', () => {
  deepEqual(['announced', ...boundaries.map(([, , next]) => next)], PHASES);
  equal(phaseAt(round, at('1970-01-01T00:00Z')), 'announced');
  equal(phaseAt(round, at('2040-01-01T00:00Z')), 'closed');
  equal(nextPhase(round, at('2040-01-01T00:00Z')), null);
});

test('a coordinator can let a phase begin early, which ends the one before it, but never late', () => {
  const early = { ...round, openedEarly: { matching: at('2027-05-20T12:00Z') } };
  equal(phaseAt(early, at('2027-05-20T11:59:59.999Z')), 'sign-up');
  equal(phaseAt(early, at('2027-05-20T12:00Z')), 'matching');
  deepEqual(maySignUp(early, at('2027-05-20T12:00Z')), { ok: false, why: 'closed' });
  const late = { ...round, openedEarly: { matching: at('2027-07-01T12:00Z') } };
  deepEqual(phaseBegins(late, 'matching'), phaseBegins(round, 'matching'));
});

test('who signs up at 23:59:59.9 on the last day is in time (R17)', () => {
  deepEqual(maySignUp(round, at('2027-01-31T22:59:59.999Z')), { ok: false, why: 'not-open-yet' });
  deepEqual(maySignUp(round, at('2027-05-31T23:59:59.900+02:00')), { ok: true });
  deepEqual(maySignUp(round, at('2027-06-01T00:00:00.000+02:00')), { ok: false, why: 'closed' });
});

test('matching waits for sign-up to be over and ends when the visits begin', () => {
  deepEqual(mayMatch(round, at('2027-05-31T21:59:59.999Z')), { ok: false, why: 'sign-up-not-over' });
  for (const phase of ['matching', 'proposals', 'preparation'] as const)
    deepEqual(mayMatch(round, phaseBegins(round, phase)), { ok: true });
  deepEqual(mayMatch(round, phaseBegins(round, 'visits')), { ok: false, why: 'visits-begun' });
});

test('a proposal can be answered until the day answers are due is over', () => {
  deepEqual(mayAnswer(round, at('2027-06-21T23:59:59.999+02:00')), { ok: true });
  deepEqual(mayAnswer(round, at('2027-06-22T00:00:00.000+02:00')), { ok: false, why: 'too-late' });
});
