import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** One of the two has changed days, places or workplace, which concerns both. */
export const companionChanged = letterKind({
  kind: 'companion-changed',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed', 'draft']),
  write: ({ id, round }, { lang, link }) => {
    const t = companionLetterTexts(lang);
    return {
      subject: t.changed.subject,
      week: round.visitWeek,
      parts: [paragraph(t.changed.text), action(t.see, link(signUpUrls.show(id)))],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
