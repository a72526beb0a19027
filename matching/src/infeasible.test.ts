/** Contradictions are whole, and none too much: what they name contradicts by itself, and without any one of it does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { contradictionsIn, solve, type ContradictionMember, type Instance } from './engine.ts';
import { wildInstance } from './wild-instance.ts';

/** The instance with these pins, bans and minimums and no others. */
function only(instance: Instance, members: readonly ContradictionMember[]): Instance {
  const named = (kind: string, intern: string, host: string): boolean =>
    members.some((one) => one.kind === kind && one.host === host && ('intern' in one ? one.intern : '') === intern);
  return {
    ...instance,
    pins: instance.pins.filter(({ intern, host }) => named('pin', intern, host)),
    forbidden: instance.forbidden.filter(({ intern, host }) => named('ban', intern, host)),
    hosts: instance.hosts.map((host) => (named('minimum', '', host.id) ? host : { ...host, minGuests: 0 })),
  };
}

/** The first interns pinned to a host each, and every host in want of one more. */
function contested(wild: Instance): Instance {
  const alone = wild.interns.map((intern) => ({ ...intern, companion: undefined, open: true, regions: wild.regions }));
  const pins = wild.hosts.slice(0, 3).flatMap(({ id: host }, i) => {
    const intern = alone[i]?.id;
    return intern === undefined ? [] : [{ intern, host }];
  });
  const hosts = wild.hosts.map((host) => ({ ...host, seats: 3, minGuests: 2 }));
  return { ...wild, hosts, interns: alone, pins, forbidden: [] };
}

test('a contradiction stands by itself, and leaving any one member out resolves it', () => {
  const dice = new Dice(20261126);
  const met = new Map<string, number>();
  for (let round = 0; round < 900; round++) {
    const wild = wildInstance(dice, { interns: 7, hosts: 4 });
    // Crowds and competing minimums are rare among the wild: more are pinned to few hosts.
    const pins = wild.interns.flatMap(({ id: intern }) =>
      wild.hosts.filter(() => dice.chance(0.12)).map(({ id: host }) => ({ intern, host })),
    );
    const instance = dice.pick([wild, { ...wild, pins }, contested(wild)]);
    const result = solve(instance);
    const isPossible = result.status !== 'infeasible';
    assert.deepEqual(contradictionsIn(instance), isPossible ? [] : result.reasons);
    for (const { code, members } of isPossible ? [] : result.reasons) {
      const shown = JSON.stringify({ instance, code, members });
      assert.ok(members.length > 0, shown);
      assert.equal(solve(only(instance, members)).status, 'infeasible', shown);
      for (const member of members) {
        const rest = members.filter((other) => other !== member);
        assert.notEqual(solve(only(instance, rest)).status, 'infeasible', `${shown} without ${JSON.stringify(member)}`);
      }
      met.set(code, (met.get(code) ?? 0) + 1);
    }
  }
  assert.equal(met.size, 10, JSON.stringify([...met]));
});

test('whoever is too many at a host is named beside each who has a seat, in whatever order the ids are', () => {
  const person = { org: 'o', workplace: 'w', sector: 's', fields: [], days: ['mon', 'tue'], minDays: 2, maxDays: 2, contrast: 'any' } as const; // prettier-ignore
  const names = ['a', 'b', 'c', 'd'];
  for (const [first, second] of [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['a', 'd'],
  ] as const) {
    const companion = { [first]: second, [second]: first };
    const instance: Instance = {
      format: 'placement-instance/1',
      id: 'crowd',
      fields: ['x'],
      regions: ['r'],
      hosts: [{ ...person, id: 'host', org: 'p', workplace: 'v', fields: ['x'], region: 'r', seats: 2, minGuests: 0 }],
      interns: names.map((id) => ({ ...person, id, interests: ['x'], regions: ['r'], companion: companion[id] })),
      pins: names.filter((id) => id !== second).map((intern) => ({ intern, host: 'host' })),
      forbidden: [],
      met: [],
    };
    const named = new Set(contradictionsIn(instance).flatMap(({ interns }) => interns));
    assert.deepEqual(
      [...named].sort(),
      names.filter((id) => id !== second),
      `${first} with ${second}`,
    );
  }
});
