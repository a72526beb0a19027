import { Worker } from 'node:worker_threads';
import { actingAs, type House } from '../http/house.ts';
import { endMenu, situationOfMenu } from './menu.acts.ts';
import type { Option, Situation } from './repair.ts';

/** Few seats are tried in milliseconds; many are solved anew, which may not hold the machine for long. */
const SECONDS = 20;
const THREAD_LIMITS = { maxOldGenerationSizeMb: 512 };

/** Where the build puts the thread's entry, whether this file is bundled or not (see matching-runs/match-run.jobs.ts). */
const threadFile = new URL('src/repairs/repair.thread.js', import.meta.url.replace(/^(.*\/\.build\/[^/]+\/).*$/, '$1'));

/** In a thread of its own, so that pages are served meanwhile. Null where the worker must go, or the thread crashed. */
const calculate = (situation: Situation, signal: AbortSignal, log: House['log']): Promise<readonly Option[] | null> =>
  new Promise((resolve) => {
    const thread = new Worker(threadFile, {
      workerData: { situation, seconds: SECONDS },
      resourceLimits: THREAD_LIMITS,
    });
    const quit = (): void => void thread.terminate();
    signal.addEventListener('abort', quit, { once: true });
    thread.on('message', resolve);
    thread.on('error', (error: Error) => log.error({ stack: error.stack ?? error.message }, 'a repair crashed'));
    thread.on('exit', () => {
      signal.removeEventListener('abort', quit);
      resolve(null);
    });
  });

/** The job `find-repairs`. Safe to run again: a menu that has ended is left alone. */
export const findRepairs = async (house: House, menu: string, signal: AbortSignal): Promise<void> => {
  const situation = await situationOfMenu(house.db, menu);
  if (!situation) return;
  const options = await calculate(situation, signal, house.log);
  await endMenu(actingAs(house, { kind: 'system' }), { menu, options });
};
