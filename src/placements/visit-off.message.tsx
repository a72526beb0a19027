import { action, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { SAMPLE_VISIT_IN_CALENDAR } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitEntryTexts } from './visit-entry.texts.ts';
import { visitEntry, type VisitInCalendar } from './visit-entry.ts';

/** To who called a visit off themselves: a receipt, and the entry out of their calendar. */
export const visitOff = letterKind<VisitInCalendar>({
  kind: 'visit-off',
  read: async ({ db }, about) => {
    const visit = await visitInCalendar(db, about);
    return visit?.isOff ? visit : null;
  },
  write: (visit, { lang, link }) => {
    const t = placementLetterTexts(lang);
    return {
      subject: t.off.subject,
      parts: [
        paragraph(t.off.text),
        paragraph(t.calendar.off),
        action(t.seeVisit, link(placementUrls.show(visit.placement))),
      ],
      invitation: { entry: visitEntry(visit, visitEntryTexts(lang), link), organiser: visit.round.organiser },
    };
  },
  sample: SAMPLE_VISIT_IN_CALENDAR,
});
