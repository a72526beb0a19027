import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldedWords, isNear, searchFit } from './forgiving.ts';

const fit = (typed: string, text: string) => searchFit(foldedWords(typed), foldedWords(text));

test('ways of writing the Danish letters are one', () => {
  for (const spelling of ['Smørrebrød på Ærø', 'smoerrebroed paa aeroe', 'SMORREBROD PA ARO'])
    equal(fold(spelling), 'smorebrod pa aro');
  equal(fold('Åse Andrésen'), fold('aase andresen'));
  equal(fold('Bruun, hold 22'), fold('brun, hold 22'), 'who hears a name does not hear how many letters it has');
  for (const [one, other] of [
    ['Grethe Funch', 'Grete Funk'],
    ['Josephine', 'Josefine'],
    ['Wagner', 'Vagner'],
    ['Hjalte', 'Jalte'],
  ] as const)
    equal(fold(one), fold(other), 'nor how they are spelt');
  ok(fold('22') !== fold('2'));
});

test('a text is taken apart into words wherever something else than a letter or a digit stands', () => {
  deepEqual(foldedWords('Børne- og Ungeforvaltningen, Team 2 (Øst)'), [
    'borne',
    'og',
    'ungeforvaltningen',
    'team',
    '2',
    'ost',
  ]);
  deepEqual(foldedWords(' – '), []);
});

test('near is at most one letter wrong, missing, too many or swapped with its neighbour', () => {
  const near = ['vejle', 'vejla', 'vejl', 'vejlee', 'vjele', 'ejle', 'xvejle'];
  for (const word of near) ok(isNear('vejle', word) && isNear(word, 'vejle'), word);
  for (const word of ['vejlaa', 'vej', 'evjel', 'vlje', '']) ok(!isNear('vejle', word), word);
});

test('an exact word is better than a beginning, and a beginning better than a guess', () => {
  const fits = ['jobcenter', 'jobcent', 'jobcemter', 'center', 'jobcemt'].map((typed) => fit(typed, 'Jobcenter Vest'));
  deepEqual(fits, [10, 8, 6, 4, 3]);
});

test('every typed word must be found, in any order', () => {
  ok(fit('vest jobcenter', 'Jobcenter Vest') === 10);
  equal(fit('jobcenter øst', 'Jobcenter Vest'), 0);
  equal(fit('', 'Jobcenter Vest'), 0);
});

test('a key that was held down finds nothing', () => {
  for (const typed of ['kkkk', 'kkk', 'zzzzz']) equal(fit(typed, 'Kolding Kommune, Zoologisk Have'), 0, typed);
});

test('short words are not guessed at', () => {
  equal(fit('bil', 'bal'), 0);
  equal(fit('vest', 'fest'), 0);
});
