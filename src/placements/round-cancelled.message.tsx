import { accountUrls } from '../accounts/account.ts';
import { weekName } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { roundOfParticipant } from './told-visit.store.ts';
import { SAMPLE_ROUND, type ToldRound } from './told-visit.ts';

/** The round does not take place: to everybody who was in it. */
export const roundCancelled = letterKind<ToldRound>({
  kind: 'round-cancelled',
  read: ({ db }, about) => roundOfParticipant(db, about.signUp),
  write: ({ visitWeek }, { lang, link }) => {
    const t = placementLetterTexts(lang).cancelled;
    return {
      subject: t.subject,
      parts: [
        paragraph(t.text(weekName(visitWeek, lang))),
        paragraph(t.follows),
        action(t.see, link(accountUrls.mine())),
      ],
    };
  },
  sample: SAMPLE_ROUND,
});
