import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { INSTANCE_FORMAT, outlook, WEEK, type Host, type Instance, type Intern } from '@ipraktik/matching';
import { crowdOf, isDue, outlooksOf, sayable, worthSaying } from './outlook.rules.ts';

const NOW = new Date('2027-03-10T12:00:00Z');
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);

test('calculated anew after three hours if anything has changed, and sooner if enough has', () => {
  const cases: readonly (readonly [Date | null, number, number, boolean])[] = [
    [null, 1, 1, true],
    [null, 0, 0, false],
    [ago(600), 100, 0, false],
    [ago(179), 100, 1, false],
    [ago(180), 100, 1, true],
    [ago(20), 100, 10, true],
    [ago(20), 100, 9, false],
    [ago(20), 20, 4, false],
    [ago(20), 20, 5, true],
    [ago(19), 100, 100, false],
  ];
  for (const [askedAt, all, changed, due] of cases)
    equal(isDue({ askedAt, all, changed }, NOW), due, JSON.stringify([askedAt, all, changed]));
});

test('under five nobody is counted', () => {
  deepEqual([0, 1, 4, 5, 12].map(sayable), ['none', 'few', 'few', 5, 12]);
  equal(crowdOf({ others: 4, seats: 1 }), 'few', 'four for one seat are not told from none');
  equal(crowdOf({ others: 5, seats: 5 }), 'some');
  equal(crowdOf({ others: 6, seats: 5 }), 'many');
});

test('one change of a kind is told, where there is room first', () => {
  const told = worthSaying([
    { change: 'any-field', opens: 20, hasRoom: false },
    { change: 'add-field', value: 'aeldre', opens: 9, hasRoom: false },
    { change: 'add-field', value: 'sundhed', opens: 5, hasRoom: true },
    { change: 'add-region', value: 'DK050', opens: 2, hasRoom: false },
    { change: 'add-day', value: 'mon', opens: 1, hasRoom: false },
  ]);
  deepEqual(
    told.map(({ change, opens }) => [change, opens]),
    [
      ['add-field', 5],
      ['any-field', 20],
      ['add-region', 2],
    ],
  );
});

/** One who wants to see care of the elderly in the north; and hosts in the north and the south who have it. */
const person = { sector: 'kommune', fields: ['plan'], days: WEEK, minDays: 2, maxDays: 5 };
const intern = (id: string, answers: Partial<Intern> = {}): Intern => ({
  ...person,
  id,
  org: 'O',
  workplace: 'W',
  interests: ['care'],
  regions: ['north'],
  contrast: 'any',
  ownOrg: false,
  ...answers,
});
const host = (id: string, region: string): Host => ({
  ...person,
  id,
  org: id,
  workplace: id,
  region,
  fields: ['care'],
  seats: 2,
  minGuests: 0,
  contrast: 'any',
});
const round = (interns: readonly Intern[]): Instance => ({
  format: INSTANCE_FORMAT,
  id: 'round',
  fields: ['care', 'plan'],
  regions: ['north', 'south'],
  hosts: [host('N', 'north'), host('S', 'south')],
  interns,
  pins: [],
  forbidden: [],
  met: [],
});
const GAPS = [{ field: 'care', region: 'south', days: WEEK, estimate: 1 }];

/** What each may read: the change, whether there is room, whether it takes both. */
const read = (interns: readonly Intern[]) => {
  const instance = round(interns);
  const outlooks = new Map(outlooksOf(outlook(instance), instance, GAPS));
  return interns.map(({ id }) =>
    (outlooks.get(id)?.openings ?? [])
      .filter(({ change }) => change === 'add-region')
      .map(({ hasRoom, takesBoth }) => (hasRoom ? 'room' : takesBoth === true ? 'both' : 'alone')),
  );
};

test('a pair is told which change takes both, each only of their own answers, and no room that is for one (R5, R10)', () => {
  deepEqual(read([intern('A')]), [['room']]);
  const pair = (a: Partial<Intern>, b: Partial<Intern>) => [
    intern('A', { companion: 'B', ...a }),
    intern('B', { companion: 'A', ...b }),
  ];
  deepEqual(read(pair({}, {})), [['both'], ['both']]);
  const south = { regions: ['north', 'south'] };
  deepEqual(read(pair(south, {})), [[], ['alone']], 'who has said it already can do nothing about it');
});
