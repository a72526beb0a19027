import { dueMoment } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { apartUntil } from './companionship.rules.ts';
import { signUpUrls } from './sign-up.ts';
import { toldPair } from './told-company.store.ts';
import { SAMPLE_APART, SAMPLE_PAIR } from './told-company.ts';

/** One of the two has changed days, places or workplace, which concerns both. */
export const companionChanged = letterKind({
  kind: 'companion-changed',
  read: (source, about) => toldPair(source, about.signUp),
  write: (told, { lang, link }) => {
    const { id, round } = told;
    const t = companionLetterTexts(lang);
    const until = apartUntil(told, told.fellow);
    return {
      subject: t.changed.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.changed.text),
        ...(until ? [paragraph(t.apart(dueMoment(until, round.timeZone, lang)))] : []),
        action(t.see, link(signUpUrls.show(id))),
      ],
    };
  },
  sample: SAMPLE_PAIR,
  otherSamples: [SAMPLE_APART],
});
