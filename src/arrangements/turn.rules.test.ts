import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { isForHostAlone, newsOf, turnedInto } from './turn.rules.ts';

const NINE = new Date('2027-03-10T09:00:00Z');
const at = (time: string): Date => new Date(`2027-03-10T${time}:00Z`);

test('how it stands is known at first, watched when it turns, and told once it has stood for an hour', () => {
  equal(newsOf({ standsAs: null, untoldSince: null }, 'seats', NINE), 'know');
  const known = { standsAs: 'none', untoldSince: null } as const;
  equal(newsOf(known, 'none', NINE), null);
  equal(newsOf(known, 'seats', NINE), 'watch');
  const watched = { ...known, untoldSince: NINE };
  equal(newsOf(watched, 'days', at('09:59')), null);
  equal(newsOf(watched, 'days', at('10:00')), 'tell');
  equal(newsOf(watched, 'none', at('10:00')), 'know', 'it has turned back');
});

test('a ban and its end are told in letters of their own', () => {
  equal(newsOf({ standsAs: 'none', untoldSince: null }, 'banned', NINE), 'know');
  equal(newsOf({ standsAs: 'banned', untoldSince: null }, 'none', NINE), 'know');
});

test('a manager’s no is news to the host alone, but not a yes to less, nor what came of the seat meanwhile', () => {
  equal(isForHostAlone('gone'), true);
  for (const after of ['manager', 'seats', 'none'] as const) equal(isForHostAlone(after), false);
});

test('a seat that is free again is called so; anything else holds, or is lost', () => {
  deepEqual(
    [turnedInto('seats', 'none'), turnedInto('days', 'none'), turnedInto('none', 'seats')],
    ['seated', 'holds', 'lost'],
  );
});
