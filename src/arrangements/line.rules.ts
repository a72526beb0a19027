/** Whose seat others have risen to, because they lack something of their own as things stand. Pure. */
import type { FrozenArrangement, JudgedArrangement, Lack } from '../matching-runs/arranged-pin.ts';
import type { freezeOf } from '../matching-runs/freeze.rules.ts';

type Frozen = Pick<ReturnType<typeof freezeOf>, 'instance' | 'arranged'>;

/** What stands in the way of one, whoever else comes: not that seats are taken, nor that a guest is missing. */
const isOwnLack = (lack: Lack | null): boolean => lack !== null && lack !== 'seats' && lack !== 'minimum';

/** A seat of two is free meanwhile: whoever was asked along travels with them still, and is not matched as things stand. */
const isShort = ({ instance }: Frozen, { lack, companion }: JudgedArrangement): boolean =>
  lack === null && companion !== null && !instance.interns.some(({ id }) => id === companion);

/** Of those who stand after that one and have a seat now that there were none for if that one had theirs, the last. */
const lastToOvertake = (
  { instance, arranged }: Frozen,
  lost: FrozenArrangement,
  before: ReadonlySet<string>,
): string | null => {
  const there = instance.hosts.find(({ id }) => id === lost.host);
  const companionOf = new Map(instance.interns.map(({ id, companion }) => [id, companion]));
  const seatsOf = (guests: readonly string[]): number =>
    guests.reduce((sum, intern) => sum + (companionOf.get(intern) === undefined ? 1 : 2), 0);
  const guests = instance.pins.filter(({ host }) => host === lost.host).map(({ intern }) => intern);
  const after = arranged.filter(
    ({ id, host, lack }) => host === lost.host && lack === null && id !== lost.id && !before.has(id),
  );
  const later = after.map(({ intern }) => intern);
  const ahead = guests.filter((intern) => intern !== lost.intern && !later.includes(intern));
  const own = lost.companion === null ? 1 : 2;
  const left = (there?.seats ?? 0) - seatsOf(ahead) - own;
  // Below nothing they had no seat themselves.
  return left >= 0 && seatsOf(later) > left ? (after.at(-1)?.id ?? null) : null;
};

/** Whoever, or whose companion, lacks something of their own while others have risen to their seats; and behind whom they come. */
export const overtakenIn = (frozen: Frozen): { lost: JudgedArrangement; behind: string }[] => {
  const before = new Set<string>();
  return frozen.arranged.flatMap((lost) => {
    const mayBeOvertaken = isOwnLack(lost.lack) || isShort(frozen, lost);
    const behind = mayBeOvertaken ? lastToOvertake(frozen, lost, before) : null;
    before.add(lost.id);
    return behind === null ? [] : [{ lost, behind }];
  });
};
