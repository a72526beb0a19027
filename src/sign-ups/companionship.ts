import type { ManagerApproval } from './manager-approval.ts';
import type { SignUp } from './sign-up.ts';

/** Two colleagues who travel together, or not at all, or rather apart than not at all (R10). Drawn in ARCHITECTURE.md. */
export type CompanionshipState = 'invited' | 'confirmed' | 'declined' | 'expired' | 'left';

export interface Companionship {
  readonly id: string;
  readonly inviter: string;
  /** The colleague's own sign-up, from the moment the invitation was taken up. */
  readonly companion: string | null;
  /** The colleague's address; empty once the invitation is over, because nobody may keep it then. */
  readonly email: string;
  readonly state: CompanionshipState;
  readonly invitedAt: Date;
}

/** Whom somebody travels with, or wished to: how it stands, and the other's sign-up once there is one. */
export interface Company {
  readonly companionship: Companionship;
  readonly fellow: SignUp | null;
  /** What the other's manager has said: without a yes, the two are not matched as a pair. */
  readonly fellowApproval: ManagerApproval | null;
}

/** An invitation nobody answers is gone after so many days, or when sign-up closes. */
export const INVITATION_DAYS = 30;

/** Where on an intern's page it stands whom they travel with. */
export const COMPANY = 'rejsefaelle';

export const companionUrls = {
  invitation: (secret: string) => `/rejsefaelle/${secret}`,
  decline: (secret: string) => `/rejsefaelle/${secret}/nej`,
  leave: (signUp: string) => `/tilmelding/${signUp}/rejsefaelle`,
  alone: (signUp: string) => `/tilmelding/${signUp}/alene`,
};
