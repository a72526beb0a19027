import { openSessionWithin } from '../accounts/sign-in.acts.ts';
import type { Visitor } from '../http/visitor.ts';
import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { hashSecret } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { moveToSession, signUpBehindLink } from './resume-link.store.ts';
import { WAYS_BACK_OF_A_CLIENT, WAYS_BACK_TO_AN_ADDRESS } from './sign-up-limits.rules.ts';
import { lockSignUp, storeAnswers } from './sign-up.store.ts';

/** Mails a way back to a draft, to go on later or in another browser. The link's secret is minted as the mail goes. */
export const mailWayBack = async (
  acting: Acting,
  { id, email, client }: { id: string; email: string; client: string },
): Promise<Outcome<undefined, 'gone'> | TooOften> => {
  const wait = await takeTurn(acting, [
    [WAYS_BACK_OF_A_CLIENT, client],
    [WAYS_BACK_TO_AN_ADDRESS, email],
  ]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const signUp = await lockSignUp(tx.sql, id);
    if (signUp?.state !== 'draft' || signUp.personId !== null) return refused('gone');
    await storeAnswers(tx.sql, { ...signUp, email }, tx.now);
    await writeLetter(tx, { kind: 'draft-saved', to: { email, lang: signUp.lang }, about: { signUp: id } });
    await audit(tx, { act: 'mailWayBack', subject: 'sign-up', id });
    return done(undefined);
  });
};

/**
 * Goes on with a draft in this browser, as often as the link is used: until there is an account it is the only way
 * back. Answers the browser's new session, if it had none.
 */
export const resumeDraft = (
  acting: Acting,
  { secret, visitor }: { secret: string; visitor: Visitor },
): Promise<Outcome<{ id: string; newSession: string | null }, 'used-or-old'>> =>
  transact(acting, async (tx) => {
    const id = await signUpBehindLink(tx.sql, hashSecret(secret));
    const signUp = id === null ? null : await lockSignUp(tx.sql, id);
    if (!signUp || signUp.personId !== null) return refused('used-or-old');
    const opened = visitor.session === null ? await openSessionWithin(tx) : null;
    const to = opened?.session ?? (visitor.session as Buffer);
    await moveToSession(tx.sql, signUp.id, { from: signUp.session, to });
    await audit(tx, { act: 'resumeSignUp', subject: 'sign-up', id: signUp.id });
    return done({ id: signUp.id, newSession: opened?.secret ?? null });
  });
