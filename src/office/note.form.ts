import { z } from 'zod';
import { text } from '../kit/read-form.ts';
import { LONGEST_NOTE } from './note.ts';
import type { officeSignUpTexts } from './office-sign-up.texts.ts';

export const noteForm = (t: ReturnType<typeof officeSignUpTexts>) =>
  z.object({ text: text({ max: LONGEST_NOTE, tooLong: t.noteTooLong, missing: t.noteMissing }) });
