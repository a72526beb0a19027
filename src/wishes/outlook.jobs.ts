import { Worker } from 'node:worker_threads';
import type { Instance } from '@ipraktik/matching';
import { actingAs, type House } from '../http/house.ts';
import { keepOutlooks, takeStock } from './outlook.acts.ts';
import type { Outlooks } from './outlook.ts';

/** A status page may be a few hours old; the calculation may not hold the machine for long. */
const SECONDS = 20;
const THREAD_LIMITS = { maxOldGenerationSizeMb: 512 };

/** Where the build puts the thread's entry, whether this file is bundled or not (see matching-runs/match-run.jobs.ts). */
const threadFile = new URL('src/wishes/outlook.thread.js', import.meta.url.replace(/^(.*\/\.build\/[^/]+\/).*$/, '$1'));

/** In a thread of its own, so that pages are served meanwhile. Null where the worker must go, or the thread crashed. */
const calculate = (instance: Instance, signal: AbortSignal): Promise<Outlooks | null> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(threadFile, {
      workerData: { instance, seconds: SECONDS },
      resourceLimits: THREAD_LIMITS,
    });
    const quit = (): void => void thread.terminate();
    signal.addEventListener('abort', quit, { once: true });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => {
      signal.removeEventListener('abort', quit);
      resolve(null);
    });
  });

/** The job `read-outlooks`. Safe to run again: what is older never replaces what is newer. */
export const readOutlooks = async (house: House, round: string, signal: AbortSignal): Promise<void> => {
  const acting = actingAs(house, { kind: 'system' });
  const instance = await takeStock(acting, round);
  if (!instance || instance.hosts.length + instance.interns.length === 0) return;
  const outlooks = await calculate(instance, signal);
  if (outlooks) await keepOutlooks(actingAs(house, { kind: 'system' }), { round, outlooks, readAt: acting.now });
};
