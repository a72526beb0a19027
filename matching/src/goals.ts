/** What is summed for each aim, the earlier ones kept by multipliers. */
import type { Board } from './board.ts';
import type { Goal } from './descent.ts';
import type { GoalOn } from './pool.ts';
import { AIMS, type Aim, type Objective } from './result.ts';

export type EarlyAim = Exclude<Aim, 'fit'>;

/** Per earlier aim: what one more of it counts for. */
export type Multipliers = Readonly<Record<EarlyAim, number>>;

export const EARLY_AIMS: readonly EarlyAim[] = ['priority', 'placed', 'hosts'];

export const earlierThan = (aim: Aim): readonly EarlyAim[] => EARLY_AIMS.slice(0, AIMS.indexOf(aim));

export const NO_MULTIPLIERS: Multipliers = { priority: 0, placed: 0, hosts: 0 };

/**
 * Points of fit that one unit of an earlier aim counts for at first. Any value gives a valid bound; too small, and fit
 * tempts a matching under a floor; too large, and prices settle late.
 */
export const POINTS: Multipliers = { priority: 200, placed: 150, hosts: 80 };

/** @param multipliers of the aims before this one; the others are not looked at @param floors what they must reach */
export function goalOf(aim: Aim, multipliers: Multipliers, floors: Objective): GoalOn {
  const earlier = earlierThan(aim);
  const weight = (each: EarlyAim): number => (each === aim ? 1 : earlier.includes(each) ? multipliers[each] : 0);
  return (board: Board): Goal => ({
    visit: aim === 'fit' ? board.fit : new Int32Array(board.fit.length),
    open: weight('hosts'),
    unit: Float64Array.from(
      board.size,
      (size, u) => weight('priority') * (board.priority[u] as number) + weight('placed') * size,
    ),
    floors: earlier.reduce((sum, each) => sum + multipliers[each] * floors[each], 0),
  });
}

/**
 * The draw, all aims kept: the smallest sum of numbers.
 * @param point what one point of fit counts for, a whole number; an earlier aim that many times its points
 * @param drawAt the draw's number of a unit at a host
 */
export function drawGoal(point: number, floors: Objective, drawAt: (unit: number, host: number) => number): GoalOn {
  const { priority, placed, hosts } = POINTS;
  const kept = priority * floors.priority + placed * floors.placed + hosts * floors.hosts + floors.fit;
  return (board: Board): Goal => ({
    visit: board.fit.map((fit, e) => point * fit - drawAt(board.unit[e] as number, board.host[e] as number)),
    open: point * hosts,
    unit: Float64Array.from(
      board.size,
      (size, u) => point * (priority * (board.priority[u] as number) + placed * size),
    ),
    floors: point * kept,
  });
}
