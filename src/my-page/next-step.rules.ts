import { type Day, dayAt } from '../kit/calendar.ts';
import { dueOn } from '../kit/dates.ts';
import { isLive } from '../placements/placement.rules.ts';
import { hasPassed, isSought } from '../placements/my-visits.rules.ts';
import type { MyVisit, Unmatched } from '../placements/my-visits.ts';
import { fellowStands } from '../placements/waiting-fellow.rules.ts';
import { isLatePlaceAhead, lastLateDay } from '../rounds/late-place.rules.ts';
import { phaseAt, phaseBegins } from '../rounds/round.rules.ts';
import { type Phase, type Round, visitDays } from '../rounds/round.ts';
import { mayConfirm } from '../sign-ups/sign-up.rules.ts';
import type { SignUpRole } from '../sign-ups/sign-up.ts';
import { answerDayOf, keptOutBy, nextDay, stepOf } from './mine.rules.ts';
import type { MyYear, Out } from './mine.ts';

/** What comes next: where somebody is in the round, what is left to who has no visit, or what the round is to who is not in it. */
type StepKind =
  | Phase
  | 'visits-done'
  | 'prove'
  | Out
  | 'without-host'
  | 'without-intern'
  | 'without-asked'
  | 'without-asked-both'
  | 'without-fellow'
  | 'without-both'
  | 'without-not-host'
  | 'without-not-intern'
  | 'without-over'
  | 'deputy'
  | 'manager'
  | 'may-sign-up'
  | 'week-ahead'
  | 'cancelled';

/** One step with its day. */
interface NextOf {
  readonly kind: StepKind;
  readonly day: Day;
}

type Waiting = MyYear['signUps'][number];
type As = SignUpRole | 'deputy';

/** The same; as whom, where somebody is several things whose next steps differ. */
export interface Step extends NextOf {
  readonly as: readonly As[];
}

type Mine = Pick<MyYear, 'now' | 'signUps' | 'visits' | 'asked'> & { readonly round: Round };

/** Without a visit: whether they are looked for, while a late place can come; after that day, when the week is. */
const withoutVisit = (
  phase: Phase,
  { role, none }: { role: SignUpRole; none: Unmatched | undefined },
  { round, now }: Mine,
): NextOf => {
  if (phase === 'visits') return { kind: 'without-over', day: visitDays(round).fri };
  if (!isLatePlaceAhead(round, now)) return { kind: 'week-ahead', day: visitDays(round).mon };
  const day = lastLateDay(round);
  if (!none || !isSought(none)) return { kind: `without-not-${role}`, day };
  const fellow = none.fellow && fellowStands(none.fellow);
  if (fellow?.state === 'asked') return { kind: 'without-fellow', day: fellow.answerOn };
  return { kind: fellow?.state === 'idle' ? 'without-both' : `without-${role}`, day };
};

/** Whether there are days of a visit still to come that nobody has dropped out of. */
const isVisiting = (visits: readonly MyVisit[], now: Date): boolean =>
  visits.some((one) => one.state === 'agreed' && !one.isBrokenOff && !one.areOthersAway && !hasPassed(one, now));

const inRound = (visits: readonly MyVisit[], phase: Phase, { round, now }: Mine): NextOf | null => {
  const kind = stepOf(phase, visits);
  if (kind === 'without') return null;
  const day = answerDayOf(kind, visits, now) ?? nextDay(round, kind);
  return { kind: kind === 'visits' && !isVisiting(visits, now) ? 'visits-done' : kind, day };
};

/** Left by their companion: whether they travel alone comes before anything that is looked for. */
const askedAlone = ({ waits }: Waiting, { round, now }: Mine): NextOf | null => {
  const alone = waits.find(({ what }) => what === 'alone' || what === 'alone-or-together');
  if (!alone || !isLatePlaceAhead(round, now)) return null;
  return { kind: alone.what === 'alone' ? 'without-asked' : 'without-asked-both', day: alone.by };
};

/** The next step of one sign-up; null where it has none any more, withdrawn or never finished. */
const stepOfSignUp = (one: Waiting, mine: Mine): NextOf | null => {
  const { round, now, visits } = mine;
  const phase = phaseAt(round, now);
  if (one.state === 'confirmed') {
    const own = visits.visits.filter(({ signUp }) => signUp === one.id);
    const none = visits.unmatched.find(({ signUp }) => signUp === one.id);
    // "The office is matching" would be about others.
    const open = phase === 'matching' ? keptOutBy(one.waits) : null;
    if (open) return open;
    return inRound(own, phase, mine) ?? askedAlone(one, mine) ?? withoutVisit(phase, { role: one.role, none }, mine);
  }
  if (one.state !== 'draft' && one.state !== 'submitted') return null;
  if (phase === 'announced' || phase === 'sign-up') return { kind: phase, day: nextDay(round, phase) };
  return mayConfirm(one, round, now).ok
    ? { kind: 'prove', day: dueOn(phaseBegins(round, 'proposals'), round.timeZone) }
    : null;
};

/** Who stands in for a host sees its visits once they are agreed, and is with them from then on. */
const stepOfDeputy = (mine: Mine): NextOf | null => {
  const { round, now, visits, asked } = mine;
  const hosts = asked.deputyFor.map(({ signUp }) => signUp);
  if (hosts.length === 0) return null;
  const phase = phaseAt(round, now);
  const theirs = visits.visits.filter(({ signUp, state }) => hosts.includes(signUp) && isLive(state));
  if (theirs.length === 0)
    return now < phaseBegins(round, 'preparation') ? { kind: 'deputy', day: round.dates.answersDue } : null;
  return inRound(theirs, phase, mine);
};

/** To who is in the round in no way, or not any more. */
const stepOfOutsider = (round: Round, phase: Phase): NextOf => {
  switch (phase) {
    case 'sign-up':
      return { kind: 'may-sign-up', day: round.dates.signUpCloses };
    case 'matching':
    case 'proposals':
    case 'preparation':
      return { kind: 'week-ahead', day: visitDays(round).mon };
    case 'visits':
      return { kind: 'without-over', day: visitDays(round).fri };
    case 'announced':
    case 'evaluation':
    case 'closed':
      return { kind: phase, day: nextDay(round, phase) };
  }
};

/** What is the same for several is said once, as all of them. */
const together = (steps: readonly (NextOf & { readonly as: As })[]): readonly Step[] => {
  const groups = Map.groupBy(steps, ({ kind, day }) => `${kind} ${day}`);
  const merged = [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, as: [...new Set([first, ...more].map(({ as }) => as))] }] : [],
  );
  return merged.length === 1 ? merged.map((one) => ({ ...one, as: [] })) : merged;
};

/** There always is one, with a day of the round. */
export const nextSteps = (mine: Mine): readonly Step[] => {
  const { round, now, signUps, asked } = mine;
  if (round.cancelledAt) return [{ as: [], kind: 'cancelled', day: dayAt(round.cancelledAt, round.timeZone) }];
  const own = signUps.filter(({ roundId }) => roundId === round.id);
  const steps = own.flatMap((one) => {
    const step = stepOfSignUp(one, mine);
    return step ? [{ ...step, as: one.role }] : [];
  });
  const deputy = stepOfDeputy(mine);
  if (steps.length > 0 || deputy)
    return together([...steps, ...(deputy ? [{ ...deputy, as: 'deputy' as const }] : [])]);
  const isManager = asked.said.length > 0 && now < phaseBegins(round, 'proposals');
  const step: NextOf = isManager
    ? { kind: 'manager', day: round.dates.proposalsOn }
    : stepOfOutsider(round, phaseAt(round, now));
  return [{ as: [], ...step }];
};
