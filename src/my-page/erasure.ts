/** Being erased: what stands in the way of it, and what it is called by. */
import type { Round } from '../rounds/round.ts';
import type { SignUpRole, SignUpState } from '../sign-ups/sign-up.ts';

/** A sign-up of somebody who would be erased, and the visit that was agreed on it. */
export interface CountedSignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  readonly round: Round;
  readonly agreedVisit: string | null;
}

/** What is to be done, or waited for, before somebody can be erased. */
export type Binding =
  | { readonly why: 'coordinator' }
  | { readonly why: 'visit'; readonly visit: string; readonly year: number }
  | { readonly why: 'signed-up'; readonly signUp: string; readonly year: number; readonly role: SignUpRole }
  | { readonly why: 'week-begun'; readonly year: number; readonly until: Date };

export const erasureUrl = () => '/min-side/data/slet';
