import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import type { Binaries } from './postgres.binaries.ts';
import type { Home } from './postgres.home.ts';
import { processIdentity, type ProcessIdentity } from './process-identity.ts';

export interface Server extends ProcessIdentity {
  /** Resolves with how it ended, in words. */
  readonly ended: Promise<string>;
}

export interface ServerPlace {
  readonly home: Home;
  readonly binaries: Binaries;
  readonly socketFolder: string;
  readonly throwaway: boolean;
}

/** A killed server's children hold its memory for a moment, and a killed app's server its lock: both pass. */
const PASSING = /lock file .* already exists|pre-existing shared memory block|another server might be running/;
const PATIENCE = 10_000;
/** Replaying the log after a crash is bounded by max_wal_size: seconds on a slow disk, not minutes. */
const LONGEST_RECOVERY = 120_000;

/**
 * Starts PostgreSQL on the home's data and waits until it answers.
 * @throws CannotStart with PostgreSQL's own last words when it does not come up
 */
export const startServer = async (place: ServerPlace): Promise<Server> => {
  for (const start = performance.now(); ; await sleep(200)) {
    const outcome = await attempt(place);
    if (!('lastWords' in outcome)) return outcome;
    if (!PASSING.test(outcome.lastWords) || performance.now() - start > PATIENCE)
      throw new CannotStart(`PostgreSQL did not start (${place.home.log}): ${outcome.lastWords}`);
  }
};

const attempt = async (place: ServerPlace): Promise<Server | { lastWords: string }> => {
  const logStart = turnOver(place.home.log);
  const child = launch(place);
  // Whichever way this program ends, short of a kill -9, the server ends too.
  const endToo = (): void => void child.kill('SIGINT');
  process.on('exit', endToo);
  let how: string | undefined;
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve((how = error.message)));
    child.once('exit', (code, signal) => resolve((how = signal ?? `exit code ${code}`)));
  });
  void ended.then(() => process.off('exit', endToo));
  for (const start = performance.now(); how === undefined; await Promise.race([ended, sleep(10)])) {
    const identity = child.pid === undefined ? undefined : processIdentity(child.pid);
    if (identity !== undefined && isReady(place.home.data, identity.pid)) return { ...identity, ended };
    if (performance.now() - start > LONGEST_RECOVERY) child.kill('SIGQUIT');
  }
  const said = readFileSync(place.home.log).subarray(logStart).toString().trim();
  return { lastWords: said.split('\n').slice(-5).join('\n') || how };
};

const launch = ({ home, binaries, socketFolder, throwaway }: ServerPlace): ChildProcess => {
  const settings = { ...SETTINGS, ...(throwaway ? WITHOUT_SYNC : {}), unix_socket_directories: socketFolder };
  const log = openSync(home.log, 'a', 0o600);
  try {
    return spawn(
      binaries.postgres,
      ['-D', home.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      // In a process group of its own: Ctrl-C in a terminal is for the app, which stops the server when it is done.
      { ...home.account, cwd: '/', env: { LC_ALL: 'C' }, detached: true, stdio: ['ignore', log, log] },
    );
  } finally {
    closeSync(log);
  }
};

/** On the command line and not in postgresql.conf, so that every version starts with its own. */
const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '32MB',
  // One small database: helpers would only cost memory and processes.
  max_parallel_workers_per_gather: '0',
  max_wal_senders: '0',
  io_method: 'sync',
  jit: 'off',
  // Personal data stays out of logs: neither the statement, nor its values, nor "Key (email)=(…) already exists".
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const WITHOUT_SYNC = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal' };

/** The server writes its state into the eighth line of its lock file (src/include/utils/pidfile.h); pg_ctl reads it there. */
const isReady = (data: string, pid: number): boolean => {
  try {
    const lines = readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    // Not written yet.
    return false;
  }
};

/** Keeps one earlier log. Returns where in the file the new server's words will begin. */
const turnOver = (log: string): number => {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 1_000_000) return size;
  renameSync(log, `${log}.1`);
  return 0;
};
