/** What was signed up with an address counts once it is proved, by a mail that says what it was signed up as. */
import { askWithin } from '../accounts/sign-in.acts.ts';
import type { Visitor } from '../http/visitor.ts';
import { inLanguage } from '../kit/language.ts';
import { writeLetter } from '../messages/outbox.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { dropResumeLinks } from './resume-link.store.ts';
import { MAILED_BY_A_SIGN_UP } from './sign-up-limits.rules.ts';
import { lockSignUp } from './sign-up.store.ts';
import { type SignUp, signUpUrls } from './sign-up.ts';

/** Sends the mail that proves the address to who sits at the browser. */
export const askForProof = async (tx: Tx, signUp: SignUp, session: Buffer | null): Promise<void> => {
  const { id, role, lang, email } = signUp;
  if (session === null || email === null) throw new Error(`sign-up ${id} has nobody to prove it`);
  const next = inLanguage(lang, signUpUrls.show(id));
  await askWithin(tx, { email, lang, next, session, purpose: 'confirm', as: role });
};

/** The same once more. */
export const askForProofAgain = async (
  acting: Acting,
  { id, visitor }: { id: string; visitor: Visitor },
): Promise<Outcome<undefined, 'not-sent'> | TooOften> => {
  const wait = await takeTurn(acting, [[MAILED_BY_A_SIGN_UP, id]]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, id);
    if (signUp?.state !== 'submitted') return refused('not-sent');
    await askForProof(tx, signUp, visitor.session);
    return done(undefined);
  });
};

/**
 * A corrected address is proved anew, and the ways back that were mailed to the old one lead nowhere. Who corrects it
 * sits at the browser and gets the mail with the code; for whom the office does it gets one that waits.
 */
export const proveNewAddress = async (tx: Tx, signUp: SignUp, isOnBehalf: boolean): Promise<void> => {
  const { id, email, lang, session } = signUp;
  if (email === null) return;
  await dropResumeLinks(tx.sql, id);
  if (isOnBehalf || session === null)
    await writeLetter(tx, { kind: 'sign-up-unproved', to: { email, lang }, about: { signUp: id } });
  else await askForProof(tx, signUp, session);
};
