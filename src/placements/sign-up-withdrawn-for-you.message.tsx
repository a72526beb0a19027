import { deadline } from '../kit/dates.ts';
import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpLetterTexts } from '../sign-ups/sign-up-letters.texts.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldOfficeAct } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_OFFICE_ACT, type ToldOfficeAct } from '../sign-ups/told-sign-up.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { SAMPLE_VISIT_OFF } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import type { VisitInCalendar } from './visit-entry.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

interface Told extends ToldOfficeAct {
  /** The visit that leaves the reader's calendar, if there was one. */
  readonly inCalendar: VisitInCalendar | null;
}

/** The office has withdrawn a sign-up for somebody, and why (U22). */
export const signUpWithdrawnForYou = letterKind<Told>({
  kind: 'sign-up-withdrawn-for-you',
  read: async (source, about) => {
    const told = await toldOfficeAct(source, about, ['withdrawn']);
    return told && { ...told, inCalendar: await visitInCalendar(source.db, about) };
  },
  write: ({ id, round, reason, now, inCalendar }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.withdrawn.subject,
      parts: [
        paragraph(t.forYou.withdrawn),
        facts([t.forYou.reason, reason]),
        ...(inCalendar ? [paragraph(placementLetterTexts(lang).calendar.off)] : []),
        ...(maySignUp(round, now).ok ? [paragraph(t.withdrawn.again(deadline(round.dates.signUpCloses, lang)))] : []),
        action(t.see, link(signUpUrls.show(id))),
        aside(t.forYou.wrong),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: { ...SAMPLE_OFFICE_ACT, inCalendar: null },
  otherSamples: [{ ...SAMPLE_OFFICE_ACT, inCalendar: SAMPLE_VISIT_OFF }],
});
