import { endOf, type Day } from '../kit/calendar.ts';
import { dueOn } from '../kit/dates.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { visitDays, WEEKDAYS } from '../rounds/round.ts';
import { isLive, wasTaken } from './placement.rules.ts';
import type { MyVisit, MyVisits, Unmatched } from './my-visits.ts';

type Due = Pick<MyVisit, 'state' | 'answerOn' | 'graceOn' | 'round'>;

/**
 * What a visit wants of me now: an answer about other days, to its proposal, or, until the week itself, about being in
 * touch (U7). While other days are asked about, a proposal waits for that answer alone.
 */
export const awaitedOf = (visit: MyVisit, now: Date): 'days' | 'answer' | 'contact' | null => {
  const { state, answer, question, round, otherDays } = visit;
  if (otherDays?.isForMe) return 'days';
  if (otherDays && state === 'open') return null;
  if (state === 'open' && answer === null) return 'answer';
  const isAhead = now < phaseBegins(round, 'visits');
  return state === 'agreed' && question?.answer === null && isAhead ? 'contact' : null;
};

const lastDayOf = ({ days, round }: Pick<MyVisit, 'days' | 'round'>): Day =>
  WEEKDAYS.filter((day) => days.includes(day))
    .map((day) => visitDays(round)[day])
    .at(-1) ?? '';

/** Whether its last day is over. */
export const hasPassed = (visit: Pick<MyVisit, 'days' | 'round'>, now: Date): boolean =>
  now >= endOf(lastDayOf(visit), visit.round.timeZone);

/** The day on which what waits for me is due; nothing where nothing does. */
const dueOf = (visit: MyVisit, now: Date): Day => {
  switch (awaitedOf(visit, now)) {
    case 'days':
      return visit.otherDays ? dueOn(visit.otherDays.answerBy, visit.round.timeZone) : '';
    case 'answer':
      return countsUntil(visit, now);
    case 'contact':
      return visit.question?.answerOn ?? '';
    case null:
      return '';
  }
};

/** What waits for me, as it is due, then what is to come, what has been, and last what came to nothing; the newest year first. */
export const inOrder = (visits: readonly MyVisit[], now: Date): readonly MyVisit[] => {
  const place = (visit: MyVisit): number => {
    if (!isLive(visit.state)) return 3;
    if (hasPassed(visit, now)) return 2;
    return awaitedOf(visit, now) ? 0 : 1;
  };
  const year = ({ round }: MyVisit): number => round.visitWeek.isoYear;
  return visits.toSorted(
    (a, b) =>
      year(b) - year(a) ||
      place(a) - place(b) ||
      dueOf(a, now).localeCompare(dueOf(b, now)) ||
      lastDayOf(a).localeCompare(lastDayOf(b)),
  );
};
/** Whether the deadline of a proposal is over, and an answer counts all the same. */
export const isOverdue = ({ state, answerOn, graceOn, round }: Due, now: Date): boolean =>
  state === 'open' && graceOn !== null && now >= endOf(answerOn, round.timeZone);

/** The last day on which an answer counts, as it stands now. */
export const countsUntil = (visit: Due, now: Date): Day =>
  (isOverdue(visit, now) ? visit.graceOn : null) ?? visit.answerOn;

/** Whether somebody without a visit can still get one in this round. */
export const isStillAhead = ({ round }: Pick<Unmatched, 'round'>, now: Date): boolean =>
  !round.cancelledAt && now < phaseBegins(round, 'visits');

/** What is left to somebody without a visit. Once no late place can come nobody waits for one, whatever they have said. */
export const leftTo = (
  one: Pick<Unmatched, 'round' | 'hadVisit' | 'wants' | 'isAskedAlone'>,
  now: Date,
): 'choose' | 'waits' | 'seeWays' | 'seeWhy' => {
  const { round, hadVisit, wants, isAskedAlone } = one;
  if (!isLatePlaceAhead(round, now)) return 'seeWhy';
  // Asked whether they travel alone, whatever they waited for with the other.
  if (isAskedAlone) return 'choose';
  if (wants) return 'waits';
  return hadVisit ? 'seeWays' : 'seeWhy';
};

/** Whether somebody has no visit and can get none any more: nothing is to come that they would be written to about. */
export const isLeftOut = ({ visits, unmatched }: MyVisits, now: Date): boolean =>
  unmatched.length > 0 &&
  unmatched.every(({ round }) => !isLatePlaceAhead(round, now)) &&
  visits.every(({ state }) => !isLive(state));

/** Whether the office looks for a visit for them: they want one, or have said nothing and not ended the last one themselves. */
export const isSought = ({ side, wants, hasStopped, last }: Omit<Unmatched, 'signUp' | 'round'>): boolean =>
  wants ?? (side === 'host' ? !hasStopped : wasTaken(last.why, last.answer));
