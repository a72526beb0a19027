/** The ground that built tests and what is built of them stand on: a PostgreSQL of their own, and a real browser. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { CannotStart } from '../src/platform/cannot-start.ts';
import { launchPostgres } from '../src/platform/postgres.launcher.ts';
import { projectRoot } from '../src/platform/root.ts';
import { findChromium } from '../tests/chromium.ts';

/** Runs Node in the foreground, signals passed on, and answers how it ended. */
const runNode = (args, environment) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--enable-source-maps', ...args], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'test', ...environment },
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => resolve(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  });

const onServers = async (args, { name, needsBrowser }) => {
  const dataDir = path.join(projectRoot, '.data', name);
  const log = { info: console.log, error: console.error };
  const postgres = await launchPostgres({ dataDir, log, throwaway: true, runtimeDir: process.env.XDG_RUNTIME_DIR });
  try {
    // Found, and unpacked the first time, before several files ask for it at once.
    const chromium = needsBrowser ? await findChromium() : undefined;
    return await runNode(args, {
      IPRAKTIK_TEST_POSTGRES: JSON.stringify({ host: postgres.host, user: postgres.user }),
      ...(chromium && { IPRAKTIK_TEST_CHROMIUM: JSON.stringify(chromium) }),
    });
  } finally {
    await postgres.stop();
  }
};

/**
 * Runs Node with these arguments and ends this process as that one does. `name` is the folder of the PostgreSQL below
 * `.data`: what runs at the same time has another.
 */
export const runOnTestGround = async (args, ground) => {
  try {
    process.exitCode = await onServers(args, ground);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
