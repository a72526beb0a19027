import { deepEqual, equal, rejects } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWorld, type World } from '../../tests/world.ts';
import { startTicking, sweepAll } from './ticking.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

test('of two workers that tick at once, one sweeps', async () => {
  let [running, most, count] = [0, 0, 0];
  const slow = async (): Promise<void> => {
    most = Math.max(most, ++running);
    count += 1;
    await sleep(100);
    running -= 1;
  };
  const ours = await Promise.all([1, 2, 3].map(() => sweepAll(world.acting(), [slow])));
  deepEqual([most, count, ours.filter(Boolean).length], [1, 1, 1]);
  equal(await sweepAll(world.acting(), [slow]), true, 'and the next tick finds the lock free');
});

test('a sweep that fails keeps neither the others nor the next tick from running', async () => {
  const swept: string[] = [];
  const sweeps = [
    () => Promise.reject(new Error('this one cannot')),
    async () => void swept.push('second'),
    async () => void swept.push('third'),
  ];
  await rejects(sweepAll(world.acting(), sweeps), { name: 'AggregateError', message: '1 of 3 sweeps failed' });
  deepEqual(swept, ['second', 'third']);
  await rejects(sweepAll(world.acting(), sweeps), AggregateError);
  equal(swept.length, 4);
});

test('ticks come one after another until stopped, and stopping waits for the one under way', async () => {
  const said: string[] = [];
  const ticking = startTicking(async () => {
    said.push('begun');
    await sleep(20);
    said.push('ended');
  }, 5);
  await sleep(90);
  await ticking.stop();
  const { length } = said;
  deepEqual(said, Array.from({ length: length / 2 }, () => ['begun', 'ended']).flat());
  await sleep(40);
  equal(said.length, length);
});
