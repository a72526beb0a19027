import { action, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { practicalitiesTexts } from './practicalities.texts.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** To a guest who has agreed: the host has said, or changed, where or when to come. The words stand behind the link. */
export const practicalitiesChanged = letterKind<ToldVisit>({
  kind: 'practicalities-changed',
  read: ({ db }, about) => toldVisit(db, about, ['agreed']),
  write: ({ id, round }, { lang, link }) => {
    const t = practicalitiesTexts(lang).letter;
    const parts = [paragraph(t.text), action(placementLetterTexts(lang).agreed.see, link(placementUrls.show(id)))];
    return { subject: t.subject, week: round.visitWeek, parts };
  },
  sample: SAMPLE_VISIT,
});
