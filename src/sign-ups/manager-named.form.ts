import { z } from 'zod';
import { choice, email } from '../kit/read-form.ts';
import type { InternAnswers } from './answers.ts';
import type { QuestionTexts } from './question.texts.ts';

/** Who says yes: with an address only where it is somebody else's. `own` is the intern's, which it may not be. */
export const namedManagerForm = (t: QuestionTexts['contact'], own: string | null) =>
  z
    .record(z.string(), z.array(z.string()))
    .transform((typed, context): Pick<InternAnswers, 'decides' | 'managerEmail'> => {
      const passOn = ({ issues }: z.ZodError): never => {
        for (const { path, message } of issues) context.addIssue({ code: 'custom', path, message });
        return z.NEVER;
      };
      const who = z.object({ decides: choice(['manager', 'self'], t.managerWrong) }).safeParse(typed);
      if (!who.success) return passOn(who.error);
      if (who.data.decides === 'self') return { decides: 'self', managerEmail: null };
      const address = z.object({ managerEmail: email(t.managerEmailWrong) }).safeParse(typed);
      if (!address.success) return passOn(address.error);
      const { managerEmail } = address.data;
      if (managerEmail === own)
        context.addIssue({ code: 'custom', path: ['managerEmail'], message: t.managerEmailOwn });
      return { decides: 'manager', managerEmail };
    });
