import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { action, letterKind, list, paragraph } from '../messages/letter.ts';
import type { LetterKind } from '../messages/letter.ts';
import { noVisitOf } from './no-visit.store.ts';
import type { NoVisit } from './no-visit.ts';
import { noVisitTexts } from './no-visit.texts.ts';
import { placementUrls, type Side } from './placement.ts';
import { SAMPLE_VISIT } from './told-visit.ts';
import type { ProposalKind } from './publication.ts';

type ToldNoVisit = Omit<NoVisit, 'round' | 'wasMatched' | 'last' | 'isWithoutCompany' | 'alone'>;

/** No match this time: why, in words that point at nobody, and three ways on. */
const noVisit = (kind: ProposalKind, side: Side): LetterKind =>
  letterKind<ToldNoVisit>({
    kind,
    // Drafted before the publication is sent and looked at then, so an unsent one may be read here.
    read: async ({ db }, about) => (about.signUp ? noVisitOf(db, about.signUp, { isSent: false }) : null),
    write: ({ signUp, reason, stayedOut }, { lang, link }) => {
      const t = noVisitTexts(lang);
      // What would have opened most stands on the page alone: it tells what one answered.
      const openings = reason && reason.openings.length > 0 ? [paragraph(t.letter.openings)] : [];
      return {
        subject: t.title,
        parts: [
          paragraph(t.letter.text[side]),
          paragraph(reason ? reasonTexts(lang).whyNone(reason) : t.stayedOut[stayedOut]),
          ...openings,
          paragraph(t.letter.ways),
          list(t.stay[side], t.change[side], t.nextYear[side]),
          action(t.letter.see, link(placementUrls.none(signUp))),
        ],
      };
    },
    sample: {
      signUp: SAMPLE_VISIT.id,
      side,
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
      otherSamples: (['companion', 'own-host', 'approval'] as const).map((stayedOut) => ({
        signUp: SAMPLE_VISIT.id,
        side,
        stayedOut,
        reason: null,
      })),
    }),
  });

export const noVisitForIntern = noVisit('no-visit-for-intern', 'intern');
export const noVisitForHost = noVisit('no-visit-for-host', 'host');
