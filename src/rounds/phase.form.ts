import { z } from 'zod';
import { isDay } from '../kit/calendar.ts';
import { choice, text, tick } from '../kit/read-form.ts';
import { PHASES } from './round.ts';

type Texts = { missing: string; tooLong: string; dayWrong: string };
const reason = (t: Texts) => text({ max: 500, tooLong: t.tooLong, missing: t.missing });

/** Letting the next phase begin; `phase` is the one the page showed, so that two presses do not open two. */
export const openNextForm = (t: Texts) => z.object({ phase: choice(PHASES, t.missing), reason: reason(t) });

/** Opening sign-up again until a day. */
export const reopenForm = (t: Texts) =>
  z.object({
    closes: text({ max: 40, tooLong: t.dayWrong }).transform((typed, context) => {
      if (!isDay(typed)) context.addIssue(t.dayWrong);
      return typed;
    }),
    reason: reason(t),
    warningsSeen: tick(),
  });
