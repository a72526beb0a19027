import type { Guard } from '../http/doors.ts';
import { isId } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';

export interface SentSignUp {
  readonly signUp: SignUp;
  readonly round: Round;
}

/** The sign-up behind the address, once it has been sent: a draft is nobody's business but its holder's. */
export const sentSignUp: Guard<SentSignUp> = async (visit) => {
  const id = visit.req.param('id') ?? '';
  const { db } = visit.var.house;
  const signUp = isId(id) ? await findSignUp(db, id) : null;
  if (!signUp || signUp.submittedAt === null) return null;
  const round = await findRound(db, signUp.roundId);
  return round && { signUp, round };
};
