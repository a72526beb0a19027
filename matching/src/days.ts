/**
 * Which days the guests of one host come: R9 wants them there together.
 * Measure (FORMAT.md, "Stay and days"): guests should be there at the same time as much as possible, then their
 * stays be interrupted as seldom as possible, then come early in the week, lower ids first.
 * At most three guests with at most ten choices each: all 1000 are tried.
 */
import { breaks, choices, count, type DayMask } from './week.ts';

/** A party at the host. */
export interface Stay {
  readonly size: number;
  /** The days both sides can, or those agreed. */
  readonly days: DayMask;
  readonly length: number;
}

/**
 * @param stays the host's parties in the order of their first ids
 * @returns the best choice of days for each, in the same order
 */
export function chooseDays(stays: readonly Stay[]): DayMask[] {
  let best: { days: DayMask[]; together: number; broken: number } | undefined;
  // Earliest choices come first, so only a strictly better one may replace what was found.
  for (const days of combinations(stays.map(({ days, length }) => choices(days, length)))) {
    const together = overlap(stays, days);
    const broken = stays.reduce((sum, { size }, i) => sum + size * breaks(days[i] ?? 0), 0);
    if (best === undefined || together > best.together || (together === best.together && broken < best.broken)) {
      best = { days, together, broken };
    }
  }
  return best?.days ?? [];
}

function overlap(stays: readonly Stay[], days: readonly DayMask[]): number {
  let sum = 0;
  for (const [i, a] of stays.entries()) {
    for (const [j, b] of stays.entries()) {
      if (i < j) sum += a.size * b.size * count((days[i] ?? 0) & (days[j] ?? 0));
    }
  }
  return sum;
}

/** Every way to take one of each list, the first list's first member before its second. */
function combinations(lists: readonly (readonly DayMask[])[]): DayMask[][] {
  return lists.reduce<DayMask[][]>(
    (begun, list) => begun.flatMap((choice) => list.map((next) => [...choice, next])),
    [[]],
  );
}
