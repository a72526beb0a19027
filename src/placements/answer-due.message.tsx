import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** The reminder, once, to who has not answered. */
export const answerDue = letterKind<ToldVisit>({
  kind: 'answer-due',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['open']);
    return visit?.hasAnswered ? null : visit;
  },
  write: ({ id, answerOn }, { lang, link }) => {
    const t = placementLetterTexts(lang);
    return {
      subject: t.due.subject,
      parts: [
        paragraph(t.due.text),
        action(t.see, link(placementUrls.show(id))),
        paragraph(t.answerBy(deadline(answerOn, lang))),
        aside(t.voluntary),
      ],
    };
  },
  sample: SAMPLE_VISIT,
});
