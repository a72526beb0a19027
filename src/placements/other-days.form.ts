import { z } from 'zod';
import { choice, choices, text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import type { otherDaysTexts } from './other-days.texts.ts';

/** Which days instead. */
export const otherDaysForm = (t: ReturnType<typeof otherDaysTexts>) =>
  z.object({ days: choices(WEEKDAYS, { min: 2, max: 5, message: t.choose }) });

/** Which proposal a button belongs to: a page that has grown old answers nothing else. */
const proposal = { proposal: text({ max: 36, tooLong: 'proposal' }).transform((id) => (isId(id) ? id : '')) };
export const takeBackForm = z.object(proposal);
export const daysAnswerForm = z.object({ ...proposal, answer: choice(['yes', 'no'], 'answer') });
