import type { Draft } from '../sign-ups/answers.ts';
import type { SignUpRole, SignUpState } from '../sign-ups/sign-up.ts';

/** One of a person's sign-ups, as a line on their page. */
export interface MySignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  readonly answers: Draft;
  readonly roundId: string;
  readonly year: number;
  readonly workplace: string;
}

/** A note that the office keeps on one of a person's sign-ups. */
export interface NoteAboutMe {
  readonly text: string;
  readonly at: Date;
  readonly timeZone: string;
}

/** What a sign-up wants of its person: to be finished, its address proved, company chosen anew, its everyday told of. */
export type Waits = 'finish' | 'prove' | 'company' | 'learn';
