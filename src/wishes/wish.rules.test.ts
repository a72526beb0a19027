import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { INSTANCE_FORMAT, solve, WEEK, type Day, type Instance } from '@ipraktik/matching';
import { impossible, moved } from './wish.rules.ts';
import type { ShownHost, Traveller } from './wish.ts';

const HOST: ShownHost = {
  id: 'h',
  workplaceId: 'hosting team',
  workplace: 'Hosting team',
  organisationId: 'hosting org',
  organisation: 'Hosting org',
  sector: 'municipal',
  municipality: '0630',
  landsdel: 'DK032',
  fields: ['aeldre'],
  days: WEEK,
  minDays: 2,
  maxDays: 5,
  seats: 2,
  seatsLeft: 2,
  minGuests: 0,
  learn: '',
};
const GUEST: Traveller = {
  signUp: 'i1',
  workplaceId: 'visiting team',
  organisationId: 'visiting org',
  landsdele: ['DK032'],
  home: 'DK032',
  frame: null,
  ownOrganisation: false,
  days: WEEK,
  minDays: 2,
  maxDays: 5,
};

/** Whether the engine sends the party there, given a wish and no field in common: the judge of the rule. */
const isPlacedByEngine = (party: readonly Traveller[], host: ShownHost): boolean => {
  const { id, organisationId, workplaceId, landsdel, seats, minGuests } = host;
  const days = (all: readonly string[]) => all as readonly Day[];
  const shared = { sector: 'municipal', contrast: 'any' } as const;
  const instance: Instance = {
    format: INSTANCE_FORMAT,
    id: 'one wish',
    fields: ['aeldre', 'dagtilbud'],
    regions: ['DK032', 'DK050'],
    hosts: [
      {
        id,
        org: organisationId,
        workplace: workplaceId,
        region: landsdel,
        fields: ['aeldre'],
        days: days(host.days),
        minDays: host.minDays,
        maxDays: host.maxDays,
        seats,
        minGuests,
        ...shared,
      },
    ],
    interns: party.map((one, index) => ({
      id: one.signUp,
      org: one.organisationId,
      workplace: one.workplaceId,
      regions: one.landsdele,
      days: days(one.days),
      minDays: one.minDays,
      maxDays: one.maxDays,
      fields: [],
      interests: ['dagtilbud'],
      open: false,
      ownOrg: one.ownOrganisation,
      wishes: [id],
      ...shared,
      ...(party.length > 1 && { companion: party[1 - index]?.signUp ?? '' }),
    })),
    pins: [],
    forbidden: [],
    met: [],
  };
  const result = solve(instance, { seconds: 5 });
  return result.status !== 'infeasible' && result.placements.length > 0;
};

const CASES: readonly (readonly [Partial<Traveller>, Partial<ShownHost>, ReturnType<typeof impossible>])[] = [
  [{}, {}, null],
  [{ workplaceId: 'hosting team' }, {}, 'own-workplace'],
  [{ organisationId: 'hosting org' }, {}, 'own-organisation'],
  [{ organisationId: 'hosting org', ownOrganisation: true }, {}, null],
  [{ landsdele: ['DK050'] }, {}, 'landsdel'],
  [{ days: ['mon', 'tue'] }, { days: ['tue', 'wed'] }, 'days'],
  [{ days: ['mon', 'tue'] }, { days: ['mon', 'tue', 'wed'] }, null],
  [{ minDays: 4 }, { maxDays: 3 }, 'days'],
  [{ maxDays: 3 }, { minDays: 3 }, null],
  [{ maxDays: 2 }, { minDays: 3 }, 'days'],
];

test('a wish is refused for what the engine would not do, and for nothing else', () => {
  for (const [guest, host, why] of CASES) {
    const [party, there] = [[{ ...GUEST, ...guest }], { ...HOST, ...host }];
    equal(impossible(party, there), why);
    equal(isPlacedByEngine(party, there), why === null, JSON.stringify([guest, host]));
  }
});

test('of a pair both must be able to go, on days both have', () => {
  const second = { ...GUEST, signUp: 'i2' };
  const pairs: readonly (readonly [Traveller, Partial<ShownHost>, ReturnType<typeof impossible>])[] = [
    [second, {}, null],
    [second, { seats: 1 }, 'seats'],
    [{ ...second, landsdele: ['DK050'] }, {}, 'landsdel'],
    [{ ...second, days: ['fri'] }, {}, 'days'],
    [{ ...second, minDays: 4 }, { maxDays: 3 }, 'days'],
  ];
  for (const [other, host, why] of pairs) {
    const there = { ...HOST, ...host };
    equal(impossible([GUEST, other], there), why);
    equal(isPlacedByEngine([GUEST, other], there), why === null, JSON.stringify([other, host]));
  }
});

test('a wish is moved to a place, and a second time changes nothing', () => {
  const once = moved(['a', 'b', 'c'], 'c', 0);
  deepEqual(once, ['c', 'a', 'b']);
  deepEqual(moved(once, 'c', 0), once);
  deepEqual(moved(once, 'a', 9), ['c', 'b', 'a']);
  deepEqual(moved(once, 'x', 0), once);
});

test('a host beyond what a manager said yes to cannot be visited, by a pair neither', () => {
  const framed = (days: number, overnight: boolean) => ({ ...GUEST, frame: { days, overnight } });
  const far: ShownHost = { ...HOST, landsdel: 'DK050' };
  const anywhere = (one: Traveller) => ({ ...one, landsdele: ['DK032', 'DK050'] });
  equal(impossible([framed(2, false)], HOST), null);
  equal(impossible([framed(2, false)], { ...HOST, minDays: 3 }), 'manager');
  equal(impossible([anywhere(framed(2, true))], far), null);
  equal(impossible([anywhere(framed(2, false))], far), 'manager');
  equal(impossible([anywhere(GUEST), anywhere(framed(5, false))], far), 'manager');
});
