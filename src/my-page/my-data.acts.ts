import type { Acting } from '../platform/transact.ts';
import type { HostAnswers } from '../sign-ups/answers.ts';
import { saveAnswer } from '../sign-ups/draft.acts.ts';
import { fingerprint } from '../sign-ups/question.rules.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';

/**
 * Takes a host out of the catalogue. A consent is withdrawn at any time, though answers are changed while sign-up is open
 * alone. Answers whether it is out: of two who change the sentence at one moment the second looks again.
 */
export const hideFromCatalogue = async (acting: Acting, { id, answers }: SignUp): Promise<boolean> => {
  const { learn, shown } = answers as Partial<HostAnswers>;
  if (learn === undefined || shown !== true) return true;
  const answered = { answers: { learn, shown: false } };
  const seen = fingerprint('learn', answers);
  const saved = await saveAnswer(acting, { id, question: 'learn', answered, seen, may: async () => ({ ok: true }) });
  return saved.ok;
};
