import { action, letterKind, paragraph } from '../messages/letter.ts';
import { guestRequirementTexts } from './guest-requirement.texts.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** To a guest who has agreed: the host asks for something else now. */
export const needsChanged = letterKind<ToldVisit>({
  kind: 'needs-changed',
  read: ({ db }, about) => toldVisit(db, about, ['agreed']),
  write: ({ id, round }, { lang, link }) => {
    const t = guestRequirementTexts(lang).letter;
    const parts = [paragraph(t.text), action(placementLetterTexts(lang).agreed.see, link(placementUrls.show(id)))];
    return { subject: t.subject, week: round.visitWeek, parts };
  },
  sample: SAMPLE_VISIT,
});
