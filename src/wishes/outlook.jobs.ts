import { actingAs, type House } from '../http/house.ts';
import { inThread, threadEntry } from '../platform/in-thread.ts';
import { keepOutlooks, takeStock } from './outlook.acts.ts';
import type { Outlooks } from './outlook.ts';

/** A status page may be a few hours old; the calculation may not hold the machine for long. */
const SECONDS = 20;

const entry = threadEntry('src/wishes/outlook.thread.js', import.meta.url);

/** The job `read-outlooks`. Safe to run again: what is older never replaces what is newer. */
export const readOutlooks = async (house: House, round: string, signal: AbortSignal): Promise<void> => {
  const acting = actingAs(house, { kind: 'system' });
  const instance = await takeStock(acting, round);
  if (!instance || instance.hosts.length + instance.interns.length === 0) return;
  const outlooks = await inThread<Outlooks>(entry, { instance, seconds: SECONDS }, signal);
  if (outlooks) await keepOutlooks(actingAs(house, { kind: 'system' }), { round, outlooks, readAt: acting.now });
};
