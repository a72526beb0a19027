import type { Lang } from '../kit/language.ts';
import type { Letter } from '../messages/letter.ts';
import { visitEntryTexts } from './visit-entry.texts.ts';
import { visitEntry, type VisitInCalendar } from './visit-entry.ts';

/** What a letter brings to the reader's calendar, or takes out of it again (U18); nothing where the visit never stood there. */
export const visitInvitation = (
  inCalendar: VisitInCalendar | null,
  lang: Lang,
  link: (path: string) => string,
): Pick<Letter, 'invitation'> =>
  inCalendar === null
    ? {}
    : {
        invitation: {
          entry: visitEntry(inCalendar, visitEntryTexts(lang), link),
          organiser: inCalendar.round.organiser,
        },
      };
