import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls, voiceOf } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_IN_CALENDAR, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

const SAMPLE: ToldInCalendar = { ...SAMPLE_VISIT, inCalendar: SAMPLE_VISIT_IN_CALENDAR };

/** Everybody has said yes. Who the others are stands on the page, not in the mail. */
export const visitAgreed = letterKind<ToldInCalendar>({
  kind: 'visit-agreed',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['agreed']);
    return visit && { ...visit, inCalendar: await visitInCalendar(db, about) };
  },
  write: ({ id, side, isPair, isMove, round, days, inCalendar }, { lang, link }) => {
    const { agreed: t, calendar } = placementLetterTexts(lang);
    return {
      subject: isMove ? t.movedSubject : t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[voiceOf(side, isPair)]),
        facts([t.days, stayTexts(lang).long(days, round)]),
        action(t.see, link(placementUrls.show(id))),
        ...(inCalendar ? [paragraph(calendar.agreed)] : []),
        paragraph(t.drop),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: SAMPLE,
  otherSamples: [
    { ...SAMPLE, side: 'host' },
    { ...SAMPLE, side: 'host', isPair: true },
    { ...SAMPLE, isPair: true },
    { ...SAMPLE, isMove: true },
  ],
});
