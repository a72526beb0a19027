import { action, letterKind, paragraph } from '../messages/letter.ts';
import { whatFollows, whyEnded } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** The other side's no, a deadline that passed, or somebody's leaving. */
export const visitEnded = letterKind<ToldVisit>({
  kind: 'visit-ended',
  read: ({ db }, about) => toldVisit(db, about, ['declined', 'lapsed', 'cancelled']),
  write: ({ id, endedWhy, ...visit }, { lang, link }) => {
    const t = endedTexts(lang);
    if (endedWhy === null) throw new Error('a visit that has not ended is told of as ended');
    // Whoever ended it themselves gets no letter about it.
    const ended = { ...visit, why: endedWhy, isMine: false };
    const follows = whatFollows(ended, t.next);
    return {
      subject: t.subject,
      parts: [
        paragraph(whyEnded(ended, t.why)),
        ...(follows === null ? [] : [paragraph(follows)]),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
    };
  },
  sample: { ...SAMPLE_VISIT, endedWhy: 'host-no' },
  otherSamples: (
    [
      { endedWhy: 'host-left' },
      { endedWhy: 'intern-no', isPair: true },
      { endedWhy: 'intern-left', isPair: true },
      { endedWhy: 'not-answered', hasAnswered: true },
      { endedWhy: 'not-answered' },
      { side: 'host', endedWhy: 'intern-no' },
      { side: 'host', endedWhy: 'intern-left' },
      { side: 'host', endedWhy: 'intern-no', isPair: true },
      { side: 'host', endedWhy: 'intern-left', isPair: true },
      { side: 'host', endedWhy: 'not-answered', hasAnswered: true },
      { side: 'host', endedWhy: 'not-answered' },
    ] as const
  ).map((other) => ({ ...SAMPLE_VISIT, ...other })),
});
