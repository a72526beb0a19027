import type { Draft } from './answers.ts';
import type { SignUpRole } from './sign-up.ts';

/** What is asked, in order: one question, one page. */
export const QUESTIONS = {
  host: ['workplace', 'fields', 'seats', 'days', 'contrast', 'learn', 'contact'],
  intern: ['workplace', 'finder', 'fields', 'interests', 'where', 'days', 'contrast', 'travel', 'contact'],
} as const satisfies Record<SignUpRole, readonly string[]>;
export type Question = (typeof QUESTIONS)[SignUpRole][number];

/** How a question is called in addresses. */
export const QUESTION_SLUGS: Readonly<Record<Question, string>> = {
  workplace: 'arbejdsplads',
  finder: 'vaert',
  fields: 'fagfelter',
  seats: 'gaester',
  days: 'dage',
  contrast: 'forskel',
  learn: 'hverdag',
  interests: 'oensker',
  where: 'hvor',
  travel: 'selskab',
  contact: 'kontakt',
};

/** The answers a question gives: all of them, or it is not answered. */
export const QUESTION_ANSWERS: Readonly<Record<Question, readonly (keyof Draft)[]>> = {
  workplace: ['organisation', 'workplace'],
  finder: ['finder', 'ifNotFound'],
  fields: ['fields'],
  seats: ['seats', 'minGuests'],
  days: ['days', 'maxDays', 'minDays'],
  contrast: ['contrast'],
  learn: ['learn', 'shown'],
  interests: ['open', 'interests', 'purpose'],
  where: ['landsdele', 'ownOrganisation'],
  travel: ['travel', 'companionEmail', 'ifNotConfirmed'],
  contact: ['name', 'decides', 'managerEmail', 'agreed'],
};

export const questionUrl = (id: string, question: Question): string => `/tilmelding/${id}/${QUESTION_SLUGS[question]}`;
