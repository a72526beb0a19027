import { z } from 'zod';
import { email, text } from '../kit/read-form.ts';
import type { signInTexts } from './sign-in.texts.ts';

type Texts = ReturnType<typeof signInTexts>;

export const askForm = (t: Texts) =>
  z.object({ email: email(t.emailWrong), next: text({ max: 500, tooLong: t.emailWrong }) });

/** Six digits, as they come: pasted with spaces or a hyphen in the middle is fine. */
export const codeForm = (t: Texts) =>
  z.object({
    code: text({ max: 40, tooLong: t.codeWrong, missing: t.codeMissing }).transform((typed, context) => {
      const digits = typed.replace(/[\s-]/g, '');
      if (typed !== '' && !/^\d{6}$/.test(digits)) context.addIssue(t.codeNotSix);
      return digits;
    }),
  });

/** What is said of a code that lets nobody in. */
export const codeRefusal = (t: Texts, why: 'wrong' | 'wrong-for-good' | 'used-or-old' | 'not-asked'): string =>
  ({
    wrong: t.codeWrong,
    'wrong-for-good': t.codeWrongForGood,
    'used-or-old': t.codeOld,
    'not-asked': t.codeElsewhere,
  })[why];
