import { letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { whatHappensNext } from './sign-up-received.message.tsx';
import { countingSignUp } from './told-sign-up.store.ts';
import { type CountingSignUp, SAMPLE_COUNTING } from './told-sign-up.ts';

const SAMPLE: CountingSignUp = { ...SAMPLE_COUNTING, role: 'host' };

/** The address was proved by the mailed link or code: from now on the sign-up counts. */
export const signUpProved = letterKind({
  kind: 'sign-up-proved',
  read: (source, about) => countingSignUp(source, about.signUp),
  write: (told, source) => {
    const t = signUpLetterTexts(source.lang).proved;
    return {
      subject: t.subject[told.role],
      week: told.round.visitWeek,
      parts: [paragraph(t.text[told.role]), ...whatHappensNext(told, source)],
    };
  },
  sample: SAMPLE,
});
