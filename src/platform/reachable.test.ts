import { equal, ok, rejects } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { openWorld, type World } from '../../tests/world.ts';
import { CannotStart } from './cannot-start.ts';
import { proveReachable } from './reachable.ts';

let world: World;
before(async () => void (world = await openWorld()));
after(() => world.close());

const refused = (what: Parameters<typeof proveReachable>[0], why: RegExp) =>
  rejects(proveReachable(what), (error: unknown) => {
    ok(error instanceof CannotStart);
    ok(why.test(error.message), error.message);
    ok(!error.message.includes('hemmelig'), error.message);
    return true;
  });

/** A port of this machine that nothing listens on. */
const deadPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

test('a database that answers is one to start on', async () => {
  equal(await proveReachable(world.connection), undefined);
});

test('one that cannot be used is named without its password, and why', async () => {
  const port = await deadPort();
  await refused(
    { connectionString: `postgres://anna:hemmelig@127.0.0.1:${port}/praktik` },
    new RegExp(`^The database "praktik" at 127\\.0\\.0\\.1:${port} cannot be used as "anna": nothing listens there\\.`),
  );
  await refused({ connectionString: 'postgres://anna:hemmelig@db.invalid/praktik' }, /name/);
  await refused({ ...world.connection, host: '/nowhere', password: 'hemmelig' }, /in \/nowhere .*no such socket/);
  await refused({ ...world.connection, database: 'nothing', password: 'hemmelig' }, /no database of this name/);
  await refused({ ...world.connection, user: 'nobody', password: 'hemmelig' }, /does not let this user in/);
});
