import { action, letterKind, paragraph } from '../messages/letter.ts';
import { whatFollows, whyEnded } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_OFF, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

const SAMPLE: ToldInCalendar = { ...SAMPLE_VISIT, inCalendar: null };

/** The receipt to who said no, or called off what was agreed. Why stands with the office, and in no mail. */
export const visitCalledOff = letterKind<ToldInCalendar>({
  kind: 'visit-called-off',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['declined', 'cancelled']);
    return visit && { ...visit, inCalendar: await visitInCalendar(db, about) };
  },
  write: ({ id, endedWhy, inCalendar, ...visit }, { lang, link }) => {
    const t = endedTexts(lang);
    const ended = { ...visit, alone: null, why: endedWhy, isMine: true };
    const follows = visit.hasWithdrawn ? null : whatFollows(ended, t.next);
    return {
      subject: t.receipt[endedWhy === 'host-no' || endedWhy === 'intern-no' ? 'no' : 'left'],
      week: visit.round.visitWeek,
      parts: [
        paragraph(`${whyEnded(ended, t.why)} ${t.told}`),
        ...(follows === null ? [] : [paragraph(follows)]),
        ...(inCalendar ? [paragraph(placementLetterTexts(lang).calendar.off)] : []),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: { ...SAMPLE, endedWhy: 'intern-left', inCalendar: SAMPLE_VISIT_OFF },
  otherSamples: [
    { ...SAMPLE, endedWhy: 'intern-no' },
    { ...SAMPLE, side: 'host', endedWhy: 'host-left' },
    { ...SAMPLE, side: 'host', endedWhy: 'host-left', hasWithdrawn: true, inCalendar: SAMPLE_VISIT_OFF },
    { ...SAMPLE, side: 'host', endedWhy: 'host-no' },
  ],
});
