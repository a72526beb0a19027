import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** Sign-up closes soon, and this one is not finished. */
export const signUpClosing = letterKind({
  kind: 'sign-up-closing',
  read: (source, about) => unfinishedSignUp(source, about.signUp, ['draft', 'submitted']),
  write: ({ role, round, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.closing.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.closing.text(t.as[role])),
        action(t.closing.button, link(way)),
        paragraph(t.closes(deadline(round.dates.signUpCloses, lang))),
        aside(t.notYou),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
