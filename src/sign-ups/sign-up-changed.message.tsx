import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { mayChangeUntil } from './sign-up-received.message.tsx';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** Somebody changed what was sent: the person, or the office for them. One letter tells of a burst of changes. */
export const signUpChanged = letterKind({
  kind: 'sign-up-changed',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed']),
  write: ({ id, round, now }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.changed.subject,
      parts: [
        paragraph(t.changed.text),
        action(t.see, link(signUpUrls.show(id))),
        paragraph(mayChangeUntil({ round, now }, lang)),
        aside(t.changed.notYou),
      ],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
