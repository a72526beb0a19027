import { writeLetter } from '../messages/outbox.ts';
import { hashSecret } from '../platform/ids.ts';
import type { Tx } from '../platform/transact.ts';
import { isUnwilling, languageOfAddress } from '../sign-ups/companionship.store.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { type Arrangement, SIDES } from './arrangement.ts';

/** Who is told what of an arrangement. All of it within the act that causes it. */

type Kind =
  | 'arrangement-invited'
  | 'arrangement-company'
  | 'arrangement-changed'
  | 'arrangement-reminded'
  | 'arrangement-removed-for-you'
  | 'arrangement-banned';

/** The entry that has the office's reason; or that a ban is lifted, which no state tells of. */
type More = { entry?: string; became?: 'unbanned' };

/** Tells one of its sides, as long as they take part. */
export const tellSignUp = async (
  tx: Tx,
  { kind, signUp: id, arrangement, ...more }: { kind: Kind; signUp: string; arrangement: string } & More,
): Promise<void> => {
  const signUp = await findSignUp(tx.sql, id);
  if (signUp?.email && signUp.state === 'confirmed')
    await writeLetter(tx, {
      kind,
      to: { email: signUp.email, lang: signUp.lang },
      about: { signUp: id, arrangement, ...more },
    });
};

/** Tells everybody in it but the one who knows. */
export const tellOthers = async (
  tx: Tx,
  { id, signUps }: Pick<Arrangement, 'id' | 'signUps'>,
  { but, kind = 'arrangement-changed', ...more }: { but: string | null; kind?: Kind } & More,
): Promise<void> => {
  for (const side of SIDES) {
    const signUp = signUps[side];
    if (signUp !== null && signUp !== but) await tellSignUp(tx, { kind, signUp, arrangement: id, ...more });
  }
};

/** Whether an address has said that it wants no invitations to visits. */
export const wantsNone = (tx: Tx, email: string): Promise<boolean> =>
  isUnwilling(tx.sql, hashSecret(email), 'arrangement');

/** To an address that may or may not be signed up: in its person's language, or that of whoever invites. */
export const writeToAddress = async (
  tx: Tx,
  { id, email }: Pick<Arrangement, 'id' | 'email'>,
  { lang, kind }: { lang: SignUp['lang']; kind: 'arrangement-mailed' | 'arrangement-mailed-again' },
): Promise<void> => {
  const to = { email, lang: (await languageOfAddress(tx.sql, email)) ?? lang };
  await writeLetter(tx, { kind, to, about: { arrangement: id }, onceKey: `${kind} ${id}` });
};
