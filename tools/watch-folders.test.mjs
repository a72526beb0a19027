import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchFolders } from './watch-folders.mjs';

/** A folder that is watched, and a wait until a name has been told that often since. */
const watched = (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(folder, 'deep'));
  const told = [];
  const watching = watchFolders([folder, join(folder, 'not-there')], (name) => told.push(name));
  t.after(() => {
    watching.stop();
    rmSync(folder, { recursive: true });
  });
  const tells = async (name) => {
    const patience = performance.now() + 10_000;
    while (!told.includes(name) && performance.now() < patience) await sleep(5);
    assert.ok(told.includes(name), `${name} was not told of`);
    await sleep(20);
    told.length = 0;
  };
  return { folder, tells };
};

/** As editors and `sed -i` do it: written beside, and renamed over. */
const save = (file) => {
  writeFileSync(`${file}.new`, String(Math.random()));
  renameSync(`${file}.new`, file);
};

test('a file is told of every time it is saved by a rename', async (t) => {
  const { folder, tells } = watched(t);
  for (let i = 0; i < 10; i++) {
    save(join(folder, 'deep', 'one.ts'));
    await tells('one.ts');
  }
});

test('a folder made later is watched too', async (t) => {
  const { folder, tells } = watched(t);
  mkdirSync(join(folder, 'new', 'deeper'), { recursive: true });
  await tells('new');
  save(join(folder, 'new', 'deeper', 'two.ts'));
  await tells('two.ts');
  rmSync(join(folder, 'new'), { recursive: true });
  await tells('new');
  save(join(folder, 'deep', 'one.ts'));
  await tells('one.ts');
});
