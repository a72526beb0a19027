import type { Round } from '../rounds/round.ts';
import { maySignUp, phaseAt, phaseBegins, type Ruling } from '../rounds/round.rules.ts';
import type { Sector } from '../workplaces/sector.ts';
import type { Draft } from './answers.ts';
import { missingQuestions } from './question.rules.ts';
import type { SignUp } from './sign-up.ts';

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

/** Who sends in the last minute still gets to prove the address: the mail may be slow, the deadline is for sending. */
const GRACE_HOURS = 24;

/** Whether proving the address now makes a sent sign-up count. */
export const mayConfirm = (signUp: Pick<SignUp, 'state'>, round: Round, now: Date): Ruling<'not-sent' | 'too-late'> => {
  if (signUp.state !== 'submitted') return no('not-sent');
  const closes = phaseBegins(round, 'matching').getTime();
  return now.getTime() < closes + GRACE_HOURS * 3_600_000 ? yes : no('too-late');
};

/** Withdrawing is for before the proposals are out; afterwards one answers the proposal. */
export const mayWithdraw = (signUp: Pick<SignUp, 'state'>, round: Round, now: Date): Ruling<'over' | 'too-late'> => {
  if (signUp.state !== 'submitted' && signUp.state !== 'confirmed') return no('over');
  return now < phaseBegins(round, 'proposals') ? yes : no('too-late');
};

/** What carries over to another sign-up of the same person: where they work and what they are called (never ask twice). */
export const carriedOver = ({ organisation, workplace, name, fields }: Draft): Draft => ({
  ...(organisation && workplace && { organisation, workplace }),
  ...(name !== undefined && { name }),
  ...(fields && { fields, suggested: ['fields'] }),
});
