/** When those in an agreement hear that it has turned: it no longer holds as things stand, or holds again. Pure. */
import type { Lack } from '../matching-runs/arranged-pin.ts';
import type { Known, StandsAs } from './standing.ts';
import type { ToldTurn } from './told-arrangement.ts';

/** What has stood for so long is told: answers are changed one page after the other, and pins are tried. */
const STEADY = 3_600_000;

/**
 * `know`: it stands like that from now on, and nobody needs to hear it – that all have agreed was told with how it stands,
 * and a ban in a letter of its own. `watch`: it has turned just now. `tell`: it has, for good. Null where nothing is new.
 */
export const newsOf = (known: Known, standsAs: StandsAs, now: Date): 'know' | 'watch' | 'tell' | null => {
  if (known.standsAs === standsAs) return known.untoldSince === null ? null : 'know';
  if (known.standsAs === null || [known.standsAs, standsAs].includes('banned')) return 'know';
  if (known.untoldSince === null) return 'watch';
  return now.getTime() - known.untoldSince.getTime() < STEADY ? null : 'tell';
};

/** Whether a lack is there for good, so that whoever has risen past it keeps the seat; a companion's alone is not watched. */
export const hasStood = (known: Known | undefined, lack: Lack | null, now: Date): boolean =>
  lack === null || known?.standsAs === lack || (known !== undefined && newsOf(known, lack, now) === 'tell');

/**
 * That a manager says no is a letter to the guest already, which says that they are not matched; of it the host alone hears.
 * Of a yes to less the guest reads there how far it goes, and not that the visit goes further; nor what came of the seat meanwhile.
 */
export const isForHostAlone = (after: StandsAs): boolean => after === 'gone';

export const turnedInto = (before: StandsAs, after: StandsAs): ToldTurn => {
  if (after !== 'none') return 'lost';
  return before === 'seats' ? 'seated' : 'holds';
};
