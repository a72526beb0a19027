import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { validate } from '@ipraktik/matching';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { canonicalJson, sha256Of } from './canonical.ts';
import {
  instanceOf,
  type FrozenCompanionship,
  type FrozenHost,
  type FrozenIntern,
  type RoundRows,
} from './instance.ts';

const stay = { days: ['mon', 'tue', 'wed'], minDays: 2, maxDays: 3 } as const;
const place = (name: string) => ({
  workplace: `${name} team`,
  organisation: `${name} org`,
  sector: 'municipal',
  landsdel: 'DK032',
});
const host = (id: string, answers: Partial<HostAnswers> = {}): FrozenHost => ({
  id,
  ...place(id),
  answers: {
    ...stay,
    fields: ['it-digitalisering', 'forsvar-beredskab'],
    seats: 2,
    minGuests: 2,
    contrast: 'any',
    learn: 'Everything',
    shown: false,
    name: 'Hanne Host',
    agreed: true,
    ...answers,
  },
});
const intern = (id: string, answers: Partial<InternAnswers> = {}): FrozenIntern => ({
  id,
  ...place(id),
  answers: {
    ...stay,
    fields: ['forsvar-beredskab'],
    open: false,
    interests: ['it-digitalisering'],
    landsdele: ['DK050', 'DK032'],
    ownOrganisation: false,
    contrast: 'different',
    travel: 'alone',
    companionEmail: null,
    ifNotConfirmed: null,
    purpose: 'To learn',
    name: 'Ida Intern',
    decides: 'self',
    managerEmail: null,
    agreed: true,
    ...answers,
  },
});
const rows = (given: Partial<RoundRows>): RoundRows => ({
  round: { id: 'round', seed: 37, priority: 'workplace' },
  hosts: [host('h1')],
  interns: [intern('i1')],
  companionships: [],
  holds: [],
  ...given,
});
const bond = (given: Partial<FrozenCompanionship>): FrozenCompanionship => ({
  inviter: 'i1',
  companion: 'i2',
  state: 'confirmed',
  ...given,
});
const together = { travel: 'together', companionEmail: 'x@example.org', ifNotConfirmed: 'not' } as const;

test('a round becomes a valid instance with everything a matching needs and no name or address', () => {
  const { instance } = instanceOf(rows({}));
  deepEqual(validate(instance), { ok: true, instance });
  deepEqual(instance.hosts, [
    {
      id: 'h1',
      org: 'h1 org',
      workplace: 'h1 team',
      sector: 'municipal',
      fields: ['forsvar-beredskab', 'it-digitalisering'],
      days: ['mon', 'tue', 'wed'],
      minDays: 2,
      maxDays: 3,
      contrast: 'any',
      region: 'DK032',
      seats: 2,
      minGuests: 2,
    },
  ]);
  deepEqual(instance.interns, [
    {
      id: 'i1',
      org: 'i1 org',
      workplace: 'i1 team',
      sector: 'municipal',
      fields: ['forsvar-beredskab'],
      days: ['mon', 'tue', 'wed'],
      minDays: 2,
      maxDays: 3,
      contrast: 'different',
      interests: ['it-digitalisering'],
      open: false,
      regions: ['DK032', 'DK050'],
      ownOrg: false,
    },
  ]);
  deepEqual(instance.policy, { seed: 37, priority: 'workplace' });
  for (const word of ['Hanne', 'Ida', 'leader@', 'learn'])
    equal(canonicalJson(instance).includes(word), false, `${word} is in the instance`);
});

test('the same round in any order is the same to the byte; another answer is not', () => {
  const [a, b] = [host('h1'), host('h2', { fields: ['forsvar-beredskab', 'it-digitalisering'] })];
  const [c, d] = [intern('i1', { days: ['wed', 'mon', 'tue'] }), intern('i2', together)];
  const holds = [
    { id: 'x', kind: 'ban', intern: 'i1', host: 'h1' },
    { id: 'y', kind: 'ban', intern: 'i1', host: 'h2' },
  ] as const;
  const bonds = [bond({})];
  const one = instanceOf(rows({ hosts: [a, b], interns: [c, d], companionships: bonds, holds }));
  const other = instanceOf(rows({ hosts: [b, a], interns: [d, c], companionships: bonds, holds: holds.toReversed() }));
  equal(canonicalJson(one.instance), canonicalJson(other.instance));
  equal(one.sha256, other.sha256);
  const changed = instanceOf(rows({ hosts: [a, b], interns: [c, intern('i2')], holds }));
  notEqual(changed.sha256, one.sha256);
});

test('canonical JSON sorts members at every depth and leaves out what is undefined', () => {
  equal(canonicalJson({ b: [{ d: 1, c: undefined, a: null }], a: 'æ' }), '{"a":"æ","b":[{"a":null,"d":1}]}');
  equal(sha256Of({}), '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test('two who confirmed each other are a pair', () => {
  const { instance, withoutCompanion } = instanceOf(
    rows({ interns: [intern('i1', together), intern('i2', together)], companionships: [bond({})] }),
  );
  deepEqual(
    instance.interns.map(({ id, companion }) => [id, companion]),
    [
      ['i1', 'i2'],
      ['i2', 'i1'],
    ],
  );
  deepEqual(withoutCompanion, []);
});

for (const state of ['invited', 'declined', 'expired', 'left'] as const)
  test(`whose companion is ${state} goes alone or not at all, as they said beforehand`, () => {
    const going = (ifNotConfirmed: 'alone' | 'not') =>
      instanceOf(
        rows({
          interns: [intern('i1', { ...together, ifNotConfirmed })],
          companionships: [bond({ companion: null, state })],
        }),
      );
    deepEqual(
      going('alone').instance.interns.map(({ id, companion }) => [id, companion]),
      [['i1', undefined]],
    );
    deepEqual(going('alone').withoutCompanion, []);
    deepEqual(going('not').instance.interns, []);
    deepEqual(going('not').withoutCompanion, ['i1']);
  });

test('who never said what then – an invited colleague whose inviter has left – goes alone', () => {
  const invited = { ...together, companionEmail: null, ifNotConfirmed: null } as const;
  const { instance, withoutCompanion } = instanceOf(
    rows({ interns: [intern('i2', invited)], companionships: [bond({ state: 'left' })] }),
  );
  deepEqual(
    instance.interns.map(({ id, companion }) => [id, companion]),
    [['i2', undefined]],
  );
  deepEqual(withoutCompanion, []);
});

test('two who would rather be together are a pair; without the other each goes alone', () => {
  const preferably = { travel: 'preferably', companionEmail: 'x@example.org', ifNotConfirmed: 'alone' } as const;
  const both = [intern('i1', preferably), intern('i2', preferably)];
  const companions = (companionships: FrozenCompanionship[]) =>
    instanceOf(rows({ interns: both, companionships })).instance.interns.map(({ companion }) => companion);
  deepEqual(companions([bond({})]), ['i2', 'i1']);
  deepEqual(companions([bond({ state: 'left' })]), [undefined, undefined]);
});

test('a confirmed companion who has withdrawn is no companion', () => {
  const { instance, withoutCompanion } = instanceOf(
    rows({ interns: [intern('i1', together)], companionships: [bond({})] }),
  );
  deepEqual([instance.interns, withoutCompanion], [[], ['i1']]);
});

test('pins and bans are kept; those on somebody who is gone are idle', () => {
  const { instance, idleHolds } = instanceOf(
    rows({
      holds: [
        { id: 'a', kind: 'pin', intern: 'i1', host: 'h1' },
        { id: 'b', kind: 'ban', intern: 'i1', host: 'h9' },
        { id: 'c', kind: 'pin', intern: 'i9', host: 'h1' },
      ],
    }),
  );
  deepEqual(instance.pins, [{ intern: 'i1', host: 'h1' }]);
  deepEqual(instance.forbidden, []);
  deepEqual(idleHolds, ['b', 'c']);
});
