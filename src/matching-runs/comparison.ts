/** Two results of one round beside each other: who gains, loses, moves. Pure, and in a place that cannot send mail. */
import type { Placement } from '@ipraktik/matching';

export interface Comparison {
  /** Interns placed now and not before, and the other way round. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  readonly moved: readonly { readonly intern: string; readonly from: string; readonly to: string }[];
  /** Interns who are where they were. */
  readonly same: number;
  readonly hostsGained: readonly string[];
  readonly hostsLost: readonly string[];
}

export const compare = (before: readonly Placement[], after: readonly Placement[]): Comparison => {
  const was = new Map(before.map(({ intern, host }) => [intern, host]));
  const is = new Map(after.map(({ intern, host }) => [intern, host]));
  const moved = after.flatMap(({ intern, host: to }) => {
    const from = was.get(intern);
    return from === undefined || from === to ? [] : [{ intern, from, to }];
  });
  const [hostsBefore, hostsAfter] = [new Set(was.values()), new Set(is.values())];
  return {
    gained: [...is.keys()].filter((intern) => !was.has(intern)),
    lost: [...was.keys()].filter((intern) => !is.has(intern)),
    moved,
    same: after.filter(({ intern, host }) => was.get(intern) === host).length,
    hostsGained: [...hostsAfter].filter((host) => !hostsBefore.has(host)),
    hostsLost: [...hostsBefore].filter((host) => !hostsAfter.has(host)),
  };
};
