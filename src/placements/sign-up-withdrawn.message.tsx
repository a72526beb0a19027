import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpLetterTexts } from '../sign-ups/sign-up-letters.texts.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from '../sign-ups/told-sign-up.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { SAMPLE_VISIT_OFF } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import type { VisitInCalendar } from './visit-entry.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

interface Told extends ToldSignUp {
  /** The visit that leaves the reader's calendar, if there was one. */
  readonly inCalendar: VisitInCalendar | null;
}

/**
 * A sign-up that counted is withdrawn: told to its own person, in case it was somebody else. It takes their visit out of
 * their calendar; of a host's several visits each other has a letter of its own.
 */
export const signUpWithdrawn = letterKind<Told>({
  kind: 'sign-up-withdrawn',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['withdrawn']);
    return told && { ...told, inCalendar: await visitInCalendar(source.db, about) };
  },
  write: ({ id, round, now, inCalendar }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.withdrawn.subject,
      parts: [
        paragraph(t.withdrawn.text),
        ...(inCalendar ? [paragraph(placementLetterTexts(lang).calendar.off)] : []),
        ...(maySignUp(round, now).ok ? [paragraph(t.withdrawn.again(deadline(round.dates.signUpCloses, lang)))] : []),
        action(t.see, link(signUpUrls.show(id))),
        aside(t.withdrawn.notYou),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: { ...SAMPLE_SIGN_UP, inCalendar: null },
  otherSamples: [{ ...SAMPLE_SIGN_UP, inCalendar: SAMPLE_VISIT_OFF }],
});
