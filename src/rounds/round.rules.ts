/** What may happen in a round, and when. Pure: a phase is computed from the clock, never from a job having run. */
import { endOf, startOf } from '../kit/calendar.ts';
import { instantAt } from '../kit/local-time.ts';
import { PHASES, type Phase, type RoundCalendar, visitDays } from './round.ts';

/** A rule's answer: yes, or why not – a word the page has a sentence for. An act returns the refusal as its own. */
export type Ruling<Why extends string> = { readonly ok: true } | { readonly ok: false; readonly why: Why };

const yes = { ok: true } as const;
const no = <Why extends string>(why: Why) => ({ ok: false, why }) as const;

/**
 * When the proposals have gone out at the latest, on their day. Until then managers, companions and whoever has yet to
 * prove their address may answer: who is asked on the weekend before has a working morning.
 */
const PROPOSALS_OUT = '12:00';

const plannedBeginning = (round: RoundCalendar, phase: Exclude<Phase, 'announced'>): Date => {
  const { dates, timeZone } = round;
  const { mon, fri } = visitDays(round);
  switch (phase) {
    case 'sign-up':
      return startOf(dates.signUpOpens, timeZone);
    case 'matching':
      return endOf(dates.signUpCloses, timeZone);
    case 'proposals':
      return instantAt(dates.proposalsOn, PROPOSALS_OUT, timeZone);
    case 'preparation':
      return endOf(dates.answersDue, timeZone);
    case 'visits':
      return startOf(mon, timeZone);
    case 'evaluation':
      return endOf(fri, timeZone);
    case 'closed':
      return endOf(dates.evaluationCloses, timeZone);
  }
};

/** The instant a phase begins: its day, or earlier where a coordinator opened it early. `announced` has always begun. */
export const phaseBegins = (round: RoundCalendar, phase: Phase): Date => {
  if (phase === 'announced') return new Date(-8.64e15);
  const planned = plannedBeginning(round, phase);
  const opened = round.openedEarly[phase];
  return opened && opened < planned ? opened : planned;
};

/** The phase a round is in: the last one that has begun; a cancelled round is closed. */
export const phaseAt = (round: RoundCalendar, now: Date): Phase =>
  round.cancelledAt ? 'closed' : (PHASES.findLast((phase) => phaseBegins(round, phase) <= now) ?? 'announced');

/** The phase that follows and the instant it begins; null once the round is closed. */
export const nextPhase = (round: RoundCalendar, now: Date): { phase: Phase; begins: Date } | null => {
  const phase = PHASES[PHASES.indexOf(phaseAt(round, now)) + 1];
  return phase ? { phase, begins: phaseBegins(round, phase) } : null;
};

const isBefore = (phase: Phase, other: Phase) => PHASES.indexOf(phase) < PHASES.indexOf(other);

/** Signing up, and changing what one has signed up with, is open in its phase alone (R17). */
export const maySignUp = (round: RoundCalendar, now: Date): Ruling<'not-open-yet' | 'closed'> => {
  const phase = phaseAt(round, now);
  if (phase === 'sign-up') return yes;
  return no(isBefore(phase, 'sign-up') ? 'not-open-yet' : 'closed');
};

/** Freezing the sign-ups into an instance and calculating on it: once nobody can sign up, until the visits begin. */
export const mayMatch = (
  round: RoundCalendar,
  now: Date,
): Ruling<'cancelled' | 'sign-up-not-over' | 'visits-begun'> => {
  if (round.cancelledAt) return no('cancelled');
  const phase = phaseAt(round, now);
  if (isBefore(phase, 'matching')) return no('sign-up-not-over');
  return isBefore(phase, 'visits') ? yes : no('visits-begun');
};

/** Cancelling: until the visits are over, and once. */
export const mayCancel = (round: RoundCalendar, now: Date): Ruling<'cancelled' | 'visits-over'> => {
  if (round.cancelledAt) return no('cancelled');
  return isBefore(phaseAt(round, now), 'evaluation') ? yes : no('visits-over');
};

/** Showing the draw's seed: once proposals are on their way, because until then sign-up can be opened again. */
export const mayRevealSeed = (round: RoundCalendar, now: Date): Ruling<'proposals-not-begun'> =>
  isBefore(phaseAt(round, now), 'proposals') ? no('proposals-not-begun') : yes;

/** Answering a proposal: until the day answers are due ends. A repair's proposals carry a deadline of their own. */
export const mayAnswer = (round: RoundCalendar, now: Date): Ruling<'too-late'> =>
  now < phaseBegins(round, 'preparation') ? yes : no('too-late');

/** The round that concerns people now, of all there are in order: the earliest that is not closed, else the latest. */
export const currentOf = <R extends RoundCalendar>(rounds: readonly R[], now: Date): R | null =>
  rounds.find((round) => phaseAt(round, now) !== 'closed') ?? rounds.at(-1) ?? null;
