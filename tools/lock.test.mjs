import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './project.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

/** Where Node looks for a package that one in `folder` asks for: beside it, and then outwards. */
const isLocked = (folder, name) => {
  for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules') - 1))) {
    if (`${from}${from && '/'}node_modules/${name}` in packages) return true;
    if (from === '') return false;
  }
};

test('the lock names the packages of every platform, or `npm ci` refuses on all of them', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(folder, name)),
  );
  assert.deepEqual(missing, []);
});

test('the lock names no registry, so that everybody asks their own', () => {
  const named = Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link);
  assert.deepEqual(named, []);
});
