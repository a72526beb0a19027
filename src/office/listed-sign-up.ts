import type { Lang } from '../kit/language.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { ApprovalState, Frame } from '../sign-ups/manager-approval.ts';
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import type { Sector } from '../workplaces/sector.ts';

export const LISTED_STATES = ['submitted', 'confirmed', 'withdrawn'] as const;
export type ListedState = (typeof LISTED_STATES)[number];
export const ROLES = ['host', 'intern'] as const;

/** With whom somebody travels: by name once they have a sign-up of their own, by address until then. */
export interface ListedCompanion {
  readonly state: 'invited' | 'confirmed';
  readonly name: string;
  readonly email: string;
  /** Their sign-up, once it was sent. */
  readonly id: string | null;
}

/** What the list can be narrowed to: whom somebody travels with, or that they are left without and have not said what now. */
export const COMPANIONS = ['invited', 'confirmed', 'without'] as const;

/** What the list can be narrowed to. `held` is a part of what is pending: the office's own to look at. */
export const APPROVALS = ['pending', 'held', 'missing', 'no', 'yes', 'self'] as const;

/** How an intern's manager's yes stands (R6): in which state the question is, or why there is none. */
export interface ListedApproval {
  readonly state: ApprovalState | 'self' | 'none';
  readonly frame: Frame | null;
}

/** One line of the office's list: a sign-up that was sent. Drafts are nobody's business yet. */
export interface ListedSignUp {
  readonly id: string;
  readonly role: (typeof ROLES)[number];
  readonly state: ListedState;
  /** Withdrawn by us: the person had signed up in this role already. */
  readonly isDouble: boolean;
  readonly name: string;
  readonly email: string;
  readonly workplace: string;
  readonly organisation: string;
  readonly sector: Sector;
  readonly municipality: string;
  readonly landsdel: LandsdelCode;
  /** The own fields; codes. */
  readonly fields: readonly string[];
  readonly days: number;
  /** Hosts only. */
  readonly seats: number | null;
  /** Interns only: alone, or with a companion. */
  readonly companion: ListedCompanion | null;
  /** An invitation of theirs to a visit that people arrange themselves was not answered, and there is no other. */
  readonly isInvitationExpired: boolean;
  /** How the manager's yes stands; null for hosts, and until the sign-up counts. */
  readonly approval: ListedApproval | null;
  /** Interns only: the hosts they wish for that still take part, the best first. */
  readonly wishes: readonly string[];
  /** Everything that was answered. */
  readonly answers: Draft;
  readonly lang: Lang;
  readonly notes: number;
  readonly submittedAt: Date;
}
