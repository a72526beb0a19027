/** Requests that no page of ours sends, to every route there is: 4xx and never a fault, and nothing half-written. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { access, demoAccess } from '../src/access.ts';
import type { Web } from '../src/http/visit.ts';
import { inLanguage } from '../src/kit/language.ts';
import { hashSecret, newId, newSecret } from '../src/platform/ids.ts';
import { openWeb } from '../src/web.ts';
import { sampleAddress, setScene, type Scene } from './route-samples.ts';
import { takeSnapshot } from './snapshot.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let scene: Scene;
let web: Web;
/** What the fields of all our forms are called. */
let names: readonly string[];

const routesOf = (method: 'GET' | 'POST'): readonly string[] =>
  Object.keys({ ...access, ...demoAccess })
    .filter((route) => route.startsWith(`${method} `))
    .map((route) => route.slice(method.length + 1));

/** The coordinator, in a browser of their own each time: what one request changes touches no other. */
const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const [secret, now] = [newSecret(), world.clock.now()];
  const session = { token_hash: hashSecret(secret), person_id: scene.coordinator, created_at: now, seen_at: now };
  await world.db.insertInto('sessions').values(session).execute();
  const { publicUrl } = world.house.config;
  const headers = new Headers({ origin: publicUrl, 'sec-fetch-site': 'same-origin', cookie: `ipraktik=${secret}` });
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  const connection = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const answer = await web.request(new Request(publicUrl + path, { ...init, headers }), {}, connection);
  await world.db.deleteFrom('sessions').where('token_hash', '=', session.token_hash).execute();
  return answer;
};
const addressOf = (route: string): Promise<string> => sampleAddress(route, scene, { personId: scene.coordinator });

before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  scene = await setScene(world);
  const { clock, post } = world;
  web = openWeb(world.house, { clock, post, settle: async () => {}, reset: () => {}, load: () => null });
  const pages = [];
  for (const route of routesOf('GET')) pages.push(await (await ask(await addressOf(route))).text());
  const found = pages.flatMap((page) => [...page.matchAll(/<(?:input|select|textarea|button)[^>]* name="([^"]+)"/g)]);
  names = [...new Set(found.map(([, name = '']) => name)), 'run', 'count', 'round', 'code', 'secret'];
});
after(() => world.close());

const FORM = 'application/x-www-form-urlencoded';
type Body = NonNullable<RequestInit['body']>;
const everywhere = (...values: readonly string[]): Body =>
  new URLSearchParams(names.flatMap((name) => values.map((value): [string, string] => [name, value])));
const withFiles = (): FormData => {
  const form = new FormData();
  for (const name of names) form.append(name, new File(['x'], 'x.txt'));
  return form;
};
const ODD: Readonly<Record<string, () => { body?: Body; type?: string }>> = {
  nothing: () => ({}),
  'a file for every field': () => ({ body: withFiles() }),
  'every field twice': () => ({ body: everywhere('yes', 'no') }),
  'every field far too long': () => ({ body: everywhere('x'.repeat(900)) }),
  'text that is SQL, markup, signs of control and half a letter': () => ({
    body: everywhere(`'; drop table persons; --<script>\u0000\u0007\u202e\u{1f600}\ud800`),
  }),
  'what looks like an id': () => ({ body: everywhere('-'.repeat(36)) }),
  'ids of nobody': () => ({ body: everywhere(newId()) }),
  'numbers that are none': () => ({ body: everywhere('1e309') }),
  'a number too large': () => ({ body: everywhere('99999999999999999999') }),
  'a day that is none': () => ({ body: everywhere('2027-02-30') }),
  'names that every object has': () => ({ body: '__proto__=1&constructor=2&toString=3&a[b]=4&=5', type: FORM }),
  'bytes that are no text': () => ({ body: 'email=%E0%A4%A&%zz&name=%ff%fe&a=%', type: FORM }),
  JSON: () => ({ body: '{"email":{"$ne":null},"run":[1]}', type: 'application/json' }),
  'parts without a boundary': () => ({ body: 'x', type: 'multipart/form-data' }),
};

for (const route of routesOf('POST'))
  test(`POST ${route}: odd forms are answered, and what is refused leaves nothing`, async () => {
    const address = await addressOf(route);
    let was = await takeSnapshot(world.db);
    for (const [what, make] of Object.entries(ODD)) {
      const { body, type } = make();
      const headers = type === undefined ? {} : { 'content-type': type };
      const answer = await ask(address, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
      ok(answer.status < 500, `${what}: ${answer.status}`);
      const is = await takeSnapshot(world.db);
      if (answer.status >= 400) deepEqual(is, was, what);
      was = is;
    }
  });

test('a form that another site sends is refused everywhere, in the language of its page', async () => {
  const was = await takeSnapshot(world.db);
  for (const route of routesOf('POST')) {
    for (const [lang, says] of [
      ['da', /Formularen kom et andet sted fra/],
      ['en', /The form came from elsewhere/],
    ] as const) {
      const address = inLanguage(lang, route.replace(/:\w+/g, newId()));
      const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
      const refused = await ask(address, { method: 'POST', body: everywhere('yes'), headers });
      equal(refused.status, 403, route);
      match(await refused.text(), says);
    }
  }
  deepEqual(await takeSnapshot(world.db), was);
});

const NO_IDS = [
  '00000000-0000-4000-8000-000000000000',
  '-'.repeat(36),
  'x',
  '%00',
  '%E0%A4%A',
  '..%2F..%2Fetc',
  "';--",
  '__proto__',
  '99999999999999999999',
  'a'.repeat(2000),
];
/** Their pages are a button; whether the link is worth anything is known when it is pressed. */
const SHOWN = ['/log-ind/link/:secret', '/fortsaet/:secret'];

/** A route's addresses with something odd in place of each of its parameters, the others being real. */
const oddAddresses = async (route: string): Promise<string[]> => {
  const parts = (await addressOf(route)).split('/');
  const parameters = route.split('/').flatMap((part, at) => (part.startsWith(':') ? [at] : []));
  return parameters.flatMap((at) => NO_IDS.map((odd) => parts.with(at, odd).join('/')));
};

for (const method of ['GET', 'POST'] as const)
  test(`${method}: unknown and odd ids in addresses are not found`, async () => {
    for (const route of routesOf(method).filter((one) => one.includes(':')))
      for (const address of await oddAddresses(route)) {
        const { status } = await ask(address, { method });
        const isShown = method === 'GET' && SHOWN.includes(route);
        // Taking away what is not there leads back to the list it is not on.
        const isGone = method === 'POST' && status === 303;
        ok(isShown || isGone || [404, 409, 410].includes(status), `${method} ${address}: ${status}`);
      }
  });

/** What no page may hold, whatever the address says: HTML 13.2.3.5 calls them errors, and NUL ends a line in a terminal. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

test('signs of control in an address are answered, and stand in no page', async () => {
  for (const path of ['/%00', '/en/%00', '/min%07side', '/tilmeld/%1b%5b2J', '/%0d%0aset-cookie:x']) {
    const answer = await ask(path);
    equal(answer.status, 404, path);
    doesNotMatch(await answer.text(), CONTROL, path);
  }
  equal((await ask('//evil.example/?q=%00')).headers.get('location'), '/evil.example/?q=');
  const asked = names.map((name) => `${encodeURIComponent(name)}=x%00%07%0d%0a%3Cscript`).join('&');
  for (const route of routesOf('GET')) {
    const address = `${await addressOf(route)}?q=%00&til=%00&side=%00&som=%00&${asked}`;
    const moved = await ask(address);
    equal(moved.status, 303, route);
    const { pathname, search } = new URL(moved.headers.get('location') ?? '', world.house.config.publicUrl);
    doesNotMatch(decodeURIComponent(search), CONTROL, route);
    const answer = await ask(pathname + search);
    ok(answer.status < 500, `${route}: ${answer.status}`);
    const type = answer.headers.get('content-type') ?? '';
    if (type.startsWith('text/html')) doesNotMatch(await answer.text(), CONTROL, route);
  }
});
