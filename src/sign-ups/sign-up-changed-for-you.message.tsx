import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { questionTexts } from './question.texts.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldOfficeAct } from './told-sign-up.store.ts';
import { SAMPLE_OFFICE_ACT } from './told-sign-up.ts';

/** The office has corrected an answer for somebody: which, and why (U22). */
export const signUpChangedForYou = letterKind({
  kind: 'sign-up-changed-for-you',
  read: (source, about) => toldOfficeAct(source, about, ['confirmed']),
  write: ({ id, question, reason }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    const which = question === null ? [] : [[t.forYou.question, questionTexts(lang)[question].short] as const];
    return {
      subject: t.forYou.changedSubject,
      parts: [
        paragraph(t.forYou.changed),
        facts(...which, [t.forYou.reason, reason]),
        action(t.see, link(signUpUrls.show(id))),
        aside(t.forYou.wrong),
      ],
    };
  },
  sample: SAMPLE_OFFICE_ACT,
});
