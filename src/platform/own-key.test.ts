import { deepEqual, equal, notDeepEqual } from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { ownKey } from './own-key.ts';

const openFolder = (t: TestContext): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'key-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
const quiet = { warn: () => undefined };

test('the key is made once, kept from others, and found again', (t) => {
  const folder = path.join(openFolder(t), 'made', 'too');
  const key = ownKey(folder, quiet);
  equal(key.length, 32);
  deepEqual(ownKey(folder, quiet), key);
  deepEqual(readdirSync(folder), ['key']);
  equal(statSync(path.join(folder, 'key')).mode & 0o777, 0o600);
  notDeepEqual(ownKey(openFolder(t), quiet), key);
});

test('where none can be kept there is one all the same, and the operator is told', (t) => {
  const notAFolder = path.join(openFolder(t), 'file');
  writeFileSync(notAFolder, '');
  const told: unknown[] = [];
  const key = ownKey(notAFolder, { warn: (...said: unknown[]) => void told.push(said) });
  equal(key.length, 32);
  equal(told.length, 1);
});
