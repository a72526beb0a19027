/** Every page there is, fetched by everybody who may: GET and HEAD change nothing. */
import { deepEqual } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { access, demoAccess } from '../src/access.ts';
import { LANGS, inLanguage } from '../src/kit/language.ts';
import { hashSecret, newSecret } from '../src/platform/ids.ts';
import { openWeb } from '../src/web.ts';
import { sampleAddress, setScene, type Owner, type Scene } from './route-samples.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let scene: Scene;
interface Reader {
  readonly who: string;
  readonly owner: Owner;
  readonly read: (method: 'GET' | 'HEAD', address: string) => Promise<Response>;
}
let readers: readonly Reader[];
before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  scene = await setScene(world);
  const { post } = world;
  await post.send({ to: 'x@y.example', subject: 's', text: 't', html: 'h', messageId: '<1@y>', lang: 'da' });
  const web = openWeb(world.house, {
    clock: world.clock,
    post,
    settle: async () => {},
    reset: () => {},
    load: () => null,
  });
  const reader = async (who: string, person: string | null, owner: (session: Buffer) => Owner): Promise<Reader> => {
    const secret = newSecret();
    const [token_hash, now] = [hashSecret(secret), world.clock.now()];
    const session = { token_hash, person_id: person, created_at: now, seen_at: now };
    await world.db.insertInto('sessions').values(session).execute();
    return {
      who,
      owner: owner(token_hash),
      read: async (method, address) => {
        const request = { method, headers: { cookie: `ipraktik=${secret}` } };
        return web.request(new Request(world.house.config.publicUrl + address, request));
      },
    };
  };
  const { personId } = await world.signedIn('lise@vejle.example');
  readers = [
    await reader('coordinator', scene.coordinator, () => ({ personId: scene.coordinator })),
    await reader('participant', personId, () => ({ personId })),
    await reader('draft holder', null, (session) => ({ session })),
  ];
});
after(() => world.close());

/** A session notes that it is in use: bookkeeping of ours, which nobody asked for and nobody sees. */
const snapshot = async (): Promise<Snapshot> => {
  const { 'public.sessions': sessions = [], ...others } = await takeSnapshot(world.db);
  return { ...others, sessions: sessions.map((row) => row.replace(/"seen_at": "[^"]+"/, '')).sort() };
};

/** The tables in which two snapshots differ. */
const changed = (was: Snapshot, is: Snapshot): string[] =>
  Object.keys(is).filter((table) => is[table]?.join() !== was[table]?.join());

const pages = Object.keys({ ...access, ...demoAccess })
  .filter((route) => route.startsWith('GET '))
  .map((route) => route.slice(4));

for (const page of pages)
  test(`reading ${page} changes nothing`, async () => {
    for (const { who, read, owner } of readers) {
      const address = await sampleAddress(page, scene, owner);
      // Long enough for a session to be noted anew, were it more than that.
      world.clock.moveTo(new Date(world.clock.now().getTime() + 6 * 60_000));
      const was = await snapshot();
      for (const lang of LANGS)
        for (const method of ['GET', 'HEAD'] as const) await (await read(method, inLanguage(lang, address))).text();
      deepEqual(changed(was, await snapshot()), [], who);
    }
  });

test('what a form changes would be seen', async () => {
  const was = await snapshot();
  await world.browser().post('/log-ind', { email: 'ny@vejle.example' });
  deepEqual(changed(was, await snapshot()), ['public.sign_in_requests', 'pgboss.job', 'sessions']);
});
