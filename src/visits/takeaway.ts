/** What somebody takes home from a visit: a solution they saw, or a habit to change (R21). Guests and hosts alike. */
import type { ShownVisit } from '../placements/shown-visit.ts';

export const TAKEAWAY_KINDS = ['solution', 'habit'] as const;
export type TakeawayKind = (typeof TAKEAWAY_KINDS)[number];

export interface Takeaway {
  readonly id: string;
  readonly person: string;
  /** On whose side of the visit they are. */
  readonly signUp: string;
  /** Stands, or stood, in for the host's contact. */
  readonly isDeputy: boolean;
  readonly kind: TakeawayKind;
  readonly text: string;
  /** Rises with every change. */
  readonly version: number;
}

/** Whether one can write: from the morning of the first day until the round is closed. */
export type TakeawayTime = 'before' | 'open' | 'closed';

/** A visit the visitor is in, and what everybody in it has written, in order. */
export interface TakenHome {
  readonly visit: ShownVisit;
  readonly person: string;
  readonly time: TakeawayTime;
  readonly all: readonly Takeaway[];
  readonly mine: readonly Takeaway[];
}

/** Few things, in a sentence each, are what somebody gets done. */
export const TAKEAWAY_LIMITS = { things: 5, text: 300 } as const;

/** Where it stands on the page of one's own, to go back to when it has been written or changed. */
export const takeawayAnchor = (takeaway: string): string => `med-hjem-${takeaway}`;

export const takeawayUrls = {
  mine: (visit: string) => `/besoeg/${visit}/med-hjem`,
  change: (visit: string, takeaway: string) => `/besoeg/${visit}/med-hjem/${takeaway}`,
  remove: (visit: string, takeaway: string) => `/besoeg/${visit}/med-hjem/${takeaway}/slet`,
};
