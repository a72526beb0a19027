import type { Weekday } from '../rounds/round.ts';
import type { Sector } from '../workplaces/sector.ts';

/** R12: somebody from another kind of workplace, close to the own field, or either. */
export type Contrast = 'different' | 'similar' | 'any';
export const CONTRASTS: readonly Contrast[] = ['different', 'similar', 'any'];

/** R10: alone; with a colleague or not at all; with a colleague, but rather apart than not at all. */
export type Travel = 'alone' | 'together' | 'preferably';

/** R11: whether we find the host, or they do – elsewhere, or in their own organisation. */
export const HOST_FINDERS = ['us', 'outside', 'inside'] as const;
export type HostFinder = (typeof HOST_FINDERS)[number];

/** R11: what becomes of who finds no host by the closing of sign-up: one is found for them, or they do not go this year. */
export const IF_NOT_FOUND = ['find', 'not'] as const;
export type IfNotFound = (typeof IF_NOT_FOUND)[number];

/** Which of the week's days one can, how long one prefers to stay (the longest a match gives) and how short at least. */
export interface Stay {
  readonly days: readonly Weekday[];
  readonly maxDays: number;
  readonly minDays: number;
}

/** What a host answers (R3). Codes are those of workplaces/fields.json. */
export interface HostAnswers extends Stay {
  /** 1–3 fields of work. */
  readonly fields: readonly string[];
  readonly seats: 1 | 2 | 3;
  /** 0, or 2 or 3 where guests only come in company; never above `seats`. */
  readonly minGuests: number;
  readonly contrast: Contrast;
  /** What is everyday here and others could learn from; empty means later. */
  readonly learn: string;
  /** May be shown to the round's interns in the catalogue: workplace and answers, never the contact. No unless they said yes. */
  readonly shown: boolean;
  readonly name: string;
  /** Agreed here, will attend the workshop, curious and willing to share: all ticked, or the sign-up is not sent. */
  readonly agreed: true;
}

/** What an intern answers (R10–R12). */
export interface InternAnswers extends Stay {
  /** Without an answer we find one: so it is with sign-ups from before it was asked, and with a companion, whose colleague says. */
  readonly finder?: HostFinder;
  /** Null where we find the host. */
  readonly ifNotFound?: IfNotFound | null;
  /** 1–3 own fields of work. */
  readonly fields: readonly string[];
  /** Open to anything; then `interests` may be empty. */
  readonly open: boolean;
  /** 1–5 fields one wants to see. */
  readonly interests: readonly string[];
  /** Landsdele one would travel to; all eleven for the whole country. */
  readonly landsdele: readonly string[];
  /** Also within the own organisation, in another workplace. */
  readonly ownOrganisation: boolean;
  readonly contrast: Contrast;
  readonly travel: Travel;
  /** A colleague's work e-mail; empty for one who has been erased since. Null: alone, or no longer with anybody. */
  readonly companionEmail: string | null;
  /** What to do if the colleague does not come. Null for who never said: alone, or invited by a colleague. */
  readonly ifNotConfirmed: 'alone' | 'not' | null;
  /** What one hopes to take home; empty means later. */
  readonly purpose: string;
  readonly name: string;
  /** Who says yes to their going (R6). */
  readonly decides: 'manager' | 'self';
  /** The manager's work e-mail; null for who decides alone, and where another is wanted. */
  readonly managerEmail: string | null;
  readonly agreed: true;
}

/**
 * Where somebody works, as it is answered. `id` is null for what nobody had named before: the rows are made when the
 * sign-up is sent, and from then on the sign-up's workplace is the truth.
 */
export interface WorkplaceAnswers {
  readonly organisation: { readonly id: string | null; readonly name: string; readonly sector: Sector };
  /** Municipality code. */
  readonly workplace: { readonly id: string | null; readonly name: string; readonly municipality: string };
}

/** A draft holds whatever was answered so far, of either role. */
export type Draft = { readonly [Key in keyof AnyAnswers]?: AnyAnswers[Key] } & {
  /** A host who wants to be an intern too, and is led on once the first is sent (R17). */
  readonly alsoIntern?: boolean;
  /** An intern who came by a host's invitation: asked only what they need who have found each other. */
  readonly invited?: boolean;
  /** Questions whose answer was taken over from elsewhere and has not been looked at: they still want an answer. */
  readonly suggested?: readonly string[];
};
type AnyAnswers = HostAnswers & InternAnswers & WorkplaceAnswers;
