import { z } from 'zod';
import { choice, choices } from '../kit/read-form.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import type { Stay } from './answers.ts';
import type { QuestionTexts } from './question.texts.ts';

const LENGTHS = ['2', '3', '4', '5'] as const;

/** Which days, how long preferably, how short at least (R1, R16): each on its own, and then whether they fit together. */
export const stayForm = (t: QuestionTexts['days']) =>
  z
    .object({
      span: choice(['all', 'some'], t.wrong),
      days: choices(WEEKDAYS, { min: 0, max: 5, message: t.wrong }),
      maxDays: choice(LENGTHS, t.maxWrong).transform(Number),
      minDays: choice(LENGTHS, t.minWrong).transform(Number),
    })
    .transform(({ span, days, maxDays, minDays }, context): Stay => {
      const chosen = span === 'all' ? WEEKDAYS : days;
      const complain = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (chosen.length < 2) complain('days', t.tooFew);
      else if (maxDays > chosen.length) complain('maxDays', t.maxOverDays(chosen.length));
      if (minDays > maxDays) complain('minDays', t.minOverMax);
      return { days: chosen, maxDays, minDays };
    });
