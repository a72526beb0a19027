import type { Day } from '../kit/calendar.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import type { Phase, Round } from '../rounds/round.ts';
import { visitDays } from '../rounds/round.ts';
import { chooseBy, choosingAt, isAskedAnew } from '../sign-ups/companionship.rules.ts';
import { mayAskManager, standingOf } from '../sign-ups/manager-approval.rules.ts';
import { mayConfirm, owesLearn } from '../sign-ups/sign-up.rules.ts';
import type { MySignUp, Waits } from './mine.ts';

/** The day that the next step's sentence names, in each phase of a round. */
export const nextDay = (round: Round, phase: Phase): Day => {
  const { dates } = round;
  const { mon, fri } = visitDays(round);
  switch (phase) {
    case 'announced':
      return dates.signUpOpens;
    case 'sign-up':
      return dates.signUpCloses;
    case 'matching':
      return dates.proposalsOn;
    case 'proposals':
      return dates.answersDue;
    case 'preparation':
      return mon;
    case 'visits':
      return fri;
    case 'evaluation':
    case 'closed':
      return dates.evaluationCloses;
  }
};

/** About the manager one can do something until the proposals are out, whatever sign-up itself allows (R6). */
const managerWaits = (one: MySignUp, round: Round, now: Date): Waits | null => {
  if (!mayAskManager(one, round, now).ok) return null;
  const standing = standingOf(one.answers, one.approval);
  if (standing === 'missing') return 'manager';
  if (one.approval?.state === 'talk') return 'talk';
  return standing === 'no' ? 'manager-no' : null;
};

const ownWaits = (one: MySignUp, round: Round, now: Date): Waits | null => {
  if (one.state === 'submitted') return mayConfirm(one, round, now).ok ? 'prove' : null;
  if (!maySignUp(round, now).ok) return null;
  if (one.state === 'draft') return 'finish';
  return owesLearn(one) ? 'learn' : null;
};

/** Everything a sign-up waits for, as long as it can be done; and the day by which company is chosen anew. */
export const waitsFor = (one: MySignUp, round: Round, now: Date): { waits: readonly Waits[]; chooseBy: Day } => ({
  waits: [
    isAskedAnew(one, round, now) ? ('company' as const) : null,
    managerWaits(one, round, now),
    ownWaits(one, round, now),
    one.isInvited && maySignUp(round, now).ok ? ('invited' as const) : null,
  ].filter((waits) => waits !== null),
  chooseBy: chooseBy(round, choosingAt(round, now), now),
});
