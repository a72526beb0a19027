import type { Day } from '../kit/calendar.ts';
import { longDate } from '../kit/dates.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { action, letterKind, list, paragraph } from '../messages/letter.ts';
import type { LetterKind } from '../messages/letter.ts';
import { lastLateDay } from '../rounds/late-place.rules.ts';
import { noVisitOf } from './no-visit.store.ts';
import type { NoVisit } from './no-visit.ts';
import { noVisitTexts } from './no-visit.texts.ts';
import { placementUrls, type Side } from './placement.ts';
import { SAMPLE_VISIT } from './told-visit.ts';
import type { ProposalKind } from './publication.ts';
import { questionsToWiden } from './widen.rules.ts';

type ToldNoVisit = Omit<
  NoVisit,
  'round' | 'answers' | 'wasMatched' | 'last' | 'isWithoutCompany' | 'alone' | 'fellow'
> & {
  readonly lateUntil: Day;
  /** Whether an answer of theirs could let more in. */
  readonly canWiden: boolean;
};

const SAMPLE_LATE = '2027-09-10' as Day;

/** No match this time: why, in words that point at nobody, and the ways on. */
const noVisit = (kind: ProposalKind, side: Side): LetterKind =>
  letterKind<ToldNoVisit>({
    kind,
    // Drafted before the publication is sent and looked at then, so an unsent one may be read here.
    read: async ({ db }, about) => {
      const none = about.signUp ? await noVisitOf(db, about.signUp, { isSent: false }) : null;
      return none && { ...none, lateUntil: lastLateDay(none.round), canWiden: questionsToWiden(none).length > 0 };
    },
    write: ({ signUp, reason, stayedOut, lateUntil, canWiden }, { lang, link }) => {
      const t = noVisitTexts(lang);
      // Whoever was in the matching is looked for unasked.
      const stay = t.stay[reason ? 'sought' : 'unasked'][side](longDate(lateUntil, lang));
      return {
        subject: t.title,
        parts: [
          // Who was in no matching was looked for by nobody.
          paragraph(t.letter.text[reason ? side : 'unsought']),
          paragraph(reason ? reasonTexts(lang).whyNone(reason) : t.stayedOut[stayedOut]),
          ...(!reason && stayedOut === 'approval' ? [paragraph(t.letter.yesNow)] : []),
          paragraph(t.letter.ways[canWiden ? 'three' : 'two']),
          list(...(canWiden ? [t.change[side]] : []), t.find[side], stay),
          paragraph(t.nextYear[side]),
          action(t.letter.see, link(placementUrls.none(signUp))),
        ],
      };
    },
    sample: {
      signUp: SAMPLE_VISIT.id,
      side,
      lateUntil: SAMPLE_LATE,
      canWiden: true,
      stayedOut: 'companion',
      reason: {
        ...(side === 'host' ? { host: 'sample' } : { interns: ['sample'] }),
        code: 'outbid',
        by: 'fit',
        admissible: 12,
        about: 20,
        openings: side === 'intern' ? [{ change: 'any-region', opens: 7 }] : [],
      },
    },
    ...(side === 'intern' && {
      otherSamples: (['companion', 'companion-approval', 'own-host', 'approval'] as const).map((stayedOut) => ({
        signUp: SAMPLE_VISIT.id,
        side,
        lateUntil: SAMPLE_LATE,
        canWiden: stayedOut !== 'own-host',
        stayedOut,
        reason: null,
      })),
    }),
  });

export const noVisitForIntern = noVisit('no-visit-for-intern', 'intern');
export const noVisitForHost = noVisit('no-visit-for-host', 'host');
