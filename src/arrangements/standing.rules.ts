import { awaitsManager, freezeOf } from '../matching-runs/freeze.rules.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';
import type { Standing } from './standing.ts';

/** By the very rule that freezes a round, so that a page says what the matching does. Pure. */
export const standingsIn = (rows: ApprovedRows | null, host: string): ReadonlyMap<string, Standing> => {
  const freeze = rows && freezeOf(rows);
  const arranged = freeze?.arranged.filter((one) => one.host === host) ?? [];
  const waiting = arranged.filter(({ lack }) => lack === 'seats').map(({ id }) => id);
  return new Map(
    arranged.map((one) => [
      one.id,
      {
        lack: one.lack,
        inLine: waiting.indexOf(one.id) + 1,
        isLeftOut: freeze?.withoutOwnHost.includes(one.intern) ?? false,
        awaitsManager: rows !== null && awaitsManager(rows, one),
      },
    ]),
  );
};
