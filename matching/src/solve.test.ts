/** What a result must be whatever the instance: the same in any order, never worse for more room, honest when stopped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { AIMS, judge, solve, type Instance, type Matching } from './engine.ts';
import { generate } from './generate.ts';

const matching = (instance: Instance): Matching => {
  const result = solve(instance);
  assert.notEqual(result.status, 'infeasible');
  return result as Matching;
};

function shuffled(instance: Instance, dice: Dice): Instance {
  return {
    ...instance,
    fields: dice.shuffled(instance.fields),
    regions: dice.shuffled(instance.regions),
    hosts: dice
      .shuffled(instance.hosts)
      .map((host) => ({ ...host, fields: dice.shuffled(host.fields), days: dice.shuffled(host.days) })),
    interns: dice
      .shuffled(instance.interns)
      .map((intern) => ({ ...intern, interests: dice.shuffled(intern.interests) })),
    pins: dice.shuffled(instance.pins),
    forbidden: dice.shuffled(instance.forbidden),
    met: dice.shuffled(instance.met).map(([a, b]) => [b, a] as const),
  };
}

test('the same instance in any order gives the same bytes', () => {
  const dice = new Dice(3);
  const instance = generate({ interns: 80, hosts: 40, seed: 4 });
  const expected = JSON.stringify(solve(instance));
  for (let round = 0; round < 5; round++) assert.equal(JSON.stringify(solve(shuffled(instance, dice))), expected);
});

test('another seat never makes the aims worse', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const instance = generate({ interns: 30, hosts: 16, seed });
    const before = matching(instance);
    const [first, ...others] = instance.hosts.toSorted((a, b) => a.seats - b.seats);
    assert.ok(first);
    const after = matching({ ...instance, hosts: [{ ...first, seats: first.seats + 1 }, ...others] });
    const at = AIMS.find((aim) => after.objective[aim] !== before.objective[aim]);
    assert.ok(at === undefined || after.objective[at] > before.objective[at], `${seed}: ${at}`);
  }
});

test('stopped at once it still gives a matching that keeps every rule, under honest bounds', () => {
  const instance = generate({ interns: 120, hosts: 60, seed: 9 });
  const best = matching(instance);
  const stopped = solve(instance, { signal: { aborted: true } });
  assert.deepEqual(judge(instance, stopped).violations, []);
  assert.ok(stopped.status === 'feasible');
  for (const aim of AIMS) assert.ok(stopped.bound[aim] >= stopped.objective[aim], aim);
  assert.ok(stopped.bound.priority >= best.objective.priority);
});

test('nobody to match is an optimum of nothing', () => {
  const empty = { ...generate({ interns: 0, hosts: 0, seed: 1 }) };
  assert.deepEqual(matching(empty).objective, { priority: 0, placed: 0, hosts: 0, fit: 0 });
  assert.equal(matching(generate({ interns: 5, hosts: 0, seed: 1 })).status, 'optimal');
  assert.equal(matching(generate({ interns: 0, hosts: 5, seed: 1 })).status, 'optimal');
});
