import { action, aside, code, letterKind, paragraph, type Letter, type LetterSource } from '../messages/letter.ts';
import { accountUrls } from './account.ts';
import type { SignInRequest } from './sign-in.store.ts';
import { signInTexts } from './sign-in.texts.ts';

type Minted = { readonly secret: string; readonly code: string } & Pick<SignInRequest, 'purpose'>;

/** The mail that lets somebody in. A security mail: it is composed, handed over and forgotten, never in the outbox. */
export const signInLetter = (minted: Minted, { lang, link }: Pick<LetterSource, 'lang' | 'link'>): Letter => {
  const t = signInTexts(lang).letter;
  const { subject, text, button, notYou } = t[minted.purpose];
  const way = minted.purpose === 'confirm' ? accountUrls.confirm(minted.secret) : accountUrls.link(minted.secret);
  return {
    subject,
    parts: [paragraph(text), action(button, link(way)), paragraph(t.code), code(minted.code), aside(notYou)],
  };
};

const sampleOf = (kind: string, purpose: Minted['purpose']) =>
  letterKind({
    kind,
    read: async (): Promise<Minted | null> => null,
    write: signInLetter,
    sample: { secret: 'eksempel', code: '123456', purpose },
  });

/** For the office's page of samples alone: nothing is read, so a real one cannot be written this way. */
export const signInSamples = [sampleOf('sign-in', 'sign-in'), sampleOf('confirm-address', 'confirm')];
