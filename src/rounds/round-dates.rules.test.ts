import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { dateProblems, dateWarnings, mayOpenEarly, mayReopenSignUp, movedDateProblems } from './round-dates.rules.ts';
import type { Round, RoundDates } from './round.ts';

const dates: RoundDates = {
  signUpOpens: '2027-02-01',
  signUpCloses: '2027-05-31',
  proposalsOn: '2027-06-07',
  answersDue: '2027-06-21',
  evaluationCloses: '2027-10-15',
};
const plan = {
  visitWeek: { isoYear: 2027, isoWeek: 37 },
  timeZone: 'Europe/Copenhagen',
  dates,
  workshops: [{ day: '2027-08-25', from: '10:00', until: '15:00', place: 'Odense' }],
};
const round = { ...plan, openedEarly: {} } as unknown as Round;
const withDates = (changed: Partial<RoundDates>) => ({ ...plan, dates: { ...dates, ...changed } });
const at = (text: string) => new Date(text);
const inSignUp = at('2027-03-10T09:00Z');
const inMatching = at('2027-06-02T09:00Z');

test('dates that follow each other are possible and nothing speaks against them', () => {
  deepEqual(dateProblems(plan), []);
  deepEqual(dateWarnings(plan), []);
});

test('each impossible date is named with its reason, all at once', () => {
  const reasons = (changed: Partial<RoundDates>) =>
    dateProblems(withDates(changed)).map(({ date, why }) => `${date}: ${why}`);
  deepEqual(reasons({ signUpCloses: '2027-01-31' }), ['signUpCloses: closes-before-it-opens']);
  deepEqual(reasons({ proposalsOn: '2027-05-31' }), ['proposalsOn: not-after-sign-up']);
  deepEqual(reasons({ answersDue: '2027-06-06' }), ['answersDue: before-proposals']);
  deepEqual(reasons({ answersDue: '2027-09-13', evaluationCloses: '2027-09-17' }), [
    'answersDue: not-before-visits',
    'evaluationCloses: not-after-visits',
    'workshops: outside-preparation',
  ]);
});

test('a workshop lies between the answers and the visits (R4)', () => {
  for (const day of ['2027-06-21', '2027-09-13'])
    deepEqual(dateProblems({ ...plan, workshops: [{ day, from: '10:00', until: '15:00', place: 'Odense' }] }), [
      { date: 'workshops', why: 'outside-preparation' },
    ]);
});

test('deadlines, workshops and the week itself are warned about', () => {
  const warned = dateWarnings({ ...withDates({ signUpCloses: '2027-05-30', answersDue: '2027-07-14' }) });
  deepEqual(
    warned.map(({ date, warning }) => `${date} ${warning.kind}`),
    ['signUpCloses weekend', 'answersDue summer'],
  );
  const whitWeek = dateWarnings({ ...plan, visitWeek: { isoYear: 2027, isoWeek: 20 } });
  deepEqual(
    whitWeek.map(({ date, day }) => `${date} ${day}`),
    ['visitWeek 2027-05-17'],
  );
});

test('what has begun stays begun, and nothing begins in the past', () => {
  deepEqual(movedDateProblems(round, withDates({ signUpCloses: '2027-06-03' }), inSignUp), []);
  deepEqual(movedDateProblems(round, withDates({ signUpOpens: '2027-04-01' }), inSignUp), [
    { date: 'signUpOpens', why: 'already-passed' },
  ]);
  deepEqual(movedDateProblems(round, withDates({ signUpOpens: '2027-02-15' }), inSignUp), [], 'it was open then too');
  deepEqual(movedDateProblems(round, withDates({ signUpCloses: '2027-03-09' }), inSignUp), [
    { date: 'signUpCloses', why: 'in-the-past' },
  ]);
  deepEqual(
    movedDateProblems(round, { ...plan, visitWeek: { isoYear: 2027, isoWeek: 5 } }, inSignUp).map(({ date }) => date),
    ['visitWeek', 'visitWeek'],
  );
});

test('only the next phase can be let begin early, and the week is the week', () => {
  deepEqual(mayOpenEarly(round, 'matching', inSignUp), { ok: true });
  deepEqual(mayOpenEarly(round, 'proposals', inSignUp), { ok: false, why: 'not-next' });
  deepEqual(mayOpenEarly(round, 'sign-up', inSignUp), { ok: false, why: 'not-next' });
  deepEqual(mayOpenEarly(round, 'visits', at('2027-08-01T09:00Z')), { ok: false, why: 'bound-to-the-week' });
});

test('a phase is let begin once, also by a request that another has overtaken', () => {
  const opened = { ...round, openedEarly: { matching: new Date(inSignUp.getTime() + 5) } };
  deepEqual(mayOpenEarly(opened, 'matching', inSignUp), { ok: false, why: 'not-next' });
});

test('sign-up can be opened again until proposals are on their way', () => {
  deepEqual(mayReopenSignUp(round, '2027-06-04', inMatching), { ok: true });
  const why = (closes: string, now: Date) => {
    const ruling = mayReopenSignUp(round, closes, now);
    return ruling.ok ? 'ok' : ruling.why;
  };
  equal(why('2027-06-04', inSignUp), 'not-closed');
  equal(why('2027-06-01', inMatching), 'in-the-past');
  equal(why('2027-06-07', inMatching), 'not-before-proposals');
  equal(why('2027-06-20', at('2027-06-08T09:00Z')), 'proposals-begun');
  const closedEarly = { ...round, openedEarly: { matching: inSignUp } };
  deepEqual(mayReopenSignUp(closedEarly, '2027-05-31', at('2027-03-11T09:00Z')), { ok: true });
});
