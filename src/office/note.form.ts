import { z } from 'zod';
import type { Lang } from '../kit/language.ts';
import { freeText } from '../sign-ups/free-text.form.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import { LONGEST_NOTE } from './note.ts';
import { officeSignUpTexts } from './office-sign-up.texts.ts';

/** A note in the office's own words; one that seems to hold a civil registration number is refused. */
export const noteForm = (lang: Lang) => {
  const t = officeSignUpTexts(lang);
  const { cpr } = questionTexts(lang);
  return z.object({ text: freeText({ max: LONGEST_NOTE, tooLong: t.noteTooLong, missing: t.noteMissing, cpr }) });
};
