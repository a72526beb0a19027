import { z } from 'zod';
import { choice, email } from '../kit/read-form.ts';
import type { InternAnswers } from './answers.ts';
import { passOn } from './pass-on.form.ts';
import type { QuestionTexts } from './question.texts.ts';

/** Who says yes: with an address only where it is somebody else's. `own` is the intern's, which it may not be. */
export const namedManagerForm = (t: QuestionTexts['contact'], own: string | null) =>
  z
    .record(z.string(), z.array(z.string()))
    .transform((typed, context): Pick<InternAnswers, 'decides' | 'managerEmail'> => {
      const who = z.object({ decides: choice(['manager', 'self'], t.managerWrong) }).safeParse(typed);
      if (!who.success) return passOn(context, who.error);
      if (who.data.decides === 'self') return { decides: 'self', managerEmail: null };
      const address = z.object({ managerEmail: email(t.managerEmailWrong) }).safeParse(typed);
      if (!address.success) return passOn(context, address.error);
      const { managerEmail } = address.data;
      if (managerEmail === own)
        context.addIssue({ code: 'custom', path: ['managerEmail'], message: t.managerEmailOwn });
      return { decides: 'manager', managerEmail };
    });
