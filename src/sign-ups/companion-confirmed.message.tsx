import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** Both have said yes: told to who invited, and to both where they named each other. */
export const companionConfirmed = letterKind({
  kind: 'companion-confirmed',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed', 'draft']),
  write: ({ id, round }, { lang, link }) => {
    const t = companionLetterTexts(lang);
    return {
      subject: t.confirmed.subject,
      week: round.visitWeek,
      parts: [paragraph(t.confirmed.text), action(t.see, link(signUpUrls.show(id)))],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
