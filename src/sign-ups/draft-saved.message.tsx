import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, type LetterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { asWhat } from './sign-up.rules.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED, type UnfinishedSignUp } from './told-sign-up.ts';

/** A draft, as long as it can still be sent. */
export const readDraft: LetterKind<UnfinishedSignUp>['read'] = async (source, about) => {
  const told = await unfinishedSignUp(source, about.signUp, ['draft']);
  return told && maySignUp(told.round, told.now).ok ? told : null;
};

/** The way back to a draft that somebody asked for, to go on later or in another browser. */
export const draftSaved = letterKind({
  kind: 'draft-saved',
  read: readDraft,
  write: ({ role, answers, round, way }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.saved.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.saved.text(t.as[asWhat({ role, answers })])),
        action(t.saved.button, link(way)),
        paragraph(t.closes(deadline(round.dates.signUpCloses, lang))),
        aside(t.notYou),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
