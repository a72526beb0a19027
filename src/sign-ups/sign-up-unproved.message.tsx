import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** Sent, but nobody has proved the address: without that it does not count. */
export const signUpUnproved = letterKind({
  kind: 'sign-up-unproved',
  read: (source, about) => unfinishedSignUp(source, about.signUp, ['submitted']),
  write: ({ role, round, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.unproved.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.unproved.text(t.as[role])),
        action(t.unproved.button, link(way)),
        paragraph(t.closes(deadline(round.dates.signUpCloses, lang))),
        aside(t.notYou),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
