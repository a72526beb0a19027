import { deepEqual, equal } from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
const START = new Date('2027-03-10T09:00:00Z');
before(async () => void (world = await openWorld()));
after(() => world.close());
beforeEach(() => world.clock.moveTo(START));

const hoursOn = (hours: number) => world.clock.moveTo(new Date(START.getTime() + hours * 3_600_000));
const sessions = async (): Promise<boolean[]> =>
  (await world.db.selectFrom('sessions').select('person_id').orderBy('person_id').execute()).map(
    ({ person_id }) => person_id !== null,
  );
const requests = async (): Promise<number> =>
  (await world.db.selectFrom('sign_in_requests').select('id').execute()).length;

test('what nobody can use any more is not kept', async () => {
  const used = await world.signedIn('anna@vejle.example');
  await world.signedIn('bo@vejle.example');
  await world.browser().post('/log-ind', { email: 'carl@vejle.example' });
  await world.tick();
  deepEqual(await sessions(), [true, true, false]);

  hoursOn(11);
  await used.get('/');
  hoursOn(13);
  await world.tick();
  deepEqual(await sessions(), [true, false], 'twelve idle hours end a session');
  equal(await requests(), 1);

  hoursOn(25);
  await world.tick();
  equal(await requests(), 0, 'a request is gone the day after');
  deepEqual(await sessions(), [false]);

  hoursOn(24 * 29);
  await world.tick();
  deepEqual(await sessions(), [false], 'a browser that may hold a draft keeps it for thirty days');
  hoursOn(24 * 30 + 1);
  await world.tick();
  deepEqual(await sessions(), []);
});

test('a session in use lives seven days, and no longer', async () => {
  const browser = await world.signedIn('dorte@vejle.example');
  for (let hours = 0; hours < 7 * 24; hours += 10) {
    hoursOn(hours);
    await browser.get('/');
    await world.tick();
  }
  deepEqual(await sessions(), [true]);
  hoursOn(7 * 24 + 1);
  await world.tick();
  deepEqual(await sessions(), []);
});
