/** Who has risen to a seat because somebody before them in a host's line is there no more, or not as things stand. Pure. */
import type { FrozenArrangement, JudgedArrangement, Lack } from '../matching-runs/arranged-pin.ts';
import { freezeOf } from '../matching-runs/freeze.rules.ts';
import type { ApprovedRows } from '../matching-runs/instance.ts';

/** What stands in the way of one, whoever else comes: not that seats are taken, nor that a guest is missing. */
const isOwnLack = (lack: Lack | null): boolean => lack !== null && lack !== 'seats' && lack !== 'minimum';

/** Who has a seat of a host now, and had none if that one, who stood before them, had theirs. */
const risenPast = (
  { instance, arranged }: Pick<ReturnType<typeof freezeOf>, 'instance' | 'arranged'>,
  lost: FrozenArrangement,
  before: ReadonlySet<string>,
): JudgedArrangement[] => {
  const there = instance.hosts.find(({ id }) => id === lost.host);
  const companionOf = new Map(instance.interns.map(({ id, companion }) => [id, companion]));
  const party = (intern: string): number => (companionOf.get(intern) === undefined ? 1 : 2);
  const pinned = instance.pins.filter(({ host }) => host === lost.host);
  const seated = arranged.filter(({ host, lack }) => host === lost.host && lack === null);
  const later = seated.filter(({ id }) => !before.has(id));
  const laterGuests = new Set(later.map(({ intern }) => intern));
  const kept = pinned.filter(({ intern }) => !laterGuests.has(intern)).map(({ intern }) => party(intern));
  let free = (there?.seats ?? 0) - kept.reduce((sum, one) => sum + one, 0) - (lost.companion === null ? 1 : 2);
  // They had no seat themselves.
  if (free < 0) return [];
  return later.filter(({ intern }) => {
    const fits = party(intern) <= free;
    if (fits) free -= party(intern);
    return !fits;
  });
};

/** Who takes seats by the end of an arrangement that all had said yes to; as its host stands while it is still there. */
export const risenByEndOf = (rows: ApprovedRows, id: string): string[] => {
  const all = rows.arrangements ?? [];
  const index = all.findIndex((one) => one.id === id);
  const ended = all[index];
  const lack = freezeOf(rows).arranged.find((one) => one.id === id)?.lack;
  if (!ended || lack === 'seats' || lack === 'minimum') return [];
  const after = freezeOf({ ...rows, arrangements: all.filter((one) => one !== ended) });
  return risenPast(after, ended, new Set(all.slice(0, index).map((one) => one.id))).map((one) => one.id);
};

/** Whoever lacks something of their own while others have risen to their seats, and those others. */
export const overtakenIn = (rows: ApprovedRows): { overtaken: JudgedArrangement[]; risen: string[] } => {
  const freeze = freezeOf(rows);
  const risen = new Set<string>();
  const before = new Set<string>();
  const overtaken = freeze.arranged.filter((one) => {
    const past = isOwnLack(one.lack) ? risenPast(freeze, one, before) : [];
    past.forEach(({ id }) => risen.add(id));
    before.add(one.id);
    return past.length > 0;
  });
  return { overtaken, risen: [...risen] };
};
