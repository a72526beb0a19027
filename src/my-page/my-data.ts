/** Everything that is kept about one person: to read, to take away, to correct and to erase (articles 15 to 20 of the GDPR). */
/** The parts of the file, in its order; each is read from one table. */
export type KeptPart =
  | 'person'
  | 'signUps'
  | 'companions'
  | 'managerApprovals'
  | 'namedMe'
  | 'wishes'
  | 'outlooks'
  | 'arrangements'
  | 'officeNotes'
  | 'holds'
  | 'visits'
  | 'guestRequirements'
  | 'practicalities'
  | 'deputies'
  | 'otherDays'
  | 'otherDaysAnswers'
  | 'latePlaces'
  | 'aloneQuestions'
  | 'bookedTravels'
  | 'breakOffs'
  | 'contactAnswers'
  | 'tookPlaceAnswers'
  | 'programmes'
  | 'programmeItems'
  | 'programmeComments'
  | 'takeaways'
  | 'workshopSeats'
  | 'workshopLines'
  | 'workshopMails'
  | 'calendarAddresses'
  | 'askAgain'
  | 'waysBack'
  | 'sessions'
  | 'letters'
  | 'log';

/** One row of a part: readable names, and never a secret, nor anything of others that is not shown to the person anyway. */
export type KeptRow = Readonly<Record<string, unknown>>;
export type Kept = Readonly<Record<KeptPart, readonly KeptRow[]>>;

/** Something of a round that somebody has said yes to, and when. */
export interface DatedConsent {
  readonly signUp: string;
  readonly year: number;
  readonly since: Date;
}

/** That interns of a round see somebody as a host. Dated by when the sentence was last saved, or the whole was sent. */
export interface ShownConsent extends DatedConsent {
  /** Null while it holds. */
  readonly takenBackAt: Date | null;
}

/** What the office calls what was done about a sign-up, and the kinds of letters: known to a later slice. */
export interface LogWords {
  readonly acts: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, string>>;
}

export const myDataUrls = {
  page: () => '/min-side/data',
  all: () => '/min-side/data/alt',
  hide: (signUp: string) => `/min-side/data/katalog/${signUp}`,
  file: () => '/min-side/data/alt.json',
};
