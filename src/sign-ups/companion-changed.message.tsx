import { dueMoment } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldPair } from './told-company.store.ts';
import { SAMPLE_PAIR } from './told-company.ts';

/** One of the two has changed days, places or workplace, which concerns both. */
export const companionChanged = letterKind({
  kind: 'companion-changed',
  read: (source, about) => toldPair(source, about.signUp),
  write: ({ id, round, apartUntil }, { lang, link }) => {
    const t = companionLetterTexts(lang);
    return {
      subject: t.changed.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.changed.text),
        ...(apartUntil ? [paragraph(t.apart(dueMoment(apartUntil, round.timeZone, lang)))] : []),
        action(t.see, link(signUpUrls.show(id))),
      ],
    };
  },
  sample: SAMPLE_PAIR,
  otherSamples: [{ ...SAMPLE_PAIR, apartUntil: new Date('2027-05-31T22:00:00Z') }],
});
