/** Who came: recorded by the office on the day. */
import type { SignUpRole } from '../sign-ups/sign-up.ts';

/** Somebody with a seat, as the office sees them. A person may be host contact and intern at once. */
export interface Attendee {
  readonly booking: string;
  readonly signUp: string | null;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly SignUpRole[];
  readonly workplace: string;
  readonly organisation: string;
  /** Those of their agreed visit who have a seat at the same workshop. */
  readonly meets: readonly string[];
  /** Whether their visit still stands; a repair may find them another. */
  readonly hasVisit: boolean;
  readonly attendedAt: Date | null;
}

/** One in the waiting line. */
export interface Queuer {
  readonly name: string;
  readonly workplace: string;
  readonly signUp: string | null;
  readonly offerBy: Date | null;
  readonly joinedAt: Date;
}

/** Attendance as it was recorded last, while it can be undone. */
export interface RollCall {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly came: readonly string[];
  readonly gone: readonly string[];
}

/** Somebody with an agreed visit and no seat. */
export interface Unbooked {
  readonly signUp: string;
  readonly name: string;
  readonly role: SignUpRole;
  readonly workplace: string;
  readonly organisation: string;
  readonly email: string;
  /** Where they stand in line; null where they have not chosen. */
  readonly waitsFor: string | null;
  readonly askedAt: Date | null;
}
