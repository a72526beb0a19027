/** New places after drop-outs: what the engine finds for the round as it stands, and what the office asks people for. */
import type { Instance, Placement } from '@ipraktik/matching';
import type { VisitReasons } from '../matching-runs/reason.ts';
import type { Weekday } from '../rounds/round.ts';

/** What a menu is calculated on: everything the engine needs, and nothing that names a person. */
export interface Situation {
  /** Who has a visit and who is without one; of each host only the seats that are theirs or free. */
  readonly instance: Instance;
  readonly standing: readonly Placement[];
  /** Interns with a visit who are not asked to move. */
  readonly frozen: readonly string[];
  /** The agreed visit of each intern who may be asked to move. */
  readonly visitOf: Readonly<Record<string, string>>;
}

/** A visit to be proposed. */
export interface NewVisit {
  readonly host: string;
  readonly interns: readonly string[];
  readonly days: readonly Weekday[];
  readonly reasons: VisitReasons;
  /** The agreed visit that it takes the place of; null for who has none. */
  readonly replaces: string | null;
}

/** Visits that hang together: one takes the seat that another leaves. */
export type Strand = readonly NewVisit[];

/** One line of the menu. */
export interface Option {
  readonly strands: readonly Strand[];
  /** How many people get a place who have none. */
  readonly placed: number;
  /** How many are asked to move. */
  readonly moved: number;
}

export type MenuState = 'running' | 'done' | 'failed';

export interface Menu {
  readonly id: string;
  readonly round: string;
  readonly state: MenuState;
  readonly sha256: string;
  readonly startedAt: Date;
  readonly options: readonly Option[];
  /** Whether the office has asked for one of them. */
  readonly isChosen: boolean;
}

export const repairUrls = {
  show: () => '/kontor/ny-plads',
  find: () => '/kontor/ny-plads/find',
  progress: () => '/kontor/ny-plads/fremdrift',
  ask: () => '/kontor/ny-plads/spoerg',
  takeBack: () => '/kontor/ny-plads/traek-tilbage',
};
