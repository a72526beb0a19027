/** Who stands in for a host's contact: named by the contact, and confirmed by themselves. */
import type { Round } from '../rounds/round.ts';

/** Drawn in ARCHITECTURE.md. Who is asked, and who has said yes; of the others nothing is kept but that they were. */
export type DeputyState = 'invited' | 'confirmed' | 'declined' | 'ended';

export interface Deputy {
  readonly id: string;
  /** The host's sign-up. */
  readonly host: string;
  readonly name: string;
  readonly email: string;
  readonly state: DeputyState;
  readonly namedAt: Date;
}

/** A host, its contact and its deputy, to who may see them. */
export interface DeputisedHost {
  readonly signUp: string;
  readonly workplace: string;
  /** The contact's name. */
  readonly contact: string;
  readonly round: Round;
  readonly deputy: Deputy | null;
  /** Whether the deputy looks, and not the contact. */
  readonly isDeputy: boolean;
}

/** What a deputy hears of visits that had been agreed. */
export const DEPUTY_NEWS = ['ended', 'moved', 'round-cancelled', 'days-changed', 'broken-off', 'goes-on'] as const;
export type DeputyNews = (typeof DEPUTY_NEWS)[number];

export const deputyUrls = {
  mine: (signUp: string) => `/vaert/${signUp}/stedfortraeder`,
  end: (signUp: string) => `/vaert/${signUp}/stedfortraeder/slut`,
  ask: (secret: string) => `/stedfortraeder/${secret}`,
  decline: (secret: string) => `/stedfortraeder/${secret}/nej`,
};
