import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** The way back to a draft that somebody asked for, to go on later or in another browser. */
export const draftSaved = letterKind({
  kind: 'draft-saved',
  read: (source, about) => unfinishedSignUp(source, about.signUp, ['draft']),
  write: ({ role, round, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.saved.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.saved.text(t.as[role])),
        action(t.saved.button, link(way)),
        paragraph(t.closes(deadline(round.dates.signUpCloses, lang))),
        aside(t.notYou),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
