import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** The deadline is over: the one letter to who has not answered, while the one day of grace lasts. */
export const lastChance = letterKind<ToldVisit>({
  kind: 'last-chance',
  read: async ({ db, now }, about) => {
    const visit = await toldVisit(db, about, ['open'], now);
    return visit?.isInGrace && !visit.hasAnswered ? visit : null;
  },
  write: ({ id, answerOn, keepsOther }, { lang, link }) => {
    const t = placementLetterTexts(lang);
    return {
      subject: t.lastChance.subject,
      parts: [
        paragraph(t.lastChance.text(deadline(answerOn, lang))),
        action(t.see, link(placementUrls.show(id))),
        paragraph(keepsOther ? t.lastChance.keepsOther : t.lastChance.afterwards),
        aside(t.voluntary),
      ],
    };
  },
  sample: { ...SAMPLE_VISIT, answerOn: '2027-06-22', isInGrace: true },
  otherSamples: [{ ...SAMPLE_VISIT, answerOn: '2027-06-22', isInGrace: true, keepsOther: true }],
});
