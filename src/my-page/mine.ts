import type { SignUpRole, SignUpState } from '../sign-ups/sign-up.ts';

/** One of a person's sign-ups, as a line on their page. */
export interface MySignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  readonly year: number;
  readonly workplace: string;
}

/** A note that the office keeps on one of a person's sign-ups. */
export interface NoteAboutMe {
  readonly text: string;
  readonly at: Date;
  readonly timeZone: string;
}
