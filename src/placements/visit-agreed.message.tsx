import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls, voiceOf } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_IN_CALENDAR, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

const SAMPLE: ToldInCalendar = { ...SAMPLE_VISIT, inCalendar: SAMPLE_VISIT_IN_CALENDAR };

/** After a repair: the entry of an earlier visit goes on as this one. */
const MOVED = { ...SAMPLE_VISIT_IN_CALENDAR, continues: SAMPLE_VISIT.id };

/** Everybody has said yes. Who the others are stands on the page, not in the mail. */
export const visitAgreed = letterKind<ToldInCalendar>({
  kind: 'visit-agreed',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['agreed']);
    return visit && { ...visit, inCalendar: await visitInCalendar(db, about) };
  },
  write: ({ id, side, isPair, round, days, inCalendar }, { lang, link }) => {
    const { agreed: t, calendar } = placementLetterTexts(lang);
    const [voice, goesOn] = [voiceOf(side, isPair), inCalendar !== null && inCalendar.continues !== null];
    return {
      subject: goesOn ? t.goesOn.subject[voice] : t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[voice]),
        ...(goesOn ? [paragraph(t.goesOn.text[side])] : []),
        facts([t.days, stayTexts(lang).long(days, round)]),
        action(t.see, link(placementUrls.show(id))),
        ...(inCalendar ? [paragraph(goesOn ? calendar.moved : calendar.agreed)] : []),
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
    ...(['intern', 'host'] as const).flatMap((side) =>
      [false, true].map((isPair) => ({ ...SAMPLE, side, isPair, inCalendar: MOVED })),
    ),
  ],
});
