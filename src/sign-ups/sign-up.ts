import type { Lang } from '../kit/language.ts';
import type { Draft } from './answers.ts';

/** A workplace signs up as host, a person as intern; somebody may do both (R17). */
export const ROLES = ['host', 'intern'] as const;
export type SignUpRole = (typeof ROLES)[number];

/** Submitted is not confirmed: first the address is proved. Drawn in ARCHITECTURE.md. */
export type SignUpState = 'draft' | 'submitted' | 'confirmed' | 'withdrawn' | 'expired';

/** Why somebody withdraws; asked, not required. `duplicate` is ours: the same person had signed up already. */
export const WITHDRAWAL_REASONS = ['plans', 'busy', 'manager', 'work-changed', 'unsaid'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number] | 'duplicate';

export interface SignUp {
  readonly id: string;
  readonly roundId: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  /** Hash of the session that holds it as long as nobody's address is proved. */
  readonly session: Buffer | null;
  readonly personId: string | null;
  readonly email: string | null;
  readonly lang: Lang;
  readonly workplaceId: string | null;
  /** What was answered; the workplace too, whether it has a row yet or not. */
  readonly answers: Draft;
  /** Came by a colleague's invitation and travels with them: workplace and company are the colleague's (R10). */
  readonly isCompanion: boolean;
  readonly version: number;
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnWhy: WithdrawalReason | null;
}

/** A draft that nobody touches is forgotten after so many days; so is a sign-up whose address nobody proves. */
export const DRAFT_DAYS = 30;

export const signUpUrls = {
  start: () => '/tilmeld',
  show: (id: string) => `/tilmelding/${id}`,
  check: (id: string) => `/tilmelding/${id}/tjek`,
  send: (id: string) => `/tilmelding/${id}/send`,
  prove: (id: string) => `/tilmelding/${id}/bevis`,
  code: (id: string) => `/tilmelding/${id}/kode`,
  later: (id: string) => `/tilmelding/${id}/senere`,
  withdraw: (id: string) => `/tilmelding/${id}/afmeld`,
  again: (id: string) => `/tilmelding/${id}/igen`,
  also: (id: string) => `/tilmelding/${id}/ogsaa`,
  resume: (secret: string) => `/fortsaet/${secret}`,
  inOffice: (id: string) => `/kontor/tilmeldinger/${id}`,
  /** Where the office changes an answer for who phones; the question by its slug. */
  answerInOffice: (id: string, question: string) => `/kontor/tilmeldinger/${id}/ret/${question}`,
};
