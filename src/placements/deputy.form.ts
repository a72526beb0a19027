import { z } from 'zod';
import { email, text } from '../kit/read-form.ts';
import type { deputyTexts } from './deputy.texts.ts';

/** Who is asked to stand in. */
export const deputyForm = (t: ReturnType<typeof deputyTexts>) =>
  z.object({
    name: text({ max: 100, tooLong: t.nameLong, missing: t.nameMissing }),
    email: email(t.emailWrong),
    // Ticked for the address it was asked about: another one is asked about anew.
    sure: z.array(z.string()).optional(),
    unlike: z.array(z.string()).optional(),
  });

/** Whether the contact has said that this very address is right, though it is not the organisation's. */
export const isSureOf = (form: {
  email: string;
  sure?: string[] | undefined;
  unlike?: string[] | undefined;
}): boolean => form.sure?.[0] === 'yes' && form.unlike?.[0] === form.email;
