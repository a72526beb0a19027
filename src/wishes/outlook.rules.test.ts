import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { crowdOf, isDue, sayable, worthSaying } from './outlook.rules.ts';

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
