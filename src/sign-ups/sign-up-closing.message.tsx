import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { questionUrl } from './question.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { asWhat, owesLearn } from './sign-up.rules.ts';
import { unfinishedSignUp } from './told-sign-up.store.ts';
import { SAMPLE_UNFINISHED } from './told-sign-up.ts';

/** Sign-up closes soon, and this one wants something yet: to be finished, its address proved, or the sentence put off. */
export const signUpClosing = letterKind({
  kind: 'sign-up-closing',
  read: async (source, about) => {
    const told = await unfinishedSignUp(source, about.signUp, ['draft', 'submitted', 'confirmed']);
    if (!told || !maySignUp(told.round, told.now).ok) return null;
    return told.state !== 'confirmed' || owesLearn(told) ? told : null;
  },
  write: (told, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    const wants = told.state === 'submitted' ? 'proof' : told.state === 'confirmed' ? 'learn' : 'answers';
    const { text, button } = t.closing[wants];
    return {
      subject: t.closing.subject,
      week: told.round.visitWeek,
      parts: [
        paragraph(text(t.as[asWhat(told)])),
        action(button, link(wants === 'learn' ? questionUrl(told.id, 'learn') : told.way)),
        paragraph(t.closes(deadline(told.round.dates.signUpCloses, lang))),
        ...(wants === 'learn' ? [] : [aside(t.notYou)]),
      ],
    };
  },
  sample: SAMPLE_UNFINISHED,
});
