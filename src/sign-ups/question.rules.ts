import { createHash } from 'node:crypto';
import type { Draft } from './answers.ts';
import { QUESTION_ANSWERS, QUESTION_SLUGS, QUESTIONS, type Question } from './question.ts';
import type { SignUp } from './sign-up.ts';

type Asked = Pick<SignUp, 'role' | 'answers' | 'isCompanion' | 'state'>;
type Asker = Pick<Asked, 'role' | 'isCompanion'>;

/** What a colleague says for both who travel together. */
const SAID_FOR_BOTH: readonly Question[] = ['workplace', 'finder', 'travel'];

/** The questions of a sign-up, in order. Who travels with a colleague is not asked what the colleague has said for both. */
export const questionsOf = ({ role, isCompanion }: Asker): readonly Question[] =>
  isCompanion ? QUESTIONS[role].filter((one) => !SAID_FOR_BOTH.includes(one)) : QUESTIONS[role];

/** The question behind an address, if this sign-up asks it. */
export const questionAt = (signUp: Asker, slug: string): Question | null =>
  questionsOf(signUp).find((question) => QUESTION_SLUGS[question] === slug) ?? null;

const isInternsAlone = (answer: keyof Draft): boolean => answer === 'decides' || answer === 'managerEmail';

/** Who finds the host is said without a word by who sent their sign-up before it was asked, and for a companion by the other. */
const goesWithoutSaying = ({ state, isCompanion }: Asked, question: Question): boolean =>
  question === 'finder' && (state !== 'draft' || isCompanion);

const isThere = (signUp: Asked, question: Question): boolean =>
  QUESTION_ANSWERS[question].every(
    (answer) => signUp.answers[answer] !== undefined || (signUp.role === 'host' && isInternsAlone(answer)),
  );

const isOnlySuggested = ({ answers }: Asked, question: Question): boolean =>
  answers.suggested?.includes(question) ?? false;

export const isAnswered = (signUp: Asked, question: Question): boolean =>
  !isOnlySuggested(signUp, question) && (goesWithoutSaying(signUp, question) || isThere(signUp, question));

/** Filled in from last year or by a colleague, and not looked at yet. */
export const isToBeLookedAt = (signUp: Asked, question: Question): boolean =>
  isOnlySuggested(signUp, question) && isThere(signUp, question);

/** What stands between a draft and its being sent. */
export const missingQuestions = (signUp: Asked): readonly Question[] =>
  questionsOf(signUp).filter((question) => !isAnswered(signUp, question));

/** Where to go after a question: the next that is not answered, from here on and then from the start; null when all are. */
export const nextQuestion = (signUp: Asked, after: Question): Question | null => {
  const missing = missingQuestions(signUp);
  const all = questionsOf(signUp);
  return missing.find((question) => all.indexOf(question) > all.indexOf(after)) ?? missing[0] ?? null;
};

/** The answers a question has in a draft. */
export const answersTo = (question: Question, answers: Draft): Draft =>
  Object.fromEntries(QUESTION_ANSWERS[question].map((key) => [key, answers[key] ?? null])) as Draft;

/**
 * A short word for what a question's answer was when the page was shown. It is sent along, so that of two people (or
 * tabs) changing one answer the second is told; changes of other questions do not get in each other's way.
 */
export const fingerprint = (question: Question, answers: Draft): string =>
  createHash('sha256')
    .update(JSON.stringify(answersTo(question, answers)))
    .digest('base64url')
    .slice(0, 16);
