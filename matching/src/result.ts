/** The words of `placement-result/1`, what a matching answers. Source: FORMAT.md of this package. */
import type { Certificate } from './certificate.ts';
import type { Day } from './instance.ts';

export const RESULT_FORMAT = 'placement-result/1';

/** The aims in their published order; an earlier one is never given up for a later one. */
export const AIMS = ['priority', 'placed', 'hosts', 'fit'] as const;
export type Aim = (typeof AIMS)[number];

/** Interns with hosting priority placed, interns placed, hosts with a guest, points of fit in total. */
export type Objective = Readonly<Record<Aim, number>>;

export interface Placement {
  readonly intern: string;
  readonly host: string;
  /** In the order of the week. */
  readonly days: readonly Day[];
}

/** A matching that keeps every rule. `optimal`: proved best on every aim; `feasible`: the best found in the time given. */
export interface Matching {
  readonly format: typeof RESULT_FORMAT;
  /** The instance's id. */
  readonly instance: string;
  readonly status: 'optimal' | 'feasible';
  readonly objective: Objective;
  /**
   * What no matching exceeds that reaches the objective in every earlier aim. Never less than the objective, and the
   * same in an `optimal` result.
   */
  readonly bound: Objective;
  /** Whether the seeded draw among equals is proved as well. */
  readonly draw: 'proved' | 'best found';
  /** Sorted by intern id (code units). */
  readonly placements: readonly Placement[];
  /** Why nothing is above the bound. */
  readonly certificate: Certificate;
  /** Over all of the above, see seal.ts. */
  readonly seal: string;
}

export const CONTRADICTIONS = [
  'pinned-to-two-hosts',
  'companions-pinned-apart',
  'companions-agreed-other-days',
  'more-pins-than-seats',
  'pinned-and-forbidden',
  'pinned-to-own-workplace',
  'pinned-without-common-days',
  'agreed-days-not-common',
  'minimum-out-of-reach',
  'minimums-compete',
] as const;
export type ContradictionCode = (typeof CONTRADICTIONS)[number];

/** A pin or ban by whom and where, or what a host asks for at least. */
export type ContradictionMember =
  | { readonly kind: 'pin' | 'ban'; readonly intern: string; readonly host: string }
  | { readonly kind: 'minimum'; readonly host: string };

/**
 * Pins, bans and minimums that cannot hold together, whatever the others are, and none too many: leaving any one of them
 * out resolves it.
 */
export interface Contradiction {
  readonly code: ContradictionCode;
  /** The interns named by the members, sorted. */
  readonly interns: readonly string[];
  /** The hosts named by the members, sorted. */
  readonly hosts: readonly string[];
  readonly members: readonly ContradictionMember[];
  /** The same as an English sentence, for people who read the file. */
  readonly words: string;
}

/** No matching keeps every pin and every limit. */
export interface Infeasible {
  readonly format: typeof RESULT_FORMAT;
  readonly instance: string;
  readonly status: 'infeasible';
  readonly reasons: readonly Contradiction[];
}

export type Result = Matching | Infeasible;
