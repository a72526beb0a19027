import type { LetterSource } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { findCompanionship, storeInvitationLink } from './companionship.store.ts';
import { findSignUp } from './sign-up.store.ts';
import type { ToldCompany, ToldInvitation } from './told-company.ts';

type Source = Pick<LetterSource, 'db' | 'now'>;

/** An invitation that is still open, with a way in minted now, as the letter goes, and kept as a hash alone. */
export const toldInvitation = async ({ db, now }: Source, id: string | undefined): Promise<ToldInvitation | null> => {
  const invitation = id === undefined ? null : await findCompanionship(db, id);
  if (invitation?.state !== 'invited') return null;
  const inviter = await findSignUp(db, invitation.inviter);
  const round = inviter && (await findRound(db, inviter.roundId));
  if (!round) return null;
  const secret = newSecret();
  await storeInvitationLink(db, { secretHash: hashSecret(secret), companionship: invitation.id, now });
  return { round, secret };
};

/** One of the two, as long as they are signed up. */
export const toldCompany = async ({ db }: Source, id: string | undefined): Promise<ToldCompany | null> => {
  const signUp = id === undefined ? null : await findSignUp(db, id);
  if (!signUp || (signUp.state !== 'confirmed' && signUp.state !== 'draft')) return null;
  const round = await findRound(db, signUp.roundId);
  return round && { id: signUp.id, role: signUp.role, round, otherwise: signUp.answers.ifNotConfirmed ?? 'unsaid' };
};
