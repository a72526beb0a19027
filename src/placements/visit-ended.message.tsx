import { action, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

type Texts = ReturnType<typeof placementLetterTexts>;

/** Why a visit comes to nothing, to somebody whose doing it was not; nobody is named. */
const why = ({ endedWhy, side, hasAnswered }: ToldVisit, t: Texts): string => {
  switch (endedWhy) {
    case 'host-no':
    case 'host-left':
    case 'round-cancelled':
      return t.ended[endedWhy];
    case 'intern-no':
    case 'intern-left':
      return t.ended[endedWhy][side];
    case 'not-answered':
      return t.ended['not-answered'][hasAnswered ? 'answered' : 'unanswered'];
    case null:
      throw new Error('a visit that has not ended is told of as ended');
  }
};

/** The other side's no, a deadline that passed, or somebody's leaving. */
export const visitEnded = letterKind<ToldVisit>({
  kind: 'visit-ended',
  read: ({ db }, about) => toldVisit(db, about, ['declined', 'lapsed', 'cancelled']),
  write: (visit, { lang, link }) => {
    const t = placementLetterTexts(lang);
    const { id, side, endedWhy } = visit;
    const lostCompanion = side === 'intern' && (endedWhy === 'intern-no' || endedWhy === 'intern-left');
    return {
      subject: t.ended.subject,
      parts: [
        paragraph(why(visit, t)),
        paragraph(lostCompanion ? t.ended.next.companion : t.ended.next[side]),
        action(t.seeVisit, link(placementUrls.show(id))),
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
      { side: 'host', endedWhy: 'not-answered', hasAnswered: true },
    ] as const
  ).map((other) => ({ ...SAMPLE_VISIT, ...other })),
});
