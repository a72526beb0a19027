/**
 * Runs the built tests against one PostgreSQL of their own, and ends as they did. Started by tools/test.mjs.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../src/platform/root.ts';
import { filesIn } from './build.mjs';
import { runOnTestGround } from './test-ground.mjs';

const isTest = (name) => /\.test\.(tsx?|mjs)$/.test(name);

/** Where a test runs from: src and tests as they were built, the others as they stand – Node strips their types. */
const runnable = (file) =>
  /^(src|tests)[/\\]/.test(file) ? path.join('.build', 'tests', file.replace(/\.tsx?$/, '.js')) : file;

/** Whether a test starts a real browser, by what it imports. */
const opensBrowser = (file) =>
  /from '[^']*\/(browser|site|every-page)\.ts'/.test(readFileSync(path.join(projectRoot, file), 'utf8'));

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const patterns = args.filter((arg) => !arg.startsWith('-'));
const files = ['src', 'tests', 'tools', 'matching']
  .flatMap((folder) => filesIn(folder, isTest))
  .filter((file) => !file.includes('node_modules'))
  .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)));

if (files.length === 0) {
  console.error(`no test file has ${patterns.join(' or ')} in its path`);
  process.exitCode = 1;
} else
  await runOnTestGround(
    [
      '--test',
      '--test-reporter=spec',
      // Two at a time on two cores: while one waits for PostgreSQL, another computes.
      `--test-concurrency=${Math.max(2, availableParallelism())}`,
      '--test-timeout=120000',
      ...options,
      ...files.map(runnable),
    ],
    { name: 'tests', needsBrowser: files.some(opensBrowser) },
  );
