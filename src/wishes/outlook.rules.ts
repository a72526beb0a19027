/** When outlooks are calculated anew, and what may be said of them. Pure. */
import type { Gap, Instance, Intern, Opening, Outlook } from '@ipraktik/matching';
import { isAnsweredAlready, opennessOfIntern } from '../matching-runs/opening.rules.ts';
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
const hasRoom = (opening: Opening, { regions, interests, open = false }: Intern, gaps: readonly Gap[]): boolean => {
  if (opening.change === 'add-field')
    return gaps.some(({ field, region }) => field === opening.value && regions.includes(region));
  if (opening.change !== 'add-region') return false;
  return gaps.some(({ field, region }) => region === opening.value && (open || interests.includes(field)));
};

/**
 * What one member of a party may do about it. The engine counts what a change opens when each of a pair who needs it makes
 * it (R10): what this one has answered already is the companion's to change, and is not said to them.
 */
const ownOpenings = (
  openings: readonly Opening[],
  me: Intern,
  { companion, gaps }: { companion: Intern | undefined; gaps: readonly Gap[] },
): RoomyOpening[] =>
  openings
    .filter((one) => !isAnsweredAlready(one, opennessOfIntern(me)))
    .map((one) => ({
      ...one,
      hasRoom: companion === undefined && hasRoom(one, me, gaps),
      takesBoth: companion !== undefined && !isAnsweredAlready(one, opennessOfIntern(companion)),
    }));

const KEPT = 3;

/** One change of each kind, those with room first, and then what opens most. */
export const worthSaying = (openings: readonly RoomyOpening[]): RoomyOpening[] => {
  const inOrder = openings.toSorted((a, b) => Number(b.hasRoom) - Number(a.hasRoom) || b.opens - a.opens);
  return inOrder.filter(({ change }, at) => inOrder.findIndex((one) => one.change === change) === at).slice(0, KEPT);
};

/** What is kept for each sign-up of what the engine says. */
export const outlooksOf = ({ parties, hosts }: Outlook, instance: Instance, gaps: readonly Gap[]): Outlooks => {
  const byId = new Map(instance.interns.map((one) => [one.id, one]));
  return [
    ...parties.flatMap(({ interns: ids, openings, ...counts }) => {
      const members = ids.flatMap((id) => byId.get(id) ?? []);
      return members.map((me) => {
        const companion = members.find((one) => one !== me);
        const own = worthSaying(ownOpenings(openings, me, { companion, gaps }));
        return [me.id, { role: 'intern', people: ids.length, ...counts, openings: own }] as const;
      });
    }),
    ...hosts.map(({ host, openings, ...counts }) => {
      const plain = openings.map((one) => ({ ...one, hasRoom: false }));
      return [host, { role: 'host', ...counts, openings: worthSaying(plain) }] as const;
    }),
  ];
};
