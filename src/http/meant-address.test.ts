import { equal } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { meantAddress } from './meant-address.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const ask = async (path: string, method = 'GET'): Promise<string> => {
  const answer = await world.web.request(new Request(world.house.config.publicUrl + path, { method }));
  return `${answer.status} ${answer.headers.get('location') ?? ''}`.trim();
};

test('an address written off a poster leads to the one that is meant, with what stood after it', async () => {
  equal(await ask('/tilmeld'), '200');
  for (const path of ['/tilmeld/', '/Tilmeld', '/TILMELD//', '//tilmeld']) equal(await ask(path), '301 /tilmeld', path);
  equal(await ask('/Tilmeld/?som=vært&x=%2F'), '301 /tilmeld?som=v%C3%A6rt&x=%2F');
  equal(await ask('/tilmeld/', 'HEAD'), '301 /tilmeld');
  equal(await ask('/en/'), '301 /en');
  equal(await ask('/EN/Tilmeld'), '301 /en/tilmeld');
  equal(await ask('//'), '301 /');
});

test('a secret or an id is left as it is written', async () => {
  equal(await ask('/Log-ind/Link/AbC_d/'), '301 /log-ind/link/AbC_d');
  equal(await ask('/log-ind/link/AbC_d'), '200');
});

test('nothing leads away, and no form is sent on', async () => {
  for (const path of ['//evil.example', '//evil.example/', '/\\evil.example', '/%2F%2Fevil.example/', '/findes-ikke/'])
    equal(await ask(path), '404', path);
  equal(await ask('/Tilmeld', 'POST'), '403', 'it does not even say where it comes from');
  const sent = await world.browser().post('/Tilmeld', { how: 'host' });
  equal(sent.status, 404);
});

test('the page that is asked for is not sent round in circles', () => {
  const meant = meantAddress(['/', '/runder/ny', '/runder/:year']);
  equal(meant('/runder/NY'), '/runder/ny');
  equal(meant('/runder/2027/'), '/runder/2027');
  for (const path of ['/', '/runder/ny', '/runder/2027', '/runder', '/andet']) equal(meant(path), null);
});
