import type { Frame } from '../sign-ups/manager-approval.ts';
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import type { Sector } from '../workplaces/sector.ts';
import type { HostFinder, IfNotFound, Stay } from '../sign-ups/answers.ts';
import type { Round } from '../rounds/round.ts';

/** So many hosts an intern may wish for, the best first. */
export const WISHES = 5;

/** A host as an intern may see it: where and what, and nobody's name or address. */
export interface ShownHost extends Stay {
  readonly id: string;
  readonly workplaceId: string;
  readonly workplace: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly sector: Sector;
  readonly municipality: string;
  readonly landsdel: LandsdelCode;
  readonly fields: readonly string[];
  readonly seats: 1 | 2 | 3;
  /** Those that are not for guests the host has found itself. */
  readonly seatsLeft: number;
  readonly minGuests: number;
  readonly learn: string;
}

/** What became of a host since it was wished for: still in the catalogue, no longer shown, no longer a host. */
export type WishedState = 'shown' | 'hidden' | 'gone';
export interface Wish {
  readonly host: ShownHost;
  readonly state: WishedState;
}

/** One who travels, and what of their answers decides where they may go. */
export interface Traveller extends Stay {
  readonly signUp: string;
  readonly workplaceId: string;
  readonly organisationId: string;
  readonly landsdele: readonly string[];
  readonly ownOrganisation: boolean;
  /** Where they work. */
  readonly home: LandsdelCode;
  /** What the manager said yes to (R6); null while nobody has, or where they decide themselves. */
  readonly frame: Frame | null;
  /** Who finds their host, and what if nobody does (R11). */
  readonly finding?: { readonly finder: HostFinder; readonly ifNotFound: IfNotFound | null };
}

/** An intern's own list in a round, with who travels along: of a pair both must be able to go. */
export interface MyWishes {
  readonly round: Round;
  readonly signUp: string;
  readonly isOpen: boolean;
  /** The intern, and the companion once both have confirmed. */
  readonly party: readonly Traveller[];
  readonly wishes: readonly Wish[];
}

/** A host's place in a list: whoever has wished for it or moved it comes back there, and the keyboard goes on from it. */
export const hostAnchor = (host: string): string => `vaert-${host}`;

export const wishUrls = {
  catalogue: () => '/vaerter',
  list: () => '/oensker',
  add: () => '/oensker/tilfoej',
  move: () => '/oensker/flyt',
  remove: () => '/oensker/fjern',
};
