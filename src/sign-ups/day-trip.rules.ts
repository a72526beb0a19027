import type { LandsdelCode } from '../workplaces/landsdele.ts';

/**
 * Which parts of the country lie next to each other, by land, bridge or a train of half an hour: a visit there can be made
 * from home each day. Anywhere else may need a night away. Coarse on purpose: a manager is asked about the kind of journey,
 * and who lives at the edge of a part knows better than any table.
 */
const NEXT_TO: Readonly<Record<LandsdelCode, readonly LandsdelCode[]>> = {
  DK011: ['DK012', 'DK013', 'DK021', 'DK022'],
  DK012: ['DK011', 'DK013', 'DK021', 'DK022'],
  DK013: ['DK011', 'DK012', 'DK021'],
  DK014: [],
  DK021: ['DK011', 'DK012', 'DK013', 'DK022'],
  DK022: ['DK011', 'DK012', 'DK021', 'DK031'],
  DK031: ['DK022', 'DK032'],
  DK032: ['DK031', 'DK041', 'DK042'],
  DK041: ['DK032', 'DK042', 'DK050'],
  DK042: ['DK032', 'DK041', 'DK050'],
  DK050: ['DK041', 'DK042'],
};

/** Whether somebody who works in `home` can visit `there` and sleep at home. */
export const isDayTrip = (home: LandsdelCode, there: string): boolean =>
  home === there || NEXT_TO[home].some((part) => part === there);
