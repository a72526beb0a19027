import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import type { Instance } from '@ipraktik/matching';
import { compare } from './comparison.ts';
import { changesBetween } from './instance-changes.ts';
import { changeTexts } from './instance-changes.texts.ts';

const at = (intern: string, host: string) => ({ intern, host, days: ['mon', 'tue'] as const });

test('two results beside each other: who gains, loses, moves, and who stays', () => {
  deepEqual(compare([at('a', 'h1'), at('b', 'h1'), at('c', 'h2')], [at('a', 'h1'), at('b', 'h3'), at('d', 'h1')]), {
    gained: ['d'],
    lost: ['c'],
    moved: [{ intern: 'b', from: 'h1', to: 'h3' }],
    same: 1,
    hostsGained: ['h3'],
    hostsLost: ['h2'],
  });
});

const person = { org: 'o', workplace: 'w', sector: 'state', fields: ['x'], days: ['mon', 'tue'], minDays: 2, maxDays: 2, contrast: 'any' } as const; // prettier-ignore
const before: Instance = {
  format: 'placement-instance/1',
  id: 'round',
  fields: ['x', 'y'],
  regions: ['r', 's'],
  hosts: [
    { ...person, id: 'h1', region: 'r', seats: 1, minGuests: 0 },
    { ...person, id: 'h2', region: 'r', seats: 2, minGuests: 0 },
  ],
  interns: [
    { ...person, id: 'i1', interests: ['x'], regions: ['r'] },
    { ...person, id: 'i2', interests: ['x'], regions: ['r'] },
  ],
  pins: [{ intern: 'i1', host: 'h1' }],
  forbidden: [],
  met: [],
  policy: { seed: 1, priority: 'workplace' },
};

test('nothing has changed in a round that is as it was', () => deepEqual(changesBetween(before, before), []));

test('every kind of change is told in a sentence, without what was answered', () => {
  const [h1, i1] = [before.hosts[0], before.interns[0]];
  if (!h1 || !i1) throw new Error('the instance is not whole');
  const after: Instance = {
    ...before,
    hosts: [
      { ...h1, region: 's', seats: 3, minGuests: 2, days: ['tue'] },
      { ...h1, id: 'h3' },
    ],
    interns: [
      {
        ...i1,
        fields: ['y'],
        minDays: 3,
        maxDays: 3,
        contrast: 'similar',
        interests: ['y'],
        regions: ['s'],
        ownOrg: false,
        companion: 'i3',
      },
      { ...i1, id: 'i3', companion: 'i1' },
    ],
    pins: [{ intern: 'i1', host: 'h3' }],
    forbidden: [{ intern: 'i3', host: 'h1' }],
    policy: { seed: 2, priority: 'organisation' },
  };
  deepEqual(
    changesBetween(before, after).map((change) => changeTexts('en').sentence(change, (id) => id.toUpperCase())),
    [
      'H2 no longer hosts.',
      'H1 has changed workplace, days, number of seats and smallest number of guests.',
      'H3 has joined as a host.',
      'I2 no longer takes part.',
      'I1 has changed own fields, length of the stay, how different the other may be, what to see, parts of the country, own organisation and companion.',
      'I3 has joined.',
      'I1 is no longer pinned to H1.',
      'I1 is pinned to H3.',
      'I3 and H1 must not be matched.',
      'The number of the draw is another.',
      'The rule of higher priority is another.',
    ],
  );
});
