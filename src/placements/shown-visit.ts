/** A proposed or agreed visit as one of those in it may see it. */
import type { Round, Weekday } from '../rounds/round.ts';
import type { AloneQuestion } from './alone-question.ts';
import type { BothRoles } from './both-roles.ts';
import type { BreakOff } from './break-off.ts';
import type { OwnContactQuestion } from './contact-question.ts';
import type { GuestNeed } from './guest-requirement.ts';
import type { OtherDays } from './other-days.ts';
import type { Practicalities } from './practicalities.ts';
import { keepsOther, type Tie } from './tie.ts';
import { voiceOf, type Asked, type OtherVisits, type Placement, type Voice } from './placement.ts';

/** How to reach somebody. Only in a visit that everybody has agreed to. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  /** For the days of the visit; empty where none was given. */
  readonly phone: string;
}

export interface ShownWorkplace {
  readonly workplace: string;
  readonly organisation: string;
  /** Municipality code. */
  readonly municipality: string;
}

/** One who is asked, as the others see them. */
export interface ShownPerson extends ShownWorkplace {
  readonly signUp: string;
  /** Codes of their fields of work. */
  readonly fields: readonly string[];
  /** What can be learned there, or what one hopes to take home; without anything that reaches somebody. */
  readonly words: string;
  readonly hasSaidYes: boolean;
  /** When they said yes to the visit. */
  readonly saidYesAt: Date | null;
  /** Of an intern: when their manager said yes (R6), or that they decide for themselves. */
  readonly approval: Date | 'self' | null;
  readonly contact: Contact | null;
  /** Whether they have dropped out of it on the way. */
  readonly brokenOff: BreakOff | null;
}

/** Somebody who comes to a host, and when. */
export interface ShownGuest extends ShownPerson {
  readonly days: readonly Weekday[];
  /** The visit they come by, and whether the host has dropped out of it on the way. */
  readonly visit: string;
  readonly isHostAway: boolean;
}

export interface ShownVisit {
  readonly placement: Placement;
  readonly round: Round;
  /** Who looks. */
  readonly mine: Asked;
  /** Whether it is the host's deputy who looks: as the host, at what is agreed. */
  readonly isDeputy: boolean;
  readonly host: ShownPerson;
  /** Who stands in for the host's contact, having said yes. Only in a visit that everybody has agreed to. */
  readonly deputy: Contact | null;
  /** The party: one, or two who travel together. Never another party's. */
  readonly guests: readonly ShownPerson[];
  /** The fewest guests the host asked for, over all its visits (R3). */
  readonly minGuests: number;
  /** What the host asks guests to have in order; null while it has not said. */
  readonly needs: readonly GuestNeed[] | null;
  /** Where to come and when, from the host. Null until it has said so, and but in a visit that everybody has agreed to. */
  readonly practicalities: Practicalities | null;
  /** Whether I have been in touch with the other side; null until it has been asked. */
  readonly question: OwnContactQuestion | null;
  /** Other days that have been proposed, the newest last. */
  readonly otherDays: readonly OtherDays[];
  /** What it hangs together with; null where it stands alone. */
  readonly tie: Tie | null;
  /** What the guest is asked whom the other has left, once it has ended so. */
  readonly alone: AloneQuestion | null;
  /** The days on which who looks receives guests, or stands in for who does, and is a guest; null where there are none. */
  readonly both: BothRoles | null;
  /** Whether it has ended and leaves who looks without a visit; of no deputy, who has none of their own to look for. */
  readonly isWithout: boolean;
  /** To a host's side, once it has ended: what else the host has. */
  readonly others: OtherVisits;
  /** I have withdrawn my sign-up, and nothing more is proposed to me. */
  readonly hasWithdrawn: boolean;
}

/** The same without address and telephone. */
export const withoutReach = <Person extends ShownPerson>(one: Person): Person => ({
  ...one,
  contact: one.contact && { ...one.contact, email: '', phone: '' },
});

/** Whether two travel together in it. */
export const isPairIn = ({ guests }: Pick<ShownVisit, 'guests'>): boolean => guests.length > 1;
export const voiceIn = (visit: Pick<ShownVisit, 'guests' | 'mine'>): Voice => voiceOf(visit.mine.side, isPairIn(visit));

/** Whether who looks is asked to leave an agreed visit for this one. */
export const isMover = ({ placement, mine, tie }: Pick<ShownVisit, 'placement' | 'mine' | 'tie'>): boolean =>
  mine.side === 'intern' && placement.replaces !== null && keepsOther(tie);

/** Whether the side of who looks has dropped out on the way; of a pair, who looks. */
export const ownBreakOff = ({ host, guests, mine }: Pick<ShownVisit, 'host' | 'guests' | 'mine'>): BreakOff | null =>
  [host, ...guests].find(({ signUp }) => signUp === mine.signUp)?.brokenOff ?? null;

/** What was done in a sign-up's name, and by its deputy where it was one. */
export interface Done {
  readonly by: string | null;
  readonly byDeputy: string | null;
}
/** Who it was on the reader's own side: they themselves, their deputy, or the contact whom the reader stands in for. */
export type OwnDoer = 'you' | 'deputy' | 'contact';

/** Whose doing it was, to who looks; null where it was the other side's or a companion's. */
export const ownDoer = ({ mine, isDeputy }: Pick<ShownVisit, 'mine' | 'isDeputy'>, done: Done): OwnDoer | null => {
  if (done.by !== mine.signUp) return null;
  if (done.byDeputy === null) return isDeputy ? 'contact' : 'you';
  return done.byDeputy === mine.person ? 'you' : 'deputy';
};

const EMAIL = /[^\s@,;:()<>]+@[^\s@,;:()<>]+/g;
/** Eight digits as Danes write them, with or without the country's code. */
const PHONE = /(?<!\d)(\+45[\s.-]?)?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}(?!\d)/g;

/** A person's own words without the addresses and numbers they may hold: contact is for those who have agreed. */
export const withoutContact = (words: string): string => words.replace(EMAIL, '…').replace(PHONE, '…');
