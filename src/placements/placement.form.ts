import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import { freeText } from '../sign-ups/free-text.form.ts';
import { LEAVE_REASONS, NO_REASONS, type Side } from './placement.ts';
import type { placementTexts } from './placement.texts.ts';

type Texts = ReturnType<typeof placementTexts>;

/** A no: one of a few reasons, and a word to the office if one likes. */
export const noForm = (side: Side, t: Texts) =>
  z.object({
    reason: choice(NO_REASONS[side], t.noChoose),
    note: freeText({ max: 500, tooLong: t.noNoteLong, cpr: t.noNoteCpr }),
  });

/** Calling off what was agreed: one of a few reasons, and no words. */
export const leaveForm = (t: Texts) => z.object({ reason: choice(LEAVE_REASONS, t.leaveChoose) });
