/**
 * The words in which a matching is explained: codes with data, no sentences – the reader's language and tact are the
 * caller's. Nothing here names another person or what they wished.
 */
import type { Obstacle } from './admissible.ts';
import type { Contrast, Day } from './instance.ts';

/**
 * What would be lost if the party took a seat at the host by direct replacement: the first aim that would fall.
 * `minimum`: a host would fall under its minimum. `pinned`: agreed placements hold the seats, or the party itself.
 * `unproved`: nothing would be lost; the matching is not the best one.
 */
export type Loss = 'unproved' | 'draw' | 'fit' | 'hosts' | 'placed' | 'priority' | 'minimum' | 'pinned';

/** Something about a visit that suits, or does not. `intern` is the member of the party it is about. */
export type Fact =
  | { readonly code: 'shared-fields'; readonly intern: string; readonly fields: readonly string[] }
  | { readonly code: 'open-to-any-field' | 'no-shared-field'; readonly intern: string }
  | { readonly code: 'wish-reached'; readonly intern: string; readonly rank: number }
  | { readonly code: 'wish-missed'; readonly intern: string; readonly rank: number; readonly host: string; readonly why: Loss | Obstacle } // prettier-ignore
  | { readonly code: 'contrast'; readonly intern: string; readonly side: 'intern' | 'host'; readonly wanted: Contrast; readonly points: number } // prettier-ignore
  | { readonly code: 'stay'; readonly days: number; readonly preferred: number }
  | { readonly code: 'region-outside-choice'; readonly intern: string; readonly region: string }
  | { readonly code: 'new-relation' | 'met-before' | 'own-organisation'; readonly intern: string };

/** One answer given otherwise, and how many more hosts (for a host: interns) would then be admissible. */
export type Opening =
  | { readonly change: 'any-field' | 'any-region' | 'all-days' | 'own-organisation'; readonly opens: number }
  | { readonly change: 'add-field' | 'add-region'; readonly value: string; readonly opens: number }
  | { readonly change: 'add-day'; readonly value: Day; readonly opens: number }
  | { readonly change: 'min-days' | 'max-days' | 'seats'; readonly value: number; readonly opens: number };

export interface PlacedReason {
  /** One intern, or a pair sorted by id. */
  readonly interns: readonly string[];
  readonly host: string;
  /** The office placed them there. */
  readonly pinned: boolean;
  /** 0–100 for each member, in total. */
  readonly fit: number;
  readonly suits: readonly Fact[];
  /** What does not suit, and which better wishes were not reached. */
  readonly traded: readonly Fact[];
}

/** Why a party has no place, or a host no guest. */
interface Without {
  readonly code: 'nothing-admissible' | 'outbid';
  /** Admissible hosts for the party; admissible interns for the host. */
  readonly admissible: number;
  /** `outbid` only: the mildest loss over all of them, the nearest it came. */
  readonly by: Loss | undefined;
  /**
   * `outbid` only: so many people the reason is about. To a party, the interns who have the seats it could have had, only
   * those with priority if that is the reason; to a host, the interns who could have come. Of few, whoever words the
   * reason must not say what singles them out.
   */
  readonly about: number;
  /** The largest first. */
  readonly openings: readonly Opening[];
}

export interface UnplacedReason extends Without {
  readonly interns: readonly string[];
}

export interface UnvisitedReason extends Without {
  readonly host: string;
}

/** Each list sorted by (first) id. */
export interface Explanation {
  readonly placed: readonly PlacedReason[];
  readonly unplaced: readonly UnplacedReason[];
  readonly unvisited: readonly UnvisitedReason[];
}
