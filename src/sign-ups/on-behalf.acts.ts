import type { NewLetter } from '../messages/new-letter.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { MAILED_BY_A_SIGN_UP } from './sign-up-limits.rules.ts';
import { lockSignUp } from './sign-up.store.ts';
import type { SignUp } from './sign-up.ts';

interface OfficeActLetter extends Partial<Pick<NewLetter, 'about' | 'thread'>> {
  readonly kind: 'sign-up-changed-for-you' | 'sign-up-withdrawn-for-you' | 'travel-noted-for-you';
  readonly entry: string;
}

/**
 * Tells somebody what the office did to their sign-up and why (U22). Every such act has a letter of its own, because
 * each has its own reason; the letter carries the log entry's id and reads the reason from there.
 */
export const tellOfOfficeAct = async (
  tx: Tx,
  { id, email, lang }: SignUp,
  { entry, about = {}, ...letter }: OfficeActLetter,
): Promise<void> => {
  if (email !== null) await writeLetter(tx, { ...letter, to: { email, lang }, about: { ...about, signUp: id, entry } });
};

/** Mails once more how to prove the address, for who phones the office: it works in any browser and does not hurry. */
export const remindToProve = async (
  acting: Acting,
  { id }: { id: string },
): Promise<Outcome<undefined, 'not-sent'> | TooOften> => {
  const wait = await takeTurn(acting, [[MAILED_BY_A_SIGN_UP, id]]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, id);
    if (signUp?.state !== 'submitted' || signUp.email === null) return refused('not-sent');
    const { email, lang } = signUp;
    await writeLetter(tx, { kind: 'sign-up-unproved', to: { email, lang }, about: { signUp: id } });
    await audit(tx, { act: 'remindToProve', subject: 'sign-up', id });
    return done(undefined);
  });
};
