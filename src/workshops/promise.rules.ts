/** Which line of a round's promise a workshop stands for: a day may have two at one place, one in the morning and one after. */
import type { WorkshopTime } from '../rounds/round.ts';
import type { WorkshopPlan } from './workshop.ts';

type At = Pick<WorkshopPlan, 'day' | 'place' | 'starts'>;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** By how many minutes a workshop is beside each line for its day and place. */
const beside = <Workshop extends At>(lines: readonly WorkshopTime[], workshop: Workshop) =>
  lines
    .filter((line) => line.day === workshop.day && line.place === workshop.place)
    .map((line) => ({ workshop, line, apart: Math.abs(minutes(line.from) - minutes(workshop.starts)) }));

const byDistance = (a: { readonly apart: number }, b: { readonly apart: number }): number => a.apart - b.apart;

/** The line for a workshop: of those at its day and place the one at its time, or nearest to it. */
export const lineFor = (lines: readonly WorkshopTime[], workshop: At): WorkshopTime | undefined =>
  beside(lines, workshop).toSorted(byDistance)[0]?.line;

/** The line that each of these workshops stands for, one each: those that are nearest to theirs find it first. */
const linesOf = <Workshop extends At>(
  told: readonly WorkshopTime[],
  workshops: readonly Workshop[],
): ReadonlyMap<Workshop, WorkshopTime> => {
  const found = new Map<Workshop, WorkshopTime>();
  const taken = new Set<WorkshopTime>();
  for (const { workshop, line } of workshops.flatMap((one) => beside(told, one)).toSorted(byDistance)) {
    if (found.has(workshop) || taken.has(line)) continue;
    found.set(workshop, line);
    taken.add(line);
  }
  return found;
};

/** The lines that none of these workshops stands for. */
export const linesWithout = (told: readonly WorkshopTime[], workshops: readonly At[]): readonly WorkshopTime[] => {
  const taken = new Set(linesOf(told, workshops).values());
  return told.filter((one) => !taken.has(one));
};

/** What people are told of a workshop. */
const toldOf = ({ day, starts, ends, place }: WorkshopPlan): WorkshopTime => ({
  day,
  from: starts,
  until: ends,
  place,
});

/**
 * What is promised once a workshop is as planned now, or not held any more (`is` null). Where it leaves its day and place
 * another one there that no line is about has its line: somebody is expected there still.
 */
export const promiseAfter = (
  told: readonly WorkshopTime[],
  { was, is, others }: { was: WorkshopPlan; is: WorkshopPlan | null; others: readonly WorkshopPlan[] },
): readonly WorkshopTime[] => {
  const lines = linesOf(told, [was, ...others]);
  const line = lines.get(was);
  const isThere = (one: At): boolean => one.day === was.day && one.place === was.place;
  const next = is && isThere(is) ? is : (others.find((one) => isThere(one) && !lines.has(one)) ?? is);
  return told
    .flatMap((one) => (one === line ? (next ? [toldOf(next)] : []) : [one]))
    .toSorted((one, other) => one.day.localeCompare(other.day));
};
