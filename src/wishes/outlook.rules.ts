/** When outlooks are calculated anew, and what may be said of them. Pure. */
import type { Gap, Intern, Opening, Outlook } from '@ipraktik/matching';
import { FEW } from '../matching-runs/reason.ts';
import type { Changes, Outlooks, RoomyOpening } from './outlook.ts';

const MINUTE = 60_000;
/** After so long, if anything has changed at all. */
const AT_LEAST_EVERY = 180 * MINUTE;
/** Before that, if enough has: a tenth of all sign-ups, five at least, and not more often than this. */
const AT_MOST_EVERY = 20 * MINUTE;
const ENOUGH = { least: 5, share: 0.1 };

export const isDue = ({ askedAt, all, changed }: Changes, now: Date): boolean => {
  if (changed === 0) return false;
  if (askedAt === null) return true;
  const age = now.getTime() - askedAt.getTime();
  const isEnough = changed >= Math.max(ENOUGH.least, all * ENOUGH.share);
  return age >= (isEnough ? AT_MOST_EVERY : AT_LEAST_EVERY);
};

/** How many others want the same: against the seats there are, and in words alone. */
export type Crowd = 'few' | 'some' | 'many';
export const crowdOf = ({ others, seats }: { readonly others: number; readonly seats: number }): Crowd =>
  others < FEW ? 'few' : others > seats ? 'many' : 'some';

/** What may be said of a count: itself, or that it is small. */
export const sayable = (count: number): number | 'none' | 'few' => (count === 0 ? 'none' : count < FEW ? 'few' : count);

/** Where one more intern would get a place: the gap radar's cells that an added field or landsdel leads to. */
const hasRoom = (opening: Opening, interns: readonly Intern[], gaps: readonly Gap[]): boolean => {
  const all = (of: (intern: Intern) => readonly string[]) => new Set(interns.flatMap(of));
  if (opening.change === 'add-field') {
    const regions = all((one) => one.regions);
    return gaps.some(({ field, region }) => field === opening.value && regions.has(region));
  }
  if (opening.change !== 'add-region') return false;
  const fields = all((one) => one.interests);
  const isOpen = interns.every(({ open }) => open);
  return gaps.some(({ field, region }) => region === opening.value && (isOpen || fields.has(field)));
};

const KEPT = 3;

/** One change of each kind, those with room first, and then what opens most. */
export const worthSaying = (openings: readonly RoomyOpening[]): RoomyOpening[] => {
  const inOrder = openings.toSorted((a, b) => Number(b.hasRoom) - Number(a.hasRoom) || b.opens - a.opens);
  return inOrder.filter(({ change }, at) => inOrder.findIndex((one) => one.change === change) === at).slice(0, KEPT);
};

/** What is kept for each sign-up of what the engine says. */
export const outlooksOf = ({ parties, hosts }: Outlook, interns: readonly Intern[], gaps: readonly Gap[]): Outlooks => {
  const byId = new Map(interns.map((one) => [one.id, one]));
  return [
    ...parties.flatMap(({ interns: ids, openings, ...counts }) => {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      const roomy = openings.map((one) => ({ ...one, hasRoom: hasRoom(one, members, gaps) }));
      const outlook = { role: 'intern', people: ids.length, ...counts, openings: worthSaying(roomy) } as const;
      return ids.map((id) => [id, outlook] as const);
    }),
    ...hosts.map(({ host, openings, ...counts }) => {
      const plain = openings.map((one) => ({ ...one, hasRoom: false }));
      return [host, { role: 'host', ...counts, openings: worthSaying(plain) }] as const;
    }),
  ];
};
