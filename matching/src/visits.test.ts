/** The fast scan finds what the plain rules say, visit by visit, point by point. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { generate } from './generate.ts';
import type { Instance } from './instance.ts';
import { optionAt, prepare } from './problem.ts';
import { Visits } from './visits.ts';
import { wildInstance } from './wild-instance.ts';

function assertSame(instance: Instance): number {
  const problem = prepare(instance);
  const visits = new Visits(problem);
  let seen = 0;
  for (const p of problem.parties.keys()) {
    const many = visits.of(p);
    const found = new Map(Array.from({ length: many }, (_, i) => [visits.hosts[i] ?? -1, visits.fits[i] ?? -1]));
    assert.equal(found.size, many, 'no host twice');
    for (const v of problem.venues.keys()) {
      const expected = optionAt(problem, p, v)?.fit;
      if (found.get(v) !== expected) assert.equal(found.get(v), expected, JSON.stringify({ instance, p, v }));
    }
    seen += many;
  }
  return seen;
}

test('the scan agrees with the rules on wild instances and on likely ones', () => {
  const dice = new Dice(7);
  let seen = 0;
  for (let round = 0; round < 1500; round++) seen += assertSame(wildInstance(dice, { interns: 8, hosts: 8 }));
  for (const seed of [1, 2]) seen += assertSame(generate({ seed, banned: 0.2, agreed: 0.5 }));
  assert.ok(seen > 10_000, String(seen));
});
