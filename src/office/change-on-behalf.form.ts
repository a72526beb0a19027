import { z } from 'zod';
import { text } from '../kit/read-form.ts';
import type { officeSignUpTexts } from './office-sign-up.texts.ts';

/** Whoever changes something for somebody else says why: it stands in the log beside both names (U22). */
export const reasonForm = (t: ReturnType<typeof officeSignUpTexts>) =>
  z.object({ reason: text({ max: 500, tooLong: t.reasonTooLong, missing: t.reasonMissing }) });
