/** What is done with a matching afterwards: repaired after drop-outs, compared, searched for gaps. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  AIMS,
  compare,
  gapRadar,
  judge,
  relaxations,
  repair,
  report,
  solve,
  WEEK,
  type Instance,
  type Matching,
} from './engine.ts';
import { generate } from './generate.ts';

const matching = (instance: Instance): Matching => {
  const result = solve(instance);
  assert.ok(result.status === 'optimal');
  return result;
};

/** Without one intern who has a place and travels alone. */
function afterDropOut(instance: Instance, result: Matching): Instance {
  const gone = instance.interns.find(
    ({ id, companion }) => companion === undefined && result.placements.some(({ intern }) => intern === id),
  );
  return {
    ...instance,
    interns: instance.interns.filter((intern) => intern !== gone),
    pins: instance.pins.filter(({ intern }) => intern !== gone?.id),
    forbidden: instance.forbidden.filter(({ intern }) => intern !== gone?.id),
  };
}

test('a repair begins with nobody moved, and asks more people only for more', () => {
  const before = generate({ interns: 60, hosts: 24, seed: 8, minimums: 0 });
  const result = matching(before);
  const instance = afterDropOut(before, result);
  const menu = repair(instance, result.placements);
  assert.ok(menu.length >= 1);
  assert.deepEqual(menu[0]?.asked, []);
  const stood = result.placements.filter(({ intern }) => instance.interns.some(({ id }) => id === intern));
  for (const { intern, host } of stood) {
    assert.ok(menu[0]?.placements.some((placement) => placement.intern === intern && placement.host === host));
  }
  for (const [i, line] of menu.entries()) {
    assert.ok(line.isProved);
    const previous = menu[i - 1];
    if (previous === undefined) continue;
    assert.ok(line.asked.length > previous.asked.length);
    const at = AIMS.find((aim) => line.objective[aim] !== previous.objective[aim]);
    assert.ok(at !== undefined && line.objective[at] > previous.objective[at]);
  }
  const best = solve(instance);
  assert.ok(best.status === 'optimal' && menu.every((line) => line.objective.placed <= best.objective.placed));
});

test('whoever is frozen is not moved', () => {
  const before = generate({ interns: 60, hosts: 24, seed: 8, minimums: 0 });
  const result = matching(before);
  const instance = afterDropOut(before, result);
  const frozen = instance.interns.map(({ id }) => id);
  for (const line of repair(instance, result.placements, { frozen })) assert.deepEqual(line.asked, []);
});

test('a comparison counts everybody once, and its points add up', () => {
  const instance = generate({ interns: 60, hosts: 24, seed: 8 });
  const [first, second] = [matching(instance), matching({ ...instance, policy: { seed: 99 } })];
  assert.deepEqual(compare(instance, first.placements, first.placements).move, []);
  const { gain, lose, move, change } = compare(instance, first.placements, second.placements);
  const points = [...gain, ...lose, ...move].reduce((sum, difference) => sum + difference.points, 0);
  assert.equal(points, change.fit);
  assert.deepEqual(change, { priority: 0, placed: 0, hosts: 0, fit: 0 });
});

test('a seat or an intern that the radar says would help does, and never more than it says', () => {
  const instance = generate({ interns: 60, hosts: 24, seed: 8 });
  const result = matching(instance);
  assert.deepEqual(judge(instance, result).violations, []);
  const { seats, interns } = gapRadar(instance, result, { checked: 2 });
  assert.ok(seats.length > 2 && seats[0]?.gain);
  assert.ok(seats[0].gain.placed >= 1, 'there are more interns than seats');
  for (const { gain, estimate } of [...seats.slice(0, 2), ...interns.slice(0, 2)]) {
    assert.ok(gain);
    const [priority = 0, placed = 0, hosts = 0] = result.certificate.fit[0]?.multipliers ?? [];
    assert.ok(priority * gain.priority + placed * gain.placed + hosts * gain.hosts + gain.fit <= estimate + 1);
  }
});

test('what the radar does not name brings nothing, and a longer stretch is named only where it brings more', () => {
  const instance = generate({ interns: 24, hosts: 16, seed: 4 });
  const result = matching(instance);
  const { seats, interns } = gapRadar(instance, result, { checked: 0 });
  const [host, intern] = [instance.hosts[0], instance.interns[0]];
  assert.ok(host && intern);
  const fresh = { id: 'new', org: 'new', workplace: 'new', sector: 'new', minDays: 2, contrast: 'any' } as const;
  const named = (gaps: typeof seats, region: string, field: string): number =>
    Math.max(0, ...gaps.filter((gap) => gap.region === region && gap.field === field).map(({ estimate }) => estimate));
  const gain = (more: Instance): number => {
    const [after, before] = [matching(more).objective, result.objective];
    const by = AIMS.map((aim) => after[aim] - before[aim]);
    return by.find((change) => change !== 0) ?? 0;
  };
  for (const region of instance.regions.slice(0, 4)) {
    for (const field of instance.fields.slice(0, 5)) {
      const seat = { ...fresh, region, fields: [field], days: WEEK, maxDays: 5, seats: 1, minGuests: 0 };
      const guest = { ...fresh, regions: [region], interests: [field], fields: [], days: WEEK, maxDays: 5 };
      if (gain({ ...instance, hosts: [...instance.hosts, seat] }) > 0) assert.ok(named(seats, region, field) > 0);
      if (gain({ ...instance, interns: [...instance.interns, guest] }) > 0)
        assert.ok(named(interns, region, field) > 0);
    }
  }
  for (const gap of seats) {
    const shorter = seats.filter(({ region, field, days }) => region === gap.region && field === gap.field && days.length < gap.days.length && days.every((day) => gap.days.includes(day))); // prettier-ignore
    assert.ok(shorter.every(({ estimate }) => estimate < gap.estimate));
  }
});

const solvedAsInfeasible = (instance: Instance) => {
  const result = solve(instance);
  assert.ok(result.status === 'infeasible');
  return result.reasons;
};

test('what is lifted of a contradiction gives what solving without it gives', () => {
  const instance = generate({ interns: 20, hosts: 10, seed: 3, pinned: 0, minimums: 0 });
  const [intern] = instance.interns.filter(({ companion }) => companion === undefined);
  const [one, other] = instance.hosts;
  assert.ok(intern && one && other);
  const pins = [one, other].map(({ id }) => ({ intern: intern.id, host: id }));
  const contradictory: Instance = { ...instance, pins };
  const result = solve(contradictory);
  assert.ok(result.status === 'infeasible');
  const found = relaxations(contradictory, result.reasons);
  assert.ok(found.some(({ lifted }) => lifted.kind === 'pin' && lifted.host === one.id));
  for (const { lifted, status, objective } of found) {
    assert.ok(lifted.kind === 'pin');
    const without = solve({ ...instance, pins: pins.filter(({ host }) => host !== lifted.host) });
    assert.ok(without.status === 'optimal');
    assert.deepEqual([status, objective], [without.status, without.objective]);
  }
  assert.deepEqual(
    relaxations(contradictory, result.reasons, { seconds: 0 }).map(({ status }) => status),
    found.map(() => undefined),
  );
});

test('where two things contradict, lifting one of them leaves the other; where both share a minimum, it is the way out', () => {
  const instance = generate({ interns: 20, hosts: 10, seed: 3, pinned: 0, minimums: 0 });
  const [first, second, third] = instance.interns.filter(({ companion }) => companion === undefined);
  const [one, other] = instance.hosts;
  assert.ok(first && second && third && one && other);
  const apart = [first, second].flatMap(({ id }) => [one, other].map((host) => ({ intern: id, host: host.id })));
  const twice: Instance = { ...instance, pins: apart };
  const found = relaxations(twice, solvedAsInfeasible(twice));
  assert.ok(found.length >= 4);
  assert.deepEqual(new Set(found.map(({ status }) => status)), new Set(['infeasible']));

  const alone: Instance = {
    ...instance,
    hosts: [{ ...one, seats: 2, minGuests: 2 }],
    interns: [{ ...third, days: one.days, minDays: 2, maxDays: 5, wishes: [] }],
    pins: [{ intern: third.id, host: one.id }],
  };
  const ways = relaxations(alone, solvedAsInfeasible(alone));
  assert.deepEqual(
    ways.map(({ lifted, objective }) => [lifted.kind, objective?.placed]),
    [
      ['pin', 0],
      ['minimum', 1],
    ],
  );
});

test('a report counts everybody, and what the priority rule changed', () => {
  const instance = generate({ interns: 60, hosts: 24, seed: 8 });
  const result = matching(instance);
  const told = report(instance, result);
  assert.equal(told.single.of + told.pair.of, instance.interns.length);
  assert.equal(told.single.placed + told.pair.placed, result.objective.placed);
  assert.equal(told.priority.placed, result.objective.priority);
  const bySector = Object.values(told.bySector).reduce((sum, { of }) => sum + of, 0);
  assert.equal(bySector, instance.interns.length);
  const rankOf = ({ id, wishes = [] }: Instance['interns'][number]): number =>
    wishes.indexOf(result.placements.find(({ intern }) => intern === id)?.host ?? '');
  assert.equal(told.wishes[0], instance.interns.filter((intern) => rankOf(intern) === 0).length);
  const without = Object.values(told.unplaced).reduce((sum, many) => sum + many, 0);
  assert.equal(without, instance.interns.length - result.objective.placed);
  const unvisited = Object.values(told.unvisited).reduce((sum, many) => sum + many, 0);
  assert.equal(unvisited, instance.hosts.length - result.objective.hosts);
  assert.ok(told.ties && told.blocking.count >= told.blocking.worst.length && told.wishPrices.length > 0);
  const packageFile = import.meta.url.replace(/(\/\.build\/[^/]+)?\/matching\/src\/.*$/, '/matching/package.json');
  const { name, version } = JSON.parse(readFileSync(new URL(packageFile), 'utf8')) as Record<string, string>;
  assert.equal(told.engine, `${name} ${version}`);
  assert.ok(told.withoutPriority);
  assert.ok(told.withoutPriority.priority <= result.objective.priority);
  assert.ok(told.withoutPriority.placed >= result.objective.placed);
});
