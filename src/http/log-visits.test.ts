import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pino } from 'pino';
import { openWorld, type World } from '../../tests/world.ts';
import { openWeb } from '../web.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

test('the log names the route that answered, and never the address', async () => {
  const lines: string[] = [];
  const log = pino({ base: null, timestamp: false }, { write: (line) => void lines.push(line) });
  const web = openWeb({ ...world.house, log });
  const signUp = '/tilmelding/11111111-1111-4111-8111-111111111111';
  for (const path of [
    '/',
    '/healthz',
    '/en/log-ind',
    '/log-ind/link/secret',
    '/kalender/secret.ics',
    `${signUp}/tjek`,
    `${signUp}/dage`,
    '/x/y',
  ])
    await web.request(new Request(world.house.config.publicUrl + path));
  deepEqual(
    lines.map((line) => {
      const { route, status } = JSON.parse(line) as { route: string; status: number };
      return `${status} ${route}`;
    }),
    [
      '200 /',
      '200 /healthz',
      '200 /en/log-ind',
      '200 /log-ind/link/:secret',
      '404 /kalender/:secret.ics',
      '303 /tilmelding/:id/tjek',
      '303 /tilmelding/:id/:question',
      '404 none',
    ],
  );
});
