/** The app as `npm start` runs it, on a data folder of its own: to be killed, and started again. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from '../src/platform/process-identity.ts';
import { projectRoot } from '../src/platform/root.ts';

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

export class RunningApp {
  readonly #dataDir: string;
  readonly #started: ChildProcess;
  #said = '';

  constructor(dataDir: string, started: ChildProcess) {
    this.#dataDir = dataDir;
    this.#started = started;
    for (const stream of [started.stdout, started.stderr])
      stream?.on('data', (text: Buffer) => void (this.#said += text.toString()));
  }

  /** Where it answers, once it says that it is ready. Throws what it said when it ends instead. */
  async ready(): Promise<string> {
    for (;;) {
      const address = /ready: (http:\S+)/.exec(this.#said)?.[1];
      if (address !== undefined) return address;
      if (ended(this.#started)) throw new Error(`the app ended: ${this.#said}`);
      await sleep(10);
    }
  }

  /** The app's own process, by its lock. */
  get pid(): number {
    return (JSON.parse(readFileSync(path.join(this.#dataDir, 'lock'), 'utf8')) as { pid: number }).pid;
  }

  /** PostgreSQL's lock file says in its first line who it is, in its fifth where its socket is. */
  get postgres(): { pid: number; host: string } {
    const lines = readFileSync(path.join(this.#dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), host: lines[4] ?? '' };
  }

  /** Ends processes as `kill -9` does, and waits until they are gone. */
  async kill(...whom: readonly ('app' | 'postgres')[]): Promise<void> {
    const pids = whom.map((one) => (one === 'app' ? this.pid : this.postgres.pid));
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    for (const pid of pids) while (processIdentity(pid) !== undefined) await sleep(2);
    if (whom.includes('app') && !ended(this.#started)) await once(this.#started, 'exit');
  }

  /** Stops it as an operator does. Answers what it ended with. */
  async stop(): Promise<number | null> {
    if (!ended(this.#started)) {
      this.#started.kill('SIGTERM');
      await once(this.#started, 'exit');
    }
    return this.#started.exitCode;
  }
}

/** Starts it on a data folder: the demo, unless the settings say otherwise. Whatever still runs after the test is stopped. */
export const startApp = (
  t: TestContext,
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): RunningApp => {
  const { IPRAKTIK_TEST_POSTGRES: _tests, NODE_ENV: _test, ...env } = process.env;
  const started = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: projectRoot,
    env: { ...env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const app = new RunningApp(dataDir, started);
  t.after(() => app.stop());
  return app;
};
