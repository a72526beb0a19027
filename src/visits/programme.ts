/** What a host has planned for its guests: an outline to begin from (R9), edited day by day, shared, commented on. */
import type { Side } from '../placements/placement.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import type { Weekday } from '../rounds/round.ts';

export const PARTS = ['morning', 'afternoon'] as const;
export type Part = (typeof PARTS)[number];

export interface ProgrammeItem {
  readonly part: Part;
  /** 'HH:MM', both or neither: an item of half a day needs no clock. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly title: string;
  readonly note: string;
}

/** A day of the programme in its order, and who comes that day. */
export interface ProgrammeDay {
  readonly day: Weekday;
  readonly items: readonly ProgrammeItem[];
}

/** Who has changed a programme last. */
export interface ProgrammeAuthor {
  readonly person: string;
  /** Null of somebody who was erased. */
  readonly name: string | null;
}

export interface Programme {
  readonly id: string;
  /** Rises with every change. */
  readonly version: number;
  readonly changedAt: Date;
  readonly sharedAt: Date | null;
  /** The secret of the link for colleagues; null while there is none. */
  readonly link: string | null;
  readonly days: readonly ProgrammeDay[];
}

export interface ProgrammeComment {
  readonly signUp: string;
  /** The host's deputy whose words they are; null where they are those of who signed up. */
  readonly deputy: string | null;
  readonly name: string;
  readonly text: string;
  readonly at: Date;
}

/** Who comes to a host on which days: one for each guest of its agreed visits. */
export interface ExpectedGuest {
  /** The placement they come by. */
  readonly visit: string;
  readonly signUp: string;
  readonly name: string;
  readonly days: readonly Weekday[];
  /** The rest, where they, or the host for them, have dropped out on the way: `days` are those before. */
  readonly awayOn: readonly Weekday[];
}

/** An agreed visit the visitor is in, and what its host has planned. */
export interface OwnProgramme {
  readonly visit: ShownVisit;
  readonly isHost: boolean;
  /** Everybody who comes to the host, of all its agreed visits. */
  readonly guests: readonly ExpectedGuest[];
  readonly programme: Programme | null;
  /** To the host's side, contact and deputy, who change it both; null to a guest, and while there is none. */
  readonly changedBy: ProgrammeAuthor | null;
  /** The week is over: the programme stands as it was, and is read. */
  readonly isOver: boolean;
}

/** A visit of mine, and what has become of its programme; all visits of a host have one. */
export interface MyProgramme {
  readonly visit: string;
  readonly host: string;
  readonly side: Side;
  readonly sharedAt: Date | null;
}

/** The longest day, and the longest words, that anybody needs and a sheet of paper holds. */
export const LIMITS = { items: 12, title: 80, note: 400, comment: 500 } as const;

/** Where the comments stand on the programme's page. */
export const COMMENTS = 'comments';

/** Where an item stands in the form of its day, counted from 0. */
export const itemAnchor = (at: number): string => `punkt-${at + 1}`;

/** A programme is a host's; its address is that of any visit it is for, so that host and guests share it. */
export const programmeUrls = {
  today: (visit: string) => `/besoeg/${visit}/i-dag`,
  show: (visit: string) => `/besoeg/${visit}/program`,
  begin: (visit: string) => `/besoeg/${visit}/program/begynd`,
  day: (visit: string, day: string) => `/besoeg/${visit}/program/${day}`,
  share: (visit: string) => `/besoeg/${visit}/program/del`,
  link: (visit: string) => `/besoeg/${visit}/program/link`,
  closeLink: (visit: string) => `/besoeg/${visit}/program/link/luk`,
  comment: (visit: string) => `/besoeg/${visit}/program/kommentar`,
  shared: (link: string) => `/program/${link}`,
  pdf: (visit: string) => `/besoeg/${visit}/program.pdf`,
  sharedPdf: (link: string) => `/program/${link}/program.pdf`,
};
