/** Which answers somebody without a visit may still change, and which of them a change that the engine names is about. */
import type { Opening } from '@ipraktik/matching';
import type { Draft } from '../sign-ups/answers.ts';
import type { Question } from '../sign-ups/question.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import type { Side } from './placement.ts';

/** What nobody else has relied on. Workplace, role and company are what the matching was made of. */
export const WIDENED = {
  intern: ['interests', 'where', 'days'],
  host: ['days', 'seats', 'fields', 'learn'],
} as const satisfies Record<Side, readonly Question[]>;
export type WidenedQuestion = (typeof WIDENED)[Side][number];

/** The question that an answer belongs to. */
export const questionOf = ({ change }: Opening, side: Side): Exclude<WidenedQuestion, 'learn'> => {
  switch (change) {
    case 'any-field':
    case 'add-field':
      return side === 'intern' ? 'interests' : 'fields';
    case 'any-region':
    case 'add-region':
    case 'own-organisation':
      return 'where';
    case 'all-days':
    case 'add-day':
    case 'min-days':
    case 'max-days':
      return 'days';
    case 'seats':
      return 'seats';
  }
};

const DAYS_IN_WEEK = 5;

/** Whether a change has been made since the matching named it. */
export const isMade = (opening: Opening, answers: Draft, side: Side): boolean => {
  const { days = [], landsdele = [], minDays = 0, maxDays = 0, seats = 0 } = answers;
  switch (opening.change) {
    case 'any-field':
      return answers.open === true;
    case 'add-field':
      return (
        answers.open === true ||
        ((side === 'intern' ? answers.interests : answers.fields) ?? []).includes(opening.value)
      );
    case 'any-region':
      return LANDSDELE.every(({ code }) => landsdele.includes(code));
    case 'add-region':
      return landsdele.includes(opening.value);
    case 'own-organisation':
      return answers.ownOrganisation === true;
    case 'all-days':
      return days.length === DAYS_IN_WEEK;
    case 'add-day':
      return days.includes(opening.value);
    case 'min-days':
      return minDays <= opening.value;
    case 'max-days':
      return maxDays >= opening.value;
    case 'seats':
      return seats >= opening.value;
  }
};
