import { longDate } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { lastLateDay } from '../rounds/late-place.rules.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { mayChangeUntil } from './sign-up-received.message.tsx';
import { findSignUp } from './sign-up.store.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from './told-sign-up.ts';

/** A change, and whether it is that a host has withdrawn the consent to be shown in the catalogue, or of who waits for a late place. */
interface ToldChange extends ToldSignUp {
  readonly isHidden: boolean;
  readonly isLate: boolean;
}

/** Somebody changed what was sent: the person, or the office for them. One letter tells of a burst of changes. */
export const signUpChanged = letterKind<ToldChange>({
  kind: 'sign-up-changed',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['confirmed']);
    const isHidden = about.hidden !== undefined;
    if (!told || (isHidden && (await findSignUp(source.db, told.id))?.answers.shown)) return null;
    return { ...told, isHidden, isLate: about.late !== undefined };
  },
  write: ({ id, round, now, isHidden, isLate }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    const until = isLate ? t.changed.late(longDate(lastLateDay(round), lang)) : mayChangeUntil({ round, now }, lang);
    const { subject, text, notYou } = isHidden ? t.changed.hidden : t.changed;
    return {
      subject,
      parts: [
        paragraph(text),
        action(t.see, link(signUpUrls.show(id))),
        // A consent is withdrawn at any time, whatever else may be changed.
        ...(isHidden ? [] : [paragraph(until)]),
        aside(notYou),
      ],
    };
  },
  sample: { ...SAMPLE_SIGN_UP, isHidden: false, isLate: false },
  otherSamples: [
    { ...SAMPLE_SIGN_UP, role: 'host', isHidden: true, isLate: false },
    { ...SAMPLE_SIGN_UP, isHidden: false, isLate: true },
  ],
});
