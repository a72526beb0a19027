import { equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const ask = (method: string, path: string, body?: string) =>
  world.web.request(new Request(world.house.config.publicUrl + path, { method, ...(body ? { body } : {}) }));

test('a page says that nothing comes from elsewhere, nobody frames it and nobody keeps it', async () => {
  const { headers } = await ask('GET', '/log-ind');
  const policy = headers.get('content-security-policy') ?? '';
  match(policy, /default-src 'none'/);
  match(policy, /frame-ancestors 'none'/);
  match(policy, /form-action 'self'/);
  ok(!policy.includes('unsafe'));
  equal(headers.get('x-frame-options'), 'DENY');
  equal(headers.get('x-content-type-options'), 'nosniff');
  equal(headers.get('referrer-policy'), 'same-origin');
  equal(headers.get('cache-control'), 'no-store');
});

test('HEAD answers as GET does, without the page; other methods find nothing', async () => {
  const head = await ask('HEAD', '/log-ind');
  equal(head.status, 200);
  equal(await head.text(), '');
  for (const method of ['PUT', 'DELETE', 'PATCH']) ok((await ask(method, '/log-ind')).status >= 403);
});

test('a form of more than 64 KB is told so, on a page', async () => {
  const answer = await world.browser().post('/log-ind', { email: 'x'.repeat(70_000) });
  equal(answer.status, 413);
  match(await answer.text(), /Det var for meget på én gang/);
});
