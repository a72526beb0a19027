import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { action, letterKind, list, paragraph } from '../messages/letter.ts';
import type { LetterKind } from '../messages/letter.ts';
import { noVisitOf } from './no-visit.store.ts';
import type { NoVisit } from './no-visit.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls, type Side } from './placement.ts';
import { SAMPLE_VISIT } from './told-visit.ts';
import type { ProposalKind } from './publication.ts';

type ToldNoVisit = Omit<NoVisit, 'round'>;

/** No match this time: why, in words that point at nobody, and three ways on. */
const noVisit = (kind: ProposalKind, side: Side): LetterKind =>
  letterKind<ToldNoVisit>({
    kind,
    // Drafted before the publication is sent and looked at then, so an unsent one may be read here.
    read: async ({ db }, about) => (about.signUp ? noVisitOf(db, about.signUp, { isSent: false }) : null),
    write: ({ signUp, reason, withPriority }, { lang, link }) => {
      const [t, page] = [placementLetterTexts(lang).none, placementTexts(lang).none];
      return {
        subject: t.subject,
        parts: [
          paragraph(t.text[side]),
          paragraph(reason ? reasonTexts(lang).whyNone(reason, withPriority) : page.withoutCompanion),
          paragraph(t.ways),
          list(page.stay[side], page.change[side], page.nextYear[side]),
          action(t.see, link(placementUrls.none(signUp))),
        ],
      };
    },
    sample: {
      signUp: SAMPLE_VISIT.id,
      side,
      reason: {
        ...(side === 'host' ? { host: 'sample' } : { interns: ['sample'] }),
        code: 'outbid',
        by: 'fit',
        admissible: 12,
        openings: [],
      },
      withPriority: 20,
    },
    ...(side === 'intern' && { otherSamples: [{ signUp: SAMPLE_VISIT.id, side, reason: null, withPriority: 20 }] }),
  });

export const noVisitForIntern = noVisit('no-visit-for-intern', 'intern');
export const noVisitForHost = noVisit('no-visit-for-host', 'host');
