import { deadline, longDate } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { closedTexts } from './closed.texts.ts';
import { mayConfirm } from './sign-up.rules.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** Sent, but nobody has proved the address: without that it does not count. */
export const signUpUnproved = letterKind({
  kind: 'sign-up-unproved',
  read: async (source, about) => {
    const told = await unfinishedSignUp(source, about.signUp, ['submitted']);
    return told && mayConfirm(told, told.round, told.now).ok ? told : null;
  },
  write: ({ role, round, now, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.unproved.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.unproved.text(t.as[role])),
        action(t.unproved.button, link(way)),
        paragraph(
          maySignUp(round, now).ok
            ? t.closes(deadline(round.dates.signUpCloses, lang))
            : closedTexts(lang).proving.text(longDate(round.dates.proposalsOn, lang)),
        ),
        aside(t.notYou),
      ],
    };
  },
  sample: { ...SAMPLE_UNFINISHED, state: 'submitted' as const },
});
