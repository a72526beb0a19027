/** What is suggested holds: a change of answers opens exactly as many as said, and wishing less never breaks anything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { explain, judge, solve, validate, verify, WEEK, type Instance, type Opening } from './engine.ts';
import { Rulebook } from './judge-rules.ts';
import { wildInstance } from './wild-instance.ts';

type Intern = Instance['interns'][number];
type Host = Instance['hosts'][number];

const withOne = <T>(list: readonly T[], one: T): T[] => (list.includes(one) ? [...list] : [...list, one]);

function internAfter(intern: Intern, opening: Opening, { regions }: Instance): Intern {
  switch (opening.change) {
    case 'any-field':
      return { ...intern, open: true };
    case 'any-region':
      return { ...intern, regions };
    case 'all-days':
      return { ...intern, days: WEEK };
    case 'own-organisation':
      return { ...intern, ownOrg: true };
    case 'add-field':
      return { ...intern, interests: withOne(intern.interests, opening.value) };
    case 'add-region':
      return { ...intern, regions: withOne(intern.regions, opening.value) };
    case 'add-day':
      return { ...intern, days: withOne(intern.days, opening.value) };
    case 'min-days':
      return { ...intern, minDays: Math.min(intern.minDays, opening.value) };
    case 'max-days':
      return { ...intern, maxDays: Math.max(intern.maxDays, opening.value) };
    case 'seats':
      throw new RangeError('an intern has no seats');
  }
}

function hostAfter(host: Host, opening: Opening): Host {
  switch (opening.change) {
    case 'all-days':
      return { ...host, days: WEEK };
    case 'add-day':
      return { ...host, days: withOne(host.days, opening.value) };
    case 'add-field':
      return { ...host, fields: withOne(host.fields, opening.value) };
    case 'min-days':
      return { ...host, minDays: Math.min(host.minDays, opening.value) };
    case 'max-days':
      return { ...host, maxDays: Math.max(host.maxDays, opening.value) };
    case 'seats':
      return { ...host, seats: opening.value };
    case 'any-field':
    case 'any-region':
    case 'own-organisation':
    case 'add-region':
      throw new RangeError(`a host has no ${opening.change}`);
  }
}

/** By the judge's rules: the whole party may go there. */
function mayGo(rules: Rulebook, intern: Intern, host: Host): boolean {
  const party = [...new Set([intern, rules.companion(intern)])];
  return party.length <= host.seats && party.every((one) => rules.refusal(one, host) === undefined);
}

test('each suggested change opens exactly as many as said', () => {
  const dice = new Dice(20261128);
  const met = new Map<string, number>();
  for (let round = 0; round < 500; round++) {
    const wild = wildInstance(dice, { interns: 6, hosts: 6 });
    const instance = { ...wild, pins: [] };
    const result = solve(instance);
    if (result.status === 'infeasible') continue;
    const { unplaced, unvisited } = explain(instance, result);
    const hostsOf = (from: Instance, id: string): number => {
      const rules = new Rulebook(from);
      const intern = rules.intern(id);
      return from.hosts.filter((host) => intern && mayGo(rules, intern, host)).length;
    };
    const guestsOf = (from: Instance, id: string): number => {
      const rules = new Rulebook(from);
      const host = rules.host(id);
      return from.interns.filter((intern) => host && mayGo(rules, intern, host)).length;
    };
    for (const { interns, openings } of unplaced) {
      for (const opening of openings) {
        const changed = instance.interns.map((one) =>
          interns.includes(one.id) ? internAfter(one, opening, instance) : one,
        );
        const after = { ...instance, interns: changed };
        assert.ok(validate(after).ok, JSON.stringify({ after, opening }));
        const opens = hostsOf(after, interns[0] ?? '') - hostsOf(instance, interns[0] ?? '');
        assert.equal(opens, opening.opens, JSON.stringify({ instance, interns, opening }));
        met.set(opening.change, (met.get(opening.change) ?? 0) + 1);
      }
    }
    for (const { host: id, openings } of unvisited) {
      for (const opening of openings) {
        const hosts = instance.hosts.map((one) => (one.id === id ? hostAfter(one, opening) : one));
        const opens = guestsOf({ ...instance, hosts }, id) - guestsOf(instance, id);
        assert.equal(opens, opening.opens, JSON.stringify({ instance, id, opening }));
        met.set(opening.change, (met.get(opening.change) ?? 0) + 1);
      }
    }
  }
  assert.ok(met.size === 10 && [...met.values()].every((many) => many > 3), JSON.stringify([...met]));
});

test('removing a wish never breaks validity: the instance stays valid, and has a matching if it had one', () => {
  const dice = new Dice(20261129);
  let removed = 0;
  for (let round = 0; round < 250; round++) {
    const instance = wildInstance(dice, { interns: 5, hosts: 5 });
    const before = solve(instance);
    for (const { id, wishes = [] } of instance.interns) {
      if (wishes.length === 0) continue;
      const less = wishes.filter((_, i) => i !== dice.between(0, wishes.length - 1));
      const after = {
        ...instance,
        interns: instance.interns.map((one) => (one.id === id ? { ...one, wishes: less } : one)),
      };
      const shown = JSON.stringify({ instance, id, less });
      assert.ok(validate(after).ok, shown);
      const result = solve(after);
      assert.deepEqual(judge(after, result).violations, [], shown);
      if (result.status !== 'infeasible') assert.equal(verify(after, result).verdict, 'optimal', shown);
      // A wish also waives the field, so that a host's minimum can depend on it.
      const isFree = instance.hosts.every(({ minGuests }) => minGuests < 2) || instance.pins.length === 0;
      if (isFree) assert.equal(result.status, before.status, shown);
      removed++;
    }
  }
  assert.ok(removed > 100);
});
