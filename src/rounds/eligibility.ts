/** "May my workplace take part?" (R2): at most three questions, kept in the address and nowhere else. */
import type { Sector } from '../workplaces/sector.ts';

/** 1. Where do you work? Self-governing: an institution with a board of its own, such as an upper secondary school. */
export const EMPLOYERS = ['municipal', 'state', 'regional', 'self-governing', 'private', 'unsure'] as const;
export type Employer = (typeof EMPLOYERS)[number];

/** 2. Who pays for most of it? Asked only where the employer does not tell the sector. */
export const PAYERS = ['municipal', 'state', 'regional', 'own', 'unsure'] as const;
export type Payer = (typeof PAYERS)[number];

/** 3. What ties you to the workplace? Whoever is employed may take part, leaders and employees alike. */
export const TIES = ['employed', 'elected', 'volunteer', 'hired-in', 'none'] as const;
export type Tie = (typeof TIES)[number];

export type EligibilityAnswers = {
  readonly employer?: Employer | undefined;
  readonly payer?: Payer | undefined;
  readonly tie?: Tie | undefined;
};
export const ELIGIBILITY_QUESTIONS = ['employer', 'payer', 'tie'] as const;
export type EligibilityQuestion = (typeof ELIGIBILITY_QUESTIONS)[number];

/** The address of the next question, or of the answer, with what has been answered so far. */
export const eligibilityUrl = (answers: EligibilityAnswers = {}): string => {
  const given = ELIGIBILITY_QUESTIONS.flatMap((name) =>
    answers[name] === undefined ? [] : [`${name}=${answers[name]}`],
  );
  return `/kan-vi-vaere-med${given.length > 0 ? `?${given.join('&')}` : ''}`;
};

/** What somebody can do next; a page has a sentence for each, and never ends without one. */
export type WayOn = 'sign-up' | 'write-to-us' | 'tell-a-colleague' | 'look-next-time';

export type Eligibility =
  /** Yes, as a workplace of this sector. */
  | { readonly answer: 'yes'; readonly sector: Sector; readonly ways: readonly WayOn[] }
  /** It depends on what only a conversation can tell. */
  | { readonly answer: 'ask-us'; readonly ways: readonly WayOn[] }
  /** Not this time: the sector does not take part in this round, or the person is not employed there. */
  | { readonly answer: 'not-this-time'; readonly why: 'sector' | 'tie'; readonly ways: readonly WayOn[] };
