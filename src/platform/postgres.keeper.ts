import { setTimeout as sleep } from 'node:timers/promises';
import { stopServer } from './postgres.orphan.ts';
import { startServer, type Server, type ServerPlace } from './postgres.server.ts';
import { isRunning } from './process-identity.ts';

export interface Kept {
  /** Of the server that runs now. */
  pid(): number;
  stop(): Promise<void>;
}

interface Told {
  readonly log: { error(text: string): void };
  readonly onExit?: (how: string) => void;
}

/** Waits between two restarts, in milliseconds: short for an accident, long for a server that cannot live. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 10_000;
/** A server that lived this long has had an accident; one that did not may never live. */
const LIVED = 60_000;

/** Starts the server, and again whenever it ends on its own, until it is stopped. Meanwhile the app has no database. */
export const keepRunning = async (place: ServerPlace, { log, onExit }: Told): Promise<Kept> => {
  let server: Server = await startServer(place);
  const stopping = new AbortController();

  const keep = async (): Promise<void> => {
    let [wait, since] = [FIRST_WAIT, performance.now()];
    let how = await server.ended;
    while (!stopping.signal.aborted) {
      log.error(`PostgreSQL ended (${how}) and is started again; its own words are in ${place.home.log}`);
      onExit?.(how);
      if (performance.now() - since > LIVED) wait = FIRST_WAIT;
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, LONGEST_WAIT);
      if (stopping.signal.aborted) return;
      try {
        server = await startServer(place);
        since = performance.now();
        how = await server.ended;
      } catch (error) {
        how = error instanceof Error ? error.message : String(error);
      }
    }
  };
  const keeping = keep();

  const stop = async (): Promise<void> => {
    stopping.abort();
    if (isRunning(server)) await stopServer(server);
    await keeping;
    // A restart that was under way has only now come up.
    if (isRunning(server)) await stopServer(server);
  };
  return { pid: () => server.pid, stop };
};
