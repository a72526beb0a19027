/** Visits that are scanned and not kept: the same in any order of the lists, and as good as those that are kept. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { generate } from './generate.ts';
import type { Instance } from './instance.ts';
import { placePinned } from './pinned.ts';
import { prepare } from './problem.ts';
import { MatchingSearch, type Found } from './search.ts';
import { poolOf, watchOf } from './solve.ts';

function found(instance: Instance, keptAtMost: number): Found {
  const problem = prepare(instance);
  const begun = placePinned(problem);
  assert.ok(begun);
  return new MatchingSearch(problem, poolOf(problem, begun, keptAtMost), begun, watchOf({})).run();
}

function shuffled(instance: Instance, dice: Dice): Instance {
  const lists = Object.entries(instance).filter(([, value]) => Array.isArray(value)) as [string, unknown[]][];
  return { ...instance, ...Object.fromEntries(lists.map(([name, list]) => [name, dice.shuffled(list)])) };
}

test('scanned visits give the same matching and prices in any order of the lists', () => {
  const instance = generate({ interns: 300, hosts: 150, seed: 6 });
  const expected = found(instance, 0);
  for (let round = 0; round < 2; round++) {
    const again = found(shuffled(instance, new Dice(round)), 0);
    assert.deepEqual(again.places, expected.places);
    assert.deepEqual(again.proofs.fit.leaves[0]?.price, expected.proofs.fit.leaves[0]?.price);
  }
});

test('scanned visits reach what kept ones prove in the first three aims, and nearly so in fit', () => {
  const instance = generate({ interns: 300, hosts: 150, seed: 6 });
  const [scanned, kept] = [found(instance, 0).objective, found(instance, Infinity).objective];
  assert.deepEqual({ ...scanned, fit: 0 }, { ...kept, fit: 0 });
  assert.ok(scanned.fit <= kept.fit && scanned.fit > 0.99 * kept.fit, `${scanned.fit} of ${kept.fit}`);
});
