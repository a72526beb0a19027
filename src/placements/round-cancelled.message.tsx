import { accountUrls } from '../accounts/account.ts';
import { weekName } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { roundOfParticipant } from './told-visit.store.ts';
import { SAMPLE_ROUND, type ToldRound } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';
import type { VisitInCalendar } from './visit-entry.ts';

interface Told extends Pick<ToldRound, 'visitWeek'> {
  /** The visit that leaves the reader's calendar, if there was one. */
  readonly inCalendar: VisitInCalendar | null;
}

/** The round does not take place: to everybody who was in it. */
export const roundCancelled = letterKind<Told>({
  kind: 'round-cancelled',
  read: async ({ db }, about) => {
    const round = await roundOfParticipant(db, about.signUp);
    return round && { visitWeek: round.visitWeek, inCalendar: await visitInCalendar(db, about) };
  },
  write: ({ visitWeek, inCalendar }, { lang, link }) => {
    const t = placementLetterTexts(lang).cancelled;
    return {
      subject: t.subject,
      parts: [
        paragraph(t.text(weekName(visitWeek, lang))),
        paragraph(t.follows),
        action(t.see, link(accountUrls.mine())),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: { visitWeek: SAMPLE_ROUND.visitWeek, inCalendar: null },
});
