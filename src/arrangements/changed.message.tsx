import { action, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';
import { ARRANGED } from './arrangement.ts';
import { toldChange } from './told-arrangement.store.ts';
import { OTHER_CHANGES, SAMPLE_CHANGE } from './told-arrangement.ts';

/** To the others in an arrangement: answered, taken back, or over. */
export const arrangementChanged = letterKind({
  kind: 'arrangement-changed',
  read: toldChange,
  write: ({ id, round, now, became, isOwn, areSeveral }, { lang, link }) => {
    const t = arrangementLetterTexts(lang).changed;
    const isLate = became === 'expired' && !maySignUp(round, now).ok;
    return {
      subject: t.subject[areSeveral ? 'several' : became][isOwn ? 'own' : 'other'],
      week: round.visitWeek,
      parts: [
        paragraph(t.text[isLate ? 'expiredLate' : became]),
        action(t.see, `${link(signUpUrls.show(id))}#${ARRANGED}`),
      ],
    };
  },
  sample: SAMPLE_CHANGE,
  otherSamples: OTHER_CHANGES,
});
