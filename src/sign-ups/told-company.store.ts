import type { LetterSource } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { companyOf, findCompanionship, storeInvitationLink } from './companionship.store.ts';
import { findSignUp } from './sign-up.store.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import type { ToldCompany, ToldInvitation, ToldPair } from './told-company.ts';

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
  const bond = inviter.answers.travel === 'preferably' ? 'preferably' : 'together';
  return { round, invitedAt: invitation.invitedAt, bond, secret };
};

/** One of the two, as long as they are signed up, with what they have said of travelling together. */
export const toldCompany = async (source: Source, id: string | undefined): Promise<ToldCompany | null> => {
  const told = await toldSignUp(source, id, ['confirmed', 'draft']);
  const signUp = told && (await findSignUp(source.db, told.id));
  return told && signUp && { ...told, state: signUp.state, answers: signUp.answers };
};

/** Whether somebody, or who travels with them, has invited a host for them, or all have said yes to one. */
const hasOwnHost = async ({ db }: Source, id: string, fellow: string | null): Promise<boolean> =>
  (await db
    .selectFrom('arrangements')
    .select('id')
    .where('state', 'in', ['invited', 'accepted'])
    .where((is) => is.or([is('intern', '=', id), is.and({ intern: fellow, companion: id })]))
    .executeTakeFirst()) !== undefined;

/** One of two who travel together, and what the other has answered. */
export const toldPair = async (source: Source, id: string | undefined): Promise<ToldPair | null> => {
  const told = await toldCompany(source, id);
  if (!told) return null;
  const fellow = (await companyOf(source.db, told))?.fellow ?? null;
  return {
    ...told,
    fellow: fellow?.answers ?? null,
    hasOwnHost: await hasOwnHost(source, told.id, fellow?.id ?? null),
  };
};
