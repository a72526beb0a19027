import { writeLetter } from '../messages/outbox.ts';
import { hashSecret } from '../platform/ids.ts';
import type { Tx } from '../platform/transact.ts';
import { isUnwilling, languageOfAddress } from '../sign-ups/companionship.store.ts';
import { confirmedOf, findSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { wasMailed } from './arrangement-kept.store.ts';
import { type Arrangement, SIDES } from './arrangement.ts';
import type { ToldTurn } from './told-arrangement.ts';

/** Who is told what of an arrangement. All of it within the act that causes it. */

type Kind =
  | 'arrangement-invited'
  | 'arrangement-company'
  | 'arrangement-changed'
  | 'arrangement-reminded'
  | 'arrangement-removed-for-you'
  | 'arrangement-banned';

/** The entry that has the office's reason; what no state tells of: a ban is lifted, other people travel; what was agreed has turned; that several ended at once. */
type More = { entry?: string; became?: 'unbanned' | 'outgrown' | ToldTurn; several?: 'yes' };

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

/**
 * To an address that was mailed and has not answered: the invitation is taken back, once, and nothing where the first letter
 * never went. Before the address is forgotten.
 */
export const tellAddressOfEnd = async (
  tx: Tx,
  { id, email, round, invitedBy, signUps }: Arrangement,
): Promise<void> => {
  if (email === '' || !(await wasMailed(tx.sql, id)) || (await wantsNone(tx, email))) return;
  const inviter = await findSignUp(tx.sql, signUps[invitedBy] ?? '');
  const lang = (await languageOfAddress(tx.sql, email)) ?? inviter?.lang ?? 'da';
  const role = invitedBy === 'host' ? 'intern' : 'host';
  const isSignedUp = (await confirmedOf(tx.sql, { roundId: round, role, email })) !== null;
  await writeLetter(tx, {
    kind: 'arrangement-mailed-withdrawn',
    to: { email, lang },
    about: { arrangement: id, ...(isSignedUp && { isSignedUp: 'yes' }) },
  });
};
