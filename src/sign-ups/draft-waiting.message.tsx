import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** A draft has waited some days: told once, and never again. */
export const draftWaiting = letterKind({
  kind: 'draft-waiting',
  read: (source, about) => unfinishedSignUp(source, about.signUp, ['draft']),
  write: ({ role, round, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.waiting.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.waiting.text(t.as[role])),
        action(t.waiting.button, link(way)),
        paragraph(t.closes(deadline(round.dates.signUpCloses, lang))),
        aside(t.notYou),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
