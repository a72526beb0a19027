import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Weekday } from '../rounds/round.ts';
import { outlineOf } from './outline.rules.ts';

const guest = (...days: Weekday[]) => ({ visit: 'v', signUp: 's', name: 'Ida', days, awayOn: [] });
const elements = (guests: Parameters<typeof outlineOf>[0]) =>
  outlineOf(guests).map(({ day, elements: all }) => [day, ...all.map(([part, element]) => `${part[0]}:${element}`)]);

test('two days with one guest: welcome first, what is taken home last, everything in between', () => {
  deepEqual(elements([guest('tue', 'wed')]), [
    ['tue', 'm:welcome', 'm:core-task', 'a:people'],
    ['wed', 'm:follow', 'a:own-question', 'a:fresh-eyes', 'a:take-home', 'a:next-contact'],
  ]);
});

test('five days with two guests: a new face each day, and time among themselves on every one (R9)', () => {
  const all = elements([guest('mon', 'tue', 'wed', 'thu', 'fri'), guest('mon', 'tue', 'wed', 'thu', 'fri')]);
  deepEqual(all, [
    ['mon', 'm:welcome', 'm:core-task', 'a:people', 'a:sparring'],
    ['tue', 'm:follow', 'a:own-question', 'a:sparring'],
    ['wed', 'm:follow', 'a:people', 'a:sparring'],
    ['thu', 'm:follow', 'a:people', 'a:sparring'],
    ['fri', 'm:follow', 'a:sparring', 'a:fresh-eyes', 'a:take-home', 'a:next-contact'],
  ]);
});

test('time among guests only on the days on which two of them are there', () => {
  const all = outlineOf([guest('mon', 'tue', 'wed'), guest('wed', 'thu')]);
  deepEqual(
    all.filter((one) => one.elements.some(([, element]) => element === 'sparring')).map(({ day }) => day),
    ['wed'],
  );
  ok(all.every((one) => new Set(one.elements.map(([, element]) => element)).size === one.elements.length));
});

test('who leaves before the others tells what they saw and takes something home, on their own last day', () => {
  const ends = outlineOf([guest('mon', 'tue'), guest('mon', 'tue'), guest('mon', 'tue', 'wed')]).map(
    ({ day, elements: all }) => [day, all.filter(([, element]) => element === 'take-home').length],
  );
  deepEqual(ends, [
    ['mon', 0],
    ['tue', 1],
    ['wed', 1],
  ]);
});
