import { action, aside, code, letterKind, paragraph, type Letter, type LetterSource } from '../messages/letter.ts';
import { accountUrls } from './account.ts';
import { signInTexts } from './sign-in.texts.ts';

/** The mail that lets somebody in. A security mail: it is composed, handed over and forgotten, never in the outbox. */
export const signInLetter = (
  minted: { secret: string; code: string },
  { lang, link }: Pick<LetterSource, 'lang' | 'link'>,
): Letter => {
  const t = signInTexts(lang);
  return {
    subject: t.letterSubject,
    parts: [
      paragraph(t.letterText),
      action(t.letterButton, link(accountUrls.link(minted.secret))),
      paragraph(t.letterCode),
      code(minted.code),
      aside(t.letterNotYou),
    ],
  };
};

/** For the office's page of samples alone: nothing is read, so a real one cannot be written this way. */
export const signInSample = letterKind({
  kind: 'sign-in',
  read: async () => null,
  write: signInLetter,
  sample: { secret: 'eksempel', code: '123456' },
});
