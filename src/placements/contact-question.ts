/**
 * "Have you been in touch?": asked of both sides a week after they agreed on a visit, because people who have been
 * matched may each wait for the other to write first (U7).
 */
import type { Day } from '../kit/calendar.ts';

export type ContactAnswer = 'yes' | 'no';

export interface ContactQuestion {
  /** The last day to answer: after it, no answer is silence. */
  readonly answerOn: Day;
  readonly answer: ContactAnswer | null;
}

/** The same to who is in the visit: with the deputy who has answered it in the host's name, where one has. */
export interface OwnContactQuestion extends ContactQuestion {
  readonly byDeputy: string | null;
}

/** How it stands between the two sides of an agreed visit. */
export type Touch = 'not-asked' | 'asked' | 'in-touch' | 'not-in-touch' | 'silent';

export const contactQuestionUrl = (placement: string) => `/besoeg/${placement}/kontakt`;
