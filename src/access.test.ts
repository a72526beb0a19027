import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Hono } from 'hono';
import { sampleAddress, sampleFields, setScene, type Owner, type Scene } from '../tests/route-samples.ts';
import { browserOf, openWorld, type Browser, type World } from '../tests/world.ts';
import { access, demoAccess } from './access.ts';
import type { AccessRow, Permission, Role } from './http/access.ts';
import { openDoors, type TurnedAway } from './http/doors.ts';
import type { Web } from './http/visit.ts';
import { demoPost } from './messages/post.ts';
import { hashSecret, newId, newSecret } from './platform/ids.ts';
import { openWeb } from './web.ts';

let world: World;
let scene: Scene;
let demoWeb: Web;
let realWeb: Web;
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  scene = await setScene(world);
  const post = demoPost();
  await post.send({ to: 'x@y.example', subject: 's', text: 't', html: 'h', messageId: '<1@y>', lang: 'da' });
  demoWeb = openWeb(world.house, {
    clock: world.clock,
    post,
    settle: async () => {},
    reset: () => {},
    load: () => null,
  });
  const config = { ...world.house.config, mode: 'real' as const };
  realWeb = openWeb({ ...world.house, config });
});
after(() => world.close());

/** Every route that is hung, in Danish, in the demo and in a real instance; middleware hangs on '/*'. */
const hung = (web: Web): string[] =>
  [...new Set(web.routes.map(({ method, path }) => `${method} ${path}`))]
    .filter((route) => !/^ALL |\/\*$| \/en(\/|$)| \/healthz$| \/assets\//.test(route))
    .sort();

interface Somebody {
  readonly browser: (web: Web) => Browser;
  readonly owner: Owner;
}

/** A browser that is somebody, made anew for every request: what one request changes touches no other. */
const enter = async (role: Role): Promise<Somebody> => {
  const origin = world.house.config.publicUrl;
  const [secret, now] = [newSecret(), world.clock.now()];
  const session = hashSecret(secret);
  const browser = (web: Web) => browserOf(web, origin, `ipraktik=${secret}`);
  const stored = { token_hash: session, created_at: now, seen_at: now };
  if (role === 'anonymous' || role === 'linkHolder')
    return { browser: (web) => browserOf(web, origin, null), owner: await stranger() };
  if (role === 'draftHolder') {
    await world.db.insertInto('sessions').values(stored).execute();
    return { browser, owner: { session } };
  }
  const email = `${newId()}@ipraktik.example`;
  const { personId } = await world.signedIn(email, { coordinator: role === 'coordinator' });
  await world.db
    .insertInto('sessions')
    .values({ ...stored, person_id: personId })
    .execute();
  return { browser, owner: { personId } };
};
const stranger = async (): Promise<Owner> => ({ personId: (await world.signedIn(`${newId()}@y.example`)).personId });

/** Who is one thing is others too: a signed-in person has a browser, and anybody may have been given a link. */
const ALSO: Readonly<Record<Role, readonly Role[]>> = {
  anonymous: ['linkHolder'],
  draftHolder: ['anonymous', 'linkHolder'],
  linkHolder: ['anonymous'],
  participant: ['draftHolder', 'linkHolder'],
  coordinator: ['participant', 'draftHolder', 'linkHolder'],
};
const KINDEST_FIRST: readonly Permission[] = ['yes', 'own', 'sign-in', 'no'];
const permitted = (row: AccessRow, role: Role): Permission | undefined => {
  const kindest = KINDEST_FIRST.find((permission) => [role, ...ALSO[role]].some((one) => row[one] === permission));
  // Whoever has signed in is not helped by being asked to.
  return kindest === 'sign-in' && (role === 'participant' || role === 'coordinator') ? 'no' : kindest;
};

type Ending = 'in' | 'broken' | 'asked to sign in' | 'refused' | 'not found';
const endingOf = (answer: Response): Ending => {
  const to = answer.headers.get('location') ?? '';
  if (answer.status === 303 && /^\/log-ind(\?|$)/.test(to)) return 'asked to sign in';
  if (answer.status === 403 || answer.status === 401) return 'refused';
  if (answer.status === 404) return 'not found';
  return answer.status < 500 ? 'in' : 'broken';
};

/** Tries one route as one kind of visitor with an object of theirs, or of somebody else. */
const tried = async (route: string, role: Role, whose: 'theirs' | 'another’s'): Promise<Ending> => {
  const [method = '', path = ''] = route.split(' ');
  const somebody = await enter(role);
  const address = await sampleAddress(path, scene, whose === 'theirs' ? somebody.owner : await stranger());
  const browser = somebody.browser(path === '/opsaetning' ? realWeb : demoWeb);
  return endingOf(await (method === 'GET' ? browser.get(address) : browser.post(address, sampleFields(route, scene))));
};

const ROLES: readonly Role[] = ['anonymous', 'draftHolder', 'linkHolder', 'participant', 'coordinator'];
/** Signing out lands on the front page, sign-in pages are themselves; there is a coordinator, so no set-up page. */
const ELSEWHERE: Readonly<Record<string, Ending>> = {
  'GET /opsaetning': 'not found',
  'POST /opsaetning': 'not found',
};

for (const [route, row] of Object.entries({ ...access, ...demoAccess })) {
  test(`${route}: everybody fares as the table says`, async () => {
    const fared: Record<string, Ending> = {};
    const said: Record<string, Ending | undefined> = {};
    for (const role of ROLES) {
      const permission = permitted(row, role);
      fared[role] = await tried(route, role, 'theirs');
      said[role] =
        ELSEWHERE[route] ?? (permission === 'sign-in' ? 'asked to sign in' : permission === 'no' ? 'refused' : 'in');
      if (permission !== 'own') continue;
      fared[`${role}, another’s`] = await tried(route, role, 'another’s');
      said[`${role}, another’s`] = 'not found';
    }
    deepEqual(fared, said);
  });
}

test('every row of the table is a route, and every route has a row', () => {
  deepEqual(
    [...new Set([...hung(demoWeb), ...hung(realWeb)])].sort(),
    Object.keys({ ...access, ...demoAccess }).sort(),
  );
});

test('a route without a row does not start, nor one that says "own" and has nobody to prove it', () => {
  const away: TurnedAway = {
    signIn: () => new Response(),
    forbidden: () => new Response(),
    missing: () => new Response(),
  };
  const row = (anonymous: Permission): AccessRow => ({
    anonymous,
    draftHolder: 'no',
    linkHolder: 'no',
    participant: 'no',
    coordinator: 'no',
  });
  const doors = openDoors(new Hono(), { 'GET /known': row('yes'), 'GET /own': row('own') }, away);
  throws(() => doors.get('/unknown', () => new Response()), /GET \/unknown has no row/);
  throws(() => doors.post('/known', () => new Response()), /POST \/known has no row/);
  throws(() => doors.get('/own', () => new Response()), /says "own" but has no guard/);
  doors.get('/known', () => new Response());
});

/** Empty forms by somebody who may send them: the address, and where its page in the other language leads. */
const otherLanguageAfter = async (route: string): Promise<{ href: string; status: number } | null> => {
  const path = route.slice('POST '.length);
  const { browser, owner } = await enter('coordinator');
  const address = await sampleAddress(path, scene, owner);
  const answer = await browser(demoWeb).post(address);
  const href = /rel="alternate" hreflang="en" href="([^"]*)"/.exec(await answer.text())?.[1];
  if (answer.status < 400 || href === undefined) return null;
  return { href, status: (await browser(demoWeb).get(href)).status };
};

test('a page that answers a form leads to the page the form is on, in the other language', async () => {
  const lost: string[] = [];
  let answered = 0;
  for (const route of Object.keys(access).filter((one) => one.startsWith('POST ') && one !== 'POST /opsaetning')) {
    const other = await otherLanguageAfter(route);
    if (!other) continue;
    answered++;
    // A link that is used up is told in both languages, with 410.
    if (other.status === 404) lost.push(`${route} → ${other.href} is ${other.status}`);
  }
  deepEqual(lost, []);
  ok(answered > 20, `${answered} forms were answered with a page`);
});

test('an address nobody knows is not found, whoever asks, and in both languages', async () => {
  for (const role of ROLES) {
    const { browser } = await enter(role);
    for (const path of ['/findes-ikke', '/en/findes-ikke', '/kontor/findes-ikke'])
      equal((await browser(demoWeb).get(path)).status, 404);
  }
  ok(Object.keys(access).length > 0);
});
