import type { Answer, PlacementState } from '../placements/placement.ts';
import type { SignUpRole, SignUpState } from '../sign-ups/sign-up.ts';

/** One of a person's sign-ups, as a line on their page. */
export interface MySignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  readonly year: number;
  readonly workplace: string;
}

/** A visit that somebody is asked about or has agreed to. Whom it is with stands on its own page. */
export interface MyVisit {
  readonly id: string;
  readonly side: 'host' | 'intern';
  readonly state: Exclude<PlacementState, 'drafted'>;
  readonly answer: Answer | null;
  readonly answerBy: Date | null;
  readonly days: readonly string[];
}
