/** What letters about a visit are written from: which it is, how it stands, its round's dates. Nobody's name. */
import type { Day } from '../kit/calendar.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { AloneQuestion } from './alone-question.ts';
import type { VisitInCalendar } from './visit-entry.ts';
import type { EndedWhy, Side } from './placement.ts';

export type ToldRound = Pick<Round, 'visitWeek' | 'dates'>;

export interface ToldVisit {
  readonly id: string;
  readonly side: Side;
  readonly round: ToldRound & Pick<Round, 'timeZone' | 'cancelledAt'>;
  readonly days: readonly Weekday[];
  /** Two who travel together. */
  readonly isPair: boolean;
  /** They arranged it themselves before the matching. */
  readonly isArranged: boolean;
  /** A guest has asked the host themselves. */
  readonly isInvited: boolean;
  readonly hasAnswered: boolean;
  readonly endedWhy: EndedWhy | null;
  /** The last day to answer, as it is told; once that is over, the one of the grace. */
  readonly answerOn: Day;
  /** Whether the deadline is over, and an answer counts all the same. */
  readonly isInGrace: boolean;
  /** Whether it hangs together with others, whose answers are needed too. */
  readonly isTied: boolean;
  /** Whether an agreed visit of theirs stands that would have ended with it. */
  readonly keepsOther: boolean;
  /** What the guest is asked whom the other has left; null where nobody is. */
  readonly alone: AloneQuestion | null;
  /** Whether the reader has withdrawn: then only their calendar is told. */
  readonly hasWithdrawn: boolean;
}

/** The same with its entry for the reader's calendar; null where it has none. */
export interface ToldInCalendar extends ToldVisit {
  readonly inCalendar: VisitInCalendar | null;
}

/** For the office's preview: an imagined round. */
export const SAMPLE_ROUND: ToldVisit['round'] = {
  timeZone: 'Europe/Copenhagen',
  cancelledAt: null,
  visitWeek: { isoYear: 2027, isoWeek: 37 },
  dates: {
    signUpOpens: '2027-02-01',
    signUpCloses: '2027-05-31',
    proposalsOn: '2027-06-07',
    answersDue: '2027-06-21',
    evaluationCloses: '2027-10-15',
  },
};
export const SAMPLE_VISIT: ToldVisit = {
  id: '00000000-0000-4000-8000-000000000000',
  side: 'intern',
  round: SAMPLE_ROUND,
  days: ['mon', 'tue', 'wed'],
  isPair: false,
  isArranged: false,
  isInvited: false,
  hasAnswered: false,
  endedWhy: null,
  answerOn: '2027-06-21',
  isInGrace: false,
  isTied: false,
  keepsOther: false,
  alone: null,
  hasWithdrawn: false,
};

export const SAMPLE_VISIT_IN_CALENDAR: VisitInCalendar = {
  placement: SAMPLE_VISIT.id,
  continues: null,
  signUp: SAMPLE_VISIT.id,
  side: 'intern',
  isPair: false,
  round: {
    visitWeek: SAMPLE_ROUND.visitWeek,
    version: 1,
    timeZone: 'Europe/Copenhagen',
    organiser: {
      name: 'Kontoret',
      email: 'kontoret@ipraktik.example',
      phone: '',
      dataProtectionOfficer: '',
      legalBasis: { da: '', en: '' },
      complaints: { da: '', en: '' },
    },
  },
  days: SAMPLE_VISIT.days,
  sequence: 1,
  isOff: false,
  workplace: 'Børnehuset Solsikken',
  municipality: '0630',
};
export const SAMPLE_VISIT_OFF: VisitInCalendar = { ...SAMPLE_VISIT_IN_CALENDAR, isOff: true };
