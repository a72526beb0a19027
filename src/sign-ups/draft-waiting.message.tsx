import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { readDraft } from './draft-saved.message.tsx';
import { asWhat } from './sign-up.rules.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** A draft has waited some days: told once, and never again. */
export const draftWaiting = letterKind({
  kind: 'draft-waiting',
  read: readDraft,
  write: ({ role, answers, round, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.waiting.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.waiting.text(t.as[asWhat({ role, answers })])),
        action(t.waiting.button, link(way)),
        paragraph(t.closes(deadline(round.dates.signUpCloses, lang))),
        aside(t.notYou),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
