import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, isRunning, processIdentity, type ProcessIdentity } from './process-identity.ts';

/** What each signal means to PostgreSQL, and how long it gets: a clean stop, a stop without one, none of its doing. */
const WAYS_TO_STOP = [
  ['SIGINT', 5_000],
  ['SIGQUIT', 3_000],
  ['SIGKILL', 2_000],
] as const;

/** The server that runs on a data folder whoever started it, by its own lock file. Nothing when none does. */
export const serverOn = (data: string): ProcessIdentity | undefined => {
  let text;
  try {
    text = readFileSync(path.join(data, 'postmaster.pid'), 'utf8');
  } catch {
    // No lock file, no server.
    return undefined;
  }
  const server = processIdentity(Number.parseInt(text, 10));
  // The number may have been handed out again since: the data folder stands on the right one's command line.
  return server !== undefined && commandLine(server.pid)?.includes(data) ? server : undefined;
};

/** Stops a server: first so that it writes everything out and needs no recovery, then by force. */
export const stopServer = async (server: ProcessIdentity): Promise<void> => {
  for (const [signal, patience] of WAYS_TO_STOP) {
    kill(server.pid, signal);
    for (const end = performance.now() + patience; performance.now() < end; await sleep(10))
      if (!isRunning(server)) return;
  }
};

const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};
