import type { Draft } from '../sign-ups/answers.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import type { SignUp, SignUpRole, SignUpState } from '../sign-ups/sign-up.ts';

/** One of a person's sign-ups, as a line on their page. */
export interface MySignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  readonly withdrawnWhy: SignUp['withdrawnWhy'];
  readonly answers: Draft;
  readonly roundId: string;
  readonly year: number;
  readonly workplace: string;
  /** What has come of asking the manager; null where nobody is asked. */
  readonly approval: Pick<ManagerApproval, 'state' | 'frame'> | null;
  /** Somebody who arranges a visit waits for this one's answer until then. */
  readonly invitedUntil: Date | null;
  /** Their companion has left after the proposals: until when they say whether they travel alone. */
  readonly aloneUntil: Date | null;
  /** Finds the host themselves, and has neither invited nor agreed with one. */
  readonly seeksHost: boolean;
  /** Wanted the host they found themselves or none, and nothing came of it: out of the matching until they choose otherwise. */
  readonly isWithoutOwnHost: boolean;
}

/** A note that the office keeps on one of a person's sign-ups. */
export interface NoteAboutMe {
  readonly text: string;
  readonly at: Date;
  readonly timeZone: string;
}

/**
 * What a sign-up wants of its person: to be finished, its address proved, a manager named or talked to, company chosen
 * anew, its everyday told of, an invitation answered, a host invited, chosen what to do without a host of one's own, said
 * whether they travel alone.
 */
export type Waits =
  | 'finish'
  | 'prove'
  | 'manager'
  | 'talk'
  | 'manager-no'
  | 'company'
  | 'learn'
  | 'invited'
  | 'seek-host'
  | 'own-host'
  | 'alone';

export const mineUrls = { earlier: () => '/min-side/tidligere' };
