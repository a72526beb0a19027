/** How a match looks for somebody, as long as answers can be changed (R5): counts, and nobody's id. */
import type { Opening, PartyOutlook } from '@ipraktik/matching';

/** A change of one's own answers, and what goes with it. */
export type RoomyOpening = Opening & {
  /** There is room where it leads: one more intern there would get a place. Of two at once that is not known. */
  readonly hasRoom: boolean;
  /** The companion would have to answer the same. Not known of what was calculated before companions were told apart. */
  readonly takesBoth?: boolean;
};

export interface InternOutlook extends Omit<PartyOutlook, 'interns' | 'openings'> {
  readonly role: 'intern';
  /** 2 for a pair: what is counted is for both. */
  readonly people: number;
  readonly openings: readonly RoomyOpening[];
}
export interface HostOutlook {
  readonly role: 'host';
  readonly interns: number;
  readonly openings: readonly RoomyOpening[];
}
export type SignUpOutlook = InternOutlook | HostOutlook;

/** By the id of the sign-up. */
export type Outlooks = readonly (readonly [string, SignUpOutlook])[];

/** As it was read for a page. */
export interface ReadOutlook {
  readonly outlook: SignUpOutlook;
  /** What was answered later is not in it. */
  readonly readAt: Date;
}

export interface Changes {
  /** When outlooks were last asked for; null before the first time. */
  readonly askedAt: Date | null;
  /** Sign-ups that count, and those changed, come or gone since. */
  readonly all: number;
  readonly changed: number;
}
