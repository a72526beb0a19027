import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { dayOfWeek, weekOf } from '../kit/calendar.ts';
import { dueDate, dueOn } from '../kit/dates.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { MUNICIPALITIES } from '../workplaces/municipalities.ts';
import { isDayTrip } from './day-trip.rules.ts';
import { fitsOrganisation } from './manager-address.rules.ts';
import { approvalDeadline, covers, mustAskAgain, needsOf, remindAt, withinFrame } from './manager-approval.rules.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

const VEJLE = { id: 'w', name: 'Borgerservice', municipality: '0630' };
const ALL = LANDSDELE.map(({ code }) => code);

test('answers need a night away only where a wish lies beyond the next part of the country', () => {
  const needs = (landsdele: readonly string[]) => needsOf({ workplace: VEJLE, landsdele, maxDays: 3 });
  deepEqual(needs(['DK032', 'DK031', 'DK042']), { days: 3, overnight: false });
  deepEqual(needs(['DK032', 'DK050']), { days: 3, overnight: true });
  deepEqual(needs(ALL), { days: 3, overnight: true });
});

test('day trips go both ways, and Bornholm is far from everywhere', () => {
  for (const { code: one } of LANDSDELE)
    for (const { code: other } of LANDSDELE) equal(isDayTrip(one, other), isDayTrip(other, one), `${one} ${other}`);
  deepEqual(
    ALL.filter((there) => isDayTrip('DK014', there)),
    ['DK014'],
  );
  equal(new Set(MUNICIPALITIES.map(({ landsdel }) => landsdel)).size, LANDSDELE.length);
});

test('a manager is asked again only about what goes beyond the yes and was not asked before', () => {
  const yes = (days: number, overnight: boolean, asked = { days: 3, overnight: false }) => ({
    state: 'yes' as const,
    frame: { days, overnight },
    asked,
  });
  const cases: readonly [ReturnType<typeof yes>, { days: number; overnight: boolean }, boolean][] = [
    [yes(3, false), { days: 3, overnight: false }, false],
    [yes(3, false), { days: 2, overnight: false }, false],
    [yes(5, true), { days: 5, overnight: true }, false],
    [yes(3, false), { days: 4, overnight: false }, true],
    [yes(3, false), { days: 3, overnight: true }, true],
    [yes(3, false), { days: 2, overnight: true }, true],
    // Asked for five and said three: four was answered too. The same with a night away.
    [yes(3, false, { days: 5, overnight: false }), { days: 4, overnight: false }, false],
    [yes(3, false, { days: 4, overnight: false }), { days: 5, overnight: false }, true],
    [yes(3, false, { days: 3, overnight: true }), { days: 3, overnight: true }, false],
  ];
  for (const [said, needs, isAsked] of cases)
    equal(mustAskAgain(said, needs), isAsked, `${JSON.stringify(said)} ${JSON.stringify(needs)}`);
  for (const state of ['held', 'asked', 'talk', 'economy', 'not-this-year', 'expired'] as const)
    equal(mustAskAgain({ ...yes(3, false), state }, { days: 5, overnight: true }), false, state);
});

test('a frame covers a stay that is no longer, and sleeps at home where it must', () => {
  equal(covers(null, { days: 2, overnight: false }), false);
  equal(covers({ days: 3, overnight: false }, { days: 3, overnight: false }), true);
  equal(covers({ days: 3, overnight: false }, { days: 4, overnight: false }), false);
  equal(covers({ days: 5, overnight: false }, { days: 2, overnight: true }), false);
  equal(covers({ days: 5, overnight: true }, { days: 5, overnight: true }), true);
});

test('inside a frame answers are shorter and nearer; where nothing is left of them, nobody goes', () => {
  const answers = { maxDays: 5, minDays: 3, landsdele: ['DK032', 'DK050', 'DK014'] };
  const inside = (days: number, overnight: boolean) => withinFrame(answers, { days, overnight }, 'DK042');
  deepEqual(inside(5, true), answers);
  deepEqual(inside(3, false), { maxDays: 3, minDays: 3, landsdele: ['DK032', 'DK050'] });
  equal(inside(2, true), null);
  equal(withinFrame(answers, { days: 5, overnight: false }, 'DK011'), null);
});

test('a deadline is two weeks off, on a day people work, and never after the last one before the proposals', () => {
  const { round } = SAMPLE_SIGN_UP;
  const asked = (at: string) => dueDate(approvalDeadline(round, new Date(at)), round.timeZone, 'en');
  equal(asked('2027-04-06T10:00:00Z'), 'Tuesday 20\u00a0April 2027');
  equal(asked('2027-03-11T10:00:00Z'), 'Tuesday 30\u00a0March 2027', 'past Easter, Thursday to Monday');
  equal(asked('2027-05-28T10:00:00Z'), 'Friday 4\u00a0June 2027', 'the proposals are due on Monday 7 June');
  equal(asked('2027-06-04T10:00:00Z'), 'Friday 4\u00a0June 2027');
  const until = 'Monday 7\u00a0June 2027 at 12:00';
  equal(asked('2027-06-05T10:00:00Z'), until, 'asked on the last weekend: a working morning, until they are out');
  for (let day = 1; day <= 120; day++) {
    const there = { ...round, dates: { ...round.dates, proposalsOn: '2027-10-01' } };
    const due = dueOn(approvalDeadline(there, new Date(Date.UTC(2027, 4, day, 9))), there.timeZone);
    equal(dayOfWeek(due) <= 5, true, due);
    equal(weekOf(due).isoWeek < 28 || weekOf(due).isoWeek > 31, true, due);
  }
});

test('the one reminder comes after a week, two days before the end, or not at all', () => {
  const at = (askedAt: string, answerBy: string) =>
    remindAt({ askedAt: new Date(askedAt), answerBy: new Date(answerBy) })?.toISOString() ?? null;
  equal(at('2027-04-06T10:00:00Z', '2027-04-20T22:00:00Z'), '2027-04-13T10:00:00.000Z');
  equal(at('2027-05-31T10:00:00Z', '2027-06-04T22:00:00Z'), '2027-06-02T22:00:00.000Z');
  equal(at('2027-06-02T10:00:00Z', '2027-06-04T22:00:00Z'), null);
});

test('an address fits by a domain of the organisation, or a part of one; a private one never does', () => {
  const known = ['vejle.dk', 'gmail.com'];
  for (const fits of ['leder@vejle.dk', 'leder@buf.vejle.dk']) equal(fitsOrganisation(fits, known), true, fits);
  equal(fitsOrganisation('leder@vejle.dk', ['buf.vejle.dk']), true);
  for (const odd of ['leder@gmail.com', 'leder@notvejle.dk', 'leder@dk', 'leder@vejle.dk.example'])
    equal(fitsOrganisation(odd, known), false, odd);
  equal(fitsOrganisation('leder@dk', ['vejle.dk']), false);
  equal(fitsOrganisation('leder@vejle.dk', []), false);
});
