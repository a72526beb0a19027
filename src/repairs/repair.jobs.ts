import { actingAs, type House } from '../http/house.ts';
import { faultLine } from '../platform/fault.ts';
import { inThread, threadEntry } from '../platform/in-thread.ts';
import { endMenu, situationOfMenu } from './menu.acts.ts';
import type { Option } from './repair.ts';

/** Few seats are tried in milliseconds; many are solved anew, which may not hold the machine for long. */
const SECONDS = 20;

const entry = threadEntry('src/repairs/repair.thread.js', import.meta.url);

/** The job `find-repairs`. Safe to run again: a menu that has ended is left alone. One that crashed has failed. */
export const findRepairs = async (house: House, menu: string, signal: AbortSignal): Promise<void> => {
  const situation = await situationOfMenu(house.db, menu);
  if (!situation) return;
  const options = await inThread<readonly Option[]>(entry, { situation, seconds: SECONDS }, signal).catch(
    (error: unknown) => {
      house.log.error(faultLine(error), 'a repair crashed');
      return null;
    },
  );
  await endMenu(actingAs(house, { kind: 'system' }), { menu, options });
};
