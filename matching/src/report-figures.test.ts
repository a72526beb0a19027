/** What a run's report says, held against solving again and against trying everything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockingPairs } from './blocking.ts';
import { Dice } from './dice.ts';
import { AIMS, explain, solve, verify, type Instance, type Matching, type Objective } from './engine.ts';
import { hardWishes, withoutWish } from './hard-wish.ts';
import { Rulebook } from './judge-rules.ts';
import { compareAims } from './matching.ts';
import { prepare } from './problem.ts';
import { tiedParties } from './ties.ts';
import { wildInstance } from './wild-instance.ts';
import { WishBounds } from './wish-bound.ts';
import { wishPrices } from './wish-prices.ts';

/** Small instances of every kind that have a matching. */
function* matched(seed: number, rounds: number): Generator<readonly [Instance, Matching]> {
  const dice = new Dice(seed);
  for (let round = 0; round < rounds; round++) {
    const instance = wildInstance(dice, { interns: 6, hosts: 5 });
    const result = solve(instance);
    if (result.status === 'optimal') yield [instance, result];
  }
}

const change = (after: Objective, before: Objective): number[] => AIMS.map((aim) => after[aim] - before[aim]);

test('the price of a hard wish is what solving without it brings, and its bound is never less', () => {
  const met = { pin: 0, minimum: 0, pair: 0, bounded: 0, exact: 0 };
  for (const [instance, matching] of matched(31, 500)) {
    const problem = prepare(instance);
    const bounds = new WishBounds(problem, matching);
    const cheap = wishPrices(instance, matching, { resolves: 0 });
    const dear = wishPrices(instance, matching);
    assert.equal(dear.length, hardWishes(problem).length);
    for (const wish of hardWishes(problem)) {
      const shown = JSON.stringify({ instance, wish });
      const without = solve(withoutWish(instance, wish));
      const said = dear.find((price) => JSON.stringify(price.wish) === JSON.stringify(wish));
      if (without.status === 'infeasible') {
        assert.deepEqual(said, { wish, price: undefined, isExact: true }, shown);
        continue;
      }
      const truth = { ...without.objective };
      for (const aim of AIMS) truth[aim] = without.objective[aim] - matching.objective[aim];
      const bound = bounds.of(wish);
      if (bound) assert.ok(compareAims(bound, truth) >= 0, `${shown} ${JSON.stringify({ bound, truth })}`);
      assert.deepEqual(said, { wish, price: truth, isExact: true }, shown);
      const unsolved = cheap.find((price) => JSON.stringify(price.wish) === JSON.stringify(wish));
      if (unsolved?.isExact === true) assert.deepEqual(unsolved.price, truth, shown);
      met[wish.kind]++;
      met.bounded += bound ? 1 : 0;
      met.exact += unsolved?.isExact === true ? 1 : 0;
    }
    assert.ok(verify(instance, matching).verdict === 'optimal');
  }
  assert.ok(
    Object.values(met).every((many) => many > 20),
    JSON.stringify(met),
  );
});

test('whose place the draw decided: those who are elsewhere in another matching as good', () => {
  let many = 0;
  const dice = new Dice(32);
  for (let round = 0; round < 300; round++) {
    const instance = wildInstance(dice, { interns: 3, hosts: 4 });
    // Exchanges that mix companions and others are not looked for, and minimums can need two to come at once.
    const alone = instance.interns.map((intern) => ({ ...intern, companion: undefined }));
    const twins = alone.filter(() => dice.chance(0.6)).map((intern) => ({ ...intern, id: `${intern.id} twin` }));
    const plain: Instance = {
      ...instance,
      hosts: instance.hosts.map((host) => ({ ...host, minGuests: 0 })),
      interns: [...alone, ...twins],
      pins: [],
    };
    const best = solve(plain);
    assert.ok(best.status === 'optimal');
    const tied = tiedParties(plain, best.placements)?.flat();
    const elsewhere = new Set<string>();
    for (const places of everyBest(plain, best.objective)) {
      for (const { id } of plain.interns) {
        const host = best.placements.find(({ intern }) => intern === id)?.host;
        if (places.get(id) !== host) elsewhere.add(id);
      }
    }
    assert.deepEqual(tied?.toSorted(), [...elsewhere].sort(), JSON.stringify(plain));
    many += elsewhere.size;
  }
  assert.ok(many > 100);
});

test('with pairs and minimums, each who is named could be kept from their host without any aim changing', () => {
  let many = 0;
  const dice = new Dice(33);
  for (let round = 0; round < 300; round++) {
    const wild = wildInstance(dice, { interns: 5, hosts: 4 });
    const twins = wild.interns.map(({ companion, ...one }) => ({
      ...one,
      id: `${one.id} twin`,
      ...(companion === undefined ? {} : { companion: `${companion} twin` }),
    }));
    const instance: Instance = { ...wild, interns: [...wild.interns, ...twins] };
    const best = solve(instance);
    if (best.status !== 'optimal') continue;
    const hostOf = new Map(best.placements.map(({ intern, host }) => [intern, host]));
    for (const [intern = ''] of tiedParties(instance, best.placements) ?? []) {
      const host = hostOf.get(intern);
      if (host === undefined) continue;
      const other = solve({ ...instance, forbidden: [...instance.forbidden, { intern, host }] });
      assert.ok(other.status === 'optimal', JSON.stringify({ instance, intern }));
      assert.deepEqual(other.objective, best.objective, JSON.stringify({ instance, intern }));
      many++;
    }
  }
  assert.ok(many > 50, String(many));
});

/** Every matching that reaches the values, companions apart: per intern the host. */
function everyBest(instance: Instance, objective: Objective): ReadonlyMap<string, string>[] {
  const rules = new Rulebook(instance);
  const found: ReadonlyMap<string, string>[] = [];
  const walk = (i: number, at: ReadonlyMap<string, string>): void => {
    const intern = instance.interns[i];
    if (intern === undefined) {
      const visits = instance.interns.flatMap((one) => {
        const host = instance.hosts.find(({ id }) => id === at.get(one.id));
        return host ? [{ intern: one, host }] : [];
      });
      const value = {
        priority: visits.filter((visit) => rules.hasPriority(visit.intern)).length,
        placed: visits.length,
        hosts: new Set(visits.map(({ host }) => host)).size,
        fit: visits.reduce((sum, visit) => sum + rules.fit(visit.intern, visit.host), 0),
      };
      if (change(value, objective).every((by) => by === 0)) found.push(at);
      return;
    }
    walk(i + 1, at);
    for (const host of instance.hosts) {
      const guests = [...at.values()].filter((id) => id === host.id).length;
      if (guests >= host.seats || rules.refusal(intern, host) !== undefined) continue;
      walk(i + 1, new Map(at).set(intern.id, host.id));
    }
  };
  walk(0, new Map());
  return found;
}

const person = { org: 'o', workplace: 'w', sector: 's', fields: [], days: ['mon', 'tue'], minDays: 2, maxDays: 2, contrast: 'any' } as const; // prettier-ignore
const seat = { ...person, org: 'p', region: 'r', seats: 1, minGuests: 0 } as const;

test('a blocking pair would both rather: told with who would have to leave, and with nobody pinned', () => {
  const instance: Instance = {
    format: 'placement-instance/1',
    id: 'block',
    fields: ['x', 'y'],
    regions: ['r'],
    // One fits both hosts, the other only the first: everybody gets a place if the first goes where it fits less.
    hosts: [
      { ...seat, id: 'near', workplace: 'near', fields: ['x', 'y'] },
      { ...seat, id: 'far', workplace: 'far', fields: ['y'] },
    ],
    interns: [
      { ...person, id: 'flexible', interests: ['x', 'y'], regions: ['r'] },
      { ...person, id: 'narrow', interests: ['x'], regions: ['r'] },
    ],
    pins: [],
    forbidden: [],
    met: [],
  };
  const best = solve(instance);
  assert.ok(best.status === 'optimal');
  assert.deepEqual(blockingPairs(instance, best.placements), {
    count: 1,
    worst: [{ interns: ['flexible'], host: 'near', from: 'far', instead: ['narrow'], gain: { party: 8, host: 8 } }],
  });
  const pinned = { ...instance, pins: [{ intern: 'narrow', host: 'near' }] };
  assert.deepEqual(blockingPairs(pinned, best.placements), { count: 0, worst: [] });
});

test('a reason says how many people it is about: those with priority who have the only seats', () => {
  const busy = (id: string, interests: readonly string[]): Instance['interns'][number] => ({
    ...person,
    id,
    org: id === 'guest' ? 'home' : 'o',
    workplace: id === 'guest' ? 'home' : id,
    interests,
    regions: ['r'],
  });
  const instance: Instance = {
    format: 'placement-instance/1',
    id: 'about',
    fields: ['x', 'y'],
    regions: ['r'],
    hosts: [
      { ...seat, id: 'one', workplace: 'one', fields: ['x'] },
      { ...seat, id: 'home', org: 'home', workplace: 'home', fields: ['y'] },
    ],
    interns: [busy('guest', ['x']), busy('other', ['x'])],
    pins: [],
    forbidden: [],
    met: [],
  };
  const best = solve(instance);
  assert.ok(best.status === 'optimal');
  const [reason] = explain(instance, best).unplaced;
  assert.deepEqual([reason?.interns, reason?.by, reason?.about], [['other'], 'priority', 1]);
});
