import { action, letterKind, paragraph } from '../messages/letter.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import { whatFollows, whyEnded } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { otherVisitsOf } from './other-visits.store.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { findPlacement } from './placement.store.ts';
import { placementUrls, type OtherVisits } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_OFF, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

interface Told extends ToldInCalendar {
  /** Set for the contact whose deputy called it off. */
  readonly colleague: 'deputy' | null;
  readonly others: OtherVisits;
  /** Nobody is placed any more. */
  readonly isTooLate: boolean;
}
const SAMPLE: Told = {
  ...SAMPLE_VISIT,
  inCalendar: null,
  colleague: null,
  others: { waiting: 0, standing: 0 },
  isTooLate: false,
};

/**
 * The receipt to who said no, or called off what was agreed. Why stands with the office, and in no mail. Of what a deputy
 * did both hear, the deputy and the contact; the entry stands in the contact's calendar alone.
 */
export const visitCalledOff = letterKind<Told>({
  kind: 'visit-called-off',
  read: async ({ db, now }, about) => {
    const visit = await toldVisit(db, about, ['declined', 'cancelled']);
    const placement = visit && (await findPlacement(db, visit.id));
    if (!visit || !placement) return null;
    const isTooLate = !isLatePlaceAhead(visit.round, now);
    const others = await otherVisitsOf(db, about.signUp ?? '', visit.id);
    if (about.deputy !== undefined) return { ...visit, inCalendar: null, colleague: null, others, isTooLate };
    const colleague = placement.endedByDeputy !== null && placement.endedBy === about.signUp ? 'deputy' : null;
    return { ...visit, inCalendar: await visitInCalendar(db, about), colleague, others, isTooLate };
  },
  write: ({ id, endedWhy, inCalendar, ...visit }, { lang, link }) => {
    const t = endedTexts(lang);
    const ended = { ...visit, alone: null, why: endedWhy, isMine: true };
    const follows = visit.hasWithdrawn ? null : whatFollows(ended, t.next);
    return {
      subject: t.receipt[visit.colleague ?? (endedWhy === 'host-no' || endedWhy === 'intern-no' ? 'no' : 'left')],
      week: visit.round.visitWeek,
      parts: [
        paragraph([whyEnded(ended, t.why), t.told, ...(visit.others.waiting > 0 ? [] : [t.all])].join(' ')),
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
    { ...SAMPLE, side: 'host', endedWhy: 'host-no', others: { waiting: 2, standing: 1 } },
    { ...SAMPLE, side: 'host', endedWhy: 'host-left', inCalendar: SAMPLE_VISIT_OFF, colleague: 'deputy' },
  ],
});
