/** Sets of weekdays as five bits: bit 0 is Monday. */
import { WEEK, type Day } from './instance.ts';

export type DayMask = number;

export const dayMask = (days: readonly Day[]): DayMask =>
  days.reduce((mask, day) => mask | (1 << WEEK.indexOf(day)), 0);

export const daysOf = (mask: DayMask): Day[] => WEEK.filter((_, i) => mask & (1 << i));

/** How many members a set of up to 32 bits has. */
export function count(mask: number): number {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
}

/** How often a stay is interrupted: neighbouring days of the stay that are not neighbours in the week. */
export const breaks = (mask: DayMask): number => count(mask & ~(mask << 1)) - (mask === 0 ? 0 : 1);

/** Every choice of `n` days out of `mask`, the earliest first (Monday before Tuesday, at the first day that differs). */
export function choices(mask: DayMask, n: number): DayMask[] {
  if (n === 0) return [0];
  const found: DayMask[] = [];
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const first = rest & -rest;
    for (const later of choices(rest & (rest - 1), n - 1)) found.push(first | later);
  }
  return found;
}
