import { action, letterKind, paragraph } from '../messages/letter.ts';
import { whatFollows, whyEnded } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_IN_CALENDAR, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

const SAMPLE: ToldInCalendar = { ...SAMPLE_VISIT, inCalendar: null };
const CALLED_OFF = { ...SAMPLE_VISIT_IN_CALENDAR, isOff: true };

/** The other side's no, a deadline that passed, or somebody's leaving. */
export const visitEnded = letterKind<ToldInCalendar>({
  kind: 'visit-ended',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['declined', 'lapsed', 'cancelled']);
    return visit && { ...visit, inCalendar: await visitInCalendar(db, about) };
  },
  write: ({ id, endedWhy, inCalendar, ...visit }, { lang, link }) => {
    const t = endedTexts(lang);
    if (endedWhy === null) throw new Error('a visit that has not ended is told of as ended');
    // Whoever ended it themselves gets no letter about it.
    const ended = { ...visit, why: endedWhy, isMine: false };
    const follows = whatFollows(ended, t.next);
    return {
      subject: endedWhy === 'moved' ? t.movedSubject : t.subject,
      parts: [
        paragraph(whyEnded(ended, t.why)),
        ...(follows === null ? [] : [paragraph(follows)]),
        ...(inCalendar ? [paragraph(placementLetterTexts(lang).calendar.off)] : []),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: { ...SAMPLE, endedWhy: 'host-no' },
  otherSamples: (
    [
      { endedWhy: 'host-left', inCalendar: CALLED_OFF },
      { endedWhy: 'intern-no', isPair: true },
      { endedWhy: 'intern-left', isPair: true },
      { endedWhy: 'not-answered', hasAnswered: true },
      { endedWhy: 'not-answered' },
      { side: 'host', endedWhy: 'intern-no' },
      { side: 'host', endedWhy: 'intern-left' },
      { side: 'host', endedWhy: 'intern-no', isPair: true },
      { side: 'host', endedWhy: 'intern-left', isPair: true },
      { side: 'host', endedWhy: 'not-answered', hasAnswered: true },
      { side: 'host', endedWhy: 'not-answered' },
      { side: 'host', endedWhy: 'moved', inCalendar: CALLED_OFF },
      { endedWhy: 'repair-fell', hasAnswered: true },
      { endedWhy: 'taken-back' },
      { side: 'host', endedWhy: 'repair-fell', hasAnswered: true, keepsOther: true },
    ] as const
  ).map((other) => ({ ...SAMPLE, ...other })),
});
