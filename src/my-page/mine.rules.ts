import type { Day } from '../kit/calendar.ts';
import type { Phase, Round } from '../rounds/round.ts';
import { visitDays } from '../rounds/round.ts';

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
