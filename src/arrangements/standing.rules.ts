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
        lacksYes: freeze?.withoutApproval.filter((id) => id === one.intern || id === one.companion) ?? [],
        awaitsManager: rows !== null && awaitsManager(rows, one),
      },
    ]),
  );
};

/** The number in line of as many as would say yes to a host now; 0 where there are seats for them. */
export const placeInLine = (rows: ApprovedRows | null, host: string, guests: number): number => {
  const freeze = rows && freezeOf(rows);
  const seats = freeze?.instance.hosts.find(({ id }) => id === host)?.seats;
  if (!freeze || seats === undefined) return 0;
  const pinned = freeze.instance.pins.filter((one) => one.host === host).map(({ intern }) => intern);
  const { interns } = freeze.instance;
  const seated = interns.filter(({ id, companion }) => pinned.includes(id) || pinned.includes(companion ?? ''));
  if (seats - seated.length >= guests) return 0;
  return freeze.arranged.filter((one) => one.host === host && one.lack === 'seats').length + 1;
};
