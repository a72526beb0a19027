import type { LetterSource } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { findApproval, storeManagerLink } from './manager-approval.store.ts';
import { findSignUp } from './sign-up.store.ts';
import type { AskedAbout } from './told-approval.ts';

type Source = Pick<LetterSource, 'db' | 'now'>;

/** The question a letter is about, with whose going it is. */
export const askedAbout = async ({ db }: Source, id: string | undefined): Promise<AskedAbout | null> => {
  const approval = id === undefined ? null : await findApproval(db, id);
  const signUp = approval && (await findSignUp(db, approval.signUp));
  const round = signUp && (await findRound(db, signUp.roundId));
  return approval && round ? { approval, signUp, round } : null;
};

/** A way in to a manager's page, minted now, as the letter goes, and kept as a hash alone. */
export const mintManagerLink = async ({ db, now }: Source, approval: string): Promise<string> => {
  const secret = newSecret();
  await storeManagerLink(db, { secretHash: hashSecret(secret), approval, now });
  return secret;
};

/** Why the office did something, read from the log: the letter itself carries ids alone. */
export const reasonBehind = async (
  { db }: Source,
  { signUp, entry }: { signUp: string; entry: string | undefined },
): Promise<string | null> => {
  const done = await db
    .selectFrom('audit_entries')
    .select('reason')
    .where('id', '=', Number(entry))
    .where('subject_id', '=', signUp)
    .executeTakeFirst();
  return done ? (done.reason ?? '') : null;
};
