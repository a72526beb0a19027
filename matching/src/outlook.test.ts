import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { generate } from './generate.ts';
import { INSTANCE_FORMAT, outlook, type Host, type Instance, type Intern } from './engine.ts';

const week = { days: ['mon', 'tue', 'wed'], minDays: 2, maxDays: 3, sector: 'municipal', contrast: 'any' } as const;
const host = (id: string, more: Partial<Host> = {}): Host => ({
  id,
  org: id,
  workplace: id,
  ...week,
  region: 'west',
  fields: ['care'],
  seats: 1,
  minGuests: 0,
  ...more,
});
const intern = (id: string, more: Partial<Intern> = {}): Intern => ({
  id,
  org: id,
  workplace: id,
  ...week,
  fields: [],
  interests: ['care'],
  regions: ['west'],
  ...more,
});
const instance = (hosts: Host[], interns: Intern[]): Instance => ({
  format: INSTANCE_FORMAT,
  id: 'looking on',
  fields: ['care', 'roads'],
  regions: ['west', 'east'],
  hosts,
  interns,
  pins: [],
  forbidden: [],
  met: [],
});

test('per field: hosts one may visit, their seats, and others who may have one; a pair counts as two, once', () => {
  const pair = { workplace: 'both', org: 'both' };
  const { parties, hosts } = outlook(
    instance(
      [host('h1', { seats: 2 }), host('h2', { seats: 2, fields: ['care', 'roads'] }), host('h3', { region: 'east' })],
      [
        intern('a'),
        intern('b', { ...pair, companion: 'c' }),
        intern('c', { ...pair, companion: 'b' }),
        intern('d', { regions: ['east'] }),
        intern('e', { interests: ['roads', 'care'] }),
      ],
    ),
  );
  const of = (id: string) => parties.find(({ interns }) => interns.includes(id));
  deepEqual(
    parties.map(({ interns }) => interns),
    [['a'], ['b', 'c'], ['d'], ['e']],
  );
  deepEqual(of('a')?.wanted, [{ field: 'care', hosts: 2, seats: 4, others: 3 }]);
  deepEqual(of('c')?.wanted, [{ field: 'care', hosts: 2, seats: 4, others: 2 }]);
  deepEqual(of('d'), {
    interns: ['d'],
    hosts: 1,
    seats: 1,
    others: 0,
    wanted: [{ field: 'care', hosts: 1, seats: 1, others: 0 }],
    openings: [
      { change: 'any-region', opens: 2 },
      { change: 'add-region', value: 'west', opens: 2 },
    ],
  });
  deepEqual(of('e')?.wanted, [
    { field: 'care', hosts: 2, seats: 4, others: 3 },
    { field: 'roads', hosts: 1, seats: 2, others: 3 },
  ]);
  deepEqual(
    hosts.map((one) => one.interns),
    [4, 4, 1],
  );
  deepEqual(hosts[2]?.openings, [], 'its part of the country is no answer it can change');
});

test('whose answer is changed as an opening says may visit so many hosts more', () => {
  const big = generate({ seed: 4, interns: 60, hosts: 30 });
  const changed = { 'any-field': { open: true }, 'any-region': { regions: big.regions }, 'own-organisation': { ownOrg: true } }; // prettier-ignore
  const before = outlook(big);
  let tried = 0;
  for (const { interns, hosts, openings } of before.parties.slice(0, 25)) {
    for (const { change, opens } of openings) {
      if (!(change in changed)) continue;
      const then = big.interns.map((one) =>
        interns.includes(one.id) ? { ...one, ...changed[change as keyof typeof changed] } : one,
      );
      const after = outlook({ ...big, interns: then }).parties.find((one) => one.interns[0] === interns[0]);
      equal(after?.hosts, hosts + opens);
      tried += 1;
    }
  }
  ok(tried > 10);
});

test('out of time it says nothing of those it has not reached', () => {
  deepEqual(outlook(instance([host('h')], [intern('a')]), { seconds: -1 }), { parties: [], hosts: [] });
});
