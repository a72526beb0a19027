import { deadline } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { isAskedAgain } from './way-on.store.ts';
import { wayOnTexts } from './way-on.texts.ts';

interface Told {
  readonly closes: string;
}

/** Sign-up has opened, to who got no visit before and asked to hear. Not to who has signed up meanwhile, or took it back. */
export const askAgainLetter = letterKind<Told>({
  kind: 'ask-again',
  read: async ({ db, now }, { person = '', round: id = '' }) => {
    const round = await findRound(db, id);
    if (!round || !maySignUp(round, now).ok || !(await isAskedAgain(db, { person, round: id }))) return null;
    return { closes: round.dates.signUpCloses };
  },
  write: ({ closes }, { lang, link }) => {
    const t = wayOnTexts(lang).letter;
    return {
      subject: t.subject,
      parts: [
        paragraph(t.text),
        action(t.signUp, link(signUpUrls.start())),
        paragraph(t.closes(deadline(closes, lang))),
        aside(t.once),
      ],
    };
  },
  sample: { closes: '2028-05-31' },
});
