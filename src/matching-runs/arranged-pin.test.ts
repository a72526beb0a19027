import { deepEqual, notEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { solve, type Host, type Instance, type Intern } from '@ipraktik/matching';
import { type FrozenArrangement, judgeArrangements, pinsOf } from './arranged-pin.ts';

const person = (id: string) => ({
  id,
  org: `${id} org`,
  workplace: `${id} team`,
  sector: 'municipal',
  fields: ['aeldre'],
  days: ['mon', 'tue', 'wed'] as const,
  minDays: 2,
  maxDays: 3,
  contrast: 'any' as const,
});
const host = (id: string, more: Partial<Host> = {}): Host => ({
  ...person(id),
  region: 'DK032',
  seats: 2,
  minGuests: 0,
  ...more,
});
const intern = (id: string, more: Partial<Intern> = {}): Intern => ({
  ...person(id),
  interests: ['aeldre'],
  open: false,
  regions: ['DK032'],
  ownOrg: false,
  ...more,
});
const agreed = (who: string, where: string, more: Partial<FrozenArrangement> = {}): FrozenArrangement => ({
  id: `${who} at ${where}`,
  intern: who,
  host: where,
  companion: null,
  days: ['mon', 'tue'],
  ...more,
});
type People = Pick<Instance, 'hosts' | 'interns' | 'pins' | 'forbidden'>;
const nobody: People = { hosts: [], interns: [], pins: [], forbidden: [] };
const lacks = (people: Partial<People>, ...all: FrozenArrangement[]) =>
  judgeArrangements({ ...nobody, ...people }, all).map(({ lack }) => lack);

test('each arrangement says the first thing it lacks', () => {
  const hosts = [host('h')];
  const interns = [intern('a')];
  deepEqual(lacks({ hosts, interns }, agreed('a', 'h')), [null]);
  deepEqual(lacks({ hosts, interns }, agreed('gone', 'h'), agreed('a', 'gone')), ['gone', 'gone']);
  deepEqual(lacks({ hosts, interns }, agreed('a', 'h', { isBeyondYes: true })), ['manager']);
  deepEqual(lacks({ hosts, interns, forbidden: [{ intern: 'a', host: 'h' }] }, agreed('a', 'h')), ['banned']);
  deepEqual(lacks({ hosts, interns }, agreed('a', 'h', { days: ['mon', 'fri'] })), ['days']);
  deepEqual(lacks({ hosts: [host('h', { maxDays: 2 })], interns }, agreed('a', 'h', { days: ['mon', 'tue', 'wed'] })), [
    'length',
  ]);
  deepEqual(lacks({ hosts: [host('h', { workplace: 'a team' })], interns }, agreed('a', 'h')), ['own-workplace']);
  const elsewhere = { hosts: [host('h'), host('k')], interns, pins: [{ intern: 'a', host: 'k' }] };
  deepEqual(lacks(elsewhere, agreed('a', 'h')), ['placed']);
  // The office has pinned the very same: it holds, and is not pinned twice.
  const same = judgeArrangements({ ...nobody, ...elsewhere }, [agreed('a', 'k')]);
  deepEqual([same[0]?.lack, pinsOf(same, elsewhere.pins)], [null, []]);
});

test('a pair takes two seats, and only those who said yes come along', () => {
  const pair = [intern('a', { companion: 'b' }), intern('b', { companion: 'a' })];
  const people = { hosts: [host('h')], interns: [...pair, intern('c')] };
  deepEqual(lacks(people, agreed('a', 'h', { companion: 'b' }), agreed('c', 'h')), [null, 'seats']);
  deepEqual(lacks(people, agreed('c', 'h'), agreed('a', 'h', { companion: 'b' })), [null, 'seats']);
  deepEqual(lacks(people, agreed('a', 'h')), ['company']);
});

test('a host that wants company has its guests pinned once enough of them are', () => {
  const people = { hosts: [host('h', { seats: 3, minGuests: 2 })], interns: ['a', 'b'].map((id) => intern(id)) };
  deepEqual(lacks(people, agreed('a', 'h')), ['minimum']);
  deepEqual(lacks(people, agreed('a', 'h'), agreed('b', 'h')), [null, null]);
});

test('who is not enough alone keeps no seat from the next who are, and what is taken stays taken', () => {
  const colleague = { org: 'ab org', workplace: 'ab team' };
  const pair = [intern('a', { ...colleague, companion: 'b' }), intern('b', { ...colleague, companion: 'a' })];
  const interns = [...pair, intern('c'), intern('d'), intern('e')];
  const at = (seats: number, minGuests: number, ...all: FrozenArrangement[]) =>
    lacks({ hosts: [host('h', { seats, minGuests, days: ['mon', 'tue', 'wed', 'thu'] })], interns }, ...all);
  const two = agreed('a', 'h', { companion: 'b' });
  const [c, d, e] = [agreed('c', 'h'), agreed('d', 'h', { days: ['tue', 'wed'] }), agreed('e', 'h')];
  deepEqual(at(2, 2, c), ['minimum']);
  deepEqual(at(2, 2, c, two), ['seats', null], 'lone, then a pair');
  deepEqual(at(3, 2, c, two), [null, null], 'room for all three');
  deepEqual(at(2, 2, c, e), [null, null], 'lone, lone');
  deepEqual(at(2, 2, c, d), [null, null], 'on other days: a host counts its guests, whenever they come');
  deepEqual(at(2, 2, c, d, e), [null, null, 'seats'], 'three, the last in line');
  deepEqual(at(2, 2, c, two, d), ['seats', null, 'seats'], 'a later yes takes nothing away');
  deepEqual(at(3, 3, two, c), [null, null]);
  deepEqual(at(3, 3, c, d, two), [null, 'seats', null]);
  deepEqual(at(4, 3, c, d), ['minimum', 'minimum'], 'there are seats, and too few who want them');
  deepEqual(at(3, 3, c, d), ['minimum', 'minimum']);
  // The office has pinned one already, and one more is enough.
  const pins = [{ intern: 'e', host: 'h' }];
  deepEqual(lacks({ hosts: [host('h', { minGuests: 2 })], interns, pins }, c, d), [null, 'seats']);
});

test('whatever people agree on, a matching is possible', () => {
  // Every way in which four interns, two of them a pair, can agree with three hosts, or with none.
  const hosts = [host('h', { minGuests: 2 }), host('k', { seats: 3, minGuests: 3 }), host('l', { seats: 1 })];
  const colleague = { org: 'ab org', workplace: 'ab team' };
  const pair = [intern('a', { ...colleague, companion: 'b' }), intern('b', { ...colleague, companion: 'a' })];
  const interns = [...pair, intern('c', { days: ['mon', 'tue'] }), intern('d', { regions: ['DK050'] })];
  const people: People = { ...nobody, hosts, interns };
  const ways = ['', 'h', 'k', 'l'];
  for (const [x, y, z] of ways.flatMap((x) => ways.flatMap((y) => ways.map((z) => [x, y, z] as const)))) {
    const all = [agreed('a', x, { companion: 'b' }), agreed('c', y), agreed('d', z)];
    const pins = pinsOf(judgeArrangements(people, all), []);
    const instance: Instance = {
      format: 'placement-instance/1',
      id: 'round',
      fields: ['aeldre'],
      regions: ['DK032', 'DK050'],
      ...people,
      pins,
      met: [],
      policy: { seed: 37, priority: 'workplace' },
    };
    notEqual(solve(instance).status, 'infeasible', `${x} ${y} ${z}`);
  }
});
