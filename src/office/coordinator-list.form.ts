import { z } from 'zod';
import { email, text } from '../kit/read-form.ts';
import type { coordinatorListTexts } from './coordinator-list.texts.ts';

export const addForm = (t: ReturnType<typeof coordinatorListTexts>) =>
  z.object({
    name: text({ max: 120, missing: t.nameMissing, tooLong: t.nameTooLong }),
    email: email(t.emailWrong),
  });
