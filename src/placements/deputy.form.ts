import { z } from 'zod';
import { email, text } from '../kit/read-form.ts';
import type { deputyTexts } from './deputy.texts.ts';

/** Who is asked to stand in. */
export const deputyForm = (t: ReturnType<typeof deputyTexts>) =>
  z.object({
    name: text({ max: 100, tooLong: t.nameLong, missing: t.nameMissing }),
    email: email(t.emailWrong),
  });
