import { deepEqual, equal, notDeepEqual, ok } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import type { Limit } from './limit.ts';
import { forgetLimits, takeTurn } from './limits.ts';

let world: World;
const START = new Date('2027-03-10T09:00:00Z');
before(async () => void (world = await openWorld()));
after(() => world.close());
beforeEach(async () => {
  world.clock.moveTo(START);
  await world.db.deleteFrom('limits').execute();
});

const THREE: Limit = { name: 'three', burst: 3, everySeconds: 60 };
const take = (who: string, limit = THREE) => takeTurn(world.acting(), [[limit, who]]);
const secondsOn = (seconds: number) => world.clock.moveTo(new Date(START.getTime() + seconds * 1_000));
const rows = () => world.db.selectFrom('limits').selectAll().execute();

test('so many at once and then one at a time, each for himself', async () => {
  deepEqual([await take('anna'), await take('anna'), await take('anna')], [null, null, null]);
  const wait = (await take('anna')) ?? 0;
  ok(wait > 55 && wait <= 60, `${wait} s`);
  equal(await take('bo'), null);
  secondsOn(61);
  equal(await take('anna'), null, 'one drop has fallen');
  ok(await take('anna'));
  secondsOn(3_600);
  deepEqual(
    [await take('anna'), await take('anna'), await take('anna')],
    [null, null, null],
    'and never more than three',
  );
  ok(await take('anna'));
});

test('a request that was overtaken does not fill the bucket again', async () => {
  const overtaken = world.acting();
  secondsOn(5);
  for (let i = 0; i < 3; i++) equal(await take('dan'), null);
  ok(await takeTurn(overtaken, [[THREE, 'dan']]));
  ok(await take('dan'));
});

test('of fifty at once exactly three get through', async () => {
  const waits = await Promise.all(Array.from({ length: 50 }, () => take('carl')));
  equal(waits.filter((wait) => wait === null).length, 3);
});

test('a bucket is known by its hash alone, and yesterday’s hash is another', async () => {
  await take('192.0.2.7');
  const [today] = await rows();
  ok(!JSON.stringify([today, today?.key.toString('latin1')]).includes('192.0.2.7'));
  equal(today?.key.length, 32);
  await world.db.deleteFrom('limits').execute();
  secondsOn(24 * 3_600);
  await take('192.0.2.7');
  notDeepEqual((await rows())[0]?.key, today?.key);
});

test('the day after, neither bucket nor salt is left', async () => {
  await take('192.0.2.7');
  await forgetLimits(world.acting());
  equal((await rows()).length, 1, 'not while it counts');
  secondsOn(24 * 3_600);
  await forgetLimits(world.acting());
  equal((await rows()).length, 0);
  equal(
    (await world.db.selectFrom('daily_salts').selectAll().execute()).filter(({ day }) => day < '2027-03-11').length,
    0,
  );
});
