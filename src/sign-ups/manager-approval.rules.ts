import { createHash } from 'node:crypto';
import { addDays, dayAt, endOf } from '../kit/calendar.ts';
import { goodDayWithin } from '../rounds/deadline.rules.ts';
import { isLatePlaceAhead, lateAnswerOn } from '../rounds/late-place.rules.ts';
import { phaseBegins, type Ruling } from '../rounds/round.rules.ts';
import type { Round, RoundCalendar } from '../rounds/round.ts';
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import { landsdelOf } from '../workplaces/municipalities.ts';
import type { Draft, InternAnswers } from './answers.ts';
import { isDayTrip } from './day-trip.rules.ts';
import {
  type ApprovalState,
  type Frame,
  LONGEST_VISIT,
  type ManagerApproval,
  type ManagerSays,
  type Standing,
} from './manager-approval.ts';
import type { SignUp } from './sign-up.ts';

const yes = { ok: true } as const;
const no = <Why extends string>(why: Why) => ({ ok: false, why }) as const;
const DAY = 86_400_000;

/** A manager has two weeks, and is reminded once after one of them. */
const ANSWER_DAYS = 14;
const REMIND_AFTER_DAYS = 7;
/** A reminder this close to the deadline still leaves time to answer. */
const REMIND_BEFORE_END_DAYS = 2;

/** Somebody is to look or to answer, and has time left. */
export const isPending = (state: ApprovalState): boolean => state === 'held' || state === 'asked' || state === 'talk';

/** The office has the address to look at. It may still do so when it is late. */
export const isForOffice = (state: ApprovalState): boolean => state === 'held' || state === 'unseen';

/** Over: this address is asked no more, and its links lead nowhere. */
export const isOver = (state: ApprovalState): boolean =>
  state === 'returned' || state === 'not-manager' || state === 'unwilling' || state === 'replaced';

/** `missing` is everything the intern must do something about: no answer in time, or no manager named. */
export const standingOf = (
  { decides }: Pick<Draft, 'decides'>,
  approval: Pick<ManagerApproval, 'state' | 'frame'> | null,
): Standing => {
  if (decides === 'self') return 'self';
  if (!approval) return 'missing';
  switch (approval.state) {
    case 'yes':
      return 'yes';
    case 'held':
    case 'asked':
    case 'talk':
      return 'pending';
    case 'not-this-year':
    case 'economy':
      return 'no';
    case 'unseen':
    case 'expired':
    case 'returned':
    case 'not-manager':
    case 'unwilling':
    case 'replaced':
      return 'missing';
  }
};

/** What the answers ask of a manager: as many days as one prefers, and a night away where a wish lies too far from home. */
export const needsOf = ({ maxDays, landsdele, workplace }: Draft): Frame => ({
  days: maxDays ?? LONGEST_VISIT,
  overnight: workplace === undefined || needsNight(landsdelOf(workplace.municipality).code, landsdele ?? []),
});

const needsNight = (home: LandsdelCode, landsdele: readonly string[]): boolean =>
  landsdele.some((there) => !isDayTrip(home, there));

/** Whether a frame has room for a stay. */
export const covers = (frame: Frame | null, stay: Frame): boolean =>
  frame !== null && stay.days <= frame.days && (frame.overnight || !stay.overnight);

/**
 * Whether a manager who said yes is asked again: only where the answers now go beyond what was approved, and the manager
 * has not been asked about it already. Who was asked for five days and said three is not asked for four.
 */
export const mustAskAgain = (
  { state, frame, asked }: Pick<ManagerApproval, 'state' | 'frame' | 'asked'>,
  needs: Frame,
): boolean => {
  if (state !== 'yes' || frame === null) return false;
  const isLonger = needs.days > frame.days && needs.days > asked.days;
  return isLonger || (needs.overnight && !frame.overnight && !asked.overnight);
};

type Going = Pick<InternAnswers, 'maxDays' | 'minDays' | 'landsdele'>;

/** An intern's answers inside the frame: shorter, and nearer, as the manager has it. Null where nothing is left of them. */
export const withinFrame = <Answers extends Going>(
  answers: Answers,
  frame: Frame,
  home: LandsdelCode,
): Answers | null => {
  const landsdele = frame.overnight ? answers.landsdele : answers.landsdele.filter((there) => isDayTrip(home, there));
  if (landsdele.length === 0 || answers.minDays > frame.days) return null;
  return { ...answers, landsdele, maxDays: Math.min(answers.maxDays, frame.days) };
};

/** The same for answers as they are kept, of which a sign-up that was sent has all. */
export const isWithinReach = ({ maxDays, minDays, landsdele, workplace }: Draft, frame: Frame): boolean =>
  maxDays !== undefined &&
  minDays !== undefined &&
  landsdele !== undefined &&
  workplace !== undefined &&
  withinFrame({ maxDays, minDays, landsdele }, frame, landsdelOf(workplace.municipality).code) !== null;

/**
 * Until when a manager who is asked now may take: two weeks, no weekend, holiday or summer week, and never beyond the last
 * good day before the proposals. Who is asked after that has until the proposals are out, at noon of their day; and once
 * they are out, as long as anybody who is asked about a late place.
 */
export const approvalDeadline = (round: RoundCalendar, now: Date): Date => {
  const late = isOut(round, now) ? lateAnswerOn(round, now) : null;
  if (late !== null) return endOf(late, round.timeZone);
  const day = goodDayWithin(dayAt(now, round.timeZone), ANSWER_DAYS, addDays(round.dates.proposalsOn, -1));
  return day === null ? phaseBegins(round, 'proposals') : endOf(day, round.timeZone);
};

/** When the one reminder is due: not the day after the question, and not in the last hours. Null where no time is left. */
export const remindAt = ({ askedAt, answerBy }: Pick<ManagerApproval, 'askedAt' | 'answerBy'>): Date | null => {
  const asked = askedAt.getTime();
  const at = Math.min(asked + REMIND_AFTER_DAYS * DAY, answerBy.getTime() - REMIND_BEFORE_END_DAYS * DAY);
  return at > asked + DAY ? new Date(at) : null;
};

const isOut = (round: RoundCalendar, at: Date): boolean => at >= phaseBegins(round, 'proposals');

/** Managers are asked, and may answer and think again, until the proposals are out: what is proposed stands on it. */
export const mayAskManager = (
  signUp: Pick<SignUp, 'role' | 'state'>,
  round: RoundCalendar,
  now: Date,
): Ruling<'over' | 'too-late'> => {
  if (signUp.role !== 'intern' || signUp.state !== 'confirmed' || round.cancelledAt) return no('over');
  return isOut(round, now) ? no('too-late') : yes;
};

/** Asked once the proposals were out: somebody without a visit has widened what they wish beyond what was approved. */
export const isLateQuestion = ({ askedAt }: Pick<ManagerApproval, 'askedAt'>, round: RoundCalendar): boolean =>
  isOut(round, askedAt);

/**
 * Whether a question, or what is said of it, still stands: until the proposals are out; one that was put after that, as long
 * as a late place can come.
 */
export const isQuestionOpen = (
  approval: Pick<ManagerApproval, 'askedAt'>,
  signUp: Pick<SignUp, 'role' | 'state'>,
  round: RoundCalendar,
  now: Date,
): Ruling<'over' | 'too-late'> => {
  const ruling = mayAskManager(signUp, round, now);
  if (ruling.ok || ruling.why === 'over' || !isLateQuestion(approval, round)) return ruling;
  return isLatePlaceAhead(round, now) ? yes : no('too-late');
};

/** Whether nobody has said yes to somebody's going, or not to what they need at least: nothing is matched, nor can be late. */
const lacksYes = ({ answers }: Pick<SignUp, 'answers'>, approval: Pick<ManagerApproval, 'frame'> | null): boolean =>
  answers.decides !== 'self' && (!approval?.frame || !isWithinReach(answers, approval.frame));

/**
 * Whether the office may write down what a manager has said: as long as managers are asked; and after that, while a late
 * place can come, for whoever lacks the yes to one. Nobody's visit stands on that.
 */
export const mayRecordAnswer = (
  signUp: Pick<SignUp, 'role' | 'state' | 'answers'>,
  approval: Pick<ManagerApproval, 'frame'> | null,
  round: Round,
  now: Date,
): Ruling<'over' | 'too-late'> => {
  const ruling = mayAskManager(signUp, round, now);
  if (ruling.ok || ruling.why === 'over') return ruling;
  return lacksYes(signUp, approval) && isLatePlaceAhead(round, now) ? yes : ruling;
};

/** Whether a yes is still wanted, and only the office can take it down: no manager is asked any more, and one says yes now. */
export const isYesForOffice = (
  signUp: Pick<SignUp, 'role' | 'state' | 'answers'>,
  approval: Pick<ManagerApproval, 'state' | 'frame'> | null,
  round: Round,
  now: Date,
): boolean =>
  !mayAskManager(signUp, round, now).ok &&
  mayRecordAnswer(signUp, approval, round, now).ok &&
  (approval === null || !isPending(approval.state));

/** Until when a manager's word counts, however late: told as one moment everywhere. */
export const yesCountsUntil = (round: RoundCalendar): Date => phaseBegins(round, 'proposals');

/**
 * A late answer counts as well: silence ends the question, it does not make the manager's word worth less. What was asked
 * after the proposals is answered once: from then on a visit may stand on it.
 */
export const mayAnswer = (
  approval: Pick<ManagerApproval, 'state' | 'askedAt'>,
  signUp: Pick<SignUp, 'role' | 'state'>,
  round: RoundCalendar,
  now: Date,
): Ruling<'over' | 'too-late'> => {
  if (isOver(approval.state) || isForOffice(approval.state)) return no('over');
  const ruling = isQuestionOpen(approval, signUp, round, now);
  return ruling.ok && isLateQuestion(approval, round) && !isPending(approval.state) ? no('too-late') : ruling;
};

/**
 * What the page says it has seen. Only who has read the page has it, so a filter that posts to a link answers nothing; and
 * of two answers given on old pages the second is told.
 */
export const seenOf = ({ id, state, asks, frame }: ManagerApproval): string =>
  createHash('sha256')
    .update(JSON.stringify([id, state, asks, frame]))
    .digest('base64url')
    .slice(0, 16);

/** The frame of a yes; a no has none. */
export const frameIn = (says: ManagerSays): Frame | null => (says.answer === 'yes' ? says.frame : null);

/** Whether it stands like that already: pressing twice is said once. */
export const isSaid = ({ state, frame }: Pick<ManagerApproval, 'state' | 'frame'>, says: ManagerSays): boolean => {
  const said = frameIn(says);
  return state === says.answer && frame?.days === said?.days && frame?.overnight === said?.overnight;
};
