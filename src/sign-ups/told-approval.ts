import type { Frame, ManagerApproval } from './manager-approval.ts';
import type { Round } from '../rounds/round.ts';
import type { SignUp } from './sign-up.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from './told-sign-up.ts';

/** The question a letter is about, with whose going it is. */
export interface AskedAbout {
  readonly approval: ManagerApproval;
  readonly signUp: SignUp;
  readonly round: Round;
}

/** What a manager's letter is written from. The colleague's name is in it: a manager must know whom it is about. */
export interface ToldManager {
  readonly round: ToldSignUp['round'];
  readonly name: string;
  readonly workplace: string;
  /** The first instant that is too late to answer. */
  readonly until: Date;
  /** What was said yes to before, where more is asked for now. */
  readonly before: Frame | null;
  /** The way in that only its reader has. */
  readonly secret: string;
}
export const SAMPLE_MANAGER: ToldManager = {
  round: SAMPLE_SIGN_UP.round,
  name: 'Ida Iversen',
  workplace: 'Borgerservice',
  until: new Date('2027-05-25T22:00:00Z'),
  before: null,
  secret: 'eksempel',
};

/** What a manager reads of an answer the office wrote down for them (U22). */
export interface ToldRecorded extends ToldManager {
  readonly state: ManagerApproval['state'];
  readonly frame: Frame | null;
  readonly reason: string;
  /** By the link; once the proposals are out only the office changes it. */
  readonly mayChange: boolean;
}
export const SAMPLE_RECORDED: ToldRecorded = {
  ...SAMPLE_MANAGER,
  state: 'yes',
  frame: { days: 3, overnight: true },
  reason: 'Sagt i telefonen.',
  mayChange: true,
};

/** What an intern's letter is written from: how it stands. Nobody's name. */
export interface ToldAnswer extends ToldSignUp {
  readonly state: ManagerApproval['state'];
  readonly frame: Frame | null;
  /** They had answered that they would like to talk first. */
  readonly wantedTalk: boolean;
  readonly until: Date;
}
export const SAMPLE_ANSWER: ToldAnswer = {
  ...SAMPLE_SIGN_UP,
  state: 'yes',
  frame: { days: 3, overnight: true },
  wantedTalk: false,
  until: new Date('2027-05-25T22:00:00Z'),
};

/** The same where the office has done something, with why. */
export interface ToldOfficeApproval extends ToldAnswer {
  readonly reason: string;
}
export const SAMPLE_OFFICE_APPROVALS: readonly [ToldOfficeApproval, ToldOfficeApproval] = [
  { ...SAMPLE_ANSWER, reason: 'Sagt i telefonen.' },
  { ...SAMPLE_ANSWER, state: 'returned', frame: null, reason: 'Privat adresse.' },
];
