import { deadline, weekName } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { tieTexts } from './tie.texts.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** To a guest with an agreed visit: would they go to another host, so that somebody more finds a place? */
export const moveAsked = letterKind<ToldVisit>({
  kind: 'move-asked',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['open']);
    return visit?.hasAnswered ? null : visit;
  },
  write: ({ id, round, answerOn }, { lang, link }) => {
    const [t, words] = [tieTexts(lang).letter, placementLetterTexts(lang)];
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text(weekName(round.visitWeek, lang))),
        action(words.see, link(placementUrls.show(id))),
        paragraph(words.answerBy(deadline(answerOn, lang))),
        aside(t.free),
      ],
    };
  },
  sample: { ...SAMPLE_VISIT, keepsOther: true },
});
