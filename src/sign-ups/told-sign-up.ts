import type { RoundCalendar } from '../rounds/round.ts';
import type { IfNotFound } from './answers.ts';
import type { Question } from './question.ts';
import type { SignUp, SignUpRole } from './sign-up.ts';

/** What letters about a sign-up are written from: which it is and its round's dates. Nobody's name. */
export interface ToldSignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly round: RoundCalendar;
  /** The moment the letter goes: what can still be done then is offered, and nothing else. */
  readonly now: Date;
}

/** A sign-up that counts from now on: who finds the host has to invite it, and said what comes of it otherwise (R11). */
export interface CountingSignUp extends ToldSignUp {
  readonly invites: IfNotFound | null;
}

/** A sign-up that wants something of its person yet, with the path that leads back to it. */
export interface UnfinishedSignUp extends ToldSignUp, Pick<SignUp, 'state' | 'answers'> {
  readonly way: string;
}

/** What the office did to somebody's sign-up: why, and which answer it corrected. */
export interface ToldOfficeAct extends ToldSignUp {
  readonly question: Question | null;
  readonly reason: string;
}

/** For the office's preview: the dates of an imagined round. */
export const SAMPLE_SIGN_UP: ToldSignUp = {
  id: '00000000-0000-4000-8000-000000000000',
  role: 'intern',
  now: new Date('2027-05-20T09:00:00Z'),
  round: {
    timeZone: 'Europe/Copenhagen',
    openedEarly: {},
    cancelledAt: null,
    visitWeek: { isoYear: 2027, isoWeek: 37 },
    dates: {
      signUpOpens: '2027-02-01',
      signUpCloses: '2027-05-31',
      proposalsOn: '2027-06-07',
      answersDue: '2027-06-21',
      evaluationCloses: '2027-10-15',
    },
  },
};

export const SAMPLE_COUNTING: CountingSignUp = { ...SAMPLE_SIGN_UP, invites: null };

export const SAMPLE_UNFINISHED: UnfinishedSignUp = {
  ...SAMPLE_SIGN_UP,
  state: 'draft',
  answers: {},
  way: '/fortsaet/eksempel',
};

export const SAMPLE_OFFICE_ACT: ToldOfficeAct = {
  ...SAMPLE_SIGN_UP,
  question: 'days',
  reason: 'Bad om det i telefonen.',
};
