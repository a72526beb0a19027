import { z } from 'zod';
import { text } from '../kit/read-form.ts';

/** Ten digits whose first six are a day: ddmmyy-xxxx, however it is spaced. */
const CPR = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d\d[\s-]?\d{4}(?!\d)/;

/** Whether a text seems to hold a civil registration number, which nobody is asked for and nobody should leave here. */
const looksLikeCpr = (typed: string): boolean => CPR.test(typed);

/** A sentence in one's own words, refused gently when it seems to hold a civil registration number. */
export const freeText = (rules: { max: number; tooLong: string; cpr: string; missing?: string }) =>
  text(rules).transform((typed, context): string => {
    if (!looksLikeCpr(typed)) return typed;
    context.addIssue(rules.cpr);
    return z.NEVER;
  });
