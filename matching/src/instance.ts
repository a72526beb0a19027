/**
 * The words of `placement-instance/1`: everything a matching needs, frozen.
 * Source: FORMAT.md of this package. Every string compares by code units; every list is a set in any order.
 */

export const INSTANCE_FORMAT = 'placement-instance/1';

/** The days of a visit week, in the order of the week (R1). */
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Day = (typeof WEEK)[number];

/** Whom one would rather meet (R12): close to one's own field, something quite different, or either. */
export const CONTRASTS = ['similar', 'different', 'any'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** The level at which "hosts too" gives an intern a higher priority (R7). */
export const PRIORITY_LEVELS = ['workplace', 'organisation'] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

/** At most so many fields and parts of the country, so that a set of them fits in one integer's bits. */
export const VOCABULARY_LIMIT = 31;

/** What a host and an intern have in common. */
export interface Person {
  readonly id: string;
  readonly org: string;
  readonly workplace: string;
  readonly sector: string;
  /** A host's fields of work (1–3), an intern's own (any number, may be empty). */
  readonly fields: readonly string[];
  /** Days on which a visit is possible; may be empty. */
  readonly days: readonly Day[];
  /** Shortest and longest stay in days, 2–5. */
  readonly minDays: number;
  readonly maxDays: number;
  readonly contrast: Contrast;
}

export interface Host extends Person {
  /** The part of the country. */
  readonly region: string;
  /** Guests at most, 1–3. */
  readonly seats: number;
  /** Guests at least once there is one, 0–seats. */
  readonly minGuests: number;
}

export interface Intern extends Person {
  /** Fields to see: 1–5, or 0–5 if `open`. */
  readonly interests: readonly string[];
  /** Any field will do. */
  readonly open?: boolean | undefined;
  /** Acceptable parts of the country, at least one. */
  readonly regions: readonly string[];
  /** False: not within one's own organisation. Absent means true. */
  readonly ownOrg?: boolean | undefined;
  /** The intern one travels with, together or not at all (R10). */
  readonly companion?: string | undefined;
  /** Host ids, best first, at most five. */
  readonly wishes?: readonly string[] | undefined;
}

/** A coordinator's must; with `days` an agreed placement. */
export interface Pin {
  readonly intern: string;
  readonly host: string;
  readonly days?: readonly Day[] | undefined;
}

/** A coordinator's must not. */
export interface Ban {
  readonly intern: string;
  readonly host: string;
}

export interface Policy {
  /** Decides the draw; 0 when absent. */
  readonly seed?: number | undefined;
  /** `workplace` when absent. */
  readonly priority?: PriorityLevel | undefined;
}

export interface Instance {
  readonly format: typeof INSTANCE_FORMAT;
  readonly id: string;
  readonly fields: readonly string[];
  readonly regions: readonly string[];
  readonly hosts: readonly Host[];
  readonly interns: readonly Intern[];
  readonly pins: readonly Pin[];
  readonly forbidden: readonly Ban[];
  /** Organisations that have met, unordered. */
  readonly met: readonly (readonly [string, string])[];
  readonly policy?: Policy | null | undefined;
}
