import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls, voiceOf } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** Everybody has said yes. Who the others are stands on the page, not in the mail. */
export const visitAgreed = letterKind<ToldVisit>({
  kind: 'visit-agreed',
  read: ({ db }, about) => toldVisit(db, about, ['agreed']),
  write: ({ id, side, isPair, round, days }, { lang, link }) => {
    const t = placementLetterTexts(lang).agreed;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[voiceOf(side, isPair)]),
        facts([t.days, stayTexts(lang).long(days, round)]),
        action(t.see, link(placementUrls.show(id))),
        paragraph(t.drop),
      ],
    };
  },
  sample: SAMPLE_VISIT,
  otherSamples: [
    { ...SAMPLE_VISIT, side: 'host' },
    { ...SAMPLE_VISIT, side: 'host', isPair: true },
    { ...SAMPLE_VISIT, isPair: true },
  ],
});
