import { Worker } from 'node:worker_threads';

const LIMITS = { maxOldGenerationSizeMb: 512 };

/** Where the build puts a thread's entry, whether the file that asks (`from`) is bundled with others or not. */
export const threadEntry = (entry: `src/${string}.thread.js`, from: string): URL =>
  new URL(entry, from.replace(/^(.*\/\.build\/[^/]+\/).*$/, '$1'));

/**
 * Calculates in a thread of its own, so that pages are served meanwhile: it is given `workerData` and answers with one
 * message. Null where the worker must go (`signal`); rejects where the thread crashed.
 */
export const inThread = <Answer>(entry: URL, workerData: unknown, signal: AbortSignal): Promise<Answer | null> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(entry, { workerData, resourceLimits: LIMITS });
    const quit = (): void => void thread.terminate();
    signal.addEventListener('abort', quit, { once: true });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => {
      signal.removeEventListener('abort', quit);
      resolve(null);
    });
  });
