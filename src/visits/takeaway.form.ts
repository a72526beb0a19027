import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import { freeText } from '../sign-ups/free-text.form.ts';
import { TAKEAWAY_KINDS, TAKEAWAY_LIMITS } from './takeaway.ts';
import type { takeawayTexts } from './takeaway.texts.ts';

/** One thing, in a sentence: one line, however it was sent. */
export const takeawayForm = (t: ReturnType<typeof takeawayTexts>) =>
  z.object({
    text: freeText({ max: TAKEAWAY_LIMITS.text, tooLong: t.textLong, cpr: t.cpr, missing: t.textMissing }).transform(
      (one) => one.replace(/\s+/g, ' '),
    ),
    kind: choice(TAKEAWAY_KINDS, t.kindMissing),
  });
