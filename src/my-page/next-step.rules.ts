import { type Day, dayAt } from '../kit/calendar.ts';
import { isSought } from '../placements/my-visits.rules.ts';
import type { MyVisit, Unmatched } from '../placements/my-visits.ts';
import { phaseAt, phaseBegins } from '../rounds/round.rules.ts';
import { type Phase, type Round, visitDays } from '../rounds/round.ts';
import { mayConfirm } from '../sign-ups/sign-up.rules.ts';
import type { SignUpRole } from '../sign-ups/sign-up.ts';
import { answerDayOf, dayBefore, nextDay, stepOf } from './mine.rules.ts';
import type { MySignUp, MyYear } from './mine.ts';

/** What comes next: where somebody is in the round, what is left to who has no visit, or what the round is to who is not in it. */
type StepKind =
  | Phase
  | 'prove'
  | 'without-host'
  | 'without-intern'
  | 'without-not'
  | 'without-over'
  | 'deputy'
  | 'manager'
  | 'may-sign-up'
  | 'week-ahead'
  | 'cancelled';

/** One step with its day; as whom, where somebody is several things whose next steps differ. */
export interface Step {
  readonly as: SignUpRole | 'deputy' | null;
  readonly kind: StepKind;
  readonly day: Day;
}

type Mine = Pick<MyYear, 'now' | 'signUps' | 'visits' | 'asked'> & { readonly round: Round };

/** Without a visit: whether they are looked for, while a late place can come; nothing of that once the week has begun. */
const withoutVisit = (phase: Phase, none: Unmatched | undefined, round: Round): Omit<Step, 'as'> => {
  if (phase === 'visits') return { kind: 'without-over', day: visitDays(round).fri };
  const kind = none && isSought(none) ? (`without-${none.side}` as const) : 'without-not';
  return { kind, day: dayBefore(phaseBegins(round, 'visits'), round) };
};

const inRound = (visits: readonly MyVisit[], phase: Phase, round: Round): Omit<Step, 'as'> | null => {
  const kind = stepOf(phase, visits);
  return kind === 'without' ? null : { kind, day: answerDayOf(kind, visits) ?? nextDay(round, kind) };
};

/** The next step of one sign-up; null where it has none any more, withdrawn or never finished. */
const stepOfSignUp = (one: MySignUp, mine: Mine): Step | null => {
  const { round, now, visits } = mine;
  const phase = phaseAt(round, now);
  const as = one.role;
  if (one.state === 'confirmed') {
    const own = visits.visits.filter(({ signUp }) => signUp === one.id);
    const none = visits.unmatched.find(({ signUp }) => signUp === one.id);
    return { as, ...(inRound(own, phase, round) ?? withoutVisit(phase, none, round)) };
  }
  if (one.state !== 'draft' && one.state !== 'submitted') return null;
  if (phase === 'announced' || phase === 'sign-up') return { as, kind: phase, day: nextDay(round, phase) };
  return mayConfirm(one, round, now).ok
    ? { as, kind: 'prove', day: dayBefore(phaseBegins(round, 'proposals'), round) }
    : null;
};

/** Who stands in for a host sees its visits once they are agreed, and is with them from then on. */
const stepOfDeputy = ({ round, now, visits, asked }: Mine): Step | null => {
  const hosts = asked.deputyFor.map(({ signUp }) => signUp);
  if (hosts.length === 0) return null;
  const phase = phaseAt(round, now);
  const theirs = visits.visits.filter(({ signUp }) => hosts.includes(signUp));
  if (theirs.length === 0)
    return now < phaseBegins(round, 'preparation')
      ? { as: 'deputy', kind: 'deputy', day: round.dates.answersDue }
      : null;
  const step = inRound(theirs, phase, round);
  return step && { as: 'deputy', ...step };
};

/** To who is in the round in no way, or not any more. */
const stepOfOutsider = (round: Round, phase: Phase): Step => {
  switch (phase) {
    case 'sign-up':
      return { as: null, kind: 'may-sign-up', day: round.dates.signUpCloses };
    case 'matching':
    case 'proposals':
    case 'preparation':
      return { as: null, kind: 'week-ahead', day: visitDays(round).mon };
    case 'visits':
      return { as: null, kind: 'without-over', day: visitDays(round).fri };
    case 'announced':
    case 'evaluation':
    case 'closed':
      return { as: null, kind: phase, day: nextDay(round, phase) };
  }
};

/** There always is one, with a day of the round. One sentence for all that somebody is, where it says the same. */
export const nextSteps = (mine: Mine): readonly Step[] => {
  const { round, now, signUps, asked } = mine;
  if (round.cancelledAt) return [{ as: null, kind: 'cancelled', day: dayAt(round.cancelledAt, round.timeZone) }];
  const phase = phaseAt(round, now);
  const own = signUps.filter(({ roundId }) => roundId === round.id).map((one) => stepOfSignUp(one, mine));
  const steps = [...own, stepOfDeputy(mine)].filter((step) => step !== null);
  const isManager = asked.said.length > 0 && now < phaseBegins(round, 'proposals');
  if (steps.length === 0)
    return [isManager ? { as: null, kind: 'manager', day: round.dates.proposalsOn } : stepOfOutsider(round, phase)];
  const differing = steps.filter((one) => steps.find(({ kind, day }) => kind === one.kind && day === one.day) === one);
  return differing.length === 1 ? differing.map((one) => ({ ...one, as: null })) : differing;
};
