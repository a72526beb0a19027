import { dayAt, endOf, type Day } from '../kit/calendar.ts';
import { goodDayWithin } from '../rounds/deadline.rules.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { visitDays, type Round } from '../rounds/round.ts';
import type { Deputy } from './deputy.ts';

/** So long an invitation is kept; where that day is none to answer on, until the next. */
const DEPUTY_DAYS = 30;

/**
 * The last day to answer whether one will be a deputy: a good one in a month, and no later than the visits; asked after
 * them, than the end of the round. Null where no such day is left, and nobody is asked.
 */
export const lastDayOfDeputy = (namedAt: Date, round: Pick<Round, 'visitWeek' | 'timeZone' | 'dates'>): Day | null => {
  const named = dayAt(namedAt, round.timeZone);
  const { fri } = visitDays(round);
  return goodDayWithin(named, DEPUTY_DAYS, named <= fri ? fri : round.dates.evaluationCloses);
};

/** Whether somebody can be asked now: they have a day left to answer on. */
export const mayAskDeputy = (round: Pick<Round, 'visitWeek' | 'timeZone' | 'dates'>, now: Date): boolean =>
  lastDayOfDeputy(now, round) !== null;

/** Whether a deputy's link still leads somewhere: who has said yes keeps it; who has not, until the last day is over. */
export const isDeputyAsked = (
  { state, namedAt }: Pick<Deputy, 'state' | 'namedAt'>,
  round: Round,
  now: Date,
): boolean => {
  if (state !== 'invited') return state === 'confirmed';
  const last = lastDayOfDeputy(namedAt, round);
  return last !== null && now < endOf(last, round.timeZone);
};

/** Whether somebody looks as the deputy of a host whose round is closed: nobody is to be reached through them any more. */
export const isDeputyOfClosed = (
  { isDeputy, round }: { readonly isDeputy: boolean; readonly round: Round },
  now: Date,
): boolean => isDeputy && now >= phaseBegins(round, 'closed');
