import { action, aside, code, letterKind, paragraph, type Letter, type LetterSource } from '../messages/letter.ts';
import { accountUrls, type ConfirmsAs } from './account.ts';
import type { SignInRequest } from './sign-in.store.ts';
import { signInTexts } from './sign-in.texts.ts';

type Minted = { readonly secret: string; readonly code: string } & Pick<SignInRequest, 'purpose'> & {
    /** Of a mail that confirms: what somebody signed up as, where that is known. */
    readonly as: ConfirmsAs | null;
  };

/** The mail that lets somebody in. A security mail: it is composed, handed over and forgotten, never in the outbox. */
export const signInLetter = (minted: Minted, { lang, link }: Pick<LetterSource, 'lang' | 'link'>): Letter => {
  const { letter: t, as } = signInTexts(lang);
  const isConfirming = minted.purpose === 'confirm';
  const { subject, text, button, notYou } = isConfirming ? t.confirm(as[minted.as ?? 'any']) : t['sign-in'];
  const way = isConfirming ? accountUrls.confirm(minted.secret, minted.as) : accountUrls.link(minted.secret);
  return {
    subject,
    parts: [paragraph(text), action(button, link(way)), paragraph(t.code), code(minted.code), aside(notYou)],
  };
};

const sampleOf = (kind: string, purpose: Minted['purpose'], as: Minted['as'] = null) =>
  letterKind({
    kind,
    read: async (): Promise<Minted | null> => null,
    write: signInLetter,
    sample: { secret: 'eksempel', code: '123456', purpose, as },
  });

/** For the office's page of samples alone: nothing is read, so a real one cannot be written this way. */
export const signInSamples = [sampleOf('sign-in', 'sign-in'), sampleOf('confirm-address', 'confirm', 'host')];
