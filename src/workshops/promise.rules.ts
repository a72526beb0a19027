/** Which line of a round's promise a workshop stands for: a day may have two at one place, one in the morning and one after. */
import type { WorkshopTime } from '../rounds/round.ts';
import type { WorkshopPlan } from './workshop.ts';

type At = Pick<WorkshopPlan, 'day' | 'place' | 'starts'>;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The line for a workshop: of those at its day and place the one at its time, or nearest to it. */
export const lineFor = (lines: readonly WorkshopTime[], { day, place, starts }: At): WorkshopTime | undefined => {
  const apart = ({ from }: WorkshopTime): number => Math.abs(minutes(from) - minutes(starts));
  return lines.filter((one) => one.day === day && one.place === place).toSorted((a, b) => apart(a) - apart(b))[0];
};

/** The lines that none of these workshops stands for. Each stands for one; those held when it was told find theirs first. */
export const linesWithout = (told: readonly WorkshopTime[], workshops: readonly At[]): readonly WorkshopTime[] => {
  const isAsTold = (one: At): boolean => lineFor(told, one)?.from === one.starts;
  return workshops
    .toSorted((a, b) => Number(isAsTold(b)) - Number(isAsTold(a)))
    .reduce((left, workshop) => {
      const line = lineFor(left, workshop);
      return left.filter((one) => one !== line);
    }, told);
};
