import type { Round, RoundSettings } from './round.ts';

/** Dates that people have been told of, and that a change of the round moves. */
export const TOLD_DATES = ['visitWeek', 'proposalsOn', 'answersDue'] as const;
export type ToldDate = (typeof TOLD_DATES)[number];

export interface RoundMove {
  readonly before: Round;
  readonly after: Pick<RoundSettings, 'visitWeek' | 'dates'>;
  readonly now: Date;
}
