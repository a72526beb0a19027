import { z } from 'zod';
import { email, text } from '../kit/read-form.ts';
import type { setUpTexts } from './setup.texts.ts';
import type { signInTexts } from './sign-in.texts.ts';

type Texts = ReturnType<typeof setUpTexts>;

/** The longest name of a coordinator, in the form and in the database. */
const LONGEST_NAME = 120;

export const setUpForm = (t: Texts, { emailWrong }: ReturnType<typeof signInTexts>) =>
  z.object({
    secret: text({ max: 200, missing: t.secretMissing, tooLong: t.secretWrong }),
    name: text({ max: LONGEST_NAME, missing: t.nameMissing, tooLong: t.nameMissing }),
    email: email(emailWrong),
  });
