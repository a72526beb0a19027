import { phaseBegins } from './round.rules.ts';
import { TOLD_DATES, type RoundMove, type ToldDate } from './round-moved.ts';

/**
 * Which dates move that people have been told of and that lie ahead. The deadline of proposals that are out is theirs for
 * good (migration 0008), and when sign-up closes or evaluation ends is nothing anybody has planned by.
 */
export const movedDates = ({ before, after, now }: RoundMove): readonly ToldDate[] => {
  if (before.cancelledAt || now >= phaseBegins(before, 'visits')) return [];
  const isOut = now >= phaseBegins(before, 'proposals');
  return TOLD_DATES.filter((date) =>
    date === 'visitWeek'
      ? before.visitWeek.isoWeek !== after.visitWeek.isoWeek
      : !isOut && before.dates[date] !== after.dates[date],
  );
};
