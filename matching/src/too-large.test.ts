import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readJson } from './files.ts';
import { generate } from './generate.ts';
import { validate } from './validate.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'too-large-'));
});
after(() => rm(folder, { recursive: true }));
const read = async (bytes: Uint8Array) => {
  const file = join(folder, 'file');
  await writeFile(file, bytes);
  return readJson(file);
};

test('a million interns and a million hosts are refused before anything is made of them', () => {
  const small = generate({ interns: 20, hosts: 10, seed: 1 });
  const many = {
    ...small,
    hosts: Array.from({ length: 1_000_000 }, () => null),
    interns: Array.from({ length: 1_000_000 }, () => null),
  };
  assert.deepEqual(validate(many), {
    ok: false,
    complaints: [
      { path: 'hosts', message: 'has 1000000 members, and this program takes on at most 100000' },
      { path: 'interns', message: 'has 1000000 members, and this program takes on at most 200000' },
    ],
  });
});

test('what is packed small and is long, cut off or no text is told as that', async () => {
  const packed = gzipSync(JSON.stringify({ a: 'text' }));
  assert.deepEqual(await read(packed), { ok: true, value: { a: 'text' } });
  const why = async (bytes: Uint8Array) => {
    const reading = await read(bytes);
    return reading.ok ? 'read' : reading.why;
  };
  const long = 'it is longer than the 128 MB that are read';
  assert.equal(await why(gzipSync(Buffer.alloc(129 * 2 ** 20, ' '), { level: 1 })), long);
  assert.equal(await why(Buffer.alloc(129 * 2 ** 20, ' ')), long);
  assert.match(await why(packed.subarray(0, -9)), /^the gzip data is broken or cut off/);
  assert.equal(await why(Buffer.from([0x22, 0xff, 0x22])), 'the text is not UTF-8');
});
