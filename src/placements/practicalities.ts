/** What those in an agreed visit tell each other for its days: where to come, when, what is good to know, whom to call. */

/** A host's, once for all its visits of a round. Empty texts and null where it has not said so. */
export interface Practicalities {
  /** Where it is, and where to come in. */
  readonly address: string;
  /** When to come on the first day, 'HH:MM'. */
  readonly startsAt: string | null;
  readonly goodToKnow: string;
}

/** As somebody writes them, with the telephone for the days; a guest writes that alone. */
export interface SaidPracticalities extends Practicalities {
  readonly phone: string;
}

/** Rises with each change; 0 while nothing has been said. */
export interface KeptPracticalities extends SaidPracticalities {
  readonly version: number;
}

/** The longest that each may be. */
export const PRACTICAL_LIMITS = { address: 200, goodToKnow: 500, phone: 30 } as const;

/** The host's side says where to come, a guest whom to call: each on its own visit's page. */
export const practicalitiesUrl = (visit: string) => `/besoeg/${visit}/praktisk`;
