import type { Organiser } from '../rounds/round.ts';

/** The pages about the site itself, at the foot of every page. */
export const aboutUrls = {
  contact: () => '/kontakt',
  privacy: () => '/privatliv',
  accessibility: () => '/tilgaengelighed',
  /** Where the authorities look for the official statement. */
  was: () => '/was',
};

/** Who answers for the site: the round's organiser, or before there is a round only whoever runs it. */
export type Sender = { readonly organiser: Organiser | null; readonly contactEmail: string };

/** A piece of such a page: a heading, paragraphs, and a list when that is easier to read. */
export type Piece = {
  readonly title: string;
  readonly text?: readonly string[];
  readonly list?: readonly string[];
};
