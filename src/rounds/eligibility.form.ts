import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import { EMPLOYERS, PAYERS, TIES, type EligibilityAnswers, type EligibilityQuestion } from './eligibility.ts';

/** The answers that stand in an address; whatever is no answer counts as not given. */
export const eligibilityAddress = z.object({
  employer: z.enum(EMPLOYERS).optional().catch(undefined),
  payer: z.enum(PAYERS).optional().catch(undefined),
  tie: z.enum(TIES).optional().catch(undefined),
});

/** One question's answer, as a page sends it. */
export const eligibilityForm = (question: EligibilityQuestion, missing: string) => {
  const fields = { employer: choice(EMPLOYERS, missing), payer: choice(PAYERS, missing), tie: choice(TIES, missing) };
  return z.object({ [question]: fields[question] }).transform((answer): EligibilityAnswers => answer);
};
