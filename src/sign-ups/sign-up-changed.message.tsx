import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { mayChangeUntil } from './sign-up-received.message.tsx';
import { findSignUp } from './sign-up.store.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from './told-sign-up.ts';

/** A change, and whether it is that a host has withdrawn the consent to be shown in the catalogue. */
interface ToldChange extends ToldSignUp {
  readonly isHidden: boolean;
}

/** Somebody changed what was sent: the person, or the office for them. One letter tells of a burst of changes. */
export const signUpChanged = letterKind<ToldChange>({
  kind: 'sign-up-changed',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['confirmed']);
    const isHidden = about.hidden !== undefined;
    if (!told || (isHidden && (await findSignUp(source.db, told.id))?.answers.shown)) return null;
    return { ...told, isHidden };
  },
  write: ({ id, round, now, isHidden }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    const { subject, text, notYou } = isHidden ? t.changed.hidden : t.changed;
    return {
      subject,
      parts: [
        paragraph(text),
        action(t.see, link(signUpUrls.show(id))),
        // A consent is withdrawn at any time, whatever else may be changed.
        ...(isHidden ? [] : [paragraph(mayChangeUntil({ round, now }, lang))]),
        aside(notYou),
      ],
    };
  },
  sample: { ...SAMPLE_SIGN_UP, isHidden: false },
  otherSamples: [{ ...SAMPLE_SIGN_UP, role: 'host', isHidden: true }],
});
