import { z } from 'zod';
import { freeText } from '../sign-ups/free-text.form.ts';
import type { Lang } from '../kit/language.ts';
import { questionTexts, type QuestionTexts } from '../sign-ups/question.texts.ts';
import { onBehalfTexts } from './on-behalf.texts.ts';
import { questionOnBehalfTexts } from './question-on-behalf.texts.ts';

/** Whoever changes something for somebody else says why: it stands in the log and in the person's letter (U22). */
export const reasonForm = (lang: Lang) => {
  const t = onBehalfTexts(lang);
  const { cpr } = questionTexts(lang);
  return z.object({ reason: freeText({ max: 500, tooLong: t.reasonTooLong, missing: t.reasonMissing, cpr }) });
};

/** The words of every question as the office reads them. */
export const questionTextsOnBehalf = (lang: Lang): QuestionTexts => {
  const [theirs, ours] = [questionTexts(lang), questionOnBehalfTexts(lang)];
  return {
    ...theirs,
    finder: { ...theirs.finder, ...ours.finder },
    fields: { ...theirs.fields, ...ours.fields },
    seats: { ...theirs.seats, ...ours.seats },
    days: { ...theirs.days, ...ours.days },
    contrast: { ...theirs.contrast, ...ours.contrast },
    learn: { ...theirs.learn, ...ours.learn },
    interests: { ...theirs.interests, ...ours.interests },
    where: { ...theirs.where, ...ours.where },
    travel: { ...theirs.travel, ...ours.travel },
    contact: { ...theirs.contact, ...ours.contact },
  };
};
