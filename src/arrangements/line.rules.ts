/** Whose seat others have risen to, because they lack something of their own as things stand. Pure. */
import type { FrozenArrangement, JudgedArrangement, Lack } from '../matching-runs/arranged-pin.ts';
import type { freezeOf } from '../matching-runs/freeze.rules.ts';

type Frozen = Pick<ReturnType<typeof freezeOf>, 'instance' | 'arranged'>;

/** What stands in the way of one, whoever else comes: not that seats are taken, nor that a guest is missing. */
const isOwnLack = (lack: Lack | null): boolean => lack !== null && lack !== 'seats' && lack !== 'minimum';

/** Whether somebody who stands after that one has a seat now that there were none for if that one had theirs. */
const hasBeenOvertaken = (
  { instance, arranged }: Frozen,
  lost: FrozenArrangement,
  before: ReadonlySet<string>,
): boolean => {
  const there = instance.hosts.find(({ id }) => id === lost.host);
  const companionOf = new Map(instance.interns.map(({ id, companion }) => [id, companion]));
  const seatsOf = (guests: readonly string[]): number =>
    guests.reduce((sum, intern) => sum + (companionOf.get(intern) === undefined ? 1 : 2), 0);
  const guests = instance.pins.filter(({ host }) => host === lost.host).map(({ intern }) => intern);
  const later = arranged
    .filter(({ id, host, lack }) => host === lost.host && lack === null && !before.has(id))
    .map(({ intern }) => intern);
  const own = lost.companion === null ? 1 : 2;
  const left = (there?.seats ?? 0) - seatsOf(guests.filter((intern) => !later.includes(intern))) - own;
  // Below nothing they had no seat themselves.
  return left >= 0 && seatsOf(later) > left;
};

/** Whoever lacks something of their own while others have risen to their seats. */
export const overtakenIn = (frozen: Frozen): JudgedArrangement[] => {
  const before = new Set<string>();
  return frozen.arranged.filter((one) => {
    const isOvertaken = isOwnLack(one.lack) && hasBeenOvertaken(frozen, one, before);
    before.add(one.id);
    return isOvertaken;
  });
};
