import type { Round, RoundCalendar } from '../rounds/round.ts';
import { maySignUp, phaseAt, phaseBegins, type Ruling } from '../rounds/round.rules.ts';
import type { Sector } from '../workplaces/sector.ts';
import type { Draft } from './answers.ts';
import { isAnswered, missingQuestions } from './question.rules.ts';
import { QUESTIONS } from './question.ts';
import type { SignUp, SignUpRole } from './sign-up.ts';

const yes = { ok: true } as const;
const no = <Why extends string>(why: Why) => ({ ok: false, why }) as const;

const isOver = ({ state }: Pick<SignUp, 'state'>): boolean => state === 'withdrawn' || state === 'expired';

/** Answers may be given and changed while sign-up is open, in a draft as well as afterwards. */
export const mayChange = (
  signUp: Pick<SignUp, 'state'>,
  round: Round,
  now: Date,
): Ruling<'over' | 'not-open-yet' | 'closed'> => (isOver(signUp) ? no('over') : maySignUp(round, now));

/** The office may also correct what was sent after sign-up has closed, until the proposals are out; with a reason. */
export const mayChangeOnBehalf = (
  signUp: Pick<SignUp, 'state'>,
  round: Round,
  now: Date,
): Ruling<'over' | 'not-open-yet' | 'closed'> => {
  if (isOver(signUp)) return no('over');
  const phase = phaseAt(round, now);
  return phase === 'sign-up' || phase === 'matching' ? yes : no('closed');
};

/** Whether a workplace may take part in the round (R2): its organisation's sector decides. */
export const takesPart = (round: Pick<Round, 'sectors'>, sector: Sector): boolean => round.sectors.includes(sector);

/** What stands in the way of sending a draft. */
export const maySubmit = (
  signUp: SignUp,
  round: Round,
  now: Date,
): Ruling<'over' | 'not-open-yet' | 'closed' | 'missing' | 'not-eligible'> => {
  const change = mayChange(signUp, round, now);
  if (!change.ok) return change;
  const { organisation } = signUp.answers;
  if (organisation && !takesPart(round, organisation.sector)) return no('not-eligible');
  return missingQuestions(signUp).length > 0 ? no('missing') : yes;
};

/**
 * Whether proving the address now makes a sent sign-up count. Sign-up's last minute is the deadline for sending; what was
 * sent in time may be proved until the proposals are out, as it may be withdrawn until then.
 */
export const mayConfirm = (
  signUp: Pick<SignUp, 'state'>,
  round: RoundCalendar,
  now: Date,
): Ruling<'not-sent' | 'too-late'> => {
  if (signUp.state !== 'submitted') return no('not-sent');
  return now < phaseBegins(round, 'proposals') ? yes : no('too-late');
};

const isSent = ({ state }: Pick<SignUp, 'state'>): boolean => state === 'submitted' || state === 'confirmed';

/** Withdrawing: until the week of the visits begins, with a visit or without one. What it does to visits follows. */
export const mayWithdraw = (signUp: Pick<SignUp, 'state'>, round: Round, now: Date): Ruling<'over' | 'too-late'> => {
  if (!isSent(signUp)) return no('over');
  return now < phaseBegins(round, 'visits') ? yes : no('too-late');
};

/** Leaving who one travels with is for before the proposals are out: a pair is proposed, and answers, as one (R10). */
export const mayLeaveCompany = (
  signUp: Pick<SignUp, 'state'>,
  round: Round,
  now: Date,
): Ruling<'over' | 'too-late'> => {
  if (!isSent(signUp)) return no('over');
  return now < phaseBegins(round, 'proposals') ? yes : no('too-late');
};

/** What carries over to another sign-up of the same person: where they work and what they are called (never ask twice). */
export const carriedOver = ({ organisation, workplace, name, fields }: Draft): Draft => ({
  ...(organisation && workplace && { organisation, workplace }),
  ...(name !== undefined && { name }),
  ...(fields && { fields, suggested: ['fields'] }),
});

/**
 * The answers of the last time, to be looked at: each question stands filled in and still wants its answer, so nothing is
 * sent unseen. Where one works is taken as it was and stands on the check page. What one agreed to, and being shown to
 * interns, is said anew each year; a manager's address was given for that year alone. Who was in the other role brings what carries over.
 */
export const asLastTime = (before: readonly SignUp[], role: SignUpRole): Draft => {
  const last = before.find((one) => one.role === role);
  if (!last) return before[0] ? carriedOver(before[0].answers) : {};
  const { agreed: _agreed, shown: _shown, alsoIntern: _also, invited: _invited, ...others } = last.answers;
  const { managerEmail: _manager, ...answers } = others;
  const suggested = QUESTIONS[role].filter((one) => one !== 'workplace' && isAnswered(last, one));
  return { ...answers, suggested };
};

/** A host who has put off saying what others could learn: reminded until it is written. */
export const owesLearn = ({ role, state, answers }: Pick<SignUp, 'role' | 'state' | 'answers'>): boolean =>
  role === 'host' && state === 'confirmed' && answers.learn === '';

/** In which role somebody is signing up: a host's draft that goes on with an intern's is about both (R17). */
export const asWhat = ({ role, answers }: Pick<SignUp, 'role' | 'answers'>): SignUpRole | 'both' =>
  role === 'host' && answers.alsoIntern ? 'both' : role;

/** Begun, sent or confirmed, and not over. */
export const isUnderWay = (signUp: Pick<SignUp, 'state'>): boolean => !isOver(signUp);
