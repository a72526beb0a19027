import { deadline, longDate, weekWithDates } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** The address was proved by the mailed link or code: from now on the sign-up counts. */
export const signUpProved = letterKind({
  kind: 'sign-up-proved',
  read: ({ db }, about) => toldSignUp(db, about.signUp, ['confirmed']),
  write: ({ id, role, round: { dates, visitWeek } }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.proved.subject,
      parts: [
        paragraph(t.proved.text[role]),
        paragraph(t.next(longDate(dates.proposalsOn, lang), deadline(dates.answersDue, lang))),
        paragraph(t.visits(weekWithDates(visitWeek, lang))),
        action(t.see, link(signUpUrls.show(id))),
        paragraph(t.mayChange(deadline(dates.signUpCloses, lang))),
      ],
    };
  },
  sample: { ...SAMPLE_SIGN_UP, role: 'host' as const },
});
