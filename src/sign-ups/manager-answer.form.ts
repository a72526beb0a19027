import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import type { managerAnswerTexts } from './manager-answer.texts.ts';
import { MANAGER_ANSWERS, type ManagerSays, VISIT_LENGTHS } from './manager-approval.ts';
import { passOn } from './pass-on.form.ts';

/** One of the four answers; only a yes has a frame, so only a yes looks at those fields. */
export const managerAnswerForm = (t: ReturnType<typeof managerAnswerTexts>) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context): ManagerSays => {
    const said = z.object({ answer: choice(MANAGER_ANSWERS, t.answerWrong) }).safeParse(typed);
    if (!said.success) return passOn(context, said.error);
    const { answer } = said.data;
    if (answer !== 'yes') return { answer };
    const frame = z
      .object({ days: choice(VISIT_LENGTHS, t.daysWrong), overnight: choice(['yes', 'no'], t.overnightWrong) })
      .safeParse(typed);
    if (!frame.success) return passOn(context, frame.error);
    return { answer, frame: { days: Number(frame.data.days), overnight: frame.data.overnight === 'yes' } };
  });
