import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { demoGuises } from './demo-guises.rules.ts';
import type { DemoGuise } from './demo.ts';

const guise = (signUp: string, more: Partial<DemoGuise> = {}): DemoGuise => ({
  signUp,
  email: `${signUp}@vejle.example`,
  name: signUp,
  role: 'intern',
  workplace: 'Byarkivet',
  organisation: 'Vejle Kommune',
  visit: 'open',
  companion: null,
  isSent: true,
  isNew: false,
  ...more,
});

test('somebody of every kind is offered, each once: hosts, single interns, both of a pair, those without, one’s own', () => {
  const people = [
    ...['h1', 'h2', 'h3', 'h4'].map((id) => guise(id, { role: 'host' })),
    guise('i1'),
    guise('a', { companion: 'b' }),
    guise('i2'),
    guise('b', { companion: 'a' }),
    guise('i3', { visit: 'agreed' }),
    guise('i4'),
    guise('none1', { visit: null }),
    guise('none2', { visit: null }),
    guise('alone', { role: 'host', visit: null }),
    guise('new', { isNew: true, visit: null }),
  ];
  const offered = Object.fromEntries(
    Object.entries(demoGuises(people)).map(([kind, some]) => [kind, some.map(({ signUp }) => signUp)]),
  );
  deepEqual(offered, {
    mine: ['new'],
    hosts: ['h1', 'h2', 'h3'],
    interns: ['i1', 'i2', 'i3'],
    pair: ['a', 'b'],
    without: ['none1', 'alone'],
  });
});

test('before the proposals are out nobody is without a match yet', () => {
  const { without, interns } = demoGuises([guise('i1', { visit: null, isSent: false })]);
  deepEqual([without.length, interns.length], [0, 1]);
});
