import { action, letterKind, paragraph } from '../messages/letter.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from '../sign-ups/told-sign-up.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';

/** To the others in an arrangement: answered, taken back, or over. */
export const arrangementChanged = letterKind({
  kind: 'arrangement-changed',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed']),
  write: ({ id, round }, { lang, link }) => {
    const t = arrangementLetterTexts(lang).changed;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [paragraph(t.text), action(t.see, link(signUpUrls.show(id)))],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
