import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import type { managerAnswerTexts } from './manager-answer.texts.ts';
import { MANAGER_ANSWERS, type ManagerSays, VISIT_LENGTHS } from './manager-approval.ts';

/** One of the four answers; only a yes has a frame, so only a yes looks at those fields. */
export const managerAnswerForm = (t: ReturnType<typeof managerAnswerTexts>) =>
  z.record(z.string(), z.array(z.string())).transform((typed, context): ManagerSays => {
    const passOn = ({ issues }: z.ZodError): never => {
      for (const { path, message } of issues) context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    };
    const said = z.object({ answer: choice(MANAGER_ANSWERS, t.answerWrong) }).safeParse(typed);
    if (!said.success) return passOn(said.error);
    const { answer } = said.data;
    if (answer !== 'yes') return { answer };
    const frame = z
      .object({ days: choice(VISIT_LENGTHS, t.daysWrong), overnight: choice(['yes', 'no'], t.overnightWrong) })
      .safeParse(typed);
    if (!frame.success) return passOn(frame.error);
    return { answer, frame: { days: Number(frame.data.days), overnight: frame.data.overnight === 'yes' } };
  });
