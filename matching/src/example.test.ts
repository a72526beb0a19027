/** The ten people of docs/matching go where the page says, and the three of FORMAT.md are proved as it shows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GRAIN } from './certificate.ts';
import { solve, validate, verify } from './engine.ts';
import type { Matching } from './result.ts';

function example(name: string): unknown {
  const folder = import.meta.url.replace(/(\/\.build\/[^/]+)?\/matching\/src\/.*$/, '/matching/examples');
  return JSON.parse(readFileSync(new URL(`${folder}/${name}`), 'utf8'));
}

test('the worked example comes out as it is told', () => {
  const validation = validate(example('ten-people.json'));
  assert.ok(validation.ok);
  const result = solve(validation.instance);
  assert.ok(result.status === 'optimal');
  assert.deepEqual(result.objective, { priority: 1, placed: 9, hosts: 5, fit: 618 });
  const hostOf = new Map(result.placements.map(({ intern, host }) => [intern, host]));
  assert.deepEqual(
    ['Alma', 'Bo', 'Carl', 'Dina', 'Emil', 'Freja', 'Gorm', 'Hanne', 'Ib', 'Jytte'].map((id) => hostOf.get(id)),
    ['Datalab', undefined, 'School', 'School', 'School', 'Clinic', 'Clinic', 'Library', 'Library', 'Home care'],
  );
  assert.equal(verify(validation.instance, result).verdict, 'optimal');
});

test('the certificate written by hand in FORMAT.md proves the best, and less without its price or multiplier', () => {
  const validation = validate(example('three-interns.json'));
  assert.ok(validation.ok);
  const { instance } = validation;
  const result = example('three-interns.result.json') as Matching;
  assert.deepEqual(verify(instance, result), {
    verdict: 'optimal',
    complaints: [],
    objective: result.objective,
    bound: result.objective,
  });
  const solved = solve(instance);
  assert.ok(solved.status === 'optimal');
  assert.deepEqual(solved.placements, result.placements);
  const proved = (multiplier: number, price: number): number | undefined => {
    const fit = [{ decisions: [], multipliers: [multiplier, 0, 0], prices: [0, 0, price * GRAIN] }];
    return verify(instance, { ...result, certificate: { ...result.certificate, fit } }).bound?.fit;
  };
  assert.deepEqual([proved(25, 8), proved(25, 0), proved(0, 0)], [146, 154, 179]);
});
