import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { areAlike, likelyDoubles, pairOf } from './double.rules.ts';

test('names are alike when the words of the one are in the other, give or take a letter', () => {
  const alike = [
    ['Jobcenter Vest', 'Jobcentret Vest'],
    ['Jobcenter Vest', 'jobcenter  vest'],
    ['Jobcenter Vest', 'Vest, Jobcenter'],
    ['Børnehuset Fasangården', 'Boernehuset Fasangaarden'],
    ['Borgerservice', 'Borgerservice Nørrebro'],
    ['Team Planklager', 'Planklager'],
    ['Velfærdsteknologi og Hjælpemidler', 'Velfærdteknologi, hjælpemidler'],
  ] as const;
  for (const [a, b] of alike) equal(areAlike(a, b) && areAlike(b, a), true, `${a} / ${b}`);
});

test('and not alike when a word that matters differs', () => {
  const different = [
    ['Jobcenter Vest', 'Jobcenter Øst'],
    ['Team 1', 'Team 2'],
    ['Jura', 'HR'],
    ['Digital Udvikling og Data', 'Job og Ydelser'],
    ['Plan og By', 'Park og Vej'],
  ] as const;
  for (const [a, b] of different) equal(areAlike(a, b) || areAlike(b, a), false, `${a} / ${b}`);
});

test('doubles are looked for within an organisation, and a pair told apart is not asked about again', () => {
  const entry = (id: string, organisation: string, name: string, alsoCalled: string[] = []) => ({
    id,
    organisation,
    name,
    alsoCalled,
  });
  const entries = [
    entry('a', '0630', 'Jobcenter Vest'),
    entry('b', '0630', 'Jobcentret Vest'),
    entry('c', '0851', 'Jobcenter Vest'),
    entry('d', '0630', 'jobcenter vest'),
  ];
  const found = (apart: readonly (readonly [string, string])[]) =>
    likelyDoubles(entries, apart).map(([one, other]) => one.id + other.id);
  deepEqual(found([]), ['ab', 'ad', 'bd']);
  deepEqual(found([pairOf('d', 'a'), pairOf('b', 'a')]), ['bd']);
  const merged = [entry('a', '0630', 'Sundhedshuset', ['Jobcenter Vest']), entry('b', '0630', 'Jobcentret Vest')];
  equal(likelyDoubles(merged, []).length, 1, 'a name that was merged away still counts');
});
