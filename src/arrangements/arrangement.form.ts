import { z } from 'zod';
import { choices, text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import type { arrangementTexts } from './arrangement.texts.ts';

/** Which host, and which days. */
export const inviteForm = (t: ReturnType<typeof arrangementTexts>) =>
  z.object({
    vaert: text({ max: 36, tooLong: t.chooseHost, missing: t.chooseHost }).refine(
      (id) => id === '' || isId(id),
      t.chooseHost,
    ),
    days: choices(WEEKDAYS, { min: 2, max: 5, message: t.chooseDays }),
  });

/** A press beside an invitation. */
export const answerForm = z.object({
  invitation: text({ max: 36, tooLong: 'invitation' }).transform((typed) => (isId(typed) ? typed : null)),
});
