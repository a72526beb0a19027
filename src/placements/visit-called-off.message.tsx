import { action, letterKind, paragraph } from '../messages/letter.ts';
import { whatFollows, whyEnded } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** The receipt to who said no, or called off what was agreed. Why stands with the office, and in no mail. */
export const visitCalledOff = letterKind<ToldVisit>({
  kind: 'visit-called-off',
  read: ({ db }, about) => toldVisit(db, about, ['declined', 'cancelled']),
  write: ({ id, endedWhy, ...visit }, { lang, link }) => {
    const t = endedTexts(lang);
    const ended = { ...visit, why: endedWhy, isMine: true };
    const follows = whatFollows(ended, t.next);
    return {
      subject: t.receipt[endedWhy === 'host-no' || endedWhy === 'intern-no' ? 'no' : 'left'],
      week: visit.round.visitWeek,
      parts: [
        paragraph(`${whyEnded(ended, t.why)} ${t.told}`),
        ...(follows === null ? [] : [paragraph(follows)]),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
    };
  },
  sample: { ...SAMPLE_VISIT, endedWhy: 'intern-left' },
  otherSamples: [
    { ...SAMPLE_VISIT, endedWhy: 'intern-no' },
    { ...SAMPLE_VISIT, side: 'host', endedWhy: 'host-left' },
    { ...SAMPLE_VISIT, side: 'host', endedWhy: 'host-no' },
  ],
});
