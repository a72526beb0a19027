import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql as raw } from 'kysely';
import { openWorld, type World } from '../../tests/world.ts';
import { transact } from './transact.ts';

let world: World;
before(async () => void (world = await openWorld({ at: '2027-06-02T09:00:00Z' })));
after(() => world.close());

test('two acts that wait for each other are both carried out, one after the other', async () => {
  await raw`create table counted (name text primary key, times integer not null)`.execute(world.db);
  await raw`insert into counted values ('a', 0), ('b', 0)`.execute(world.db);
  const together = Promise.withResolvers<null>();
  let [holding, begun] = [0, 0];
  /** Takes one row, waits until the other act has the other, and wants that. */
  const count = (first: string, second: string) =>
    transact(world.acting(), async ({ sql }) => {
      begun += 1;
      await raw`update counted set times = times + 1 where name = ${first}`.execute(sql);
      holding += 1;
      if (holding === 2) together.resolve(null);
      await together.promise;
      await raw`update counted set times = times + 1 where name = ${second}`.execute(sql);
    });
  await Promise.all([count('a', 'b'), count('b', 'a')]);
  const { rows } = await raw`select name, times from counted order by name`.execute(world.db);
  deepEqual(rows, [
    { name: 'a', times: 2 },
    { name: 'b', times: 2 },
  ]);
  deepEqual(begun, 3, 'one of them twice');
});
