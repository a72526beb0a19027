/**
 * Runs the built tests against one PostgreSQL of their own, and ends as they did. Started by tools/test.mjs.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, constants } from 'node:os';
import path from 'node:path';
import { CannotStart } from '../src/platform/cannot-start.ts';
import { launchPostgres } from '../src/platform/postgres.launcher.ts';
import { projectRoot } from '../src/platform/root.ts';
import { findChromium } from '../tests/chromium.ts';
import { filesIn } from './build.mjs';

const isTest = (name) => /\.test\.(tsx?|mjs)$/.test(name);

/** Where a test runs from: src and tests as they were built, the others as they stand – Node strips their types. */
const runnable = (file) =>
  /^(src|tests)[/\\]/.test(file) ? path.join('.build', 'tests', file.replace(/\.tsx?$/, '.js')) : file;

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('-'));
const patterns = args.filter((arg) => !arg.startsWith('-'));
const files = ['src', 'tests', 'tools', 'matching']
  .flatMap((folder) => filesIn(folder, isTest))
  .filter((file) => !file.includes('node_modules'))
  .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)));

/** Whether a test starts a real browser, by what it imports. */
const opensBrowser = (file) => /from '[^']*\/browser\.ts'/.test(readFileSync(path.join(projectRoot, file), 'utf8'));

/** node:test's own way of running files, two at a time on two cores: while one waits for PostgreSQL, another computes. */
const runNode = (postgres, chromium) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--enable-source-maps',
        '--test',
        '--test-reporter=spec',
        `--test-concurrency=${Math.max(2, availableParallelism())}`,
        '--test-timeout=120000',
        ...options,
        ...files.map(runnable),
      ],
      {
        cwd: projectRoot,
        stdio: 'inherit',
        env: {
          ...process.env,
          NODE_ENV: 'test',
          IPRAKTIK_TEST_POSTGRES: JSON.stringify({ host: postgres.host, user: postgres.user }),
          ...(chromium && { IPRAKTIK_TEST_CHROMIUM: JSON.stringify(chromium) }),
        },
      },
    );
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });

const main = async () => {
  if (files.length === 0) {
    console.error(`no test file has ${patterns.join(' or ')} in its path`);
    return 1;
  }
  const dataDir = path.join(projectRoot, '.data', 'tests');
  const log = { info: console.log, error: console.error };
  const postgres = await launchPostgres({ dataDir, log, throwaway: true, runtimeDir: process.env.XDG_RUNTIME_DIR });
  try {
    // Found, and unpacked the first time, before several files ask for it at once.
    return await runNode(postgres, files.some(opensBrowser) ? await findChromium() : undefined);
  } finally {
    await postgres.stop();
  }
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
