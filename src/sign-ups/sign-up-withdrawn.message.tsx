import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** A sign-up that counted is withdrawn: told to its own person, in case it was somebody else. */
export const signUpWithdrawn = letterKind({
  kind: 'sign-up-withdrawn',
  read: (source, about) => toldSignUp(source, about.signUp, ['withdrawn']),
  write: ({ id, round, now }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.withdrawn.subject,
      parts: [
        paragraph(t.withdrawn.text),
        ...(maySignUp(round, now).ok ? [paragraph(t.withdrawn.again(deadline(round.dates.signUpCloses, lang)))] : []),
        action(t.see, link(signUpUrls.show(id))),
        aside(t.withdrawn.notYou),
      ],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
