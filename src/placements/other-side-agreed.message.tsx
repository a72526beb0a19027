import { deadline } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls, voiceOf } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** The whole other side has said yes, and somebody's answer is still missing. */
export const otherSideAgreed = letterKind<ToldVisit>({
  kind: 'other-side-agreed',
  read: ({ db, now }, about) => toldVisit(db, about, ['open'], now),
  write: ({ id, side, isPair, isTied, answerOn, hasAnswered }, { lang, link }) => {
    const t = placementLetterTexts(lang);
    const by = deadline(answerOn, lang);
    // Of a pair's two one cannot say that only their answer is missing, nor where other visits hang on it.
    const yours = isTied || (side === 'intern' && isPair) ? t.agrees.yourAnswer : t.agrees.yourTurn;
    return {
      subject: t.agrees.subject[voiceOf(side, isPair)],
      parts: [
        paragraph(hasAnswered ? t.agrees.companionsTurn(by) : yours),
        action(hasAnswered ? t.seeVisit : t.see, link(placementUrls.show(id))),
        ...(hasAnswered ? [] : [paragraph(t.answerBy(by))]),
      ],
    };
  },
  sample: SAMPLE_VISIT,
  otherSamples: [
    { ...SAMPLE_VISIT, side: 'host' },
    { ...SAMPLE_VISIT, side: 'host', isPair: true },
    { ...SAMPLE_VISIT, isPair: true },
    { ...SAMPLE_VISIT, isPair: true, hasAnswered: true },
  ],
});
