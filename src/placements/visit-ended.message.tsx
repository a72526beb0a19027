import { deadline } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import { aloneQuestionTexts } from './alone-question.texts.ts';
import { aloneUrls, type AloneQuestion } from './alone-question.ts';
import { askedAlone, whatFollows, whyEnded } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { otherVisitsOf } from './other-visits.store.ts';
import { placementUrls, type OtherVisits } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_OFF, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

interface Told extends ToldInCalendar {
  /** Whose part in it. */
  readonly signUp: string;
  /** To a host, what else it has. */
  readonly others: OtherVisits;
  /** Nobody is placed any more. */
  readonly isTooLate: boolean;
}
const NONE: OtherVisits = { waiting: 0, standing: 0 };
const SAMPLE: Told = {
  ...SAMPLE_VISIT,
  signUp: SAMPLE_VISIT.id,
  inCalendar: null,
  others: NONE,
  isTooLate: false,
};
const ASKED: AloneQuestion = {
  signUp: SAMPLE.signUp,
  leftBy: SAMPLE.id,
  placement: SAMPLE.id,
  bond: 'together',
  answerOn: '2027-06-29',
  answer: null,
  ifSilent: 'alone',
  bySilence: false,
  fellowWaits: false,
  areTwo: true,
};
const OF_A_GUEST: AloneQuestion = { ...ASKED, signUp: '00000000-0000-4000-8000-000000000001' };

/** The other side's no, a deadline that passed, or somebody's leaving. */
export const visitEnded = letterKind<Told>({
  kind: 'visit-ended',
  read: async ({ db, now }, about) => {
    const visit = await toldVisit(db, about, ['declined', 'lapsed', 'cancelled']);
    if (!visit) return null;
    const { signUp = '' } = about;
    const others = visit.side === 'host' ? await otherVisitsOf(db, signUp, visit.id) : NONE;
    const isTooLate = !isLatePlaceAhead(visit.round, now);
    return { ...visit, signUp, inCalendar: await visitInCalendar(db, about), others, isTooLate };
  },
  write: ({ id, signUp, endedWhy, inCalendar, ...visit }, { lang, link }) => {
    const t = endedTexts(lang);
    if (endedWhy === null) throw new Error('a visit that has not ended is told of as ended');
    // Whoever ended it themselves gets no letter about it.
    const alone = askedAlone(visit.alone, signUp, (day) => deadline(day, lang));
    const isAsked = alone?.isMine === true && alone.answer === null;
    const ended = { ...visit, alone, why: endedWhy, isMine: false };
    const follows = visit.hasWithdrawn ? null : whatFollows(ended, t.next);
    return {
      subject: endedWhy === 'moved' ? t.movedSubject : t.subject,
      parts: [
        paragraph(whyEnded(ended, t.why)),
        ...(follows === null ? [] : [paragraph(follows)]),
        ...(isAsked ? [paragraph(aloneQuestionTexts(lang).another)] : []),
        ...(inCalendar ? [paragraph(placementLetterTexts(lang).calendar.off)] : []),
        isAsked
          ? action(aloneQuestionTexts(lang).toQuestion, link(aloneUrls.show(signUp)))
          : action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: { ...SAMPLE, endedWhy: 'host-no' },
  otherSamples: (
    [
      { endedWhy: 'host-left', inCalendar: SAMPLE_VISIT_OFF },
      { endedWhy: 'intern-no', isPair: true },
      { endedWhy: 'intern-left', isPair: true, alone: ASKED },
      { endedWhy: 'intern-left', isPair: true, alone: { ...ASKED, ifSilent: 'not' } },
      { endedWhy: 'intern-left', isPair: true },
      { endedWhy: 'not-answered', hasAnswered: true },
      { endedWhy: 'not-answered' },
      { side: 'host', endedWhy: 'intern-no' },
      { side: 'host', endedWhy: 'intern-left' },
      { side: 'host', endedWhy: 'intern-no', isPair: true },
      { side: 'host', endedWhy: 'intern-left', isPair: true },
      { side: 'host', endedWhy: 'intern-left', isPair: true, alone: OF_A_GUEST },
      { side: 'host', endedWhy: 'intern-left', isPair: true, alone: { ...OF_A_GUEST, bond: 'preferably' } },
      { side: 'host', endedWhy: 'not-answered', hasAnswered: true },
      { side: 'host', endedWhy: 'not-answered' },
      { side: 'host', endedWhy: 'not-answered', others: { waiting: 1, standing: 0 } },
      { side: 'host', endedWhy: 'moved', inCalendar: SAMPLE_VISIT_OFF },
      { endedWhy: 'repair-fell', hasAnswered: true },
      { endedWhy: 'taken-back' },
      { endedWhy: 'host-left', isTooLate: true, inCalendar: SAMPLE_VISIT_OFF },
      { side: 'host', endedWhy: 'repair-fell', hasAnswered: true, keepsOther: true },
    ] as const
  ).map((other) => ({ ...SAMPLE, ...other })),
});
