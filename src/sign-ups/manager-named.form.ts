import { z } from 'zod';
import { choice, email } from '../kit/read-form.ts';
import type { InternAnswers } from './answers.ts';
import { passOn } from './pass-on.form.ts';
import type { QuestionTexts } from './question.texts.ts';

/** Whom an intern may not name: themselves, who travels with them, and nobody at all once a manager has answered. */
interface NotNamed {
  readonly own: string | null;
  readonly companions: readonly string[];
  readonly mustBeAsked: boolean;
}

/** Who says yes: with an address only where it is somebody else's. */
export const namedManagerForm = (t: QuestionTexts['contact'], { own, companions, mustBeAsked }: NotNamed) =>
  z
    .record(z.string(), z.array(z.string()))
    .transform((typed, context): Pick<InternAnswers, 'decides' | 'managerEmail'> => {
      const who = z.object({ decides: choice(['manager', 'self'], t.managerWrong) }).safeParse(typed);
      if (!who.success) return passOn(context, who.error);
      if (who.data.decides === 'self') {
        if (mustBeAsked) context.addIssue({ code: 'custom', path: ['decides'], message: t.managerHasAnswered });
        return { decides: 'self', managerEmail: null };
      }
      const address = z.object({ managerEmail: email(t.managerEmailWrong) }).safeParse(typed);
      if (!address.success) return passOn(context, address.error);
      const { managerEmail } = address.data;
      const complain = (message: string): void => context.addIssue({ code: 'custom', path: ['managerEmail'], message });
      if (managerEmail === own) complain(t.managerEmailOwn);
      else if (companions.includes(managerEmail)) complain(t.managerEmailCompanion);
      return { decides: 'manager', managerEmail };
    });
