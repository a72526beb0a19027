import { equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';

let demo: World;
let real: World;
before(async () => {
  demo = await openWorld();
  real = await openWorld({ env: { PUBLIC_URL: 'https://praktik.example' } });
});
after(() => Promise.all([demo.close(), real.close()]));

const send = (world: World, address: string, headers: Record<string, string>) => {
  const body = new URLSearchParams({ email: 'anna@vejle.example' });
  return world.web.request(new Request(`${address}/log-ind`, { method: 'POST', body, headers }));
};

test('a form is taken from the configured address alone, whatever the request says its host is', async () => {
  const behind = 'http://10.0.0.7:3000';
  equal((await send(real, behind, { origin: 'https://praktik.example' })).status, 303);
  equal((await send(real, 'https://praktik.example', { origin: 'https://praktik.example' })).status, 303);
  for (const origin of ['https://evil.example', 'http://praktik.example', behind, 'null', '']) {
    const refused = await send(real, behind, { origin });
    equal(refused.status, 403, origin);
    match(await refused.text(), /Formularen kom et andet sted fra/);
  }
  equal((await send(real, 'http://evil.example', { origin: 'http://evil.example' })).status, 403);
});

test('without a public address the machine’s own names are answered, and no other, even one that leads here', async () => {
  const { port } = demo.house.config;
  for (const name of ['127.0.0.1', 'localhost', '[::1]'])
    equal((await send(demo, `http://${name}:${port}`, { origin: `http://${name}:${port}` })).status, 303, name);
  equal((await send(demo, `http://localhost:${port}`, { origin: `http://evil.example:${port}` })).status, 403);
  for (const name of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example', '10.0.0.7']) {
    const rebound = `http://${name}:${port}`;
    equal((await send(demo, rebound, { origin: rebound, 'sec-fetch-site': 'same-origin' })).status, 421, name);
    const read = await demo.web.request(new Request(`${rebound}/demo/post`));
    equal(read.status, 421, name);
    match(await read.text(), /Her svarer kun http:\/\/127\.0\.0\.1/);
  }
});
