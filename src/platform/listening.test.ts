import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { CannotStart } from './cannot-start.ts';
import { listening } from './listening.ts';

test('a port that is taken is named, with what to do about it', async (t) => {
  const first = createServer().listen(0, '127.0.0.1');
  t.after(() => first.close());
  await listening(first, 0);
  const { port } = first.address() as AddressInfo;
  const second = createServer().listen(port, '127.0.0.1');
  await assert.rejects(listening(second, port), (error: unknown) => {
    assert.ok(error instanceof CannotStart);
    assert.match(error.message, new RegExp(`^Port ${port} is taken: .* Set PORT to another one\\.$`));
    return true;
  });
});

test('any other fault stays what it is', async () => {
  const server = createServer().listen(0, '192.0.2.1');
  await assert.rejects(listening(server, 0), { code: 'EADDRNOTAVAIL' });
});
