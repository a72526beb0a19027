/** Whether a round's dates hold together, and which of them may still be moved. */
import { type Day, addDays } from '../kit/calendar.ts';
import { type DeadlineWarning, deadlineWarnings } from './deadline.rules.ts';
import { PHASES, type Phase, type Round, type RoundDates, type RoundSettings, visitDays } from './round.ts';
import { phaseBegins, type Ruling } from './round.rules.ts';

export type DateName = keyof RoundDates | 'visitWeek' | 'workshops';
export type DateProblem = {
  readonly date: DateName;
  readonly why:
    | 'closes-before-it-opens'
    | 'not-after-sign-up'
    | 'before-proposals'
    | 'not-before-visits'
    | 'not-after-visits'
    | 'outside-preparation'
    | 'already-passed'
    | 'in-the-past';
};
type Plan = Pick<RoundSettings, 'visitWeek' | 'timeZone' | 'dates' | 'workshops'>;

/** Everything that makes the dates impossible, each beside the date to change. */
export const dateProblems = (plan: Plan): readonly DateProblem[] => {
  const { signUpOpens, signUpCloses, proposalsOn, answersDue, evaluationCloses } = plan.dates;
  const { mon, fri } = visitDays(plan);
  const problems: DateProblem[] = [];
  if (signUpCloses < signUpOpens) problems.push({ date: 'signUpCloses', why: 'closes-before-it-opens' });
  if (proposalsOn <= signUpCloses) problems.push({ date: 'proposalsOn', why: 'not-after-sign-up' });
  if (answersDue < proposalsOn) problems.push({ date: 'answersDue', why: 'before-proposals' });
  if (mon <= answersDue) problems.push({ date: 'answersDue', why: 'not-before-visits' });
  if (evaluationCloses <= fri) problems.push({ date: 'evaluationCloses', why: 'not-after-visits' });
  if (plan.workshops.some(({ day }) => day <= answersDue || day >= mon))
    problems.push({ date: 'workshops', why: 'outside-preparation' });
  return problems;
};

export type DateWarning = { readonly date: DateName; readonly day: Day; readonly warning: DeadlineWarning };

/** Everything that speaks against a plan's days although they are possible; the coordinator decides. */
export const dateWarnings = (plan: Plan): readonly DateWarning[] => {
  const { signUpCloses, proposalsOn, answersDue, evaluationCloses } = plan.dates;
  const about = (date: DateName, day: Day) => deadlineWarnings(day).map((warning) => ({ date, day, warning }));
  return [
    ...about('signUpCloses', signUpCloses),
    ...about('proposalsOn', proposalsOn),
    ...about('answersDue', answersDue),
    ...plan.workshops.flatMap(({ day }) => about('workshops', day)),
    ...Object.values(visitDays(plan)).flatMap((day) => about('visitWeek', day)),
    ...about('evaluationCloses', evaluationCloses),
  ];
};

/** What speaks against closing sign-up on a day, for who opens it again. */
export const closingWarnings = (round: Plan, closes: Day): readonly DateWarning[] =>
  dateWarnings({ ...round, dates: { ...round.dates, signUpCloses: closes } }).filter(
    ({ date }) => date === 'signUpCloses',
  );

/** The date that lets a phase begin. */
const dateOf: Readonly<Record<Exclude<Phase, 'announced'>, DateName>> = {
  'sign-up': 'signUpOpens',
  matching: 'signUpCloses',
  proposals: 'proposalsOn',
  preparation: 'answersDue',
  visits: 'visitWeek',
  evaluation: 'visitWeek',
  closed: 'evaluationCloses',
};

/**
 * What a change of dates may not do: make undone what has begun, or make begin what has not. Closing sign-up at once is
 * an act of its own (`openPhaseEarly`), because then people are told that it happened, not that it had.
 */
export const movedDateProblems = (round: Round, plan: Plan, now: Date): readonly DateProblem[] =>
  PHASES.filter((phase) => phase !== 'announced').flatMap((phase): DateProblem[] => {
    const began = phaseBegins(round, phase) <= now;
    const begins = phaseBegins({ ...round, ...plan }, phase) <= now;
    if (began === begins) return [];
    return [{ date: dateOf[phase], why: began ? 'already-passed' : 'in-the-past' }];
  });

/** Phases whose beginning is a matter of the calendar alone: the week is the week. */
const BOUND_TO_THE_WEEK: readonly Phase[] = ['visits', 'evaluation'];

/** Letting the next phase begin at once: only the next, so that none is skipped, and never the week itself. */
export const mayOpenEarly = (round: Round, phase: Phase, now: Date): Ruling<'not-next' | 'bound-to-the-week'> => {
  const next = PHASES.find((one) => phaseBegins(round, one) > now);
  // Of two at once the second may come from a moment before the first: what is open already is never next.
  if (round.cancelledAt || phase !== next || round.openedEarly[phase] !== undefined)
    return { ok: false, why: 'not-next' };
  return BOUND_TO_THE_WEEK.includes(phase) ? { ok: false, why: 'bound-to-the-week' } : { ok: true };
};

/** Sign-up can be opened again for days up to the one before proposals are sent. */
export const lastReopening = ({ dates }: Round): Day => addDays(dates.proposalsOn, -1);

/** Opening sign-up again, until the end of a day: as long as no proposal can have been sent. */
export const mayReopenSignUp = (
  round: Round,
  closes: Day,
  now: Date,
): Ruling<'not-closed' | 'proposals-begun' | 'in-the-past' | 'not-before-proposals'> => {
  if (phaseBegins(round, 'matching') > now) return { ok: false, why: 'not-closed' };
  if (round.cancelledAt || phaseBegins(round, 'proposals') <= now) return { ok: false, why: 'proposals-begun' };
  const reopened = { ...round, openedEarly: {}, dates: { ...round.dates, signUpCloses: closes } };
  if (phaseBegins(reopened, 'matching') <= now) return { ok: false, why: 'in-the-past' };
  return addDays(closes, 1) <= round.dates.proposalsOn ? { ok: true } : { ok: false, why: 'not-before-proposals' };
};
